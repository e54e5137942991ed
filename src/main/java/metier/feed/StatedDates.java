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
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds spell them: ISO 8601 dates and date-times (the day at the stated offset), ISO 8601
 * periods counted from the day of loading ("-P3D"), seconds or milliseconds since 1970, English
 * month names, month/day/year and day.month.year.
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
          english("d MMM uuuu"),
          english("d MMMM uuuu"),
          english("M/d/uuuu[ H:mm[:ss]]"),
          english("uuuu/M/d"),
          english("d.M.uuuu"),
          english("uuuuMMdd"),
          DateTimeFormatter.RFC_1123_DATE_TIME);

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
        return text.length() == 10 ? LocalDate.parse(text) : LocalDate.parse(text, ISO);
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
    for (DateTimeFormatter format : OTHERS) {
      LocalDate day = attempt(text, format);
      if (day != null) {
        return day;
      }
    }
    return null;
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
