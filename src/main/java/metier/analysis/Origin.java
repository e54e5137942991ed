package metier.analysis;

import java.util.List;

/**
 * Where a posting says something.
 *
 * @param words the stretches that say so, as they stand there; empty where nothing says so
 */
public record Origin(From from, List<String> words) {
  public static final Origin NONE = new Origin(From.NOWHERE, List.of());

  public Origin {
    words = List.copyOf(words);
  }

  public enum From {
    NOWHERE,
    /** A field of the feed of its own. */
    FIELD,
    TITLE,
    /** The description. */
    TEXT
  }
}
