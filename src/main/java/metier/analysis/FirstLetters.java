package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a match of a pattern can begin with, some letters deep: a trie whose edges are characters,
 * with a root each for what stands at the text's start, behind a word's character and elsewhere.
 *
 * <p>The pattern itself is asked, once for each beginning that a text has: where it fails on a few
 * letters without having looked beyond them ({@link Matcher#hitEnd}), no text that begins so can
 * match.
 */
final class FirstLetters {
  /** Characters beyond may begin a match: they are few and never asked for. */
  private static final int ASCII = 128;

  private static final int DEEPEST = 8;

  /** Of so many letters all are told apart, however many can follow. */
  private static final int SHALLOW = 2;

  /** Where more letters of the alphabet can follow, looking further tells nothing. */
  private static final int ANYTHING = 20;

  /** A pattern that begins in more ways is tried more often than it need be. */
  private static final int MOST_NODES = 1024;

  private static final char UNKNOWN = 0;
  private static final char NONE = 1;
  private static final char MAY_BEGIN = 2;
  private static final char BEHIND_WORD = 3;
  private static final char BEHIND_OTHER = 4;
  private static final char AT_START = 5;

  private static final byte[] BEHIND = roots();

  /**
   * By node and character. Written under the lock, from unknown to known and never again, and read
   * without: whoever misses an answer asks once more.
   */
  private final char[] steps = new char[MOST_NODES * ASCII];

  private final Matcher matcher;
  private final List<Begun> nodes = new ArrayList<>();

  /**
   * @param before texts of which each stands for what may stand before
   */
  private record Begun(List<String> before, String letters) {}

  FirstLetters(Pattern pattern) {
    this.matcher = pattern.matcher("").useAnchoringBounds(false).useTransparentBounds(true);
    for (char node = 0; node < BEHIND_WORD; node++) {
      nodes.add(new Begun(List.of(), ""));
    }
    nodes.add(new Begun(List.of("a", "0"), ""));
    nodes.add(new Begun(List.of(" ", "("), ""));
    nodes.add(new Begun(List.of(""), ""));
  }

  /** The next place at which a match may begin; -1 where there is none. */
  int next(String text, int from) {
    int length = text.length();
    int behind = from == 0 ? AT_START : behind(text.charAt(from - 1));
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      // Most letters begin nothing, and are passed over here.
      boolean none = c < ASCII && steps[behind * ASCII + c] == NONE;
      if (!none && mayBegin(text, at, behind, c)) {
        return at;
      }
      behind = behind(c);
    }
    return -1;
  }

  private boolean mayBegin(String text, int at, int behind, char first) {
    int node = behind;
    char c = first;
    for (int next = at + 1; node > MAY_BEGIN; next++) {
      if (c >= ASCII) {
        return true;
      }
      char step = steps[node * ASCII + c];
      node = step == UNKNOWN ? asked(node, c) : step;
      if (next == text.length()) {
        return node != NONE;
      }
      c = text.charAt(next);
    }
    return node == MAY_BEGIN;
  }

  private static int behind(char before) {
    return before < ASCII ? BEHIND[before] : MAY_BEGIN;
  }

  private static byte[] roots() {
    byte[] roots = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      roots[c] = (byte) (Character.isLetterOrDigit(c) || c == '_' ? BEHIND_WORD : BEHIND_OTHER);
    }
    return roots;
  }

  private synchronized char asked(int node, char c) {
    int edge = node * ASCII + c;
    if (steps[edge] == UNKNOWN) {
      Begun begun = nodes.get(node);
      steps[edge] = step(new Begun(begun.before(), begun.letters() + c));
    }
    return steps[edge];
  }

  private char step(Begun begun) {
    if (!canBegin(begun)) {
      return NONE;
    }
    int length = begun.letters().length();
    boolean whole = !matcher.hitEnd();
    if (whole
        || length == DEEPEST
        || nodes.size() == MOST_NODES
        || length > SHALLOW && canGoOnAnyhow(begun)) {
      return MAY_BEGIN;
    }
    nodes.add(begun);
    return (char) (nodes.size() - 1);
  }

  private boolean canGoOnAnyhow(Begun begun) {
    int letters = 0;
    for (char c = 'a'; c <= 'z'; c++) {
      if (canBegin(new Begun(begun.before(), begun.letters() + c))) {
        letters++;
      }
    }
    return letters > ANYTHING;
  }

  private boolean canBegin(Begun begun) {
    for (String before : begun.before()) {
      String text = before + begun.letters();
      matcher.reset(text).region(before.length(), text.length());
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
