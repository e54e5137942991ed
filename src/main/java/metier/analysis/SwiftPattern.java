package metier.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of many alternatives that is tried only where its first letters stand; it finds exactly
 * what the pattern alone would.
 *
 * <p>At each place {@link Pattern} goes through all alternatives, which for a hundred of them takes
 * a microsecond a letter. Which three characters a match can begin with is asked of the pattern
 * itself, beforehand: where it fails on three without having looked beyond them ({@link
 * Matcher#hitEnd}), no text that begins so can match.
 */
final class SwiftPattern {
  private static final int ASCII = 128;

  /** Characters by their kind, letters whatever their case. */
  private static final String KINDS = "abcdefghijklmnopqrstuvwxyz 0123456789'&-.()/,:;?!+@$\"\n";

  private static final int BITS = 6;
  private static final int OTHERS = KINDS.length();

  /** Beyond ASCII nothing was probed: any three characters with one of these are tried. */
  private static final int BEYOND = OTHERS + 1;

  private static final int WHOLE = (1 << 3 * BITS) - 1;

  /** What may stand before a match, for what looks back: a letter, and none. */
  private static final String BEFORE = "a ";

  private static final byte[] KIND = kinds();

  private final Pattern pattern;
  private final BitSet beginnings = new BitSet(1 << 3 * BITS);

  SwiftPattern(String regex) {
    this.pattern = Pattern.compile(regex);
    setBeyond();
    boolean folded = regex.startsWith("(?i)") && !regex.contains("(?-i");
    Matcher matcher = pattern.matcher("").useAnchoringBounds(false).useTransparentBounds(true);
    for (char first = 0; first < ASCII; first++) {
      if (!isProbed(first, folded) || !canBegin(matcher, "" + first)) {
        continue;
      }
      for (char second = 0; second < ASCII; second++) {
        if (!isProbed(second, folded) || !canBegin(matcher, "" + first + second)) {
          continue;
        }
        for (char third = 0; third < ASCII; third++) {
          if (isProbed(third, folded) && canBegin(matcher, "" + first + second + third)) {
            beginnings.set((KIND[first] << BITS | KIND[second]) << BITS | KIND[third]);
          }
        }
      }
    }
  }

  private void setBeyond() {
    for (int one = 0; one <= BEYOND; one++) {
      for (int other = 0; other <= BEYOND; other++) {
        beginnings.set((BEYOND << BITS | one) << BITS | other);
        beginnings.set((one << BITS | BEYOND) << BITS | other);
        beginnings.set((one << BITS | other) << BITS | BEYOND);
      }
    }
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      int kind = KINDS.indexOf(Character.toLowerCase(c));
      kinds[c] = (byte) (kind < 0 ? OTHERS : kind);
    }
    return kinds;
  }

  private static boolean isProbed(char c, boolean folded) {
    return !(folded && Character.isUpperCase(c));
  }

  private static boolean canBegin(Matcher matcher, String beginning) {
    for (int i = 0; i < BEFORE.length(); i++) {
      String text = BEFORE.charAt(i) + beginning;
      matcher.reset(text).region(1, text.length());
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }

  boolean find(String text) {
    return !results(text, 1).isEmpty();
  }

  /** Where it stands in the text, without overlaps: the first {@code most}. */
  List<MatchResult> results(String text, int most) {
    List<MatchResult> results = List.of();
    Matcher matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    int length = text.length();
    int from = 0;
    int beginning = length < 2 ? 0 : kind(text.charAt(0)) << BITS | kind(text.charAt(1));
    for (int at = 0; at < length && results.size() < most; at++) {
      // What stands at the very beginning, or too near to the end, is always tried.
      boolean tried = at == 0 || at + 2 >= length;
      if (at + 2 < length) {
        beginning = (beginning << BITS | kind(text.charAt(at + 2))) & WHOLE;
        tried |= beginnings.get(beginning);
      }
      if (tried && at >= from && matcher.region(at, length).lookingAt()) {
        if (results.isEmpty()) {
          results = new ArrayList<>();
        }
        results.add(matcher.toMatchResult());
        from = Math.max(matcher.end(), at + 1);
      }
    }
    return results;
  }

  private static int kind(char c) {
    return c < ASCII ? KIND[c] : BEYOND;
  }
}
