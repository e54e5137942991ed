package metier.feed;

import static metier.feed.PostingColumn.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import metier.model.GeoPoint;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** Postings as rows of plain columns, known by the names that people give them. */
final class FlatPostingFeed extends FlatFeed {
  private static final ColumnNames<PostingColumn> NAMES = new ColumnNames<>(PostingColumn.class);

  private static final Set<String> REMOTE_WORDS =
      Set.of("telecommute", "true", "yes", "1", "fully remote", "100% remote", "work from home");

  FlatPostingFeed(String format, Layout layout, Clock clock) {
    super(format, RecordKind.JOBS, layout, clock);
  }

  @Override
  boolean knows(List<String> names) {
    return NAMES.knows(TITLE, names);
  }

  @Override
  FeedResult read(Row row, Ids ids) {
    Cells<PostingColumn> cells = Cells.of(row.node(), NAMES);
    var values = new TypedValues(dates);
    String title = values.required(cells.cell(TITLE));
    List<StatedPlace> places = places(cells, values);
    PayStatement pay = pay(row.node(), cells, values);
    LocalDate posted = values.day(cells.cell(POSTED));
    LocalDate validThrough = values.day(cells.cell(VALID_THROUGH));
    String url = values.address(cells.name(URL), WebLink.of(cells.node(URL)));
    String applyUrl = applyUrl(cells, values);
    String employer = cells.text(EMPLOYER);
    String id = cells.text(ID);
    return values.result(
        row.line(),
        () -> ids.of(id == null ? url : id, row.own()),
        () ->
            new JobPosting(
                title,
                description(cells),
                employer == null ? "" : employer,
                places,
                workplace(cells),
                Names.of(cells.node(TYPE)),
                pay,
                posted,
                validThrough,
                Names.of(cells.node(SKILLS)),
                cells.text(OCCUPATION),
                url,
                applyUrl,
                cells.text(WORK_HOURS),
                cells.text(LEVEL)),
        row.original());
  }

  private static String description(Cells<PostingColumn> cells) {
    var whole = new Sections(Json.block(cells.node(DESCRIPTION)));
    whole.add("Responsibilities", Json.block(cells.node(RESPONSIBILITIES)));
    whole.add("Requirements", Json.block(cells.node(REQUIREMENTS)));
    whole.add("Education", Json.block(cells.node(EDUCATION)));
    whole.add("Benefits", Json.block(cells.node(BENEFITS)));
    return whole.text();
  }

  /** An address to write to where there is no page to apply on. */
  private static @Nullable String applyUrl(Cells<PostingColumn> cells, TypedValues values) {
    String email = cells.text(APPLY_EMAIL);
    String page = WebLink.of(cells.node(APPLY_URL));
    boolean write = page == null && email != null && email.matches("[^\\s@<>\",;]+@[^\\s@<>\",;]+");
    return write ? "mailto:" + email : values.address(cells.name(APPLY_URL), page);
  }

  private static List<StatedPlace> places(Cells<PostingColumn> cells, TypedValues values) {
    List<StatedPlace> others =
        StatedPlaces.read(cells.name(OTHER_LOCATIONS), cells.node(OTHER_LOCATIONS), values);
    return Stream.concat(main(cells, values).stream(), others.stream()).distinct().toList();
  }

  /** Of the columns for its parts, one place; else what the column for the whole place says. */
  private static List<StatedPlace> main(Cells<PostingColumn> cells, TypedValues values) {
    GeoPoint point = values.point(cells.cell(LAT), cells.cell(LON));
    String city = cells.text(CITY);
    String region = cells.text(REGION);
    String state = stateAfterComma(city);
    if (city != null && state != null && (region == null || region.equals(state))) {
      city = city.substring(0, city.lastIndexOf(',')).strip();
      region = state;
    }
    String street = cells.text(STREET);
    String postalCode = cells.text(POSTAL_CODE);
    String country = cells.text(COUNTRY);
    List<StatedPlace> whole = StatedPlaces.read(cells.name(LOCATION), cells.node(LOCATION), values);
    boolean inParts = city != null || region != null || street != null || postalCode != null;
    if (!whole.isEmpty() && !inParts && point == null && country == null) {
      return whole;
    }
    String text =
        city == null && postalCode == null && !whole.isEmpty() ? whole.getFirst().text() : null;
    return inParts || point != null || country != null
        ? List.of(new StatedPlace(text, street, city, region, postalCode, country, point))
        : List.of();
  }

  /** "WA" of "Seattle, WA". */
  private static @Nullable String stateAfterComma(@Nullable String city) {
    int comma = city == null ? -1 : city.lastIndexOf(',');
    if (city == null || comma <= 0) {
      return null;
    }
    String tail = city.substring(comma + 1).strip();
    return tail.length() == 2 && tail.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? tail : null;
  }

  private static @Nullable PayStatement pay(
      JsonNode row, Cells<PostingColumn> cells, TypedValues values) {
    JsonNode pay = cells.node(PAY);
    boolean nested = pay != null && pay.isContainerNode();
    if (nested && !cells.has(PAY_MIN) && !cells.has(PAY_MAX)) {
      return BaseSalary.read(row, values, cells.name(PAY));
    }
    var draft = new PayDraft(values, cells.text(CURRENCY), cells.text(PAY_UNIT));
    draft.ends(cells.cell(PAY_MIN), cells.cell(PAY_MAX));
    draft.words(cells.cell(PAY));
    return draft.statement();
  }

  private static Workplace workplace(Cells<PostingColumn> cells) {
    String remote = cells.text(REMOTE);
    String stated = cells.text(WORKPLACE);
    String word = (stated == null ? remote == null ? "" : remote : stated).toLowerCase(Locale.ROOT);
    if (word.contains("hybrid")) {
      return new Workplace.Hybrid();
    }
    return REMOTE_WORDS.contains(word) || word.startsWith("remote")
        ? new Workplace.Remote(List.of())
        : new Workplace.OnSite();
  }
}
