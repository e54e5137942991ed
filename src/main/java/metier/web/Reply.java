package metier.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an endpoint answers. */
sealed interface Reply permits Problem, Reply.Whole, Reply.Flow {
  String JSON = "application/json";
  String NDJSON = "application/x-ndjson";
  String HTML = "text/html; charset=utf-8";

  int status();

  /** An answer that stands complete in memory. */
  record Whole(int status, String contentType, byte[] body, Map<String, String> headers)
      implements Reply {
    /** With one header more. */
    Whole with(String name, String value) {
      Map<String, String> all = new LinkedHashMap<>(headers);
      all.put(name, value);
      return new Whole(status, contentType, body, all);
    }
  }

  /** An answer that may be too long for memory; the stream is closed once it is sent. */
  record Flow(int status, String contentType, InputStream body) implements Reply {}

  /** For those that ask again and again: programs and what stands between may keep it a while. */
  static Reply kept(String type, byte[] body) {
    return new Whole(200, type, body, Map.of("Cache-Control", "public, max-age=300"));
  }

  static Reply json(JsonBody body) {
    return json(200, body);
  }

  static Reply json(int status, JsonBody body) {
    return new Whole(status, JSON, JsonBody.bytes(body), Map.of());
  }

  static Whole html(int status, String page) {
    return new Whole(status, HTML, page.getBytes(StandardCharsets.UTF_8), Map.of());
  }
}
