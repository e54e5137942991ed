package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import metier.model.RecordKind;
import metier.query.Explanation;
import metier.query.Query;
import metier.query.SearchRequest;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** What each word, phrase, beginning or keyword gave to the first step's score. */
final class WordParts {
  /** Single precision rounds sums differently; less than this is no part of its own. */
  private static final double ROUNDING = 1e-4;

  /** So many words of a text that is alike are named. */
  private static final int NAMED = 5;

  private final IndexSearcher searcher;
  private final LuceneQueries queries;
  private final int doc;

  private WordParts(IndexSearcher searcher, LuceneQueries queries, int doc) {
    this.searcher = searcher;
    this.queries = queries;
    this.doc = doc;
  }

  static List<Explanation> of(
      IndexSearcher searcher,
      LuceneQueries queries,
      SearchRequest request,
      SecondStep.Scored scored)
      throws IOException {
    WordParts words = new WordParts(searcher, queries, scored.doc());
    List<Explanation> parts = new ArrayList<>();
    double rest = scored.words();
    for (Query leaf : leaves(request.match()).toList()) {
      double gave = words.score(queries.of(leaf));
      if (gave > 0) {
        parts.add(Explanation.of(gave, words.because(leaf)));
        rest -= gave;
      }
    }
    if (!parts.isEmpty() && Math.abs(rest) > ROUNDING) {
      parts.add(
          Explanation.of(
              rest,
              request.kind() == RecordKind.RESUMES
                  ? "all of it together in one line"
                  : "how all of it stands together"));
    }
    return parts;
  }

  /** What earns a score by itself: each group of a text, each keyword. */
  private static Stream<Query> leaves(Query query) {
    return switch (query) {
      case Query.And(List<Query> all) -> all.stream().flatMap(WordParts::leaves);
      case Query.Or(List<Query> any) -> any.stream().flatMap(WordParts::leaves);
      case Query.Text(String field, List<Query.Group> groups) ->
          LuceneQueries.meant(groups).stream().map(group -> new Query.Text(field, List.of(group)));
      case Query.Not not -> Stream.empty();
      case Query.All all -> Stream.empty();
      case Query.None none -> Stream.empty();
      case Query.Boost boost -> Stream.of(boost);
      case Query.Phrase phrase -> Stream.of(phrase);
      case Query.Prefix prefix -> Stream.of(prefix);
      case Query.Similar similar -> Stream.of(similar);
      case Query.Term term -> Stream.of(term);
      case Query.AnyOf anyOf -> Stream.of(anyOf);
      case Query.Range range -> Stream.of(range);
      case Query.Near near -> Stream.of(near);
      case Query.Alike alike -> Stream.of(alike);
      case Query.HasSkill skill -> Stream.of(skill);
    };
  }

  private double score(org.apache.lucene.search.Query query) throws IOException {
    var explanation = searcher.explain(query, doc);
    return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
  }

  private String because(Query leaf) throws IOException {
    return switch (leaf) {
      case Query.Text(String field, List<Query.Group> groups) -> because(field, groups.getFirst());
      case Query.Phrase(String field, String words) -> "it says \"" + words + "\"";
      case Query.Prefix(String field, String beginning) -> "a word begins with '" + beginning + "'";
      case Query.Similar similar -> "it has " + shared(similar) + " in common";
      case Query.Boost(Query inner, double weight) -> because(inner);
      case Query.Term(String field, String value) -> "its " + field + " is '" + value + "'";
      case Query.HasSkill(String skill) -> "it asks for the skill '" + skill + "'";
      case Query.Near near -> "it is near";
      case Query.Alike alike -> "its title means much the same";
      case Query.AnyOf(String field, List<String> values) ->
          "its " + field + " is one of " + String.join(", ", values);
      case Query.Range(String field, long min, long max) -> "its " + field + " is in the range";
      case Query.And and -> "it has all that was asked together";
      case Query.Or or -> "it has one of several things that were asked";
      case Query.Not not -> "it lacks what wasn't wanted";
      case Query.All all -> "it was there to be found";
      case Query.None none -> "nothing was asked";
    };
  }

  /** "the words 'centrifuge', 'aliquot'", as terms of the index. */
  private String shared(Query.Similar similar) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : TellingWords.of(searcher.getIndexReader(), similar)) {
      if (words.size() < NAMED && score(new TermQuery(new Term(similar.field(), word))) > 0) {
        words.add("'" + word + "'");
      }
    }
    return "words such as " + String.join(", ", words);
  }

  /** Names the way of a group that gave most. */
  private String because(String field, Query.Group group) throws IOException {
    List<String> reasons = new ArrayList<>();
    reasons.add("it says '" + group.typed() + "'");
    for (String synonym : group.synonyms()) {
      reasons.add("it says '" + synonym + "', which means '" + group.typed() + "'");
    }
    for (Query.Term concept : group.concepts()) {
      reasons.add("its " + concept.field() + " is what '" + group.typed() + "' names");
    }
    List<org.apache.lucene.search.Query> ways = queries.ways(field, group);
    int best = 0;
    double most = 0;
    for (int way = 0; way < ways.size(); way++) {
      double gave = score(ways.get(way));
      if (gave > most) {
        most = gave;
        best = way;
      }
    }
    return reasons.get(best);
  }
}
