package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of many alternatives that is tried only where its first letters stand; it finds exactly
 * what the pattern alone would.
 *
 * <p>At each place {@link Pattern} goes through all alternatives, which for a hundred of them takes
 * a microsecond a letter.
 */
final class SwiftPattern {
  private final Pattern pattern;
  private final FirstLetters beginnings;

  /**
   * @param regex may tell what must not stand before a match, but not what must: a look behind for
   *     that has to stay within the match
   */
  SwiftPattern(String regex) {
    this.pattern = Pattern.compile(regex);
    this.beginnings = new FirstLetters(pattern);
  }

  boolean find(String text) {
    return !results(text, 1).isEmpty();
  }

  Optional<MatchResult> first(String text) {
    return results(text, 1).stream().findFirst();
  }

  /** Where it stands in the text, without overlaps: the first {@code most}. */
  List<MatchResult> results(String text, int most) {
    List<MatchResult> results = List.of();
    int at = beginnings.next(text, 0);
    if (at < 0) {
      return results;
    }
    Matcher matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    while (at >= 0) {
      int from = at + 1;
      if (matcher.region(at, text.length()).lookingAt()) {
        if (results.isEmpty()) {
          results = new ArrayList<>();
        }
        results.add(matcher.toMatchResult());
        if (results.size() == most) {
          return results;
        }
        from = Math.max(from, matcher.end());
      }
      at = beginnings.next(text, from);
    }
    return results;
  }

  /**
   * The text with each match replaced.
   *
   * @param by as it stands, without references to groups
   */
  String replaced(String text, String by) {
    List<MatchResult> results = results(text, Integer.MAX_VALUE);
    if (results.isEmpty()) {
      return text;
    }
    StringBuilder replaced = new StringBuilder();
    int end = 0;
    for (MatchResult result : results) {
      replaced.append(text, end, result.start()).append(by);
      end = result.end();
    }
    return replaced.append(text, end, text.length()).toString();
  }
}
