package metier.query;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.GeoPoint;
import metier.web.TestServer;

/** Whether the hits of an answer are as a row of the table says. */
final class ExpectedHits {
  private static final int FEW = 5;
  private static final Pattern SCOPED = Pattern.compile("(first|all|each|top|in)( \\d+)?: (.+)");
  private static final Pattern MORE = Pattern.compile("more (top|in) (\\d+): (.+)");
  private static final Pattern TOTAL = Pattern.compile("total (=|>=) (\\d+)");
  private static final Pattern MATCHES = Pattern.compile("(title|employer|says) ~ (.+)");
  private static final Pattern WITHIN = Pattern.compile("within (\\d+) of (.+)");

  /** Places are points, not outlines. */
  private static final double SLACK_MILES = 0.5;

  private final Asking asking;
  private final JsonNode answer;
  private final List<JsonNode> hits = new ArrayList<>();

  ExpectedHits(Asking asking, JsonNode answer) {
    this.asking = asking;
    this.answer = answer;
    answer.path("hits").forEach(hits::add);
  }

  /** What doesn't hold. */
  List<String> faults(List<String> expected) throws Exception {
    List<String> faults = new ArrayList<>();
    for (String piece : expected) {
      if (!holds(piece)) {
        faults.add("hits: not " + piece);
      }
    }
    return faults;
  }

  private boolean holds(String piece) throws Exception {
    if (piece.startsWith("as: ")) {
      return Asking.ids(answer).equals(asking.ids(piece.substring(4)));
    }
    Matcher scoped = SCOPED.matcher(piece);
    if (scoped.matches()) {
      int count = scoped.group(2) == null ? 1 : Integer.parseInt(scoped.group(2).strip());
      return holds(hits, scoped.group(1), count, List.of(scoped.group(3).split(" & ")));
    }
    Matcher more = MORE.matcher(piece);
    if (more.matches()) {
      List<JsonNode> broadened = new ArrayList<>();
      answer.at("/broadened/hits").forEach(broadened::add);
      return holds(
          broadened,
          more.group(1),
          Integer.parseInt(more.group(2)),
          List.of(more.group(3).split(" & ")));
    }
    int total = answer.at("/total/value").intValue();
    Matcher totals = TOTAL.matcher(piece);
    if (totals.matches()) {
      int wanted = Integer.parseInt(totals.group(2));
      return totals.group(1).equals("=") ? total == wanted : total >= wanted;
    }
    return switch (piece) {
      case "some" -> total > 0;
      case "none" -> total == 0 && hits.isEmpty();
      case "helped" -> total >= FEW || offered() || !answer.path("broadened").isEmpty();
      default -> throw new IllegalArgumentException("the table says '" + piece + "'");
    };
  }

  private boolean offered() {
    for (JsonNode offer : answer.path("offers")) {
      if (offer.path("count").asInt() > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(List<JsonNode> found, String scope, int count, List<String> conditions)
      throws Exception {
    List<JsonNode> looked =
        switch (scope) {
          case "all", "each" -> found;
          default -> found.subList(0, Math.min(count, found.size()));
        };
    int holding = 0;
    for (JsonNode hit : looked) {
      if (holds(hit, conditions)) {
        holding++;
      }
    }
    return switch (scope) {
      case "each" -> holding == looked.size();
      case "in" -> holding > 0;
      default -> holding > 0 && holding == looked.size();
    };
  }

  private boolean holds(JsonNode hit, List<String> conditions) throws Exception {
    for (String condition : conditions) {
      boolean not = condition.startsWith("not ");
      if (holds(hit, not ? condition.substring(4) : condition) == not) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(JsonNode hit, String condition) throws Exception {
    Matcher matches = MATCHES.matcher(condition);
    if (matches.matches()) {
      String text =
          matches.group(1).equals("says") ? asking.text(hit) : hit.path(matches.group(1)).asText();
      return Pattern.compile(matches.group(2), CASE_INSENSITIVE | UNICODE_CASE)
          .matcher(text)
          .find();
    }
    Matcher within = WITHIN.matcher(condition);
    if (within.matches()) {
      return within(hit, Integer.parseInt(within.group(1)), asking.place(within.group(2)));
    }
    String[] words = condition.split(" ");
    String last = words[words.length - 1];
    return switch (words[0]) {
      case "type", "shift", "level" -> has(hit.path(words[0]), last);
      case "remote" -> hit.path("remote").booleanValue();
      case "in" -> places(hit).stream().anyMatch(p -> p.path("state").asText().equals(last));
      case "pays" ->
          hit.path("pay").isNull() || hit.at("/pay/annual_max").asLong() >= Long.parseLong(last);
      case "posted" -> {
        LocalDate posted = LocalDate.parse(hit.path("posted").asText());
        LocalDate today = LocalDate.now(TestServer.CLOCK);
        yield ChronoUnit.DAYS.between(posted, today) <= Long.parseLong(last);
      }
      default -> throw new IllegalArgumentException("the table says '" + condition + "'");
    };
  }

  private static boolean has(JsonNode values, String value) {
    for (JsonNode each : values) {
      if (each.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static List<JsonNode> places(JsonNode hit) {
    List<JsonNode> places = new ArrayList<>();
    hit.path("places").forEach(places::add);
    if (places.isEmpty() && hit.path("place").isObject()) {
      places.add(hit.path("place"));
    }
    return places;
  }

  private static boolean within(JsonNode hit, int miles, GeoPoint from) {
    for (JsonNode place : places(hit)) {
      GeoPoint there =
          new GeoPoint(place.path("lat").doubleValue(), place.path("lon").doubleValue());
      if (there.milesTo(from) <= miles + SLACK_MILES) {
        return true;
      }
    }
    return false;
  }
}
