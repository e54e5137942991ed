package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** A Greenhouse job board: the answer of its API, or its jobs as a list or one a line. */
final class GreenhouseFeed extends JsonPostingFeed {
  private static final Set<String> WRAPPERS = Set.of("jobs");

  /** What stands for a place and names none. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)(?:fully |100% )?(?:hybrid|remote|on-?site|in-?office|flexible|multiple locations"
              + "|various(?: locations)?)(?:[ /,-]+(?:or )?(?:hybrid|remote|on-?site))?");

  private static final Pattern PAY =
      Pattern.compile("(?i)\\b(?:salary|pay|compensation|wages?)\\b");
  private static final Pattern TYPE =
      Pattern.compile("(?i)(?:employment|job|time|contract|position) ?type|commitment");
  private static final Pattern LEVEL =
      Pattern.compile("(?i)(?:job |seniority |career )?level|seniority");

  GreenhouseFeed(Clock clock) {
    super("greenhouse", WRAPPERS, clock);
  }

  @Override
  boolean knows(List<String> names) {
    return names.contains("absolute_url") && names.contains("title");
  }

  @Override
  FeedResult read(Row row, Ids ids) {
    JsonNode job = row.node();
    var values = new TypedValues(dates);
    String title = values.required(Json.cell(job, "title"));
    String url = values.address("absolute_url", WebLink.of(job.get("absolute_url")));
    List<StatedPlace> places = places(job, values);
    PayStatement pay = pay(job, values);
    LocalDate first = values.day(Json.cell(job, "first_published"));
    LocalDate updated = values.day(Json.cell(job, "updated_at"));
    LocalDate deadline = values.day(Json.cell(job, "application_deadline"));
    String id = Json.text(job.get("id"));
    String company = Json.text(job.get("company_name"));
    return values.result(
        row.line(),
        () -> ids.of(id == null ? url : id, row.own()),
        () ->
            new JobPosting(
                title,
                Json.block(job.get("content")),
                company == null ? BoardName.of(url) : company,
                places,
                workplace(job),
                Names.ofText(metadata(job, TYPE)),
                pay,
                first == null ? updated : first,
                deadline,
                List.of(),
                category(job),
                url,
                null,
                null,
                metadata(job, LEVEL)),
        row.original());
  }

  /** The offices where the location only says how the work is done. */
  private static List<StatedPlace> places(JsonNode job, TypedValues values) {
    String location = Json.text(job.get("location"));
    if (location != null && !NO_PLACE.matcher(location).matches()) {
      return StatedPlaces.read("location", job.get("location"), values);
    }
    Set<StatedPlace> offices = new LinkedHashSet<>();
    for (JsonNode office : Json.items(job.get("offices"))) {
      String place = Json.text(office, "location", "name");
      if (place != null && !NO_PLACE.matcher(place).matches()) {
        offices.add(StatedPlace.ofText(place));
      }
    }
    if (offices.isEmpty() && location != null) {
      return List.of(StatedPlace.ofText(location));
    }
    return List.copyOf(offices);
  }

  private static Workplace workplace(JsonNode job) {
    String location = Json.text(job.get("location"));
    if (location != null && NO_PLACE.matcher(location).matches()) {
      String lower = location.toLowerCase(Locale.ROOT);
      if (lower.contains("hybrid")) {
        return new Workplace.Hybrid();
      }
      if (lower.contains("remote")) {
        return new Workplace.Remote(List.of());
      }
    }
    return new Workplace.OnSite();
  }

  /** Ranges of pay transparency in cents, else a field of the board's own that is about pay. */
  private static @Nullable PayStatement pay(JsonNode job, TypedValues values) {
    for (JsonNode range : Json.items(job.get("pay_input_ranges"))) {
      Double min = dollars(range, "min_cents", values);
      Double max = dollars(range, "max_cents", values);
      if (min != null || max != null) {
        return new PayStatement(
            min, max, Json.text(range.get("currency_type")), null, Json.text(range.get("title")));
      }
    }
    for (JsonNode field : Json.items(job.get("metadata"))) {
      String name = Json.text(field.get("name"));
      if (name != null && PAY.matcher(name).find()) {
        PayStatement pay = pay(field.get("value"), name, values);
        if (pay != null) {
          return pay;
        }
      }
    }
    return null;
  }

  private static @Nullable PayStatement pay(
      @Nullable JsonNode value, String name, TypedValues values) {
    if (value == null || !value.isObject()) {
      var draft = new PayDraft(values, null, null);
      draft.words(new Cell(name, Json.text(value)));
      PayStatement pay = draft.statement();
      return pay != null && (draft.hasAmount() || isDigit(pay.text())) ? pay : null;
    }
    var draft = new PayDraft(values, Json.text(value, "unit", "currency"), null);
    draft.ends(Json.cell(value, "min_value"), Json.cell(value, "max_value"));
    if (!draft.hasAmount()) {
      draft.words(Json.cell(value, "amount"));
    }
    return draft.statement();
  }

  private static boolean isDigit(@Nullable String text) {
    return text != null && text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable Double dollars(JsonNode range, String field, TypedValues values) {
    JsonNode cents = range.path(field);
    return cents.isNumber() ? values.amount(Json.cell(range, field), cents.asDouble() / 100) : null;
  }

  /** The values of the board's own fields of such a name. */
  private static @Nullable String metadata(JsonNode job, Pattern name) {
    List<String> found = new ArrayList<>();
    for (JsonNode field : Json.items(job.get("metadata"))) {
      String called = Json.text(field.get("name"));
      if (called != null && name.matcher(called).matches()) {
        found.addAll(Json.texts(field.get("value")));
      }
    }
    return found.isEmpty() ? null : String.join(", ", found);
  }

  private static @Nullable String category(JsonNode job) {
    List<String> departments = Json.texts(job.get("departments"));
    return departments.isEmpty() || departments.getFirst().equals("No Department")
        ? null
        : departments.getFirst();
  }
}
