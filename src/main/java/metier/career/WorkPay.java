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
 * @param own what the occupation's own records say together
 * @param estimate for the place asked for, or the nation; null where nothing can be said
 * @param related what the records of related work say that stand among the rows; null where none do
 * @param rows the highest first
 * @param rowsInAll how many rows there are in all, those that are shown included
 */
public record WorkPay(
    PaySummary own,
    @Nullable PayEstimate estimate,
    @Nullable Related related,
    List<Row> rows,
    int rowsInAll) {
  public static final WorkPay NONE = new WorkPay(PaySummary.NONE, null, null, List.of(), 0);

  public WorkPay {
    rows = List.copyOf(rows);
  }

  /** The annual pay of related work, in the currency of the most of its records. */
  public record Related(String currency, PayStats stats) {}

  /**
   * @param related the occupation of the record where it isn't the page's own but a closely related
   *     one; null where it is its own
   */
  public record Row(
      RecordKey key, Card.Salary card, @Nullable LocalDate start, @Nullable Occupation related) {}
}
