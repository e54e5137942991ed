package metier.match;

import java.util.List;

/** Numbers and lists as people say them. */
final class Spoken {
  private static final int MONTHS_A_YEAR = 12;

  private Spoken() {}

  /** "1 licence", "3 licences". */
  static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** "7 months", "3 years". */
  static String months(int months) {
    return months < MONTHS_A_YEAR
        ? count(months, "month", "months")
        : count(months / MONTHS_A_YEAR, "year", "years");
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
