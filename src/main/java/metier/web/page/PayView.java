package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of what work pays; text that isn't known is empty.
 *
 * @param welcome whether nothing was asked yet
 * @param estimate the answer first: a sentence with its interval
 * @param basis how the estimate came about
 * @param spread what the records themselves say, in a sentence
 * @param left what is left out of the figures, in a sentence
 * @param total how many rows match, in words
 * @param more the next rows; null after the last
 * @param trouble a parameter that is wrong; null where none is
 * @param notes what was mended or had no effect
 */
public record PayView(
    Form form,
    boolean welcome,
    String heading,
    String estimate,
    String basis,
    String spread,
    String left,
    @Nullable PayChart chart,
    List<Part> states,
    List<Part> employers,
    String total,
    List<Row> rows,
    @Nullable Link more,
    SearchForm.@Nullable Trouble trouble,
    List<String> notes) {
  public PayView {
    states = List.copyOf(states);
    employers = List.copyOf(employers);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** The boxes as they were filled in; {@code work} is a title or an occupation. */
  public record Form(String work, String where, String employer, String since, String radius) {}

  /**
   * @param href the same search for this state or employer alone
   * @param middle what half of them lie between
   */
  public record Part(String label, String href, String records, String median, String middle) {}

  /**
   * @param pay as published
   * @param annual the same for a year; empty where that says nothing new
   * @param start the year in which the work began
   */
  public record Row(
      String title,
      String employer,
      String place,
      String pay,
      String annual,
      String start,
      String source) {}
}
