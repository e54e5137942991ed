package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import metier.config.Ranking;
import metier.index.Fields;
import metier.query.Query.Group;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Query trees as Lucene's. The shape is what makes them fast: words over one field are a flat
 * boolean query whose scorers skip what can't reach the page; ranges that hold for every document
 * vanish.
 */
final class LuceneQueries {
  private static final double METRES_PER_MILE = 1609.344;

  private final Ranking ranking;
  private final IndexReader reader;
  private final MeaningColumns meanings;

  LuceneQueries(Ranking ranking, IndexReader reader, MeaningColumns meanings) {
    this.ranking = ranking;
    this.reader = reader;
    this.meanings = meanings;
  }

  Query of(metier.query.Query query) {
    return switch (query) {
      case metier.query.Query.All() -> everything();
      case metier.query.Query.None() -> new MatchNoDocsQuery();
      case metier.query.Query.Text(String field, List<Group> groups) -> text(field, groups);
      case metier.query.Query.Phrase(String field, String words) -> phrase(field, words);
      case metier.query.Query.Prefix(String field, String beginning) -> prefix(field, beginning);
      case metier.query.Query.Similar similar -> TellingWords.query(reader, similar);
      case metier.query.Query.Term(String field, String value) ->
          new TermQuery(new Term(field, value));
      case metier.query.Query.AnyOf(String field, List<String> values) ->
          new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
      case metier.query.Query.Range(String field, long min, long max) -> range(field, min, max);
      case metier.query.Query.Near(String field, var point, double miles) ->
          new IndexOrDocValuesQuery(
              LatLonPoint.newDistanceQuery(
                  field, point.lat(), point.lon(), miles * METRES_PER_MILE),
              LatLonDocValuesField.newSlowDistanceQuery(
                  field, point.lat(), point.lon(), miles * METRES_PER_MILE));
      case metier.query.Query.Alike(var meaning, double least) ->
          new AlikeQuery(meanings, meaning, least);
      case metier.query.Query.HasSkill(String skill) ->
          new TermQuery(new Term(Fields.SKILL, skill));
      case metier.query.Query.And(List<metier.query.Query> all) -> and(all);
      case metier.query.Query.Or(List<metier.query.Query> any) -> or(any);
      case metier.query.Query.Not(metier.query.Query unwanted) ->
          new BooleanQuery.Builder()
              .add(everything(), Occur.FILTER)
              .add(of(unwanted), Occur.MUST_NOT)
              .build();
      case metier.query.Query.Boost(metier.query.Query inner, double weight) ->
          new BoostQuery(of(inner), (float) weight);
    };
  }

