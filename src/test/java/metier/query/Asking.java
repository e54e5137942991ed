package metier.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import metier.model.GeoPoint;
import metier.web.TestServer;
import org.jspecify.annotations.Nullable;

/** Asks a server over HTTP; remembers postings and places, which don't change. */
final class Asking {
  private final TestServer server;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, GeoPoint> places = new HashMap<>();

  Asking(TestServer server) {
    this.server = server;
  }

  /** {@code parameters} are written {@code shift=day&where=Boston, MA}. */
  HttpResponse<String> jobs(@Nullable String q, String parameters) throws Exception {
    StringJoiner query = new StringJoiner("&", "/api/v1/jobs?", "&limit=100");
    if (q != null) {
      query.add("q=" + encoded(q));
    }
    for (String parameter : parameters.isEmpty() ? new String[0] : parameters.split("&")) {
      int equals = parameter.indexOf('=');
      query.add(parameter.substring(0, equals) + "=" + encoded(parameter.substring(equals + 1)));
    }
    return server.get(query.toString());
  }

  /** The ids of the hits in their order. */
  List<String> ids(String parameters) throws Exception {
    HttpResponse<String> response = jobs(null, parameters);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(parameters + " answers " + response.body());
    }
    return ids(TestServer.json(response));
  }

  static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("id").textValue()));
    return ids;
  }

  /** Title, description and skills of a posting. */
  String text(JsonNode hit) throws Exception {
    String url = hit.path("url").textValue();
    String known = texts.get(url);
    if (known == null) {
      JsonNode posting = TestServer.json(server.get("/api/v1" + url));
      known =
          posting.path("title").textValue()
              + "\n"
              + posting.at("/description/text").textValue()
              + "\n"
              + posting.path("skills").findValuesAsText("name");
      texts.put(url, known);
    }
    return known;
  }

  GeoPoint place(String name) throws Exception {
    GeoPoint known = places.get(name);
    if (known == null) {
      JsonNode place = TestServer.json(jobs(null, "where=" + name)).at("/understood/place");
      known = new GeoPoint(place.path("lat").doubleValue(), place.path("lon").doubleValue());
      places.put(name, known);
    }
    return known;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
