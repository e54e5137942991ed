package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import metier.model.Position;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Résumés as the Indeed job board hands them out: {@code workExperience} with dates in words and a
 * description, {@code skills} with the months of each. What has no field goes on the summary under
 * its heading; e-mail address and telephone stay in the original.
 */
final class IndeedResumeFeed implements RecognisableFeed {
  /** Lists of objects with a title and a description. */
  private static final Map<String, String> MORE = new LinkedHashMap<>();

  static {
    MORE.put("awards", "Awards");
    MORE.put("groups", "Groups");
    MORE.put("patents", "Patents");
    MORE.put("publications", "Publications");
  }

  private final StatedDates dates;

  IndeedResumeFeed(Clock clock) {
    this.dates = new StatedDates(clock);
  }

  @Override
  public String format() {
    return "indeed-resume";
  }

  @Override
  public RecordKind kind() {
    return RecordKind.RESUMES;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == Layout.JSON && sample.names().contains("workExperience");
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    Layout.JSON.read(in, row -> read(row, ids), results);
  }

  private FeedResult read(Row row, Ids ids) {
    JsonNode node = row.node();
    var values = new TypedValues(dates);
    Resume resume = resume(node);
    if (resume.headline().isEmpty()
        && resume.summary().isEmpty()
        && resume.positions().isEmpty()
        && resume.skills().isEmpty()
        && resume.education().isEmpty()) {
      values.wrong("workExperience", null, "the row holds nothing that such a résumé states");
    }
    return values.result(
        row.line(),
        () -> ids.of(Json.text(node, "id", "resumeId", "accountKey"), row.own()),
        () -> resume,
        row.original());
  }

  private static Resume resume(JsonNode node) {
    String headline = Json.text(node, "headline");
    String place = Json.text(node, "location");
    List<Position> positions = new ArrayList<>();
    for (JsonNode held : Json.items(node.get("workExperience"))) {
      if (held.isObject()) {
        positions.add(position(held));
      }
    }
    for (JsonNode service : objects(node.get("militaryService"))) {
      positions.add(service(service));
    }
    return new Resume(
        Json.text(node, "fullname", "fullName", "name"),
        headline == null ? "" : ContactDetails.removed(headline),
        summary(node),
        place == null ? null : StatedPlace.ofText(place),
        positions,
        skills(node.get("skills")),
        titles(node.get("certifications")),
        education(node.get("education")),
        titles(node.get("languages")));
  }

  private static Position position(JsonNode held) {
    return position(
        Json.text(held, "title"),
        Json.text(held, "company"),
        Json.text(held, "location"),
        Json.text(held, "dateRange", "displayDateRange"),
        Json.block(held.get("description")));
  }

  private static Position service(JsonNode service) {
    return position(
        Json.text(service, "rank"),
        Json.text(service, "branch"),
        Json.text(service, "serviceCountry"),
        Json.text(service, "displayDateRange", "dateRange"),
        Json.block(service.get("description")));
  }

  /** Dates that can't be read are no reason to lose a résumé; they then open the description. */
  private static Position position(
      @Nullable String title,
      @Nullable String employer,
      @Nullable String place,
      @Nullable String when,
      String description) {
    DateSpan span =
        when == null ? null : DateSpan.find(when).orElse(DateSpan.findSingle(when).orElse(null));
    YearMonth start = span == null ? null : span.start();
    YearMonth end = span == null ? null : span.end();
    boolean unread = span == null && when != null;
    return new Position(
        title == null ? "" : title,
        employer == null ? "" : employer,
        place,
        start,
        end,
        ResumeBullets.of(unread ? when + "\n" + description : description));
  }

  private static String summary(JsonNode node) {
    List<String> parts = new ArrayList<>();
    add(parts, Json.block(node.get("summary")));
    String more = Json.block(node.get("additionalInformation"));
    if (!more.isEmpty()) {
      parts.add("Additional information");
      add(parts, more);
    }
    MORE.forEach(
        (field, heading) -> {
          List<String> told = told(node.get(field));
          if (!told.isEmpty()) {
            parts.add(heading);
            parts.addAll(told);
          }
        });
    return String.join("\n", parts);
  }

  private static void add(List<String> parts, String block) {
    block
        .lines()
        .map(CleanText::oneLine)
        .map(ContactDetails::removed)
        .filter(line -> !line.isEmpty())
        .forEach(parts::add);
  }

  private static List<String> told(@Nullable JsonNode list) {
    List<String> told = new ArrayList<>();
    for (JsonNode item : objects(list)) {
      String title = Json.text(item, "title");
      if (title != null) {
        told.add(ContactDetails.removed(title));
      }
      add(told, Json.block(item.get("description")));
    }
    return told;
  }

  private static List<String> titles(@Nullable JsonNode list) {
    List<String> titles = new ArrayList<>();
    for (JsonNode item : objects(list)) {
      String title =
          item.isObject() ? Json.text(item, "title", "language", "name") : Json.text(item);
      if (title != null) {
        titles.add(ContactDetails.removed(title));
      }
    }
    return titles;
  }

  private static List<String> skills(@Nullable JsonNode list) {
    Set<String> skills = new LinkedHashSet<>();
    for (JsonNode item : objects(list)) {
      skills.addAll(
          Names.ofText(item.isObject() ? Json.text(item, "skill", "name") : Json.text(item)));
    }
    return List.copyOf(skills);
  }

  /** "Bachelor, Computing, Leeds University, Leeds, 2009 to 2012". */
  private static List<String> education(@Nullable JsonNode list) {
    List<String> lines = new ArrayList<>();
    for (JsonNode study : objects(list)) {
      Set<String> parts = new LinkedHashSet<>();
      for (String field :
          List.of("degree", "field", "university", "school", "location", "dateRange")) {
        String text = study.isObject() ? Json.text(study.get(field)) : null;
        if (text != null) {
          parts.add(text);
        }
      }
      if (!parts.isEmpty()) {
        lines.add(String.join(", ", parts));
      }
    }
    return lines;
  }

  /** Some of the lists come as a text that holds JSON. */
  private static List<JsonNode> objects(@Nullable JsonNode list) {
    if (list == null || !list.isTextual()) {
      return Json.items(list);
    }
    String text = list.textValue().strip();
    if (!text.startsWith("[")) {
      return text.isEmpty() ? List.of() : List.of(list);
    }
    try {
      return Json.items(Json.ROW.readTree(text));
    } catch (IOException e) {
      return List.of(list);
    }
  }
}
