package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import metier.index.Fields;
import metier.query.Query;
import metier.query.SearchRequest;
import metier.query.Snippet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;

/** A résumé's bullets: documents of their own, standing right before it. */
final class Bullets {
  private static final int SHOWN = 3;

  /** One that is set aside has no bullets, and those of its neighbours aren't its own. */
  private static final BitSetProducer RESUMES = new QueryBitSetProducer(Scan.HELD);

  private Bullets() {}

  /** The same matches, each with its best bullet's score on top. */
  static org.apache.lucene.search.Query evidenced(
      org.apache.lucene.search.Query exact, Query match, LuceneQueries queries) {
    return new BooleanQuery.Builder()
        .add(exact, Occur.MUST)
        .add(
            new ToParentBlockJoinQuery(queries.of(inBullets(match)), RESUMES, ScoreMode.Max),
            Occur.SHOULD)
        .build();
  }

  private static Query inBullets(Query query) {
    return switch (query) {
      case Query.Text(String field, List<Query.Group> groups) ->
          new Query.Text(Fields.BULLET, groups.stream().map(Bullets::inBullets).toList());
      case Query.Phrase(String field, String words) -> new Query.Phrase(Fields.BULLET, words);
      case Query.Prefix(String field, String beginning) ->
          new Query.Prefix(Fields.BULLET, beginning);
      case Query.Similar(String field, String text, int terms) ->
          new Query.Similar(Fields.BULLET, text, terms);
      case Query.HasSkill(String skill) -> new Query.Term(Fields.BULLET_SKILL, skill);
      case Query.And(List<Query> all) ->
          new Query.Or(
              all.stream()
                  .filter(part -> !(part instanceof Query.Not))
                  .map(Bullets::inBullets)
                  .toList());
      case Query.Or(List<Query> any) -> new Query.Or(any.stream().map(Bullets::inBullets).toList());
      case Query.Boost(Query inner, double weight) -> new Query.Boost(inBullets(inner), weight);
      case Query.All() -> new Query.None();
      case Query.None() -> new Query.None();
      case Query.Term term -> new Query.None();
      case Query.AnyOf anyOf -> new Query.None();
      case Query.Range range -> new Query.None();
      case Query.Near near -> new Query.None();
      case Query.Alike alike -> new Query.None();
      case Query.Not not -> new Query.None();
    };
  }

  /** A bullet shows skills; an occupation is the whole résumé's. */
  private static Query.Group inBullets(Query.Group group) {
    return new Query.Group(
        group.typed(),
        group.synonyms(),
        group.concepts().stream()
            .filter(concept -> concept.field().equals(Fields.SKILL))
            .map(concept -> new Query.Term(Fields.BULLET_SKILL, concept.value()))
            .toList());
  }

  private record Evidence(String text, int worth) {}

  /** The lines that answer best: by skills asked for, then by different words. */
  static List<Snippet> best(
      SearchRequest request, IndexSearcher searcher, int doc, SnippetMaker snippets)
      throws IOException {
    return switch (request.kind()) {
      case JOBS, PAY, OCCUPATIONS -> List.of();
      case RESUMES -> ofResume(request.skills(), searcher, doc, snippets);
    };
  }

  private static List<Snippet> ofResume(
      Set<String> skills, IndexSearcher searcher, int doc, SnippetMaker snippets)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BitSet resumes = RESUMES.getBitSet(leaf);
    int own = doc - leaf.docBase;
    int first = own == 0 ? 0 : resumes.prevSetBit(own - 1) + 1;
    StoredFields stored = leaf.reader().storedFields();
    List<Evidence> lines = new ArrayList<>();
    for (int child = first; child < own; child++) {
      Document bullet = stored.document(child);
      String text = bullet.get(LuceneDocuments.TEXT);
      int shown = 0;
      for (String skill : bullet.getValues(LuceneDocuments.SHOWS)) {
        shown += skills.contains(skill) ? 1 : 0;
      }
      int worth = 2 * shown + snippets.distinct(text);
      if (worth > 0) {
        lines.add(new Evidence(text, worth));
      }
    }
    return lines.stream()
        .sorted(Comparator.comparingInt(Evidence::worth).reversed())
        .limit(SHOWN)
        .map(line -> snippets.whole(line.text()))
        .toList();
  }
}
