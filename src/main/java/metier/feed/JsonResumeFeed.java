package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import metier.model.Position;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.SelfStated;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/** Résumés in the JSON Resume format; fields that it doesn't know stay in the original only. */
final class JsonResumeFeed implements RecognisableFeed {
  /** Sections that other formats of résumés call otherwise. */
  private static final List<String> MARKS = List.of("basics", "work");

  private final StatedDates dates;

  /**
   * Makes the feed.
   *
   * @param clock gives the day from which periods ("-P3Y") are counted
   */
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
    Resume resume = resume(node, values);
    if (isEmpty(resume)) {
      values.wrong("basics", null, "the row holds nothing that a JSON Resume states");
    }
    return values.result(
        row.line(), () -> ids.of(id(node), row.own()), () -> resume, row.original());
  }

  private static Resume resume(JsonNode node, TypedValues values) {
    JsonNode basics =
        node.has("basics") ? node.get("basics") : JsonNodeFactory.instance.objectNode();
    List<StatedPlace> places = StatedPlaces.read("basics.location", basics.get("location"), values);
    List<Position> positions = WorkHistory.read(node.get("work"), values);
    String headline = Json.text(basics, "label", "headline");
    return new Resume(
        Json.text(basics.get("name")),
        headline == null ? "" : headline,
        Json.block(basics.get("summary")),
        places.isEmpty() ? null : ResumePerson.withoutStreet(places.getFirst()),
        positions,
        skills(node.get("skills")),
        Json.texts(node.get("certificates")),
        education(node.get("education")),
        languages(node.get("languages")),
        selfStated(node, basics),
        EmailDigest.in(Json.text(basics, "email", "mail")),
        updated(node.path("meta"), values));
  }

  private static @Nullable LocalDate updated(JsonNode meta, TypedValues values) {
    return values.day(
        new Cell(
            "meta.lastModified",
            meta.isObject() ? Json.text(meta, "lastModified", "last_modified") : null));
  }

  private static boolean isEmpty(Resume resume) {
    return resume.headline().isEmpty()
        && resume.summary().isEmpty()
        && resume.positions().isEmpty()
        && resume.skills().isEmpty()
        && resume.credentials().isEmpty()
        && resume.education().isEmpty();
  }

  private static @Nullable String id(JsonNode node) {
    String id = Json.text(node, "id", "@id");
    return id != null || !node.has("meta") ? id : Json.text(node.get("meta"), "canonical");
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

  /** In a block of its own, or beside the name; nothing is concluded from anything else. */
  private static SelfStated selfStated(JsonNode node, JsonNode basics) {
    JsonNode own = node.path("x_self_stated");
    return new SelfStated(stated("gender", own, basics), stated("ethnicity", own, basics));
  }

  private static @Nullable String stated(String question, JsonNode own, JsonNode basics) {
    String answer = own.isObject() ? Json.text(own, question) : null;
    return answer == null && basics.isObject() ? Json.text(basics, question) : answer;
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
