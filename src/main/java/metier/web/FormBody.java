package metier.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form sent, in memory alone: no file that somebody uploads touches the disk.
 *
 * @param fields values by name, in the order given
 * @param files those that hold something
 */
record FormBody(Map<String, List<String>> fields, List<File> files) {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

  /** A form has a dozen fields; thousands would only cost time. */
  private static final int MOST_PARTS = 200;

  /**
   * @param name as the person calls it, without its folder
   */
  record File(String field, String name, byte[] bytes) {}

  static boolean isMultipart(@Nullable String contentType) {
    return is(contentType, "multipart/form-data");
  }

  private static boolean is(@Nullable String contentType, String type) {
    return contentType != null
        && contentType.strip().regionMatches(true, 0, type, 0, type.length());
  }

  /** Empty where the type is no form's, or the body isn't what it says. */
  static Optional<FormBody> of(@Nullable String contentType, byte[] body) {
    if (is(contentType, "application/x-www-form-urlencoded")) {
      return switch (QueryString.parse(new String(body, StandardCharsets.UTF_8))) {
        case QueryString.Malformed _ -> Optional.empty();
        case QueryString.Parsed(Map<String, List<String>> fields) ->
            Optional.of(new FormBody(fields, List.of()));
      };
    }
    if (contentType == null || !isMultipart(contentType)) {
      return Optional.empty();
    }
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      return Optional.empty();
    }
    String given = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    return parts(("--" + given).getBytes(StandardCharsets.ISO_8859_1), body);
  }

  private static Optional<FormBody> parts(byte[] delimiter, byte[] body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<File> files = new ArrayList<>();
    int at = find(body, delimiter, 0);
    for (int parts = 0; at >= 0 && parts <= MOST_PARTS; parts++) {
      int start = at + delimiter.length;
      if (start + 1 < body.length && body[start] == '-' && body[start + 1] == '-') {
        return Optional.of(new FormBody(fields, files));
      }
      int next = find(body, delimiter, start);
      int head = find(body, HEAD_END, start);
      if (next < 0 || head < 0 || head > next - HEAD_END.length) {
        return Optional.empty();
      }
      int from = head + HEAD_END.length;
      // The line break before the delimiter belongs to it.
      byte[] content = Arrays.copyOfRange(body, from, Math.max(from, next - 2));
      take(new String(body, start, head - start, StandardCharsets.UTF_8), content, fields, files);
      at = next;
    }
    return Optional.empty();
  }

  private static void take(
      String head, byte[] content, Map<String, List<String>> fields, List<File> files) {
    Matcher name = NAME.matcher(head);
    if (!name.find()) {
      return;
    }
    Matcher file = FILE_NAME.matcher(head);
    if (!file.find()) {
      fields
          .computeIfAbsent(name.group(1), key -> new ArrayList<>())
          .add(new String(content, StandardCharsets.UTF_8));
    } else if (content.length > 0 || !file.group(1).isEmpty()) {
      String path = file.group(1);
      int folder = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
      files.add(new File(name.group(1), path.substring(folder + 1), content));
    }
  }

  private static int find(byte[] in, byte[] wanted, int from) {
    for (int i = from; i <= in.length - wanted.length; i++) {
      int j = 0;
      while (j < wanted.length && in[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  /** The first value under a name, stripped; empty where there is none. */
  String value(String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }
}
