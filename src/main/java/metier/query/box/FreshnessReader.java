package metier.query.box;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "last 3 days", "today", "this week", "since 2026-03-10". */
final class FreshnessReader implements PartReader {
  private static final Set<String> PAST = Set.of("last", "past", "previous", "within");
  private static final Set<String> LEADING =
      Set.of(
          "posted", "listed", "added", "published", "in", "the", "within", "new", "since", "from");
  private static final Set<String> COUNTS_ONLY_AFTER = Set.of("within");

  /** Behind these "today" speaks of the work's beginning. */
  private static final Set<String> BEGINNING =
      Set.of("start", "starts", "starting", "apply", "begin", "interview", "now");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("day", 1),
          Map.entry("days", 1),
          Map.entry("d", 1),
          Map.entry("week", 7),
          Map.entry("weeks", 7),
          Map.entry("wk", 7),
          Map.entry("month", 30),
          Map.entry("months", 30));

  private static final Set<String> HOURS = Set.of("hours", "hour", "hrs", "hr", "h");
  private static final int HOURS_A_DAY = 24;
  private static final int MOST_DAYS = 3650;

  private static final PhraseTable<Integer> PHRASES =
      new PhraseTable<Integer>()
          .put("today", 1)
          .put("todays", 1)
          .put("yesterday", 1)
          .put("last day", 1)
          .put("past day", 1)
          .put("this week", 7)
          .put("last week", 7)
          .put("past week", 7)
          .put("this month", 30)
          .put("last month", 30)
          .put("past month", 30);

  @Override
  public void read(Words words, Proposals proposals) {
    for (int at = 0; at < words.count(); at++) {
      for (PhraseTable.Match<Integer> match : PHRASES.at(words, at)) {
        if (!BEGINNING.contains(words.word(at - 1))) {
          within(words, at, at + match.length(), match.meaning(), proposals);
        }
      }
      counted(words, at, proposals);
      since(words, at, proposals);
    }
  }

  /** "last 3 days", "within 2 weeks", "24 hours ago". */
  private static void counted(Words words, int at, Proposals proposals) {
    int number = number(words.word(at));
    int unit = at + 1;
    String said = words.word(unit);
    if (number < 0) {
      // "24h"
      String word = words.word(at);
      int digits = 0;
      while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
        digits++;
      }
      number = digits == 0 ? -1 : number(word.substring(0, digits));
      said = word.substring(digits);
      unit = at;
    }
    int days = days(number, said);
    if (days <= 0 || days > MOST_DAYS) {
      return;
    }
    String before = words.word(at - 1);
    boolean past = PAST.contains(before);
    boolean posted =
        !COUNTS_ONLY_AFTER.contains(before) || at < 2 || !words.word(at - 2).equals("start");
    String behind = words.word(unit + 1);
    boolean ago = behind.equals("ago") || behind.equals("old");
    if ((past && posted) || ago) {
      within(words, past ? at - 1 : at, ago ? unit + 2 : unit + 1, days, proposals);
    }
  }

  private static int days(int number, String unit) {
    if (number <= 0) {
      return -1;
    }
    if (HOURS.contains(unit)) {
      return Math.ceilDiv(number, HOURS_A_DAY);
    }
    Integer length = UNITS.get(unit);
    return length == null ? -1 : number * length;
  }

  private static int number(String word) {
    if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    return NUMBERS.indexOf(word);
  }

  private static void within(Words words, int from, int to, int days, Proposals proposals) {
    int first = from;
    while (first > 0 && LEADING.contains(words.word(first - 1)) && !words.apart(first)) {
      first--;
    }
    proposals.add(first, to, Proposals.PHRASE, (s, e) -> new BoxPart.PostedWithin(days, s, e));
  }

  /** "posted since 2026-03-10". */
  private static void since(Words words, int at, Proposals proposals) {
    if (at + 3 > words.count()
        || !(words.word(at - 1).equals("since") || words.word(at - 1).equals("after"))
        || words.word(at).length() != 4) {
      return;
    }
    int year = whole(words.word(at));
    int month = whole(words.word(at + 1));
    int day = whole(words.word(at + 2));
    try {
      LocalDate date = LocalDate.of(year, month, day);
      int first = words.word(at - 2).equals("posted") ? at - 2 : at - 1;
      proposals.add(first, at + 3, Proposals.PHRASE, (s, e) -> new BoxPart.PostedSince(date, s, e));
    } catch (DateTimeException e) {
      // No date: the numbers stay words.
    }
  }

  private static int whole(String word) {
    return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(word)
        : -1;
  }
}
