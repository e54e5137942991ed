package metier.web.page;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metier.index.Card;
import metier.model.Pay;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * One salary record; what isn't known is empty.
 *
 * @param start on which day the work began, for people
 * @param day the same for machines
 * @param amount a year's
 * @param published the words of the source where they say it otherwise
 * @param related the occupation of the row where it isn't the page's own; null where it is
 */
public record PayRow(
    String title,
    String employer,
    String place,
    String start,
    String day,
    String amount,
    String published,
    @Nullable Link related) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

  static PayRow of(Card.Salary card, @Nullable Link related) {
    Pay pay = card.pay();
    Place place = card.place();
    LocalDate start = card.start();
    String published = card.published();
    String amount = pay == null ? published : annual(pay);
    return new PayRow(
        card.title(),
        card.employer(),
        place == null ? "" : place.label(),
        start == null ? "" : Wording.day(start),
        start == null ? "" : start.toString(),
        amount,
        amounts(published).equals(amounts(amount)) ? "" : published,
        related);
  }

  private static String annual(Pay pay) {
    String yearly = Wording.annualPay(pay);
    return yearly.isEmpty() ? Wording.amount(pay) : yearly.replace(" a year", "");
  }

  /** The numbers of a text, to the dollar. */
  private static String amounts(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replace(",", ""))
        .map(number -> Long.toString(Math.round(Double.parseDouble(number))))
        .collect(Collectors.joining(" "));
  }
}
