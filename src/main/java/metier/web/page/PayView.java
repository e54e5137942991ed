package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of what work pays; text that isn't known is empty.
 *
 * @param welcome whether nothing was asked yet
 * @param career the page of the occupation that was asked for; null where none or several were
 * @param estimate the answer first: a sentence with its interval
 * @param basis how the estimate came about
 * @param figures what the records themselves say
 * @param total how many rows match, in words
 * @param more the next rows; null after the last
 * @param trouble a parameter that is wrong; null where none is
 * @param notes what was mended or had no effect
 */
public record PayView(
    Form form,
    boolean welcome,
    String heading,
    @Nullable Link career,
    String estimate,
    String basis,
    PayFigures figures,
    String total,
    List<PayRow> rows,
    @Nullable Link more,
    SearchForm.@Nullable Trouble trouble,
    List<String> notes) {
  public PayView {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** The boxes as they were filled in; {@code work} is a title or an occupation. */
  public record Form(
      String work, String where, String employer, String since, List<FilterPanel.Choice> radii) {
    public Form {
      radii = List.copyOf(radii);
    }
  }

  /** Whether the value of this parameter is wrong. */
  public boolean isWrong(String parameter) {
    return trouble != null && trouble.parameter().equals(parameter);
  }
}
