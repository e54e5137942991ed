package metier.feed;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds spell them: ISO 8601 dates and date-times (the day at the stated offset), ISO 8601
 * periods counted from the day of loading ("-P3D"), seconds or milliseconds since 1970, English
 * month names, month/day/year (also with dashes, also with two digits of the year) and
 * day.month.year. A weekday and a time beside a date are passed over: in RFC 1123 dates that were
 * written by hand the weekday is often wrong.
 */
final class StatedDates {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[ ]")
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private static final List<DateTimeFormatter> OTHERS =
      List.of(
          english("MMM d[,] uuuu"),
          english("MMMM d[,] uuuu"),
          english("d MMM[,] uuuu"),
          english("d MMMM[,] uuuu"),
          english("d-MMM-uuuu"),
          english("uuuu/M/d"),
          english("d.M.uuuu"),
          english("uuuuMMdd"));

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+",
          Pattern.CASE_INSENSITIVE);

  /** " 22:49:39 GMT", " at 8:00 am", " 10:00:00.000 +02:00"; also before a year. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?: at)? (?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:\\.\\d{1,9})?(?: ?[ap]\\.?m\\.?)?"
              + "(?: ?(?:[a-z]{1,4}|[+-]\\d\\d:?\\d\\d))?(?= |$)",
          Pattern.CASE_INSENSITIVE);

  /** "Sept." and "June 3rd". */
  private static final Pattern DECORATION =
      Pattern.compile(
          "(?<=sep)t\\b\\.?|(?<=[a-z]{3})\\.|(?<=\\d)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern AMERICAN =
      Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d\\d)");

  /** Two digits of a year mean one of the 100 that end so many years from now. */
  private static final int YEARS_AHEAD = 20;

  private static final List<DateTimeFormatter> MONTHS =
      List.of(english("uuuu-MM"), english("MMM uuuu"), english("MMMM uuuu"), english("M/uuuu"));

  private final Clock clock;

  StatedDates(Clock clock) {
    this.clock = clock;
  }

  /** Null when the text is no date. */
  @Nullable LocalDate day(String text) {
    try {
      if (isIsoDate(text)) {
        return text.length() == 10 ? LocalDate.parse(text) : dayOf(text);
      }
      if (isPeriod(text)) {
        return LocalDate.now(clock).plus(Period.parse(text));
      }
      if (isEpoch(text)) {
        long since1970 = Long.parseLong(text);
        Instant instant =
            text.length() == 13
                ? Instant.ofEpochMilli(since1970)
                : Instant.ofEpochSecond(since1970);
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
      }
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
    return spelled(WEEKDAY.matcher(text).replaceFirst(""));
  }

  private @Nullable LocalDate spelled(String text) {
    String bare = TIME.matcher(text).replaceFirst("");
    Matcher american = AMERICAN.matcher(bare);
    if (american.matches()) {
      return american(american);
    }
    String plain = DECORATION.matcher(bare).replaceAll("");
    for (DateTimeFormatter format : OTHERS) {
      LocalDate day = attempt(plain, format);
      if (day != null) {
        return day;
      }
    }
    return isIsoDate(plain) && plain.length() == 10
        ? attempt(plain, DateTimeFormatter.ISO_LOCAL_DATE)
        : null;
  }

  private @Nullable LocalDate american(Matcher parts) {
    int year = Integer.parseInt(parts.group(4));
    if (parts.group(4).length() == 2) {
      int last = LocalDate.now(clock).getYear() + YEARS_AHEAD;
      year = last - Math.floorMod(last - year, 100);
    }
    try {
      return LocalDate.of(year, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Of an ISO date-time, also one whose zone is a name ("2026-11-22 08:00:00 GMT"). */
  private @Nullable LocalDate dayOf(String dateTime) {
    LocalDate day = attempt(dateTime, ISO);
    return day == null ? spelled(dateTime) : day;
  }

  /** Null when the text is neither a date nor a month nor a year; a year is its January. */
  @Nullable YearMonth month(String text) {
    YearMonth month = monthAlone(text);
    if (month != null) {
      return month;
    }
    LocalDate day = day(text);
    return day == null ? null : YearMonth.from(day);
  }

  /** Null when the text is neither a month nor a year. */
  @Nullable YearMonth monthAlone(String text) {
    if (text.length() == 4 && allDigits(text)) {
      return YearMonth.of(Integer.parseInt(text), 1);
    }
    for (DateTimeFormatter format : MONTHS) {
      YearMonth month = attemptMonth(text, format);
      if (month != null) {
        return month;
      }
    }
    return null;
  }

  private static boolean isIsoDate(String text) {
    return text.length() >= 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Character.isDigit(text.charAt(0));
  }

  private static boolean isPeriod(String text) {
    return text.startsWith("P") || text.startsWith("-P") || text.startsWith("+P");
  }

  private static boolean isEpoch(String text) {
    return (text.length() == 10 || text.length() == 13) && allDigits(text);
  }

  private static boolean allDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable LocalDate attempt(String text, DateTimeFormatter format) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable YearMonth attemptMonth(String text, DateTimeFormatter format) {
    try {
      return YearMonth.parse(text, format);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
