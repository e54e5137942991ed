package metier.feed;

import static metier.feed.LcaColumn.*;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure files of the US Department of Labor about foreign workers, Labor Condition
 * Applications (H-1B) and permanent ones (PERM): what an employer undertook to pay, in US dollars,
 * at the first work site. A case that was denied, or withdrawn before it was certified, paid
 * nobody.
 */
final class LcaFeed implements RecognisableFeed {
  private static final ColumnNames<LcaColumn> NAMES = new ColumnNames<>(LcaColumn.class);

  private final StatedDates dates;

  LcaFeed(Clock clock) {
    this.dates = new StatedDates(clock);
  }

  @Override
  public String format() {
    return "lca";
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PAY;
  }

  @Override
  public Together together() {
    return Layout.CSV.together();
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == Layout.CSV
        && NAMES.knows(CASE, sample.names())
        && NAMES.knows(FROM, sample.names());
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    Layout.CSV.read(in, row -> read(row, ids), results);
  }

  private FeedResult read(Row row, Ids ids) {
    Cells<LcaColumn> cells = Cells.of(row.node(), NAMES);
    var values = new TypedValues(dates);
    String title = values.required(cells.cell(TITLE));
    requireCertified(cells.cell(STATUS), values);
    LocalDate start = values.day(cells.cell(START));
    PayStatement pay = pay(cells, values);
    String employer = cells.text(EMPLOYER);
    String code = cells.text(SOC_CODE);
    return values.result(
        row.line(),
        () -> ids.of(cells.text(CASE), row.own()),
        () ->
            new PayRecord(
                title,
                employer == null ? "" : employer,
                place(cells),
                start,
                pay,
                code == null ? cells.text(SOC_TITLE) : code),
        row.original());
  }

  /**
   * Also what was withdrawn or ran out afterwards: "Certified-Withdrawn", "Certified - Expired".
   */
  private static void requireCertified(Cell status, TypedValues values) {
    if (status.text() != null && !status.text().toLowerCase(Locale.ROOT).startsWith("certified")) {
      values.wrong(status.name(), status.text(), "this pay was never certified");
    }
  }

  private static @Nullable StatedPlace place(Cells<LcaColumn> cells) {
    String city = cells.text(CITY);
    String state = cells.text(STATE);
    String postalCode = cells.text(POSTAL_CODE);
    return city == null && state == null && postalCode == null
        ? null
        : new StatedPlace(null, cells.text(STREET), city, state, postalCode, "US", null);
  }

  private static PayStatement pay(Cells<LcaColumn> cells, TypedValues values) {
    var draft = new PayDraft(values, "USD", cells.text(UNIT));
    draft.ends(cells.cell(FROM), upperEnd(cells.cell(TO)));
    return draft.required(cells.name(FROM));
  }

  /** Files of some years write 0 where there is none. */
  private static Cell upperEnd(Cell to) {
    boolean none =
        to.text() != null && Money.read(to.text()).filter(m -> m.amount() == 0).isPresent();
    return none ? new Cell(to.name(), null) : to;
  }
}
