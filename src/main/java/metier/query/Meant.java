package metier.query;

import java.util.ArrayList;
import java.util.List;
import metier.model.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What the words typed mean, so that titles that say it in other words are found and come first.
 *
 * @param alike by what such titles are known
 * @param match the words or such a title, for searches whose words alone find few; null where the
 *     words must be there as they stand
 */
public record Meant(Query.Alike alike, @Nullable Query match) {

  /**
   * @param match as it was typed
   * @param least the cosine from which on a title means much the same
   */
  static Meant of(Query match, Meaning meaning, double least) {
    Query.Alike alike = new Query.Alike(meaning, least);
    return new Meant(alike, widened(match, alike));
  }

  /** Of words that have to be there as they stand: they order what they find, and find no more. */
  static Meant asTyped(Meaning meaning, double least) {
    return new Meant(new Query.Alike(meaning, least), null);
  }

  /** Null where there is a phrase, a beginning, or a choice of several: they say what they want. */
  private static @Nullable Query widened(Query match, Query.Alike alike) {
    return switch (match) {
      case Query.Text text -> new Query.Or(List.of(text, alike));
      case Query.And(List<Query> all) -> {
        List<Query> parts = new ArrayList<>(all.size());
        int texts = 0;
        for (Query part : all) {
          boolean isText = part instanceof Query.Text;
          texts += isText ? 1 : 0;
          if (!isText && !(part instanceof Query.Not)) {
            yield null;
          }
          parts.add(isText ? new Query.Or(List.of(part, alike)) : part);
        }
        yield texts == 1 ? new Query.And(parts) : null;
      }
      case Query.All _,
          Query.None _,
          Query.Phrase _,
          Query.Prefix _,
          Query.Similar _,
          Query.Term _,
          Query.AnyOf _,
          Query.Range _,
          Query.Near _,
          Query.Alike _,
          Query.HasSkill _,
          Query.Or _,
          Query.Not _,
          Query.Boost _ ->
          null;
    };
  }
}
