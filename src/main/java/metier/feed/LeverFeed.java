package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
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

/** A Lever job board: its API's list of postings, or postings one a line. */
final class LeverFeed extends JsonPostingFeed {
  private static final Set<String> WRAPPERS = Set.of("data", "postings");

  /** "per-year-salary", "per-hour-wage", "one-time". */
  private static final Pattern INTERVAL = Pattern.compile("per-([a-z]+(?:-weekly)?).*");

  LeverFeed(Clock clock) {
    super("lever", WRAPPERS, clock);
  }

  @Override
  boolean knows(List<String> names) {
    return names.contains("text") && (names.contains("hostedUrl") || names.contains("categories"));
  }

  @Override
  FeedResult read(Row row, Ids ids) {
    JsonNode posting = row.node();
    JsonNode categories = posting.path("categories");
    var values = new TypedValues(dates);
    String title = values.required(Json.cell(posting, "text"));
    PayStatement pay = pay(posting, values);
    LocalDate posted = values.day(Json.cell(posting, "createdAt"));
    String url = values.address("hostedUrl", WebLink.of(posting.get("hostedUrl")));
    String applyUrl = values.address("applyUrl", WebLink.of(posting.get("applyUrl")));
    String id = Json.text(posting.get("id"));
    return values.result(
        row.line(),
        () -> ids.of(id == null ? url : id, row.own()),
        () ->
            new JobPosting(
                title,
                description(posting),
                BoardName.of(url == null ? applyUrl : url),
                places(posting),
                workplace(posting),
                Names.of(categories.get("commitment")),
                pay,
                posted,
                null,
                List.of(),
                Json.text(categories, "department", "team"),
                url,
                applyUrl,
                null,
                Json.text(categories, "level")),
        row.original());
  }

  /** Opening and body, then each list under its heading, then the closing words. */
  private static String description(JsonNode posting) {
    String opening = block(posting, "description", "descriptionPlain");
    var whole = new Sections(opening);
    if (opening.isEmpty()) {
      whole = new Sections(block(posting, "opening", "openingPlain"));
      whole.add("Description", block(posting, "descriptionBody", "descriptionBodyPlain"));
    }
    for (JsonNode list : Json.items(posting.get("lists"))) {
      String heading = Json.text(list, "text");
      whole.add(heading == null ? "" : heading, asList(Json.block(list.get("content"))));
    }
    whole.add("Salary", block(posting, "salaryDescription", "salaryDescriptionPlain"));
    whole.add("Additional information", block(posting, "additional", "additionalPlain"));
    return whole.text();
  }

  private static String block(JsonNode posting, String html, String plain) {
    String block = Json.block(posting.get(html));
    return block.isEmpty() ? Json.block(posting.get(plain)) : block;
  }

  /** The items come without the list around them. */
  private static String asList(String content) {
    return content.startsWith("<li") ? "<ul>" + content + "</ul>" : content;
  }

  /** All of them: {@code location} is only the first. */
  private static List<StatedPlace> places(JsonNode posting) {
    JsonNode categories = posting.path("categories");
    Set<String> names = new LinkedHashSet<>(Json.texts(categories.get("allLocations")));
    if (names.isEmpty()) {
      names.addAll(Json.texts(categories.get("location")));
    }
    String country = Json.text(posting.get("country"));
    if (names.isEmpty()) {
      return country == null ? List.of() : List.of(place(null, country));
    }
    String only = names.size() == 1 ? country : null;
    return names.stream().map(name -> place(name, only)).toList();
  }

  private static StatedPlace place(@Nullable String text, @Nullable String country) {
    return new StatedPlace(text, null, null, null, null, country, null);
  }

  private static Workplace workplace(JsonNode posting) {
    String type = Json.text(posting.get("workplaceType"));
    return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
      case "remote" -> new Workplace.Remote(List.of());
      case "hybrid" -> new Workplace.Hybrid();
      default -> new Workplace.OnSite();
    };
  }

  private static @Nullable PayStatement pay(JsonNode posting, TypedValues values) {
    JsonNode range = posting.path("salaryRange");
    String interval = Json.text(range, "interval");
    var draft = new PayDraft(values, Json.text(range, "currency"), interval(interval));
    draft.ends(cell(range, "min"), cell(range, "max"));
    return draft.statement();
  }

  private static Cell cell(JsonNode range, String name) {
    return new Cell("salaryRange." + name, Json.text(range, name));
  }

  private static @Nullable String interval(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    var interval = INTERVAL.matcher(stated);
    return interval.matches() ? interval.group(1) : stated;
  }
}
