package metier.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.model.JobPosting;
import metier.model.StatedPlace;

/** No id stands twice in a file, and no employer looks twice for the same in the same place. */
final class SameRecords implements Rule {
  private final Analyst analyst;

  SameRecords(Analyst analyst) {
    this.analyst = analyst;
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    contents.files().forEach(rows -> ids(rows, faults));
    Map<List<Object>, Row<JobPosting>> seen = new HashMap<>();
    for (Row<JobPosting> row : contents.jobs()) {
      JobPosting posting = row.fact();
      if (posting.employer().isEmpty()) {
        continue;
      }
      Row<JobPosting> before = seen.putIfAbsent(telling(posting), row);
      if (before != null) {
        faults.accept(
            Fault.of(
                row,
                "employer, title and place are those of " + before.shown(),
                "drop one, or tell in the title what sets them apart"));
      }
    }
  }

  private static void ids(List<? extends Row<?>> rows, Consumer<Fault> faults) {
    Map<String, Row<?>> seen = new HashMap<>();
    for (Row<?> row : rows) {
      Row<?> before = seen.putIfAbsent(row.id(), row);
      if (before != null) {
        faults.accept(
            Fault.of(
                row,
                "the id stands in line " + before.line() + " already, and only the last is kept",
                "give it an id of its own"));
      }
    }
  }

  private List<Object> telling(JobPosting posting) {
    return List.of(
        analyst.employer(posting.employer()).id(),
        String.join(" ", Wording.words(posting.title())),
        posting.places().stream().map(SameRecords::folded).collect(Collectors.toSet()),
        posting.workplace());
  }

  private static String folded(StatedPlace place) {
    return Stream.of(place.text(), place.city(), place.region(), place.country())
        .filter(Objects::nonNull)
        .map(part -> part.toLowerCase(Locale.ROOT).strip())
        .collect(Collectors.joining("|"));
  }
}
