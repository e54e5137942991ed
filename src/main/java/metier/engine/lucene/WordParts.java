package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import metier.query.Explanation;
import metier.query.Query;
import org.apache.lucene.search.IndexSearcher;

/** What each word, phrase or beginning gave to the first step's score. */
final class WordParts {
  private WordParts() {}

  static List<Explanation> of(
      IndexSearcher searcher, LuceneQueries queries, Query match, SecondStep.Scored scored)
      throws IOException {
    List<Query> leaves = new ArrayList<>();
    collect(match, leaves);
    List<Explanation> parts = new ArrayList<>();
    double rest = scored.words();
    for (Query leaf : leaves) {
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

  private static void collect(Query query, List<Query> leaves) {
    switch (query) {
      case Query.Text(String field, List<Query.Group> groups) ->
          LuceneQueries.meant(groups)
              .forEach(group -> leaves.add(new Query.Text(field, List.of(group))));
      case Query.Phrase phrase -> leaves.add(phrase);
      case Query.Prefix prefix -> leaves.add(prefix);
      case Query.And(List<Query> all) -> all.forEach(part -> collect(part, leaves));
      case Query.Or(List<Query> any) -> any.forEach(part -> collect(part, leaves));
      case Query.Boost boost -> leaves.add(boost);
      case Query.All() -> {}
      case Query.None() -> {}
      case Query.Term term -> {}
      case Query.AnyOf anyOf -> {}
      case Query.Range range -> {}
      case Query.Near near -> {}
      case Query.HasSkill skill -> {}
      case Query.Not not -> {}
    }
  }

  private static String because(Query leaf) {
    return switch (leaf) {
      case Query.Text(String field, List<Query.Group> groups) ->
          "it says '" + groups.getFirst().typed() + "' or a synonym";
      case Query.Phrase(String field, String words) -> "it says \"" + words + "\"";
      case Query.Prefix(String field, String beginning) -> "a word begins with '" + beginning + "'";
      case Query.Boost boost -> "a weighted part";
      case Query.All all -> "";
      case Query.None none -> "";
      case Query.Term term -> term.value();
      case Query.AnyOf anyOf -> anyOf.field();
      case Query.Range range -> range.field();
      case Query.Near near -> near.field();
      case Query.HasSkill skill -> skill.skill();
      case Query.And and -> "";
      case Query.Or or -> "";
      case Query.Not not -> "";
    };
  }
}
