package metier.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which encoding a text is, by its first bytes. Everything is read as UTF-8 in the end. */
final class Encodings {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Pattern XML_DECLARATION =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private static final int LONGEST_DECLARATION = 400;

  private Encodings() {}

  /**
   * UTF-16, which shows in a byte order mark or in a first character of XML; null for all that
   * holds ASCII as bytes.
   */
  static @Nullable Charset wide(byte[] head) {
    if (opens(head, 0xff, 0xfe) || opens(head, '<', 0, '?', 0)) {
      return UTF_16LE;
    }
    return opens(head, 0xfe, 0xff) || opens(head, 0, '<', 0, '?') ? UTF_16BE : null;
  }

  /**
   * What an XML declaration says; null for UTF-8. UTF-16 can't be meant where the declaration could
   * be read byte by byte, and by ISO 8859-1 people mean windows-1252.
   */
  static @Nullable Charset declared(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, LONGEST_DECLARATION), ISO_8859_1);
    Matcher declaration = XML_DECLARATION.matcher(start);
    if (!declaration.find()) {
      return null;
    }
    String name = declaration.group(1).toUpperCase(Locale.ROOT);
    if (name.startsWith("UTF") || name.equals("US-ASCII")) {
      return null;
    }
    try {
      return name.equals("ISO-8859-1") ? WINDOWS_1252 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  static InputStream asUtf8(InputStream in, @Nullable Charset charset) {
    return charset == null ? in : new Transcoded(in, charset);
  }

  /**
   * A whole text that may be old: as UTF-8, or as windows-1252 where its bytes aren't UTF-8. Hardly
   * any text in windows-1252 with a letter beyond ASCII happens to be UTF-8.
   */
  static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  private static boolean opens(byte[] head, int... first) {
    if (head.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((head[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
