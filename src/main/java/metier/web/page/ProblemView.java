package metier.web.page;

import java.time.LocalDate;
import java.util.List;
import metier.query.Hit;

/**
 * Why there is no page.
 *
 * @param choices where one may have wanted to go
 * @param similar postings like the one that was looked for
 */
public record ProblemView(
    int status, String title, String detail, List<Link> choices, List<ResultCard> similar) {
  public ProblemView {
    choices = List.copyOf(choices);
    similar = List.copyOf(similar);
  }

  public ProblemView(int status, String title, String detail, List<Link> choices) {
    this(status, title, detail, choices, List.of());
  }

  /** Of a posting that was taken down. */
  public static ProblemView gone(String title, List<Hit> similar, LocalDate today) {
    return new ProblemView(
        410,
        "This job is closed",
        "“" + title + "” was taken down.",
        List.of(),
        similar.stream().map(hit -> ResultCard.of(hit, today)).toList());
  }
}
