package metier.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters behind the question mark. Strict where servers usually are not: a broken escape is
 * refused, because dropping it would quietly answer another question.
 */
sealed interface QueryString {
  /**
   * @param parameters values by name, both in the order given
   */
  record Parsed(Map<String, List<String>> parameters) implements QueryString {}

  /**
   * @param piece the text between two ampersands that can't be decoded
   */
  record Malformed(String piece) implements QueryString {}

  static QueryString parse(@Nullable String raw) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (raw == null || raw.isEmpty()) {
      return new Parsed(parameters);
    }
    int start = 0;
    while (start <= raw.length()) {
      int end = raw.indexOf('&', start);
      if (end < 0) {
        end = raw.length();
      }
      if (end > start) {
        int equals = raw.indexOf('=', start);
        boolean bare = equals < 0 || equals > end;
        String name = decoded(raw, start, bare ? end : equals);
        String value = bare ? "" : decoded(raw, equals + 1, end);
        if (name == null || value == null) {
          return new Malformed(raw.substring(start, end));
        }
        parameters.computeIfAbsent(name, key -> new ArrayList<>(2)).add(value);
      }
      start = end + 1;
    }
    return new Parsed(parameters);
  }

  /** Null when an escape is cut short or its bytes are no UTF-8. */
  private static @Nullable String decoded(String raw, int start, int end) {
    boolean plain = true;
    for (int i = start; i < end && plain; i++) {
      char c = raw.charAt(i);
      plain = c != '%' && c != '+' && c < 0x80;
    }
    if (plain) {
      return raw.substring(start, end);
    }
    byte[] utf8 = raw.substring(start, end).getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b == '%') {
        int high = i + 2 < utf8.length ? Character.digit(utf8[i + 1], 16) : -1;
        int low = i + 2 < utf8.length ? Character.digit(utf8[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          return null;
        }
        b = (byte) (high << 4 | low);
        i += 2;
      } else if (b == '+') {
        b = ' ';
      }
      utf8[length++] = b;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(utf8, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
