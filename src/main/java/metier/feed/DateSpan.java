package metier.feed;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a person did something, as they write it: "July 2011 to November 2012",
 * "06/2011 - Present", "2009-2013", "Jan '08 – current".
 *
 * @param from where it begins in the text
 * @param to where it ends in the text, exclusive
 * @param end null means to the present
 */
record DateSpan(int from, int to, YearMonth start, @Nullable YearMonth end) {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
          + "|spring|summer|fall|autumn|winter)";

  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final String POINT =
      "(?:" //
          + (MONTH + "[.,]? ?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?(?:" + YEAR + "|['’]\\d\\d)")
          + ("|" + MONTH + "[.,]? ?\\d\\d(?!\\d)")
          + ("|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:" + YEAR + "|\\d\\d)(?!\\d)")
          + ("|\\d{1,2} ?[/.-] ?" + YEAR)
          + ("|" + YEAR + "[/.-](?:0[1-9]|1[0-2])(?!\\d)")
          + ("|(?:0?[1-9]|1[0-2])/\\d\\d(?!\\d)")
          + ("|" + YEAR)
          + ")";

  private static final String NOW =
      "(?:present|current(?:ly)?|now|today|ongoing|(?:to |till )?date|to present)";

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<![\\p{L}\\d/$.-])(?:from |since )?("
              + POINT
              + "|"
              + MONTH
              + "[.,]?"
              + ") ?(?:[-–—‒−－~]{1,2}|to|until|till|thru|through) ?(?:the )?("
              + POINT
              + "|"
              + NOW
              + ")(?![\\p{L}\\d/])",
          Pattern.CASE_INSENSITIVE);

  /** Without anything between: "09/2013 Current", "May 2011 July 2012". */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\d/$.-])((?:\\d{1,2}/|"
              + MONTH
              + "[.,]? )"
              + YEAR
              + ") ((?:\\d{1,2}/|"
              + MONTH
              + "[.,]? )"
              + YEAR
              + "|present|current)(?![\\p{L}\\d/])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SINCE =
      Pattern.compile(
          "(?<![\\p{L}\\d])since (" + POINT + ")(?![\\p{L}\\d/])", Pattern.CASE_INSENSITIVE);

  private static final Pattern ALONE =
      Pattern.compile(
          "(?<![\\p{L}\\d/$.-])(" + POINT + ")(?![\\p{L}\\d/%])", Pattern.CASE_INSENSITIVE);

  private static final Pattern POINT_ONLY = Pattern.compile(POINT, Pattern.CASE_INSENSITIVE);
  private static final Pattern END_ONLY =
      Pattern.compile(POINT + "|" + NOW, Pattern.CASE_INSENSITIVE);

  /** "September 30th, 2010". */
  private static final int LONGEST_POINT = 24;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("spr", 3),
          Map.entry("sum", 6),
          Map.entry("fal", 9),
          Map.entry("aut", 9),
          Map.entry("win", 12));

  /** The first span in the text; spaces in it are single. */
  static Optional<DateSpan> find(String text) {
    return hasNoDigit(text)
        ? Optional.empty()
        : first(SPAN.matcher(text)).or(() -> first(PAIR.matcher(text))).or(() -> since(text));
  }

  private static boolean hasNoDigit(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }

  private static Optional<DateSpan> first(Matcher found) {
    while (found.find()) {
      String last = found.group(2);
      YearMonth start = month(found.group(1), last);
      boolean open = DIGITS.matcher(last).results().findAny().isEmpty();
      YearMonth end = open ? null : month(last, null);
      if (start != null && end != null && end.isBefore(start)) {
        // Somebody swapped them.
        return Optional.of(new DateSpan(found.start(), found.end(), end, start));
      }
      if (start != null && (open || end != null)) {
        return Optional.of(new DateSpan(found.start(), found.end(), start, end));
      }
    }
    return Optional.empty();
  }

  private static Optional<DateSpan> since(String text) {
    Matcher since = SINCE.matcher(text);
    YearMonth start = since.find() ? month(since.group(1), null) : null;
    return start == null
        ? Optional.empty()
        : Optional.of(new DateSpan(since.start(), since.end(), start, null));
  }

  /** A month or a year that stands alone: all that is known of when. */
  static Optional<DateSpan> findSingle(String text) {
    if (hasNoDigit(text)) {
      return Optional.empty();
    }
    Matcher found = ALONE.matcher(text);
    while (found.find()) {
      YearMonth month = month(found.group(1), null);
      if (month != null) {
        return Optional.of(new DateSpan(found.start(), found.end(), month, month));
      }
    }
    return Optional.empty();
  }

  /** Whether the text is one end of a span and nothing else. */
  static boolean isPoint(String text) {
    return text.length() <= LONGEST_POINT && POINT_ONLY.matcher(text).matches();
  }

  static boolean isEnd(String text) {
    return text.length() <= LONGEST_POINT && END_ONLY.matcher(text).matches();
  }

  /**
   * @param other where the year may stand instead, as in "March - May 2014"
   */
  private static @Nullable YearMonth month(String point, @Nullable String other) {
    int[] numbers = numbers(point);
    if (numbers.length == 0 && other != null) {
      numbers = numbers(other);
    }
    if (numbers.length == 0) {
      return null;
    }
    Matcher name = LETTERS.matcher(point.toLowerCase(Locale.ROOT));
    int year = year(numbers);
    int month = 1;
    if (name.find() && MONTHS.containsKey(name.group().substring(0, 3))) {
      month = MONTHS.get(name.group().substring(0, 3));
    } else if (numbers.length > 1) {
      month = numbers[0] > 12 && numbers[0] < 100 ? numbers[1] : numbers[0];
      if (numbers[0] >= 1000) {
        month = numbers[1];
      }
    }
    return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
  }

  private static int[] numbers(String text) {
    return DIGITS.matcher(text).results().mapToInt(n -> Integer.parseInt(n.group())).toArray();
  }

  private static int year(int[] numbers) {
    for (int number : numbers) {
      if (number >= 1000) {
        return number;
      }
    }
    int two = numbers[numbers.length - 1];
    return two > 50 ? 1900 + two : 2000 + two;
  }
}
