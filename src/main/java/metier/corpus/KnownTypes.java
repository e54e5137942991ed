package metier.corpus;

import java.util.function.Consumer;
import metier.analysis.Analyst;
import metier.model.JobPosting;

/** Each type of employment that a posting states is one that a search can be narrowed to. */
final class KnownTypes implements Rule {
  private final Analyst analyst;

  KnownTypes(Analyst analyst) {
    this.analyst = analyst;
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    for (Row<JobPosting> row : contents.jobs()) {
      for (String stated : row.fact().employmentTypes()) {
        if (analyst.employmentTypes(stated).isEmpty()) {
          faults.accept(
              Fault.of(
                  row,
                  "employmentType '" + stated + "' is none that we know",
                  "write FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM"
                      + " or OTHER"));
        }
      }
    }
  }
}
