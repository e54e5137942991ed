package metier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateSpanTest {
  @ParameterizedTest
  @CsvSource({
    "November 2012 to November 2015, 2012-11, 2015-11",
    "June 2010 to Present, 2010-06,",
    "2014 to 2016, 2014-01, 2016-01",
    "06/2011 - Present, 2011-06,",
    "2009-2013, 2009-01, 2013-01",
    "Jan '08 – current, 2008-01,",
    "March - May 2014, 2014-03, 2014-05",
    "09/2013 Current, 2013-09,",
    "since 2019, 2019-01,",
    "05/14/15 - 8/09/15, 2015-05, 2015-08",
    "Sept. 2016 until 2012, 2012-01, 2016-09",
  })
  void readsSpansAsPeopleWriteThem(String text, YearMonth start, @Nullable YearMonth end) {
    assertThat(DateSpan.find("Nurse, " + text))
        .hasValueSatisfying(
            span -> {
              assertThat(span.start()).isEqualTo(start);
              assertThat(span.end()).isEqualTo(end);
              assertThat(span.from()).isEqualTo("Nurse, ".length());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"414-764-2474", "raised 2,000 to 2,500 dollars", "Room 2012", "W8/W9 forms", ""})
  void takesNothingElseForASpan(String text) {
    assertThat(DateSpan.find(text)).isEmpty();
  }
}
