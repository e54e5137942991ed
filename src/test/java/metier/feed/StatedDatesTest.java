package metier.feed;

import static metier.feed.FeedReading.posting;
import static metier.feed.FeedReading.rejectedPosting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatedDatesTest {
  private final StatedDates dates = new StatedDates(FeedReading.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-08-09 | 2019-08-09",
        "2019-08-09T13:00:25+0100 | 2019-08-09",
        "2019-08-09T13:00:25+01:00 | 2019-08-09",
        "2019-08-09T13:00:25Z | 2019-08-09",
        "2019-08-09T13:00:25.123456Z | 2019-08-09",
        "2019-08-09T23:59:59-05:00 | 2019-08-09",
        "2019-08-09T13:00 | 2019-08-09",
        "2025-08-30 00:00:00 | 2025-08-30",
        "-P3D | 2026-11-19",
        "P-3D | 2026-11-19",
        "P30D | 2026-12-22",
        "-P1M2W | 2026-10-08",
        "P0D | 2026-11-22",
        "1553186035299 | 2019-03-21",
        "1553186035 | 2019-03-21",
        "20190809 | 2019-08-09",
        "2019/8/9 | 2019-08-09",
        "8/9/2019 | 2019-08-09",
        "9.8.2019 | 2019-08-09",
        "8/30/2025 0:00 | 2025-08-30",
        "Sep 19, 2014 | 2014-09-19",
        "Feb 01, 2008 | 2008-02-01",
        "september 9 2014 | 2014-09-09",
        "9 May 2014 | 2014-05-09",
        "Fri, 09 Aug 2019 13:00:25 GMT | 2019-08-09",
        "Mon, 09 Aug 2019 13:00:25 GMT | 2019-08-09",
        "Fri, 9 Aug 2019 13:00:25 +0200 | 2019-08-09",
        "Fri Aug 09 13:00:25 UTC 2019 | 2019-08-09",
        "Friday, August 9th, 2019 at 8:00 am | 2019-08-09",
        "2019-08-09 13:00:25 EST | 2019-08-09",
        "Sept. 9, 2019 | 2019-09-09",
        "09-Aug-2019 | 2019-08-09",
        "06-22-18 | 2018-06-22",
        "6/2/2018 | 2018-06-02",
        "02-05-99 | 1999-02-05",
      })
  void readsADay(String text, LocalDate day) {
    assertThat(dates.day(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2019-13-01",
        "2019-02-30",
        "2019-08-09T25:00",
        "2019-08-09Tnoon",
        "0000-00-00",
        "2019-08-09 and more",
        "P",
        "-P",
        "PT5H",
        "P99999999999D",
        "P999999999Y",
        "13/13/2019",
        "22-06-18",
        "6-22/18",
        "2019-08-09 noon",
        "2019-08-09 27:00 GMT",
        "8:00 am",
        "١٢",
        "99999999999999999999",
        "2019",
      })
  void readsNoDayElsewhere(String text) {
    assertThat(dates.day(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019 | 2019-01",
        "2019-04 | 2019-04",
        "2019-04-12 | 2019-04",
        "Apr 2019 | 2019-04",
        "April 2019 | 2019-04",
        "4/2019 | 2019-04",
        "2019-04-12T00:00:00Z | 2019-04",
        "-P2Y | 2024-11",
      })
  void readsAMonth(String text, YearMonth month) {
    assertThat(dates.month(text)).isEqualTo(month);
  }

  @Test
  void countsThePeriodsOfAPostingFromTheDayOfLoading() {
    assertThat(posting("{\"title\":\"A\",\"datePosted\":\"-P3D\",\"validThrough\":\"P30D\"}"))
        .satisfies(
            posting -> {
              assertThat(posting.posted()).isEqualTo(LocalDate.of(2026, 11, 19));
              assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 12, 22));
            });
  }

  @Test
  void refusesAPostingWithADateThatCannotBeRead() {
    assertThat(rejectedPosting("{\"title\":\"A\",\"datePosted\":\"soon\"}"))
        .isEqualTo(
            new FeedResult.Rejected(
                1, "datePosted", "soon", "it is no date that can be read; write 2026-01-31"));
    assertThat(rejectedPosting("{\"title\":\"A\",\"validThrough\":\"2019-02-30\"}").field())
        .isEqualTo("validThrough");
  }
}
