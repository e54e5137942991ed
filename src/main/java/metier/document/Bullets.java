package metier.document;

import java.util.regex.Pattern;

/** Which characters are printed to open a bullet. */
final class Bullets {
  /** What opens the line of a bullet in a document's lines. */
  static final String MARK = "• ";

  private static final String ALWAYS =
      "•◦▪▫‣⁃●○◉◎◌■□◾◽◼◻▢▣❑❒❏❐❖◆◇◊♦⬥⬧➢➣➤✓✔✗✘☐☑☒►▶▸▹▷→➔➜➝➞➡⇒∙⦁⚫⚪⬤★☆✦✧✪✱✲✳✴✽❋❥»›";

  /** Marks only where they stand alone before words: elsewhere they are signs of their own. */
  private static final String ALONE = "·-–—*+o~>§Ø¤";

  private static final Pattern OPENS =
      Pattern.compile(
          "^(?:[" + ALWAYS + "]\\s*|[·*+~>§Ø¤]\\s+|[-–—]\\s+(?=[\\p{L}(\"“])|o\\s+(?=\\p{Lu}))");

  private Bullets() {}

  static boolean isMark(String text) {
    return text.length() == 1 && (ALWAYS.contains(text) || ALONE.contains(text) || isPrivate(text));
  }

  /** Whether it opens a bullet even right before a letter. */
  static boolean isAlwaysMark(String text) {
    return text.length() == 1 && (ALWAYS.contains(text) || isPrivate(text));
  }

  /** How many characters of the line are its bullet's mark and what sets it apart, or 0. */
  static int lengthOfMark(String line) {
    var opening = OPENS.matcher(line);
    int length = opening.find() ? opening.end() : 0;
    return length == 0 && !line.isEmpty() && isPrivate(line.substring(0, 1)) ? 1 : length;
  }

  /** A code that only the font knows the picture of. */
  static boolean isPrivate(String text) {
    return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE;
  }
}
