package metier.feed;

import static metier.feed.PayColumn.*;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/** Published pay as rows of plain columns, known by the names that people give them. */
final class FlatPayFeed implements RecognisableFeed {
  private static final ColumnNames<PayColumn> NAMES = new ColumnNames<>(PayColumn.class);

  private static final List<PayColumn> AMOUNTS =
      List.of(PAY, PAY_MIN, PAY_MAX, ANNUAL_PAY, HOURLY_PAY);

  private final String format;
  private final Layout layout;
  private final StatedDates dates;

  FlatPayFeed(String format, Layout layout, Clock clock) {
    this.format = format;
    this.layout = layout;
    this.dates = new StatedDates(clock);
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PAY;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == layout
        && NAMES.knows(TITLE, sample.names())
        && AMOUNTS.stream().anyMatch(column -> NAMES.knows(column, sample.names()));
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    layout.read(in, row -> read(row, ids), results);
  }

  private FeedResult read(Row row, Ids ids) {
    Cells<PayColumn> cells = Cells.of(row.node(), NAMES);
    var values = new TypedValues(dates);
    String title = values.required(cells.cell(TITLE));
    StatedPlace place = place(cells, values);
    LocalDate start = values.dayOrMonth(cells.cell(START));
    PayStatement pay = pay(cells, values);
    String employer = cells.text(EMPLOYER);
    return values.result(
        row.line(),
        () -> ids.of(cells.text(ID), row.own()),
        () ->
            new PayRecord(
                title, employer == null ? "" : employer, place, start, pay, cells.text(OCCUPATION)),
        row.original());
  }

  private static @Nullable StatedPlace place(Cells<PayColumn> cells, TypedValues values) {
    String city = cells.text(CITY);
    String region = cells.text(REGION);
    String postalCode = cells.text(POSTAL_CODE);
    if (city == null && region == null && postalCode == null) {
      List<StatedPlace> places =
          StatedPlaces.read(cells.name(LOCATION), cells.node(LOCATION), values);
      return places.isEmpty() ? null : places.getFirst();
    }
    return new StatedPlace(null, null, city, region, postalCode, cells.text(COUNTRY), null);
  }

  /** A row that states no amount isn't a record of pay. */
  private static PayStatement pay(Cells<PayColumn> cells, TypedValues values) {
    PayColumn column = PAY;
    String unit = cells.text(PAY_UNIT);
    if (!cells.has(PAY) && !cells.has(PAY_MIN) && !cells.has(PAY_MAX)) {
      if (cells.has(ANNUAL_PAY)) {
        column = ANNUAL_PAY;
        unit = unit == null ? "YEAR" : unit;
      } else if (cells.has(HOURLY_PAY)) {
        column = HOURLY_PAY;
        unit = unit == null ? "HOUR" : unit;
      }
    }
    var draft = new PayDraft(values, cells.text(CURRENCY), unit);
    draft.ends(cells.cell(PAY_MIN), cells.cell(PAY_MAX));
    draft.words(cells.cell(column));
    return draft.required(cells.name(column));
  }
}
