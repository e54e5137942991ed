package metier.query.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A name that begins as somebody typed.
 *
 * @param text what a search takes
 * @param label what people read; a place with its state
 * @param count postings that have it now
 * @param id of the skill, occupation or employer; null where it has none
 * @param place null unless it is one
 */
public record Suggestion(
    Kind kind, String text, String label, long count, @Nullable String id, @Nullable Place place) {

  /** What a name is one of. */
  public enum Kind {
    TITLE,
    SKILL,
    PLACE,
    EMPLOYER;

    /** {@code title skill place employer}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> ofWord(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }
}
