package metier.feed;

import static metier.feed.OewsColumn.*;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.PaySurvey;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * The Occupational Employment and Wage Statistics of the US Bureau of Labor Statistics: what an
 * occupation pays in an area, by the year, or by the hour where no annual wage is published.
 *
 * <p>A row is many people's pay: the record states their median (the mean where the median is above
 * what is published) and keeps the rest as a survey.
 */
final class OewsFeed implements RecognisableFeed {
  private static final ColumnNames<OewsColumn> NAMES = new ColumnNames<>(OewsColumn.class);

  /** Not available, not released, at or above the highest published wage, below half of a unit. */
  private static final Set<String> MARKERS = Set.of("*", "**", "***", "#", "~");

  private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** The survey speaks for the May of its year. */
  private static final Month MONTH = Month.MAY;

  private final StatedDates dates;
  private final @Nullable String year;

  OewsFeed(Clock clock) {
    this(new StatedDates(clock), null);
  }

  private OewsFeed(StatedDates dates, @Nullable String year) {
    this.dates = dates;
    this.year = year;
  }

  @Override
  public String format() {
    return "oews";
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PAY;
  }

  @Override
  public Together together() {
    return Layout.CSV.together();
  }

  /** The tables tell their year only in their names: "national_M2023_dl.csv". */
  @Override
  public Feed ofFile(String name) {
    Matcher found = YEAR_IN_NAME.matcher(name);
    return found.find() ? new OewsFeed(dates, found.group()) : this;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == Layout.CSV
        && NAMES.knows(CODE, sample.names())
        && NAMES.knows(TITLE, sample.names())
        && (NAMES.knows(ANNUAL_MEAN, sample.names()) || NAMES.knows(HOURLY_MEAN, sample.names()));
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    Layout.CSV.read(in, row -> read(row, ids), results);
  }

  private FeedResult read(Row row, Ids ids) {
    Cells<OewsColumn> cells = Cells.of(row.node(), NAMES);
    var values = new TypedValues(dates);
    String title = values.required(cells.cell(TITLE));
    String stated = cells.has(YEAR) ? cells.text(YEAR) : year;
    LocalDate day = values.dayOrMonth(new Cell(cells.name(YEAR), stated));
    boolean annual = amounts(cells, ANNUAL_MEDIAN, ANNUAL_MEAN);
    PaySurvey survey =
        annual
            ? survey(
                cells,
                values,
                ANNUAL_MEAN,
                ANNUAL_P10,
                ANNUAL_P25,
                ANNUAL_MEDIAN,
                ANNUAL_P75,
                ANNUAL_P90)
            : survey(
                cells,
                values,
                HOURLY_MEAN,
                HOURLY_P10,
                HOURLY_P25,
                HOURLY_MEDIAN,
                HOURLY_P75,
                HOURLY_P90);
    Double typical = survey.median() == null ? survey.mean() : survey.median();
    if (typical == null) {
      Cell cell = cells.cell(ANNUAL_MEDIAN);
      values.wrong(cell.name(), cell.text(), "neither a median nor a mean is published");
    }
    return values.result(
        row.line(),
        () -> ids.of(id(cells, stated, survey.group()), row.own()),
        () ->
            new PayRecord(
                title,
                "",
                place(cells),
                day == null ? null : day.withMonth(MONTH.getValue()),
                new PayStatement(typical, typical, "USD", annual ? "YEAR" : "HOUR", null),
                cells.text(CODE),
                survey),
        row.original());
  }

  /** Null, which makes it the row's digest, where the occupation has no code. */
  private static @Nullable String id(
      Cells<OewsColumn> cells, @Nullable String year, @Nullable String group) {
    String code = cells.text(CODE);
    if (code == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (String part :
        new String[] {
          year,
          cells.text(AREA),
          cells.text(AREA) == null ? cells.text(STATE) : null,
          cells.text(INDUSTRY),
          cells.text(OWNERSHIP),
          code,
          group
        }) {
      if (part != null) {
        parts.add(part);
      }
    }
    return String.join(":", parts);
  }

  private static boolean amounts(Cells<OewsColumn> cells, OewsColumn median, OewsColumn mean) {
    return isAmount(cells.text(median)) || isAmount(cells.text(mean));
  }

  private static boolean isAmount(@Nullable String text) {
    return text != null && !MARKERS.contains(text);
  }

  private static PaySurvey survey(
      Cells<OewsColumn> cells,
      TypedValues values,
      OewsColumn mean,
      OewsColumn p10,
      OewsColumn p25,
      OewsColumn median,
      OewsColumn p75,
      OewsColumn p90) {
    Double employed = number(cells.cell(EMPLOYED), values);
    return new PaySurvey(
        group(cells.text(GROUP)),
        employed == null ? null : Math.round(employed),
        number(cells.cell(mean), values),
        number(cells.cell(p10), values),
        number(cells.cell(p25), values),
        number(cells.cell(median), values),
        number(cells.cell(p75), values),
        number(cells.cell(p90), values));
  }

  /** Tables up to 2011 leave the cell of a single occupation empty. */
  private static @Nullable String group(@Nullable String stated) {
    String group = stated == null ? "" : stated.toLowerCase(Locale.ROOT);
    return group.isEmpty() || group.equals("detailed") || group.equals("detail") ? null : group;
  }

  /** Null where a marker stands instead of a number. */
  private static @Nullable Double number(Cell cell, TypedValues values) {
    if (!isAmount(cell.text())) {
      return null;
    }
    Money number = Money.read(String.valueOf(cell.text())).orElse(null);
    if (number == null) {
      values.wrong(cell.name(), cell.text(), "it is neither a number nor a marker of the survey");
      return null;
    }
    return values.amount(cell, number.amount());
  }

  /**
   * A metropolitan area is named after its cities, the largest first, and their states:
   * "Portland-Vancouver-Hillsboro, OR-WA". What isn't metropolitan is known by its state alone.
   */
  private static StatedPlace place(Cells<OewsColumn> cells) {
    String area = cells.text(AREA_TITLE) == null ? cells.text(STATE_NAME) : cells.text(AREA_TITLE);
    String state = cells.text(STATE) == null ? cells.text(STATE_NAME) : cells.text(STATE);
    if (area == null || "1".equals(cells.text(AREA_TYPE))) {
      return new StatedPlace(null, null, null, null, null, "US", null);
    }
    int comma = area.lastIndexOf(',');
    if (comma < 0) {
      return new StatedPlace(null, null, null, state == null ? area : state, null, "US", null);
    }
    String states = area.substring(comma + 1).strip();
    return new StatedPlace(
        area,
        null,
        beforeHyphen(area.substring(0, comma)),
        state == null ? beforeHyphen(states).split(" ", 2)[0] : state,
        null,
        "US",
        null);
  }

  /**
   * Two hyphens join a city to a county of the same name: "Louisville/Jefferson", "Butte--Silver".
   */
  private static String beforeHyphen(String names) {
    String[] parts = names.split("[-–/]", 2);
    return parts[0].strip();
  }
}
