package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation pays, as its page shows it; text that isn't known is empty.
 *
 * @param average with its currency; empty where there is no record
 * @param doubt where the average of all such pay lies
 * @param basis on what the figures rest ("From 214 records, 2015–2025")
 * @param figures from what little to what much of it pays
 * @param chart null where there is too little to draw
 * @param estimate sentences for the place asked for, or the nation
 * @param rows highest first
 * @param shown how many of how many rows there are
 * @param more the address that shows more rows; null where these are all
 * @param filtered whether the place or the like may be why there are no rows
 * @param all every such record, to be searched
 */
public record CareerPay(
    String average,
    String doubt,
    String basis,
    List<Figure> figures,
    @Nullable CareerPayChart chart,
    List<String> estimate,
    List<Part> states,
    List<Part> employers,
    List<Row> rows,
    String shown,
    @Nullable String more,
    boolean filtered,
    String all) {
  /** "Half earn less", "$55,077". */
  public record Figure(String label, String value) {}

  /**
   * @param middle from what a quarter is paid less to what a quarter is paid more
   */
  public record Part(Link link, String records, String median, String middle) {}

  /**
   * @param day for machines
   * @param published the words of the source where they say it otherwise
   * @param related the occupation of the row where it isn't the page's own; null where it is
   */
  public record Row(
      String title,
      String employer,
      String place,
      String start,
      String day,
      String amount,
      String published,
      @Nullable Link related) {}

  public boolean isEmpty() {
    return average.isEmpty() && estimate.isEmpty();
  }
}