  /** Every record but those that are set aside; words and values find none of them anyway. */
  private Query everything() {
    try {
      return reader.getDocCount(LuceneDocuments.ASIDE) == 0
          ? MatchAllDocsQuery.INSTANCE
          : new ConstantScoreQuery(Scan.RECORDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #of}, beside a query that finds nothing set aside: what holds for all costs nothing.
   */
  Query filter(metier.query.Query query) {
    Query filter = of(query);
    return filter.equals(everything()) ? MatchAllDocsQuery.INSTANCE : filter;
  }

  /** How many of so many groups have to match. */
  int required(int groups) {
    return groups <= 2 ? groups : Math.max(1, (int) Math.floor(groups * ranking.mustMatchShare()));
  }

  private Query text(String field, List<Group> groups) {
    List<Query> clauses = new ArrayList<>();
    for (Group group : meant(groups)) {
      clauses.add(group(field, group));
    }
    if (clauses.size() == 1) {
      return clauses.getFirst();
    }
    if (clauses.isEmpty()) {
      return new MatchNoDocsQuery("nothing but signs");
    }
    int required = required(clauses.size());
    Occur occur = required == clauses.size() ? Occur.MUST : Occur.SHOULD;
    BooleanQuery.Builder text = new BooleanQuery.Builder();
    clauses.forEach(clause -> text.add(clause, occur));
    if (occur == Occur.SHOULD) {
      text.setMinimumNumberShouldMatch(required);
    }
    return text.build();
  }

  /** The groups that hold a term; among several, words such as "of" and "the" don't count. */
  static List<Group> meant(List<Group> groups) {
    List<Group> withTerms =
        groups.stream().filter(group -> !WordAnalyzer.terms(group.typed()).isEmpty()).toList();
    List<Group> telling = withTerms.stream().filter(group -> !StopWords.only(group)).toList();
    return telling.isEmpty() ? withTerms : telling;
  }

  private Query group(String field, Group group) {
    List<Query> ways = ways(field, group);
    Query typed = ways.getFirst();
    // The best way counts: what stems to the typed word itself, and weighs less, never does.
    List<Query> others = ways.stream().filter(way -> !isLessOf(typed, way)).distinct().toList();
    return others.size() == 1 ? typed : new DisjunctionMaxQuery(others, 0);
  }

  private static boolean isLessOf(Query typed, Query way) {
    return way instanceof BoostQuery boosted
        && boosted.getBoost() <= 1
        && boosted.getQuery().equals(typed);
  }

  /** Of which any will do: as typed, then each synonym, then each concept. */
  List<Query> ways(String field, Group group) {
    List<Query> ways = new ArrayList<>();
    ways.add(allOf(field, WordAnalyzer.terms(group.typed())));
    for (String synonym : group.synonyms()) {
      ways.add(new BoostQuery(phrase(field, synonym), (float) ranking.synonymWeight()));
    }
    for (metier.query.Query.Term concept : group.concepts()) {
      ways.add(new BoostQuery(of(concept), (float) ranking.synonymWeight()));
    }
    return ways;
  }

  private static Query allOf(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
    return all.build();
  }

  private static Query phrase(String field, String words) {
    List<String> terms = WordAnalyzer.terms(words);
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("nothing but signs");
      case 1 -> new TermQuery(new Term(field, terms.getFirst()));
      default -> new PhraseQuery(field, terms.toArray(String[]::new));
    };
  }

  /** The index holds stems: "welding*" is the beginning of no term, but its stem is one. */
  private static Query prefix(String field, String beginning) {
    String folded = Prefixes.folded(beginning);
    if (folded.isEmpty()) {
      return new MatchNoDocsQuery("nothing but signs");
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(
        new PrefixQuery(new Term(field, folded), PrefixQuery.CONSTANT_SCORE_BLENDED_REWRITE),
        Occur.SHOULD);
    either.add(allOf(field, WordAnalyzer.terms(beginning)), Occur.SHOULD);
    return either.build();
  }

  private Query range(String field, long min, long max) {
    try {
      byte[] least = PointValues.getMinPackedValue(reader, field);
      byte[] most = PointValues.getMaxPackedValue(reader, field);
      if (least == null || most == null) {
        return new MatchNoDocsQuery(field + " is nowhere");
      }
      if (LongPoint.decodeDimension(least, 0) >= min
          && LongPoint.decodeDimension(most, 0) <= max
          && PointValues.getDocCount(reader, field) == reader.getDocCount(LuceneDocuments.PARENT)) {
        return everything();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(field, min, max),
        NumericDocValuesField.newSlowRangeQuery(field, min, max));
  }

  private Query and(List<metier.query.Query> all) {
    BooleanQuery.Builder and = new BooleanQuery.Builder();
    boolean wanted = false;
    for (metier.query.Query part : all) {
      if (part instanceof metier.query.Query.Not(metier.query.Query unwanted)) {
        and.add(of(unwanted), Occur.MUST_NOT);
      } else {
        and.add(of(part), Occur.MUST);
        wanted = true;
      }
    }
    if (!wanted) {
      and.add(everything(), Occur.FILTER);
    }
    return and.build();
  }

  /** Without values that nothing has: one way that is left needs no disjunction around it. */
  private Query or(List<metier.query.Query> any) {
    List<Query> ways = any.stream().filter(part -> !isNowhere(part)).map(this::of).toList();
    if (ways.size() == 1 && any.size() > 1) {
      return ways.getFirst();
    }
    BooleanQuery.Builder or = new BooleanQuery.Builder();
    ways.forEach(way -> or.add(way, Occur.SHOULD));
    return or.setMinimumNumberShouldMatch(1).build();
  }

  private boolean isNowhere(metier.query.Query query) {
    try {
      return query instanceof metier.query.Query.Term(String field, String value)
          && reader.docFreq(new Term(field, value)) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
