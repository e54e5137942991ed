package metier.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was paid, or was to be paid, for a job: a row of a published salary table.
 *
 * @param occupation the source's own occupation code or title ("29-2011", "Chiropractors")
 * @param start the first day of the work, when known
 */
public record PayRecord(
    String title,
    String employer,
    @Nullable StatedPlace place,
    @Nullable LocalDate start,
    PayStatement pay,
    @Nullable String occupation)
    implements Fact {
  public PayRecord {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title was blank");
    }
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PAY;
  }
}
