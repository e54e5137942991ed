package metier.web.page;

import java.util.List;

/**
 * Open postings of an occupation.
 *
 * @param count how many, "214 jobs"
 * @param heading the same with the place and the types asked for
 * @param all the search that finds them all
 */
public record JobsNow(String count, String heading, List<ResultCard> cards, Link all) {
  public JobsNow {
    cards = List.copyOf(cards);
  }
}
