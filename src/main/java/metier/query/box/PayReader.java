package metier.query.box;

import java.util.List;
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

  private static final PhraseTable<Boolean> AT_MOST = new PhraseTable<>();
  private static final PhraseTable<Boolean> OR_LESS = new PhraseTable<>();

  static {
    for (String phrase :
        List.of(
            "under",
            "below",
            "max",
            "maximum",
            "up to",
            "at most",
            "less than",
            "no more than",
            "not more than",
            "to")) {
      AT_MOST.put(phrase, true);
    }
    for (String phrase : List.of("or less", "or under", "or below", "max", "maximum", "at most")) {
      OR_LESS.put(phrase, true);
    }
  }

  /** In words. */
  private static final int LONGEST_AT_MOST = 3;

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
      if (from >= to || to > words.count() || money.range().annualMax() > MOST) {
        continue;
      }
      int first = atMost(words, from);
      int last = to + (words.apart(to) ? 0 : OR_LESS.lengthAt(words, to));
      if (first < from || last > to || annual == 0) {
        proposeAtMost(words, money, first, last, proposals);
      } else {
        propose(words, money, from, to, annual, proposals);
      }
    }
  }

  /** The first of the words right before an amount that make it an upper end; the amount's else. */
  private static int atMost(Words words, int from) {
    for (int first = Math.max(0, from - LONGEST_AT_MOST); first < from; first++) {
      if (!words.apart(from) && AT_MOST.lengthAt(words, first) == from - first) {
        return first;
      }
    }
    return from;
  }

  private static void proposeAtMost(
      Words words, Said.Money money, int first, int last, Proposals proposals) {
    long annual = money.range().annualMax();
    if (isSure(words, money, words.behind(money.end()))) {
      int start = Math.min(money.start(), words.start(first));
      int end = Math.max(money.end(), words.end(last - 1));
      proposals.add(first, last, Proposals.PHRASE, new BoxPart.PayingAtMost(annual, start, end));
    }
  }

  private static boolean isSure(Words words, Said.Money money, int to) {
    return money.signed()
        || money.hasUnit()
        || words.word(to - 1).endsWith("k")
        || money.range().max() >= MORE_THAN_A_ZIP;
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
    if (!compared && !isSure(words, money, to)) {
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
