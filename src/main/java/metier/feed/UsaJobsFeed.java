package metier.feed;

import static metier.feed.UsaJobsColumn.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * Announcements of the US government: an answer of the USAJOBS Search API, its items or their
 * descriptors one a line, and the historic announcements, whose lists are JSON within strings.
 */
final class UsaJobsFeed extends JsonPostingFeed {
  private static final ColumnNames<UsaJobsColumn> NAMES = new ColumnNames<>(UsaJobsColumn.class);
  private static final Set<String> WRAPPERS = Set.of("SearchResult", "SearchResultItems", "data");
  private static final String DESCRIPTOR = "MatchedObjectDescriptor";

  /** Beside a title: fields that no other format of postings has. */
  private static final List<String> MARKS =
      List.of(
          "usajobsControlNumber",
          "PositionLocations",
          "hiringAgencyName",
          "hiringDepartmentName",
          "PositionURI",
          "PositionRemuneration");

  /** The codes of {@code RateIntervalCode}. */
  private static final Map<String, String> RATES =
      Map.of(
          "PA", "Per Year",
          "PH", "Per Hour",
          "PD", "Per Day",
          "PM", "Per Month",
          "BW", "Bi-weekly",
          "SY", "School Year",
          "PW", "Piece Work",
          "FB", "Fee Basis",
          "ST", "Student Stipend Paid",
          "WC", "Without Compensation");

  UsaJobsFeed(Clock clock) {
    super("usajobs", WRAPPERS, clock);
  }

  @Override
  boolean knows(List<String> names) {
    return names.contains("SearchResultItems")
        || names.contains(DESCRIPTOR)
        || (NAMES.knows(TITLE, names) && names.stream().anyMatch(MARKS::contains));
  }

  @Override
  FeedResult read(Row row, Ids ids) {
    Cells<UsaJobsColumn> cells = Cells.of(flattened(row.node()), NAMES);
    var values = new TypedValues(dates);
    String title = values.required(cells.cell(TITLE));
    List<JsonNode> locations = list(cells, LOCATIONS, values);
    List<StatedPlace> places = UsaJobsPlaces.of(locations);
    List<String> categories = named(list(cells, CATEGORIES, values), "Name", "series", "Code");
    PayStatement pay = pay(cells, values);
    LocalDate opens = values.day(cells.cell(OPENS));
    LocalDate closes = values.day(cells.cell(CLOSES));
    String id = id(cells);
    String url = url(cells, id, values);
    String applyUrl = values.address(cells.name(APPLY_URL), WebLink.of(cells.node(APPLY_URL)));
    String description = UsaJobsText.of(cells, hiringPaths(cells, values), locations);
    return values.result(
        row.line(),
        () -> ids.of(id == null ? url : id, row.own()),
        () ->
            new JobPosting(
                title,
                description,
                employer(cells),
                places,
                workplace(cells, locations),
                types(cells),
                pay,
                opens,
                closes,
                List.of(),
                categories.isEmpty() ? null : categories.getFirst(),
                url,
                applyUrl,
                workHours(cells),
                null),
        row.original());
  }

  /** The item of a search with its descriptor and the descriptor's details as one object. */
  private static JsonNode flattened(JsonNode row) {
    JsonNode descriptor = row.path(DESCRIPTOR);
    JsonNode details = (descriptor.isObject() ? descriptor : row).path("UserArea").path("Details");
    if (!descriptor.isObject() && !details.isObject()) {
      return row;
    }
    ObjectNode flat = Json.ROW.createObjectNode();
    for (JsonNode part : new JsonNode[] {details, descriptor, row}) {
      if (part instanceof ObjectNode object) {
        flat.setAll(object);
      }
    }
    return flat;
  }

  /** A list, a list within a string, or one thing; the row is rejected where a string breaks. */
  private static List<JsonNode> list(
      Cells<UsaJobsColumn> cells, UsaJobsColumn column, TypedValues values) {
    JsonNode node = cells.node(column);
    if (node == null || !node.isTextual()) {
      return Json.items(node);
    }
    String text = node.textValue().strip();
    if (!text.startsWith("[") && !text.startsWith("{")) {
      return List.of(node);
    }
    try {
      return Json.items(Json.ROW.readTree(text));
    } catch (IOException e) {
      values.wrong(cells.name(column), text, "it is no list that can be read as JSON");
      return List.of();
    }
  }

