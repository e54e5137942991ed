package metier.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text in UTF-8, in UTF-16 by its mark or its zeros, else in windows-1252, in which office programs
 * of old write.
 */
final class PlainText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 1 << 14;
  private static final Pattern BULLET =
      Pattern.compile("^(\\h*)(?:[•●▪■◆◇○◦‣⁃∙➢➤►✓✔]\\h*|[-*+]\\h+)(?=[\\p{L}\\p{N}\"“$(])");

  private PlainText() {}

  static DocumentText read(byte[] bytes) {
    String text = decoded(bytes);
    if (text.length() > Limits.CHARACTERS) {
      return CleanLines.tooMany();
    }
    List<String> lines =
        text.lines().map(line -> BULLET.matcher(line).replaceFirst("• ").stripTrailing()).toList();
    return new DocumentText.Lines(lines, List.of());
  }

  static String decoded(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return withoutMark(new String(bytes, wide));
    }
    try {
      return withoutMark(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  /** The beginning, by which a text shows of what kind it is. */
  static String head(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    Charset wide = wide(head);
    return withoutMark(new String(head, wide == null ? UTF_8 : wide));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** UTF-16, also without a mark where every second byte of the beginning is zero. */
  static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (first == 0xff && second == 0xfe) {
      return UTF_16LE;
    }
    if (first == 0xfe && second == 0xff) {
      return UTF_16BE;
    }
    int size = Math.min(bytes.length, 64) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < size; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = size / 2 * 9 / 10;
    if (size < 8) {
      return null;
    }
    return odd > most && even == 0 ? UTF_16LE : even > most && odd == 0 ? UTF_16BE : null;
  }
}
