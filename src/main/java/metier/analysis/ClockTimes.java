package metier.analysis;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.Shift;
import org.jspecify.annotations.Nullable;

/**
 * The shifts behind hours of the clock: "7p-7a", "3:00 pm - 11:30 pm", "1900-0730", and a ward's
 * "7-3", "3-11", "11-7".
 */
final class ClockTimes {
  private static final String TO = "\\s*(?:-|–|—|to|until|till?|thru|through)\\s*";

  private static final Pattern HALF_DAYS =
      Pattern.compile(
          "(?i)(?<![\\w:.$])(\\d{1,2})(?::?([0-5]\\d))?\\s*([ap])?\\.?m?\\.?"
              + TO
              + "(\\d{1,2})(?::?([0-5]\\d))?\\s*([ap])\\.?(?:m\\.?)?(?![a-z\\d])");
  private static final Pattern WHOLE_DAY =
      Pattern.compile(
          "(?<![\\d:.,$-])([01]\\d|2[0-3])(:?)([0-5]\\d)\\s*(?:h(?:rs|ours)?\\s*)?"
              + TO
              + "([01]\\d|2[0-4])\\2([0-5]\\d)(?![\\d:,-])");
  private static final Pattern UNMARKED =
      Pattern.compile(
          "(?<![\\d:.,$/-])(\\d{1,2})(?::([0-5]\\d))?"
              + TO
              + "(\\d{1,2})(?::([0-5]\\d))?(?![\\d:.,/%-]|"
              + "\\s*(?:hour|hr|day|week|year|shift per|x|month|minute))");
  private static final Pattern NOON =
      Pattern.compile("(?i)\\b(?:12\\s*)?(noon|midnight|midnite)\\b");

  /** Of a ward: eight hours each. */
  private static final Pattern WARD_SHIFT =
      Pattern.compile("(?<![\\w:.$-])(7\\s?-\\s?3|3\\s?-\\s?11|11\\s?-\\s?7)(?![\\w:.-])");

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private ClockTimes() {}

  /**
   * @param unmarked whether hours without a.m., p.m. or four digits count ("7:30-4"); only where
   *     nothing but hours of work can be meant
   */
  static Set<Shift> shifts(String words, boolean unmarked) {
    String text =
        NOON.matcher(words)
            .replaceAll(found -> found.group(1).equalsIgnoreCase("noon") ? "12pm" : "12am");
    Set<Shift> shifts = EnumSet.noneOf(Shift.class);
    Matcher times = HALF_DAYS.matcher(text);
    boolean any = false;
    while (times.find()) {
      any = true;
      int end = minutes(times.group(4), times.group(5), times.group(6));
      String half =
          times.group(3) == null
              ? likelyHalf(times.group(1), times.group(4), times.group(6))
              : times.group(3);
      add(shifts, minutes(times.group(1), times.group(2), half), end);
    }
    times = WHOLE_DAY.matcher(text);
    while (times.find()) {
      any = true;
      // "2019-2020" are years; "20:19 - 20:20" no hours that anybody works.
      add(
          shifts,
          minutes(times.group(1), times.group(3), null),
          minutes(times.group(4), times.group(5), null));
    }
    if (!any) {
      Matcher ward = WARD_SHIFT.matcher(text);
      while (ward.find()) {
        any = true;
        shifts.add(
            switch (ward.group(1).charAt(0)) {
              case '7' -> Shift.DAY;
              case '3' -> Shift.EVENING;
              default -> Shift.NIGHT;
            });
      }
    }
    if (!any && unmarked) {
      times = UNMARKED.matcher(text);
      while (times.find()) {
        int start = Integer.parseInt(times.group(1));
        int end = Integer.parseInt(times.group(3));
        // Only what can be nothing but a day: begun in the morning, over in the afternoon.
        if (start >= 6 && start <= 10 && end >= 2 && end <= 6) {
          shifts.add(Shift.DAY);
        }
      }
    }
    return shifts;
  }

  /** "8-5pm" begins in the morning, "3-11pm" in the afternoon. */
  private static String likelyHalf(String start, String end, String half) {
    int from = Integer.parseInt(start) % 12;
    int to = Integer.parseInt(end) % 12;
    boolean same = from < to;
    return half.equalsIgnoreCase("p") == same ? "p" : "a";
  }

  /** Minutes after midnight; -1 where there is no such time. */
  private static int minutes(String hour, @Nullable String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    if (half == null) {
      return hours * HOUR + minutes;
    }
    if (hours < 1 || hours > 12) {
      return -1;
    }
    boolean afternoon = half.equalsIgnoreCase("p");
    return (hours % 12 + (afternoon ? 12 : 0)) * HOUR + minutes;
  }

  /** Nobody works less than three hours or more than sixteen at a stretch. */
  private static void add(Set<Shift> shifts, int start, int end) {
    if (start < 0 || end < 0) {
      return;
    }
    int length = Math.floorMod(end - start, DAY);
    if (length < 3 * HOUR || length > 16 * HOUR) {
      return;
    }
    int last = start + length;
    int asleep = Math.min(last, DAY + 5 * HOUR) - Math.max(start, DAY);
    int beforeDawn = Math.min(last, 5 * HOUR) - start;
    if (asleep >= 3 * HOUR || beforeDawn >= 3 * HOUR) {
      shifts.add(Shift.NIGHT);
    } else if (start >= 11 * HOUR && last > 19 * HOUR + 30) {
      shifts.add(Shift.EVENING);
    } else if (start >= 4 * HOUR && last <= 20 * HOUR + 30) {
      shifts.add(Shift.DAY);
    }
  }
}
