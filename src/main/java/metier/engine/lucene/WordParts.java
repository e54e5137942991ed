package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import metier.query.Explanation;
import metier.query.Query;
import org.apache.lucene.search.IndexSearcher;

/** What each word, phrase or beginning gave to the first step's score. */
final class WordParts {
  private WordParts() {}

  static List<Explanation> of(
      IndexSearcher searcher, LuceneQueries queries, Query match, SecondStep.Scored scored)
      throws IOException {
    List<Query.Scored> leaves = match.scored().flatMap(WordParts::byGroup).toList();
    List<Explanation> parts = new ArrayList<>();
    double rest = scored.words();
    for (Query.Scored leaf : leaves) {
      var part = searcher.explain(queries.of(leaf), scored.doc());
      if (part.isMatch()) {
        parts.add(Explanation.of(part.getValue().doubleValue(), because(leaf)));
        rest -= part.getValue().doubleValue();
      }
    }
    // Single precision rounds sums differently; a line that holds all the words adds for résumés.
    if (!parts.isEmpty() && Math.abs(rest) > 1e-4) {
      parts.add(Explanation.of(rest, "all of it together in one line"));
    }
    return parts;
  }

  /** Each group of a text by itself. */
  private static Stream<Query.Scored> byGroup(Query.Scored leaf) {
    return leaf instanceof Query.Text(String field, List<Query.Group> groups)
        ? LuceneQueries.meant(groups).stream().map(group -> new Query.Text(field, List.of(group)))
        : Stream.of(leaf);
  }

  private static String because(Query.Scored leaf) {
    return switch (leaf) {
      case Query.Text(String field, List<Query.Group> groups) ->
          "it says '" + groups.getFirst().typed() + "' or a synonym";
      case Query.Phrase(String field, String words) -> "it says \"" + words + "\"";
      case Query.Prefix(String field, String beginning) -> "a word begins with '" + beginning + "'";
    };
  }
}
