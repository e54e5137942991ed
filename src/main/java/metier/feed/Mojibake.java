package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UTF-8 that somebody took for Windows-1252 and saved again ("â€“" for a dash): each run of such
 * characters is turned back, where that gives UTF-8.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What the first byte of a UTF-8 sequence looks like, and what the others look like. */
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "(?:[\\u00C2-\\u00F4][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E"
              + "\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]{1,3}+)++");

  /**
   * A fullwidth hyphen, which forms put between an employer and its place: its last byte is one of
   * the five that Windows-1252 leaves undefined and that programs drop.
   */
  private static final String CUT_HYPHEN = "ï¼";

  /** What a space that doesn't break leaves where its second half became a plain space. */
  private static final Pattern CUT_SPACE =
      Pattern.compile("(?<!\\p{Lu})Â(?=\\h|$)", Pattern.MULTILINE);

  private Mojibake() {}

  static String mended(String text) {
    if (text.chars().noneMatch(c -> c >= 0xC2 && c <= 0xF4)) {
      return text;
    }
    String mended =
        SEQUENCE.matcher(text).replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())));
    return CUT_SPACE.matcher(mended).replaceAll("");
  }

  private static String decoded(String run) {
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    try {
      for (int i = 0; i < run.length(); i++) {
        char c = run.charAt(i);
        // Windows-1252 leaves five bytes undefined, which programs read as the controls.
        bytes.put(
            c < 0x100
                ? (byte) c
                : WINDOWS.newEncoder().encode(CharBuffer.wrap(run, i, i + 1)).get());
      }
      return UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return run.equals(CUT_HYPHEN) ? "－" : run;
    }
  }
}
