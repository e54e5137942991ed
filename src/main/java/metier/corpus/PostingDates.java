package metier.corpus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import metier.model.JobPosting;

/** A posting is published before it ends, and neither tomorrow. */
final class PostingDates implements Rule {
  private final Clock clock;

  PostingDates(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    LocalDate today = LocalDate.now(clock);
    for (Row<JobPosting> row : contents.jobs()) {
      LocalDate posted = row.fact().posted();
      LocalDate ends = row.fact().validThrough();
      if (posted != null && posted.isAfter(today)) {
        faults.accept(
            Fault.of(
                row,
                "datePosted is " + posted + ", which is in the future",
                "give a day that has been, or a period like -P3D"));
      }
      if (posted != null && ends != null && ends.isBefore(posted)) {
        faults.accept(
            Fault.of(
                row,
                "validThrough is " + ends + ", before datePosted " + posted,
                "let it stand at least as long as a day"));
      }
    }
  }
}
