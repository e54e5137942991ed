package metier.web.page;

import java.util.List;

/**
 * Why there is no page.
 *
 * @param choices where one may have wanted to go
 */
public record ProblemView(int status, String title, String detail, List<Link> choices) {
  public ProblemView {
    choices = List.copyOf(choices);
  }
}
