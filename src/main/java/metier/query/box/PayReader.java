package metier.query.box;

import java.util.Set;
import java.util.regex.Pattern;
import metier.analysis.Said;

/**
 * "$60/hr", "over 80k", "$25-30 an hour", "20 dollars an hour". The lower end is what is wanted at
 * least; a number without any sign of money is pay only behind words that compare it, or when it is
 * too large for a ZIP code.
 */
final class PayReader implements PartReader {
  private static final Set<String> BEFORE =
      Set.of(
          "over",
          "above",
          "from",
          "paying",
          "pay",
          "pays",
          "salary",
          "earn",
          "minimum",
          "min",
          "least",
          "at",
          "more",
          "than",
          "of",
          "starting",
          "making",
          "make",
          "wage",
          "rate");

  /** These compare; "at" and "of" only come between. */
  private static final Set<String> COMPARING =
      Set.of(
          "over",
          "above",
          "paying",
          "pay",
          "pays",
          "salary",
          "earn",
          "minimum",
          "min",
          "least",
          "more",
          "than",
          "starting",
          "making",
          "make",
          "wage",
          "from");

  private static final Set<String> BEHIND =
      Set.of("plus", "minimum", "min", "salary", "pay", "or", "more", "and", "up", "base", "wage");

  private static final Set<String> AT_MOST = Set.of("under", "below", "max", "maximum", "to");

  /** The longest number that is no ZIP code's. */
  private static final double MORE_THAN_A_ZIP = 100_000;

  private static final long MOST = 100_000_000;

  /** Of the same length as what it stands for, so that places in the text stay. */
  private static final Pattern DOLLARS = Pattern.compile("(?i)(?<=\\d )dollars\\b");

  private static final Pattern BUCKS = Pattern.compile("(?i)(?<=\\d )bucks\\b");

  @Override
  public void read(Words words, Proposals proposals) {
    String text = words.text();
    if (text.chars().noneMatch(Character::isDigit)) {
      return;
    }
    String coded = BUCKS.matcher(DOLLARS.matcher(text).replaceAll("USD    ")).replaceAll("USD  ");
    for (Said.Money money : Said.money(coded)) {
      int from = words.at(money.start());
      int to = words.behind(money.end());
      long annual = money.range().annualMin();
      if (annual > 0 && annual <= MOST && from < to && to <= words.count()) {
        propose(words, money, from, to, annual, proposals);
      }
    }
  }

  private static void propose(
      Words words, Said.Money money, int from, int to, long annual, Proposals proposals) {
    int first = from;
    boolean compared = false;
    while (first > 0 && BEFORE.contains(words.word(first - 1)) && !words.apart(first)) {
      first--;
      compared |= COMPARING.contains(words.word(first));
    }
    while (first < from && (words.word(first).equals("of") || words.word(first).equals("from"))) {
      first++;
    }
    String thousands = words.word(to - 1);
    boolean sure =
        money.signed()
            || money.hasUnit()
            || compared
            || thousands.endsWith("k")
            || money.range().min() >= MORE_THAN_A_ZIP;
    if (!sure || AT_MOST.contains(words.word(first - 1))) {
      return;
    }
    int last = to;
    while (last < words.count() && BEHIND.contains(words.word(last)) && !words.apart(last)) {
      last++;
    }
    while (last > to && isJoining(words.word(last - 1))) {
      last--;
    }
    int start = first == from ? Math.min(money.start(), words.start(from)) : words.start(first);
    while (start < words.start(from) && Character.isWhitespace(words.text().charAt(start))) {
      start++;
    }
    int end = words.end(last - 1);
    if (end < words.text().length() && words.text().charAt(end) == '+') {
      end++;
    }
    proposals.add(first, last, Proposals.PHRASE, new BoxPart.Paying(annual, start, end));
  }

  private static boolean isJoining(String word) {
    return word.equals("or") || word.equals("and");
  }
}
