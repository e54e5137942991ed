package metier.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the first bytes of a JSON feed tell.
 *
 * @param isLines whether each line is a row of its own
 * @param names the fields of the rows that were seen
 */
record JsonHead(boolean isLines, Set<String> names) {

  /**
   * @param head without a byte order mark
   * @param wrappers the fields under which an object holds rows
   */
  static JsonHead of(byte[] head, Set<String> wrappers) {
    boolean isLines = isLines(head, wrappers);
    var seen = new Seen(wrappers);
    if (isLines) {
      for (int from = 0; from < head.length; from = lineEnd(head, from) + 1) {
        seen.walk(Arrays.copyOfRange(head, from, lineEnd(head, from)));
      }
    } else {
      seen.walk(head);
    }
    return new JsonHead(isLines, seen.names);
  }

  static boolean looksLikeJson(byte[] head) {
    int first = firstMark(head, 0);
    return first < head.length && (head[first] == '{' || head[first] == '[');
  }

  /**
   * An array or an object around rows is one document. An object that its line leaves unfinished is
   * one too, unless the next line begins an object where the unfinished one allows none: then it is
   * a line that was cut off.
   */
  private static boolean isLines(byte[] head, Set<String> wrappers) {
    int start = firstMark(head, 0);
    if (start == head.length || head[start] != '{') {
      return start == head.length || head[start] != '[';
    }
    int end = lineEnd(head, start);
    byte[] line = Arrays.copyOfRange(head, start, end);
    var seen = new Seen(wrappers);
    Broken broken = seen.walk(line);
    if (seen.wrapped) {
      return false;
    }
    int next = firstMark(head, end);
    return switch (broken) {
      case NOT, WRONG -> true;
      case UNFINISHED_OBJECT -> next == head.length || (head[next] == '{' && !opensValue(line));
      case UNFINISHED_ARRAY ->
          next == head.length || (head[next] == '{' && !opensValue(line) && lastMark(line) != ',');
    };
  }

  private enum Broken {
    NOT,
    WRONG,
    UNFINISHED_OBJECT,
    UNFINISHED_ARRAY
  }

  /** The fields of rows, and whether any stood in an object around them. */
  private static final class Seen {
    private final Set<String> wrappers;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean wrapped;

    Seen(Set<String> wrappers) {
      this.wrappers = wrappers;
    }

    Broken walk(byte[] json) {
      try (JsonParser parser = Json.ROW.createParser(json)) {
        try {
          while (parser.nextToken() != null) {
            row(parser);
          }
          return Broken.NOT;
        } catch (JsonProcessingException e) {
          if (!Json.isCutOff(e)) {
            return Broken.WRONG;
          }
          return parser.getParsingContext().inArray()
              ? Broken.UNFINISHED_ARRAY
              : Broken.UNFINISHED_OBJECT;
        }
      } catch (IOException e) {
        throw new UncheckedIOException("bytes in memory could not be read", e);
      }
    }

    private void row(JsonParser parser) throws IOException {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          row(parser);
        }
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          names.add(name);
          if (parser.nextToken().isStructStart() && wrappers.contains(name)) {
            wrapped = true;
            row(parser);
          } else {
            parser.skipChildren();
          }
        }
      }
    }
  }

  private static boolean opensValue(byte[] line) {
    return lastMark(line) == '[' || lastMark(line) == ':';
  }

  private static int lineEnd(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int firstMark(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  private static int lastMark(byte[] bytes) {
    int at = bytes.length - 1;
    while (at >= 0 && isSpace(bytes[at])) {
      at--;
    }
    return at < 0 ? 0 : bytes[at];
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
