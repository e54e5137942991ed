package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import metier.model.RecordKind;
import metier.query.Explanation;
import metier.query.Query;
import metier.query.SearchRequest;
import org.apache.lucene.search.IndexSearcher;

/** What each word, phrase or beginning gave to the first step's score. */
final class WordParts {
  /** Single precision rounds sums differently; less than this is no part of its own. */
  private static final double ROUNDING = 1e-4;

  private WordParts() {}

  static List<Explanation> of(
      IndexSearcher searcher,
      LuceneQueries queries,
      SearchRequest request,
      SecondStep.Scored scored)
      throws IOException {
    List<Explanation> parts = new ArrayList<>();
    double rest = scored.words();
    for (Query leaf : request.match().scored().flatMap(WordParts::byGroup).toList()) {
      double gave = score(searcher, queries.of(leaf), scored.doc());
      if (gave > 0) {
        parts.add(Explanation.of(gave, because(leaf, searcher, queries, scored.doc())));
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

  private static double score(IndexSearcher searcher, org.apache.lucene.search.Query query, int doc)
      throws IOException {
    var explanation = searcher.explain(query, doc);
    return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
  }

  /** Each group of a text by itself. */
  private static Stream<Query> byGroup(Query.Scored leaf) {
    return leaf instanceof Query.Text(String field, List<Query.Group> groups)
        ? LuceneQueries.meant(groups).stream().map(group -> new Query.Text(field, List.of(group)))
        : Stream.of(leaf);
  }

  private static String because(Query leaf, IndexSearcher searcher, LuceneQueries queries, int doc)
      throws IOException {
    return switch (leaf) {
      case Query.Text(String field, List<Query.Group> groups) ->
          because(field, groups.getFirst(), searcher, queries, doc);
      case Query.Phrase(String field, String words) -> "it says \"" + words + "\"";
      case Query.Prefix(String field, String beginning) -> "a word begins with '" + beginning + "'";
      default -> throw new IllegalArgumentException("no words are in " + leaf);
    };
  }

  /** Names the way of a group that gave most. */
  private static String because(
      String field, Query.Group group, IndexSearcher searcher, LuceneQueries queries, int doc)
      throws IOException {
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
      double gave = score(searcher, ways.get(way), doc);
      if (gave > most) {
        most = gave;
        best = way;
      }
    }
    return reasons.get(best);
  }
}
