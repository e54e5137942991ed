package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name that counts only in exactly this spelling: {@code R}, {@code Go}, {@code IV}, {@code CMA}.
 *
 * @param words as {@link Tokens} cuts them
 * @param signs what stands before each word where it and the one before it are single letters: an
 *     A&P is no A/P; empty elsewhere
 */
record Spelling(List<String> words, List<String> signs) {
  /** Beside these a single letter is part of something else: R&D, C-section, P&L, B+. */
  private static final String GLUE = "&+#-'’@.";

  /** A line in capitals shouts when it holds a word this long; a list of acronyms doesn't. */
  private static final int SHOUTED_WORD = 5;

  /** How far a line is looked at on either side; lines may be as long as texts. */
  private static final int LINE_SEEN = 200;

  /** The longest of names that may be a mark, a numeral or an initial. */
  private static final int LONGEST_LABEL = 2;

  /** Behind these a letter or numeral tells one of many apart, or is an initial. */
  private static final Set<String> LABELLED =
      Set.of(
          "level",
          "grade",
          "grades",
          "band",
          "category",
          "cat",
          "class",
          "type",
          "stage",
          "phase",
          "tier",
          "part",
          "section",
          "schedule",
          "area",
          "areas",
          "ward",
          "unit",
          "building",
          "bay",
          "block",
          "floor",
          "group",
          "option",
          "appendix",
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "prof",
          "professor",
          "vitamin",
          "hepatitis",
          "hep",
          "factor");

  /** A row of grades runs up to the name: "A to C", "RN I–IV", "II, III and IV". */
  private static final Set<String> BEFORE_IN_A_ROW = Set.of("a", "b", "i", "ii", "iii");

  private static final Set<String> AND = Set.of("to", "and", "or", "through");

  static Spelling of(String phrase) {
    Tokens tokens = Tokens.of(phrase);
    List<String> words = new ArrayList<>();
    List<String> signs = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      words.add(tokens.word(token));
      signs.add(token == 0 ? "" : sign(phrase, tokens, token));
    }
    return new Spelling(List.copyOf(words), List.copyOf(signs));
  }

  private static String sign(String text, Tokens tokens, int token) {
    int end = tokens.end(token - 1);
    int start = tokens.start(token);
    boolean letters = end - tokens.start(token - 1) == 1 && tokens.end(token) - start == 1;
    return letters ? text.substring(end, start) : "";
  }

  /** Whether the name is spelled so at these tokens, and no mark, initial or shout. */
  boolean stands(String text, Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      if (!tokens.reads(token, words.get(token - from))
          || token > from && !sign(text, tokens, token).equals(signs.get(token - from))) {
        return false;
      }
    }
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    return !(end - start == 1 && isGlued(text, start, end))
        && !(end - start <= LONGEST_LABEL && isLabel(tokens, from))
        && !isShouted(text, start, end);
  }

  private static boolean isGlued(String text, int start, int end) {
    boolean before = start > 0 && GLUE.indexOf(text.charAt(start - 1)) >= 0;
    // RT(R), IR(ME)R and (C) are credentials, laws and marks.
    boolean bracketed =
        start > 0
            && (text.charAt(start - 1) == ')'
                || (text.charAt(start - 1) == '('
                    && end < text.length()
                    && text.charAt(end) == ')'));
    boolean after = end < text.length() && GLUE.indexOf(text.charAt(end)) >= 0;
    boolean closesSentence =
        after
            && text.charAt(end) == '.'
            && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    return before || bracketed || (after && !closesSentence);
  }

  private static boolean isLabel(Tokens tokens, int at) {
    if (at == 0) {
      return false;
    }
    String before = tokens.word(at - 1).toLowerCase(Locale.ROOT);
    if (LABELLED.contains(before) || BEFORE_IN_A_ROW.contains(before)) {
      return true;
    }
    return at > 1
        && AND.contains(before)
        && BEFORE_IN_A_ROW.contains(tokens.word(at - 2).toLowerCase(Locale.ROOT));
  }

  /** Whether the line around the name is in capitals throughout and more than a few acronyms. */
  private static boolean isShouted(String text, int start, int end) {
    return around(text, start - 1, -1) + around(text, end, 1) > 0;
  }

  /**
   * What the line says on one side of a name: less than -1 where it has a small letter, 1 where it
   * is in capitals and has a long word, else 0.
   */
  private static int around(String text, int from, int step) {
    int run = 0;
    int said = 0;
    for (int seen = 0, at = from; seen < LINE_SEEN; seen++, at += step) {
      if (at < 0 || at >= text.length() || text.charAt(at) == '\n') {
        break;
      }
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return -2;
      }
      run = Character.isLetter(c) ? run + 1 : 0;
      if (run >= SHOUTED_WORD) {
        said = 1;
      }
    }
    return said;
  }
}