  /** The control number of the announcement, which all the shapes share. */
  private static @Nullable String id(Cells<UsaJobsColumn> cells) {
    String number = cells.text(CONTROL_NUMBER);
    if (number != null) {
      return number;
    }
    String page = WebLink.of(cells.node(URL));
    String last = page == null ? "" : page.substring(page.lastIndexOf('/') + 1);
    return isNumber(last) ? last : cells.text(ANNOUNCEMENT);
  }

  /** An announcement's page follows from its control number. */
  private static @Nullable String url(
      Cells<UsaJobsColumn> cells, @Nullable String id, TypedValues values) {
    String stated = WebLink.of(cells.node(URL));
    if (stated != null) {
      return values.address(cells.name(URL), stated.replaceFirst("(?<=usajobs\\.gov):443", ""));
    }
    return id != null && id.equals(cells.text(CONTROL_NUMBER)) && isNumber(id)
        ? "https://www.usajobs.gov/job/" + id
        : null;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The department where the agency is only "other". */
  private static String employer(Cells<UsaJobsColumn> cells) {
    String agency = cells.text(AGENCY);
    String department = cells.text(DEPARTMENT);
    boolean named = agency != null && !agency.startsWith("Other Agencies");
    String employer = named || department == null ? agency : department;
    return employer == null ? "" : employer;
  }

  private static Workplace workplace(Cells<UsaJobsColumn> cells, List<JsonNode> locations) {
    String remote = cells.text(REMOTE);
    boolean isRemote = remote != null && Set.of("true", "y", "yes").contains(lower(remote));
    return isRemote || UsaJobsPlaces.sayRemote(locations)
        ? new Workplace.Remote(List.of())
        : new Workplace.OnSite();
  }

  /** Nobody works for 0 dollars: an amount of 0 is one that isn't known. */
  private static @Nullable PayStatement pay(Cells<UsaJobsColumn> cells, TypedValues values) {
    for (JsonNode range : Json.items(cells.node(REMUNERATION))) {
      PayStatement pay =
          pay(
              Json.cell(range, "MinimumRange"),
              Json.cell(range, "MaximumRange"),
              rate(Json.text(range, "RateIntervalCode", "Description")),
              values);
      if (pay != null) {
        return pay;
      }
    }
    return pay(cells.cell(PAY_MIN), cells.cell(PAY_MAX), cells.text(PAY_UNIT), values);
  }

  private static @Nullable PayStatement pay(
      Cell low, Cell high, @Nullable String unit, TypedValues values) {
    var draft = new PayDraft(values, "USD", unit);
    draft.ends(unlessZero(low), unlessZero(high));
    return draft.statement();
  }

  private static Cell unlessZero(Cell cell) {
    boolean zero =
        cell.text() != null
            && Money.read(cell.text()).filter(money -> money.amount() == 0).isPresent();
    return zero ? new Cell(cell.name(), null) : cell;
  }

  private static @Nullable String rate(@Nullable String code) {
    return code == null ? null : RATES.getOrDefault(code.toUpperCase(Locale.ROOT), code);
  }

  private static List<String> types(Cells<UsaJobsColumn> cells) {
    List<String> types = new ArrayList<>(named(Json.items(cells.node(SCHEDULE)), "Name", "Code"));
    types.addAll(named(Json.items(cells.node(APPOINTMENT)), "Name", "Code"));
    return types;
  }

  private static @Nullable String workHours(Cells<UsaJobsColumn> cells) {
    return named(Json.items(cells.node(SCHEDULE)), "Name").stream()
        .filter(schedule -> lower(schedule).contains("shift"))
        .findFirst()
        .orElse(null);
  }

  private static List<String> hiringPaths(Cells<UsaJobsColumn> cells, TypedValues values) {
    return named(list(cells, HIRING_PATHS, values), "hiringPath", "Name");
  }

  /** What a list of names, or of objects with one of these fields, names. */
  static List<String> named(List<JsonNode> items, String... fields) {
    List<String> names = new ArrayList<>();
    for (JsonNode item : items) {
      String name = item.isObject() ? Json.text(item, fields) : Json.text(item);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
