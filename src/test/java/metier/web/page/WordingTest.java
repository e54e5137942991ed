package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  @ParameterizedTest
  @CsvSource({
    "0,today",
    "1,yesterday",
    "2,2 days ago",
    "13,13 days ago",
    "14,2 weeks ago",
    "59,8 weeks ago",
    "60,2 months ago",
    "729,24 months ago",
    "730,2 years ago"
  })
  void ageGetsCoarserWithTime(int days, String words) {
    assertThat(Wording.age(TODAY.minusDays(days), TODAY)).isEqualTo(words);
  }

  @Test
  void aDayToComeIsNamed() {
    assertThat(Wording.age(TODAY.plusDays(1), TODAY)).isEqualTo("16 March 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "24,31.5,USD,HOUR,$24 – $31.50 an hour",
    "0,38,USD,HOUR,Up to $38 an hour",
    "31365,31365,GBP,YEAR,'£31,365 a year'",
    "90000,110000,CHF,YEAR,'CHF 90,000 – CHF 110,000 a year'",
    "4200.40,4200.40,EUR,MONTH,'€4,200 a month'"
  })
  void payIsSaidInItsOwnUnit(double min, double max, String currency, PayUnit unit, String words) {
    assertThat(Wording.pay(new Pay.Stated(new PayRange(min, max, currency, unit))))
        .isEqualTo(words);
  }

  @Test
  void theYearIsWorkedOutForOtherUnits() {
    Pay hourly = new Pay.Parsed(new PayRange(20, 25, "USD", PayUnit.HOUR), "$20-25/hr");
    assertThat(Wording.annualPay(hourly)).isEqualTo("about $41,600 – $52,000 a year");
    Pay limited = new Pay.Parsed(new PayRange(0, 38, "USD", PayUnit.HOUR), "up to $38/hr");
    assertThat(Wording.annualPay(limited)).isEqualTo("up to about $79,040 a year");
    assertThat(Wording.annualPay(new Pay.Stated(new PayRange(1, 1, "USD", PayUnit.YEAR))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.2,under a mile", "1.2,1 mile", "24.6,25 miles"})
  void distancesAreWholeMiles(double miles, String words) {
    assertThat(Wording.distance(miles)).isEqualTo(words);
  }
}
