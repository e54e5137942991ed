package metier.analysis;

import java.util.BitSet;
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

  /** Characters by their kind, five bits and a half: letters whatever their case, then signs. */
  private static final String KINDS = "abcdefghijklmnopqrstuvwxyz 0123456789'&-.()/,:;?!+@$\"\n";

  private static final int BITS = 6;
  private static final int KIND_OF_OTHERS = KINDS.length();

  /** What may stand before a match, for what looks back: a letter, and none. */
  private static final String BEFORE = "a ";

  private static final byte[] KIND = kinds();

  private final Pattern pattern;
  private final BitSet beginnings = new BitSet(1 << 3 * BITS);

  SwiftPattern(String regex) {
    this.pattern = Pattern.compile(regex);
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

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      int kind = KINDS.indexOf(Character.toLowerCase(c));
      kinds[c] = (byte) (kind < 0 ? KIND_OF_OTHERS : kind);
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
    return count(text, 1) > 0;
  }

  /** How often it stands in the text without overlaps, counted as far as {@code most}. */
  int count(String text, int most) {
    Matcher matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    int length = text.length();
    int count = 0;
    int at = 0;
    while (at < length && count < most) {
      if (mayBegin(text, at, length) && matcher.region(at, length).lookingAt()) {
        count++;
        at = Math.max(matcher.end(), at + 1);
      } else {
        at++;
      }
    }
    return count;
  }

  /** What stands at the very beginning, or too near to the end, is always tried. */
  private boolean mayBegin(String text, int at, int length) {
    if (at == 0 || at + 3 > length) {
      return true;
    }
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    char third = text.charAt(at + 2);
    return (first | second | third) >= ASCII
        || beginnings.get((KIND[first] << BITS | KIND[second]) << BITS | KIND[third]);
  }
}
