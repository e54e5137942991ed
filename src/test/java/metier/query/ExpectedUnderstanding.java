package metier.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Whether {@code understood} of an answer holds what a row of the table says. */
final class ExpectedUnderstanding {
  /** What filters or changes: not there unless the row says so. */
  private static final List<String> SILENT_MEANS_NONE =
      List.of(
          "place",
          "remote",
          "type",
          "shift",
          "level",
          "licence",
          "employer",
          "pay_min",
          "posted_within",
          "posted_after",
          "expired",
          "corrected");

  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "at",
          "on",
          "for",
          "and",
          "or",
          "not",
          "to",
          "as",
          "is",
          "i",
          "am",
          "im",
          "looking",
          "job",
          "jobs",
          "work",
          "position",
          "opening",
          "hiring",
          "with",
          "per",
          "within",
          "miles",
          "mi",
          "near",
          "from",
          "posted",
          "title");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final JsonNode understood;
  private final List<String> faults = new ArrayList<>();

  private ExpectedUnderstanding(JsonNode understood) {
    this.understood = understood;
  }

  /**
   * @param q as it was sent, without blanks around it
   * @return what doesn't hold
   */
  static List<String> faults(List<String> expected, String q, JsonNode understood) {
    ExpectedUnderstanding check = new ExpectedUnderstanding(understood);
    check.pieces(expected);
    check.spans(q);
    check.everyWordIsTold(q);
    return check.faults;
  }

  private void pieces(List<String> expected) {
    Map<String, String> closed = new LinkedHashMap<>();
    SILENT_MEANS_NONE.forEach(name -> closed.put(name, "-"));
    for (String piece : expected) {
      String[] sides = piece.split("(?=!?~)|(?==)", 2);
      String name = sides[0];
      String rest = sides[1];
      if (rest.startsWith("!~")) {
        holds(!words(name).contains(folded(rest.substring(2))), piece);
      } else if (rest.startsWith("~")) {
        holds(words(name).contains(folded(rest.substring(1))), piece);
      } else if (closed.containsKey(name)) {
        closed.put(name, rest.substring(1));
      } else {
        equal(name, rest.substring(1));
      }
    }
    closed.forEach(this::equal);
  }

  private void holds(boolean condition, String piece) {
    if (!condition) {
      faults.add("understood: not " + piece);
    }
  }

  private void equal(String name, String wanted) {
    Set<String> is = values(name);
    boolean open = name.equals("skill");
    for (String choice : wanted.split("\\|", -1)) {
      Set<String> all = new TreeSet<>();
      if (!choice.equals("-")) {
        for (String value : choice.split(" \\+ ", -1)) {
          all.add(folded(value));
        }
      }
      if (choice.equals("*") || (open ? is.containsAll(all) : is.equals(all))) {
        return;
      }
    }
    faults.add("understood: " + name + " is " + is + ", not " + wanted);
  }

  private Set<String> values(String name) {
    return switch (name) {
      case "place" -> places();
      case "radius" -> one("radius_miles");
      case "remote", "pay_min", "posted_within", "posted_after" -> one(name);
      case "type", "shift", "level" -> texts(understood.path(name + "s"));
      case "licence" -> texts(understood.path("licences").findValues("id"));
      case "skill" -> texts(understood.path("skills").findValues("id"));
      case "occupation" -> texts(understood.path("occupation").findValues("id"));
      case "employer" -> labels("employer");
      case "expired" -> labels("expired").isEmpty() ? Set.of() : Set.of("include");
      case "corrected" -> {
        Set<String> corrections = new TreeSet<>();
        for (JsonNode correction : understood.path("corrections")) {
          corrections.add(
              folded(correction.path("from").asText() + ">" + correction.path("to").asText()));
        }
        yield corrections;
      }
      case "text" -> Set.of(folded(understood.path("text").asText()));
      default -> throw new IllegalArgumentException("the table says '" + name + "'");
    };
  }

  private Set<String> places() {
    JsonNode place = understood.path("place");
    if (place.isMissingNode() || place.isNull()) {
      return Set.of();
    }
    String state = place.path("state").asText("");
    return Set.of(
        folded(
            place.path("name").asText()
                + ", "
                + (place.path("state").isNull() || state.isEmpty()
                    ? place.path("country").asText()
                    : state)));
  }

  private Set<String> one(String field) {
    JsonNode value = understood.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Set.of();
    }
    double number = value.doubleValue();
    return Set.of(
        value.isNumber() && number == Math.rint(number)
            ? Long.toString((long) number)
            : folded(value.asText()));
  }

  private Set<String> labels(String kind) {
    return StreamSupport.stream(understood.path("parts").spliterator(), false)
        .filter(part -> part.path("kind").asText().equals(kind))
        .map(part -> folded(part.path("label").asText()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> texts(Iterable<JsonNode> nodes) {
    Set<String> texts = new TreeSet<>();
    nodes.forEach(node -> texts.add(folded(node.asText())));
    return texts;
  }

  private List<String> words(String name) {
    String text =
        switch (name) {
          case "text" -> understood.path("text").asText();
          case "ignored" -> understood.path("ignored").findValuesAsText("value").toString();
          default -> throw new IllegalArgumentException("the table says '" + name + "~'");
        };
    return WORD.matcher(folded(text)).results().map(MatchResult::group).toList();
  }

  private void spans(String q) {
    int behind = 0;
    for (JsonNode part : understood.path("parts")) {
      int start = part.path("start").asInt(-1);
      int end = part.path("end").asInt(-1);
      if (start < behind || end <= start || end > q.length()) {
        faults.add("parts: " + part + " is outside of what was typed, or overlaps");
      } else if (!q.substring(start, end).equals(part.path("typed").asText())) {
        faults.add("parts: " + part + " stands at \"" + q.substring(start, end) + "\"");
      }
      behind = Math.max(behind, end);
    }
  }

  private void everyWordIsTold(String q) {
    Set<String> told = new TreeSet<>();
    List<String> texts = new ArrayList<>(List.of(understood.path("text").asText()));
    texts.addAll(understood.path("ignored").findValuesAsText("value"));
    texts.addAll(understood.path("corrections").findValuesAsText("from"));
    for (String text : texts) {
      WORD.matcher(folded(text)).results().map(MatchResult::group).forEach(told::add);
    }
    WORD.matcher(q)
        .results()
        .filter(word -> !FILLERS.contains(folded(word.group())))
        .filter(word -> !told.contains(folded(word.group())) && !inPart(word.start()))
        .forEach(word -> faults.add("\"" + word.group() + "\" went missing without a word"));
  }

  private boolean inPart(int position) {
    for (JsonNode part : understood.path("parts")) {
      if (part.path("start").asInt() <= position && position < part.path("end").asInt()) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
