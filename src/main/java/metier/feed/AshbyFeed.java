package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** An Ashby job board: the answer of its API, or its jobs as a list or one a line. */
final class AshbyFeed extends JsonPostingFeed {
  private static final Set<String> WRAPPERS = Set.of("jobs");

  /** Beside a title and a {@code jobUrl}: fields that other formats don't have. */
  private static final List<String> MARKS =
      List.of("isListed", "descriptionPlain", "secondaryLocations", "publishedAt", "apiVersion");

  AshbyFeed(Clock clock) {
    super("ashby", WRAPPERS, clock);
  }

  @Override
  boolean knows(List<String> names) {
    return names.contains("title")
        && names.contains("jobUrl")
        && names.stream().anyMatch(MARKS::contains);
  }

  @Override
  FeedResult read(Row row, Ids ids) {
    JsonNode job = row.node();
    var values = new TypedValues(dates);
    String title = values.required(Json.cell(job, "title"));
    if ("false".equalsIgnoreCase(Json.text(job.get("isListed")))) {
      values.wrong("isListed", "false", "its board doesn't show it, so nobody can apply");
    }
    PayStatement pay = pay(job.path("compensation"), values);
    LocalDate posted = values.day(Json.cell(job, "publishedAt"));
    String url = values.address("jobUrl", WebLink.of(job.get("jobUrl")));
    String applyUrl = values.address("applyUrl", WebLink.of(job.get("applyUrl")));
    String html = Json.block(job.get("descriptionHtml"));
    String id = Json.text(job.get("id"));
    return values.result(
        row.line(),
        () -> ids.of(id == null ? url : id, row.own()),
        () ->
            new JobPosting(
                title,
                html.isEmpty() ? Json.block(job.get("descriptionPlain")) : html,
                BoardName.of(url == null ? applyUrl : url),
                places(job),
                workplace(job),
                types(job),
                pay,
                posted,
                null,
                List.of(),
                Json.text(job, "department", "team"),
                url,
                applyUrl,
                null,
                null),
        row.original());
  }

  private static List<StatedPlace> places(JsonNode job) {
    var places = new ArrayList<StatedPlace>();
    addPlace(job, places);
    Json.items(job.get("secondaryLocations")).forEach(each -> addPlace(each, places));
    return places.stream().distinct().toList();
  }

  /** The location's own words ("Remote (US)") and the parts of its address. */
  private static void addPlace(JsonNode holder, List<StatedPlace> places) {
    String words =
        holder.isObject() ? Json.text(holder, "location", "locationName") : Json.text(holder);
    JsonNode address = holder.path("address");
    JsonNode postal = address.has("postalAddress") ? address.get("postalAddress") : address;
    var place =
        new StatedPlace(
            words,
            Json.text(postal, "streetAddress"),
            Json.text(postal, "addressLocality"),
            Json.text(postal, "addressRegion"),
            Json.text(postal, "postalCode"),
            Json.text(postal, "addressCountry"),
            null);
    boolean stated =
        words != null
            || place.city() != null
            || place.region() != null
            || place.postalCode() != null
            || place.country() != null;
    if (stated) {
      places.add(place);
    }
  }

  /** {@code isRemote} is also true where people may come to an office. */
  private static Workplace workplace(JsonNode job) {
    String type = Json.text(job.get("workplaceType"));
    if (type == null) {
      type = "true".equalsIgnoreCase(Json.text(job.get("isRemote"))) ? "remote" : "";
    }
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "remote" -> new Workplace.Remote(List.of());
      case "hybrid" -> new Workplace.Hybrid();
      default -> new Workplace.OnSite();
    };
  }

  /** "Full Time" of "FullTime". */
  private static List<String> types(JsonNode job) {
    return Names.of(job.get("employmentType")).stream()
        .map(type -> type.replaceAll("(?<=[a-z])(?=[A-Z])", " "))
        .toList();
  }

  /** The salary of the first tier that has one, else the summary in words. */
  private static @Nullable PayStatement pay(JsonNode compensation, TypedValues values) {
    List<JsonNode> components = new ArrayList<>(Json.items(compensation.get("summaryComponents")));
    for (JsonNode tier : Json.items(compensation.get("compensationTiers"))) {
      components.addAll(Json.items(tier.get("components")));
    }
    for (JsonNode component : components) {
      if ("Salary".equalsIgnoreCase(Json.text(component, "compensationType"))) {
        var draft =
            new PayDraft(
                values,
                Json.text(component, "currencyCode"),
                unit(Json.text(component, "interval")));
        draft.ends(Json.cell(component, "minValue"), Json.cell(component, "maxValue"));
        if (draft.hasAmount()) {
          return draft.statement();
        }
      }
    }
    var draft = new PayDraft(values, null, null);
    draft.words(
        new Cell(
            "compensation",
            Json.text(
                compensation, "scrapeableCompensationSalarySummary", "compensationTierSummary")));
    return draft.statement();
  }

  /** "YEAR" of "1 YEAR". */
  private static @Nullable String unit(@Nullable String interval) {
    return interval == null ? null : interval.replaceFirst("^1\\s+", "");
  }
}
