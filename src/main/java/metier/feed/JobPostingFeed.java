package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** Postings as schema.org {@code JobPosting} in JSON-LD, also in a page of HTML. */
final class JobPostingFeed implements RecognisableFeed {
  /** Fields that no other format of postings has. */
  private static final List<String> MARKS =
      List.of(
          "@context",
          "@type",
          "@graph",
          "hiringOrganization",
          "jobLocation",
          "jobLocationType", //
          "baseSalary");

  private final StatedDates dates;

  /**
   * @param clock gives the day from which periods ("-P3D") are counted
   */
  JobPostingFeed(Clock clock) {
    this.dates = new StatedDates(clock);
  }

  @Override
  public String format() {
    return "jobposting";
  }

  @Override
  public RecordKind kind() {
    return RecordKind.JOBS;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == Layout.HTML
        || (sample.layout() == Layout.JSON && sample.names().stream().anyMatch(MARKS::contains));
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    var text = new BufferedInputStream(in, Head.BYTES);
    if (Markup.isHtml(Head.peek(text))) {
      Layout.HTML.read(text, row -> read(row, ids), results);
    } else {
      JsonRows.read(text, row -> read(row, ids), results);
    }
  }

  private FeedResult read(Row row, Ids ids) {
    JsonNode node = row.node();
    var values = new TypedValues(dates);
    requireType(node.get("@type"), values);
    String title = values.required(Json.cell(node, "title"));
    List<StatedPlace> places = StatedPlaces.read("jobLocation", node.get("jobLocation"), values);
    Workplace workplace = workplace(node, values);
    PayStatement pay = BaseSalary.read(node, values, "baseSalary", "estimatedSalary");
    LocalDate posted = values.day(Json.cell(node, "datePosted"));
    LocalDate validThrough = values.day(Json.cell(node, "validThrough"));
    String url = url(node, values);
    String applyUrl = JobApplication.address(node, url, values);
    return values.result(
        row.line(),
        () -> ids.of(JobIdentifier.of(node, url), row.own()),
        () ->
            new JobPosting(
                title,
                JobDescription.of(node),
                employer(node.get("hiringOrganization")),
                places,
                workplace,
                Names.of(node.get("employmentType")),
                pay,
                posted,
                validThrough,
                Names.of(node.get("skills")),
                occupation(node),
                url,
                applyUrl,
                Json.text(node.get("workHours")),
                null),
        row.original());
  }

  /** A row without a type is taken at its word: somebody loaded it as a posting. */
  private static void requireType(@Nullable JsonNode type, TypedValues values) {
    List<String> types = Json.texts(type);
    if (!types.isEmpty() && types.stream().noneMatch(JobPostingFeed::isJobPosting)) {
      values.wrong("@type", String.join(", ", types), "only JobPosting is read");
    }
  }

  static boolean saysJobPosting(@Nullable JsonNode type) {
    return Json.texts(type).stream().anyMatch(JobPostingFeed::isJobPosting);
  }

  /** "JobPosting", "schema:JobPosting", "http://schema.org/JobPosting". */
  private static boolean isJobPosting(String type) {
    int prefix =
        Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf(':'), type.lastIndexOf('#')));
    return type.substring(prefix + 1).equals("JobPosting");
  }

  /** "Confidential" is what search engines ask for where an employer keeps its name back. */
  private static String employer(@Nullable JsonNode organization) {
    String name = Json.text(organization);
    if (name == null && organization != null) {
      name = Json.text(organization, "legalName");
    }
    return name == null || name.equalsIgnoreCase("confidential") ? "" : name;
  }

  private static Workplace workplace(JsonNode node, TypedValues values) {
    for (String type : Json.texts(node.get("jobLocationType"))) {
      String upper = type.toUpperCase(Locale.ROOT);
      if (upper.equals("TELECOMMUTE") || upper.equals("REMOTE")) {
        return new Workplace.Remote(
            StatedPlaces.read(
                    "applicantLocationRequirements",
                    node.get("applicantLocationRequirements"),
                    values)
                .stream()
                .map(JobPostingFeed::named)
                .filter(name -> !name.isEmpty())
                .toList());
      }
      if (upper.equals("HYBRID")) {
        return new Workplace.Hybrid();
      }
    }
    return new Workplace.OnSite();
  }

  private static String named(StatedPlace place) {
    return place.text() != null
        ? place.text()
        : Stream.of(place.city(), place.region(), place.country())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
  }

  private static @Nullable String occupation(JsonNode node) {
    String category = code(node.get("occupationalCategory"));
    if (category != null) {
      return category;
    }
    JsonNode relevant = node.get("relevantOccupation");
    if (relevant == null) {
      return null;
    }
    String code = relevant.isObject() ? code(relevant.get("occupationalCategory")) : null;
    return code == null ? Json.text(relevant) : code;
  }

  /** A CategoryCode's or DefinedTerm's code before its name. */
  private static @Nullable String code(@Nullable JsonNode category) {
    for (JsonNode item : Json.items(category)) {
      String code = item.isObject() ? Json.text(item, "codeValue", "termCode", "name") : null;
      String said = code == null ? Json.text(item) : code;
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private static @Nullable String url(JsonNode node, TypedValues values) {
    String url = WebLink.of(node.get("url"));
    if (url != null) {
      return values.address("url", url);
    }
    return Json.items(node.get("sameAs")).stream()
        .map(WebLink::of)
        .filter(link -> link != null && TypedValues.isAddress(link))
        .findFirst()
        .orElse(null);
  }
}
