package metier.query.lexicon;

import java.util.List;
import java.util.stream.Stream;

/** The plural, the tenses and the like of a word, as far as letters tell them. */
final class Forms {
  /** What stands behind a word, and what stood there without it. */
  private record Ending(String with, String without) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("s", ""),
          new Ending("es", ""),
          new Ending("ies", "y"),
          new Ending("ed", ""),
          new Ending("ed", "e"),
          new Ending("ing", ""),
          new Ending("ing", "e"),
          new Ending("er", ""),
          new Ending("er", "e"),
          new Ending("ers", ""),
          new Ending("ers", "e"),
          new Ending("or", ""),
          new Ending("or", "e"),
          new Ending("ly", ""));

  private static final int SHORTEST_BASE = 3;

  private Forms() {}

  /** The words that this is a form of, and its own plural. */
  static Stream<String> near(String word) {
    Stream<String> bases =
        ENDINGS.stream()
            .filter(ending -> word.endsWith(ending.with()))
            .map(
                ending ->
                    word.substring(0, word.length() - ending.with().length()) + ending.without())
            .filter(base -> base.length() >= SHORTEST_BASE);
    String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return Stream.concat(bases, Stream.of(plural));
  }
}
