package metier.feed;

import static metier.feed.PayColumn.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Published pay as rows of plain columns, known by the names that people give them. Names of
 * persons, which payrolls of cities hold, stay in the original.
 */
final class FlatPayFeed extends FlatFeed {
  private static final ColumnNames<PayColumn> NAMES = new ColumnNames<>(PayColumn.class);

  private static final List<PayColumn> AMOUNTS =
      List.of(PAY, PAY_MIN, PAY_MAX, ANNUAL_PAY, HOURLY_PAY, PAID);

  private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d\\d");

  FlatPayFeed(String format, Layout layout, Clock clock) {
    super(format, RecordKind.PAY, layout, clock);
  }

  @Override
  boolean knows(List<String> names) {
    return NAMES.knows(TITLE, names)
        && AMOUNTS.stream().anyMatch(column -> NAMES.knows(column, names));
  }

  @Override
  FeedResult read(Row row, Ids ids) {
    Cells<PayColumn> cells = Cells.of(row.node(), NAMES);
    var values = new TypedValues(dates);
    String title = values.required(cells.cell(TITLE));
    StatedPlace place = place(cells, values);
    LocalDate start = start(cells, values);
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

  /** A year in which it was paid tells more than the day, years before, on which the work began. */
  private static @Nullable LocalDate start(Cells<PayColumn> cells, TypedValues values) {
    if (cells.text(YEAR) == null) {
      return values.dayOrMonth(cells.cell(START));
    }
    Cell year = cells.cell(YEAR);
    Matcher digits = A_YEAR.matcher(String.valueOf(year.text()));
    if (!digits.find()) {
      values.wrong(year.name(), year.text(), "it is no year");
      return null;
    }
    return LocalDate.of(Integer.parseInt(digits.group()), 1, 1);
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
      if (states(cells, ANNUAL_PAY)) {
        column = ANNUAL_PAY;
        unit = "YEAR";
      } else if (states(cells, HOURLY_PAY)) {
        column = HOURLY_PAY;
        unit = "HOUR";
      } else if (cells.has(PAID)) {
        column = PAID;
      }
    }
    var draft = new PayDraft(values, cells.text(CURRENCY), unit);
    draft.weeklyHours(cells.cell(WEEKLY_HOURS));
    draft.ends(cells.cell(PAY_MIN), cells.cell(PAY_MAX));
    draft.words(cells.cell(column));
    return draft.required(cells.name(cells.knows(column) ? column : anyAmount(cells)));
  }

  private static PayColumn anyAmount(Cells<PayColumn> cells) {
    return AMOUNTS.stream().filter(cells::knows).findFirst().orElse(PAY);
  }

  /** Tables with a column for each write 0 into the one that doesn't apply. */
  private static boolean states(Cells<PayColumn> cells, PayColumn column) {
    String text = cells.text(column);
    return text != null && Money.read(text).filter(money -> money.amount() == 0).isEmpty();
  }
}
