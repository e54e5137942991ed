package metier.query.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of what was typed.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end behind its last character
 * @param fixed whether it stands as it is: quoted, an operator, a code with digits or signs, asked
 *     for literally
 */
public record TypedWord(String text, int start, int end, boolean fixed) {
  /** Everything is to be taken as it was typed. */
  public static final String ALL = "*";

  private static final int LONGEST_ABBREVIATION = 5;

  private static final Pattern PIECE = Pattern.compile("[\"“”][^\"“”]*[\"“”]?|[^\\s\"“”()]+");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");
  private static final Pattern TITLE = Pattern.compile("(?i)-?title:");

  /** Letters, joined or ended as in a sentence; anything else makes it a code. */
  private static final Pattern PLAIN =
      Pattern.compile("[-(]*[\\p{L}\\p{M}]+(?:[-'’/&,;:]+[\\p{L}\\p{M}]+)*[-'’/&,;:.!?)]*");

  /**
   * The words of a search.
   *
   * @param literal pieces that are to be taken as typed, or {@link #ALL}
   */
  public static List<TypedWord> of(String text, Collection<String> literal) {
    List<TypedWord> words = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      String typed = piece.group();
      Matcher title = TITLE.matcher(typed);
      int head = title.lookingAt() ? title.end() : 0;
      String rest = typed.substring(head);
      boolean fixed = isOperator(typed) || !PLAIN.matcher(rest).matches();
      Matcher word = WORD.matcher(rest);
      while (word.find()) {
        int start = piece.start() + head + word.start();
        int end = piece.start() + head + word.end();
        boolean asTyped =
            fixed || isAbbreviation(word.group(), text) || isLiteral(text, start, end, literal);
        words.add(new TypedWord(word.group(), start, end, asTyped));
      }
    }
    return words;
  }

  private static boolean isOperator(String piece) {
    return piece.equals("AND") || piece.equals("OR") || piece.equals("NOT");
  }

  /** A few capitals in a text that isn't in capitals. */
  private static boolean isAbbreviation(String word, String text) {
    return word.length() <= LONGEST_ABBREVIATION
        && word.chars().allMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether a literal piece covers the word somewhere. */
  private static boolean isLiteral(String text, int start, int end, Collection<String> literal) {
    for (String piece : literal) {
      if (piece.equals(ALL)) {
        return true;
      }
      for (int at = indexOf(text, piece, 0); at >= 0; at = indexOf(text, piece, at + 1)) {
        if (at <= start && at + piece.length() >= end) {
          return true;
        }
      }
    }
    return false;
  }

  private static int indexOf(String text, String piece, int from) {
    for (int at = from; !piece.isEmpty() && at + piece.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, piece, 0, piece.length())) {
        return at;
      }
    }
    return -1;
  }
}
