package metier.career;

import java.time.LocalDate;
import java.util.List;
import metier.index.Card;
import metier.model.Occupation;
import metier.model.RecordKey;
import metier.pay.PayEstimate;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation pays, by the records of this installation.
 *
 * @param currency of all amounts; null where there is no record
 * @param stats of the occupation's own records; null where there is none
 * @param bars of the same, from low to high
 * @param estimate for the place asked for, or the nation; null where nothing can be said
 * @param states the most records first
 * @param employers the most records first; none with a few records only
 * @param rows the highest first
 * @param rowsInAll how many rows there are in all, those that are shown included
 */
public record WorkPay(
    @Nullable String currency,
    @Nullable PayStats stats,
    List<Bar> bars,
    @Nullable PayEstimate estimate,
    List<Part> states,
    List<Part> employers,
    List<Row> rows,
    int rowsInAll) {
  public WorkPay {
    bars = List.copyOf(bars);
    states = List.copyOf(states);
    employers = List.copyOf(employers);
    rows = List.copyOf(rows);
  }

  /**
   * @param low annual, included
   * @param high annual, not included; null where the bar holds everything from {@code low} on
   */
  public record Bar(long low, @Nullable Long high, int records) {}

  /**
   * The records of one state or employer.
   *
   * @param id as the parameter of a search for pay takes it
   */
  public record Part(String id, String label, int records, long p25, long median, long p75) {}

  /**
   * @param related the occupation of the record where it isn't the page's own but a closely related
   *     one; null where it is its own
   */
  public record Row(
      RecordKey key, Card.Salary card, @Nullable LocalDate start, @Nullable Occupation related) {}
}
