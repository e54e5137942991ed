package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import metier.model.Bullet;
import metier.model.Position;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/** Résumés in the JSON Resume format; fields that it doesn't know stay in the original only. */
final class JsonResumeFeed implements RecognisableFeed {
  /** A row without any of these is no résumé. */
  private static final List<String> SECTIONS =
      List.of("basics", "work", "education", "skills", "certificates", "languages");

  /** Sections that other formats of résumés call otherwise. */
  private static final List<String> MARKS = List.of("basics", "work");

  private static final Set<String> UNTIL_NOW =
      Set.of("present", "current", "now", "today", "ongoing", "to date");

  private final StatedDates dates;

  JsonResumeFeed(Clock clock) {
    this.dates = new StatedDates(clock);
  }

  @Override
  public String format() {
    return "json-resume";
  }

  @Override
  public RecordKind kind() {
    return RecordKind.RESUMES;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == Layout.JSON && sample.names().stream().anyMatch(MARKS::contains);
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    Layout.JSON.read(in, row -> read(row, ids), results);
  }

  private FeedResult read(Row row, Ids ids) {
    JsonNode node = row.node();
    var values = new TypedValues(dates);
    if (SECTIONS.stream().noneMatch(node::has)) {
      values.wrong("basics", null, "it is missing, and so is every other section of a JSON Resume");
    }
    JsonNode basics =
        node.has("basics") ? node.get("basics") : JsonNodeFactory.instance.objectNode();
    List<StatedPlace> places = StatedPlaces.read("basics.location", basics.get("location"), values);
    List<Position> positions = positions(node.get("work"), values);
    String headline = Json.text(basics, "label", "headline");
    return values.result(
        row.line(),
        () -> ids.of(id(node), row.own()),
        () ->
            new Resume(
                Json.text(basics.get("name")),
                headline == null ? "" : headline,
                Json.block(basics.get("summary")),
                places.isEmpty() ? null : places.getFirst(),
                positions,
                skills(node.get("skills")),
                Json.texts(node.get("certificates")),
                education(node.get("education")),
                languages(node.get("languages"))),
        row.original());
  }

  private static @Nullable String id(JsonNode node) {
    String id = Json.text(node, "id", "@id");
    return id != null || !node.has("meta") ? id : Json.text(node.get("meta"), "canonical");
  }

  private static List<Position> positions(@Nullable JsonNode work, TypedValues values) {
    List<Position> positions = new ArrayList<>();
    for (JsonNode held : Json.items(work)) {
      String field = "work[" + positions.size() + "].";
      String title = Json.text(held, "position", "title");
      String employer = Json.text(held, "name", "company", "organization");
      List<StatedPlace> places =
          StatedPlaces.read(field + "location", held.get("location"), values);
      positions.add(
          new Position(
              title == null ? "" : title,
              employer == null ? "" : employer,
              places.isEmpty() ? null : worded(places.getFirst()),
              month(field + "startDate", held.get("startDate"), values),
              month(field + "endDate", held.get("endDate"), values),
              bullets(held)));
    }
    return positions;
  }

  private static @Nullable YearMonth month(
      String field, @Nullable JsonNode node, TypedValues values) {
    String text = Json.text(node);
    boolean untilNow = text != null && UNTIL_NOW.contains(text.toLowerCase(Locale.ROOT));
    return untilNow ? null : values.month(new Cell(field, text));
  }

  private static @Nullable String worded(StatedPlace place) {
    List<String> parts = new ArrayList<>();
    for (String part : new String[] {place.text(), place.city(), place.region()}) {
      if (part != null) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? place.country() : String.join(", ", parts);
  }

  private static List<Bullet> bullets(JsonNode held) {
    List<Bullet> highlights = bulletLines(held.get("highlights"));
    return highlights.isEmpty() ? bulletLines(held.get("summary")) : highlights;
  }

  private static List<Bullet> bulletLines(@Nullable JsonNode node) {
    List<Bullet> bullets = new ArrayList<>();
    for (JsonNode item : Json.items(node)) {
      for (String line : Json.block(item).split("\\R")) {
        String text = CleanText.oneLine(withoutMark(line.strip()));
        if (!text.isEmpty()) {
          bullets.add(new Bullet(text));
        }
      }
    }
    return bullets;
  }

  /** "• Drew blood" and "- Drew blood" without the mark; "-80 °C freezers" as it is. */
  private static String withoutMark(String line) {
    if (line.isEmpty()) {
      return line;
    }
    boolean always = "•◦▪‣·●○■".indexOf(line.charAt(0)) >= 0;
    boolean beforeSpace = "-–*".indexOf(line.charAt(0)) >= 0 && line.startsWith(" ", 1);
    return always || beforeSpace ? line.substring(1) : line;
  }

  /** A skill's own name and the keywords under it. */
  private static List<String> skills(@Nullable JsonNode node) {
    Set<String> skills = new LinkedHashSet<>();
    for (JsonNode skill : Json.items(node)) {
      skills.addAll(Names.of(skill));
      if (skill.isObject()) {
        skills.addAll(Names.of(skill.get("keywords")));
      }
    }
    return List.copyOf(skills);
  }

  /** "Associate, Medical Laboratory Science, Shoreline College". */
  private static List<String> education(@Nullable JsonNode node) {
    List<String> lines = new ArrayList<>();
    for (JsonNode study : Json.items(node)) {
      List<String> parts = new ArrayList<>();
      for (String part : List.of("studyType", "area", "institution")) {
        String text = study.isObject() ? Json.text(study.get(part)) : null;
        if (text != null) {
          parts.add(text);
        }
      }
      String line = parts.isEmpty() ? Json.text(study) : String.join(", ", parts);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<String> languages(@Nullable JsonNode node) {
    List<String> languages = new ArrayList<>();
    for (JsonNode item : Json.items(node)) {
      String language = item.isObject() ? Json.text(item, "language", "name") : Json.text(item);
      if (language != null) {
        languages.add(language);
      }
    }
    return languages;
  }
}
