package metier.analysis;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which each of a few choices is named. */
final class Wordings<E extends Enum<E>> {
  private final Class<E> choices;
  private final Map<E, Pattern> patterns;

  private Wordings(Class<E> choices, Map<E, Pattern> patterns) {
    this.choices = choices;
    this.patterns = patterns;
  }

  /**
   * @param flags of {@link Pattern}
   * @param expressions for whole words, one a choice, in the order of declaration
   */
  static <E extends Enum<E>> Wordings<E> of(Class<E> choices, int flags, String... expressions) {
    Map<E, Pattern> patterns = new EnumMap<>(choices);
    for (E choice : choices.getEnumConstants()) {
      String whole = "(?<![a-z0-9])(?:" + expressions[choice.ordinal()] + ")(?![a-z0-9])";
      patterns.put(choice, Pattern.compile(whole, flags));
    }
    return new Wordings<>(choices, patterns);
  }

  /** Every choice that the words name. */
  Set<E> in(String words) {
    Set<E> named = EnumSet.noneOf(choices);
    patterns.forEach(
        (choice, pattern) -> {
          if (pattern.matcher(words).find()) {
            named.add(choice);
          }
        });
    return named;
  }
}
