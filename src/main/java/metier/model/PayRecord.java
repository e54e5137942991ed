package metier.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was paid, or was to be paid, for a job: a row of a published salary table.
 *
 * <p>A row of a survey speaks for many people at once: its statement then holds their median.
 *
 * @param occupation the source's own occupation code or title ("29-2011", "Chiropractors")
 * @param start the first day of the work, when known; of a survey the first of its month
 * @param survey null where the pay is one person's
 */
public record PayRecord(
    String title,
    String employer,
    @Nullable StatedPlace place,
    @Nullable LocalDate start,
    PayStatement pay,
    @Nullable String occupation,
    @Nullable PaySurvey survey)
    implements Fact {
  public PayRecord {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title was blank");
    }
  }

  /** One person's pay. */
  public PayRecord(
      String title,
      String employer,
      @Nullable StatedPlace place,
      @Nullable LocalDate start,
      PayStatement pay,
      @Nullable String occupation) {
    this(title, employer, place, start, pay, occupation, null);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PAY;
  }
}
