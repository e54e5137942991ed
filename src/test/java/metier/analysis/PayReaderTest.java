package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PayReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "£27,373.50 to £34,510 DOE (Preceptors £22,465) ~ 27373.5-34510 GBP YEAR",
        "$18.50 - $24/hr ~ 18.5-24 USD HOUR",
        "$18-24 per hour plus $5,000 sign-on bonus ~ 18-24 USD HOUR",
        "$51,837 ~ 51837 USD YEAR",
        "$108,035 - ~ 108035 USD YEAR",
        "up to $30 an hour ~ 0-30 USD HOUR",
        "Up to £47,000 pro rata ~ 0-47000 GBP YEAR",
        "UPTO £30,242 ~ 0-30242 GBP YEAR",
        "maximum of $60k ~ 0-60000 USD YEAR",
        "Earn as much as $30/hour ~ 0-30 USD HOUR",
        "$20 up to $30 an hour ~ 20-30 USD HOUR",
        "From £28,000 ~ 28000 GBP YEAR",
        "Starting at $20/hr ~ 20 USD HOUR",
        "$20+/hr ~ 20 USD HOUR",
        "Up to 40 hours, $20/hr ~ 20 USD HOUR",
        "$65K–$80K ~ 65000-80000 USD YEAR",
        "$65-80k ~ 65000-80000 USD YEAR",
        "GBP 30k-35k pa ~ 30000-35000 GBP YEAR",
        "USD 70,000 - 90,000 per year ~ 70000-90000 USD YEAR",
        "€45.000 ~ 45000 EUR YEAR",
        "$25/hr to $30/hr ~ 25-30 USD HOUR",
        "Hourly: $17.25 ~ 17.25 USD HOUR",
        "$4,200 per month ~ 4200 USD MONTH",
        "2,300 weekly ~ 2300 USD WEEK",
        "$2,500/wk travel contract ~ 2500 USD WEEK",
        "£155.62 per week ~ 155.62 GBP WEEK",
        "$3,000 bi-weekly ~ 3000 USD TWO_WEEKS",
        "$49,903 to $72,996 and $55,019 to $80,472 ~ 49903-80472 USD YEAR",
        "$50,000 - $60,000 bonus eligible ~ 50000-60000 USD YEAR",
        "Sign-on bonus of $10,000; $35.50/hour ~ 35.5 USD HOUR",
        "£35007.97 - £5K Welcome Bonus ~ 35007.97 GBP YEAR",
        "£19,335 per annum (inclusive of £1200 LD allowance) ~ 19335 GBP YEAR",
        "£25,000 - £33,00 dependent on experience ~ 25000 GBP YEAR",
        "£45,753 to £514,668 per annum ~ 45753 GBP YEAR",
        "45,000-55,000 ~ 45000-55000 USD YEAR",
        "$20 to $25 hourly, 24 hours per week ~ 20-25 USD HOUR",
        "£5K Welcome Bonus ~ unknown",
        "Band 6 ~ unknown",
        "Competitive ~ unknown",
        "£0.00 ~ unknown",
        "£250 per session ~ unknown",
        "$1,200 ~ unknown",
        "40 hours a week, 3 days ~ unknown",
        "2020-2021 ~ unknown",
        "RG24 9RH ~ unknown",
        "401k ~ unknown",
      })
  void wordsAreRead(String words, String pay) {
    PayStatement statement = new PayStatement(null, null, null, null, words);
    Pay read = PayReader.read(statement);
    assertThat(plain(read)).isEqualTo(pay);
    if (read instanceof Pay.Parsed parsed) {
      assertThat(words).contains(parsed.words());
    } else {
      assertThat(read).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "27373, 34510, GBP, YEAR, 27373-34510 GBP YEAR",
        "30, 20, -, hourly, 20-30 USD HOUR",
        "100000, -, -, Year, 100000 USD YEAR",
        "0, 60000, -, per annum, 0-60000 USD YEAR",
        "-, 38, -, hourly, 0-38 USD HOUR",
        "-, 60000, -, -, 0-60000 USD YEAR",
        "60000, 0, -, per annum, 60000 USD YEAR",
        "1500, 1500, usd, Bi-Weekly, 1500 USD TWO_WEEKS",
        "4000, 5000, -, Month, 4000-5000 USD MONTH",
        "20, 25, C$, Per Hour, 20-25 CAD HOUR",
        "60000, -, -, -, 60000 USD YEAR",
        "25.5, -, -, -, 25.5 USD HOUR",
        "1200000, 1200000, INR, YEAR, 1200000 INR YEAR",
        "40000, 200000, -, yr, 40000-200000 USD YEAR",
      })
  void amountsAreStated(
      @Nullable Double min,
      @Nullable Double max,
      @Nullable String currency,
      @Nullable String unit,
      String pay) {
    Pay read = PayReader.read(new PayStatement(min, max, currency, unit, null));
    assertThat(read).isInstanceOf(Pay.Stated.class);
    assertThat(plain(read)).isEqualTo(pay);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '~',
      value = {
        "34510 ~ 34510 ~ HOUR ~ - ~ 34510 USD YEAR ~ 34510 per HOUR",
        "45 ~ 45 ~ YEAR ~ - ~ 45 USD HOUR ~ 45 per YEAR",
        "155 ~ 155 ~ YEAR ~ $155.62 per week ~ 155.62 USD WEEK ~ $155.62 per week",
        "47000 ~ 47000 ~ YEAR ~ Up to £47,000 pro rata ~ 0-47000 GBP YEAR ~ Up to £47,000",
        "3000 ~ 34700 ~ YEAR ~ $34,700 & $3000 Welcome Bonus ~ 34700 USD YEAR ~ $34,700",
        "140 ~ 45000 ~ YEAR ~ $45-$140.98 pr hour ~ 45-140.98 USD HOUR ~ $45-$140.98 pr hour",
      })
  void impossibleCombinationsAreMended(
      double min, double max, String unit, @Nullable String text, String pay, String words) {
    Pay read = PayReader.read(new PayStatement(min, max, null, unit, text));
    assertThat(plain(read)).isEqualTo(pay);
    assertThat(read)
        .isInstanceOfSatisfying(
            Pay.Parsed.class, parsed -> assertThat(parsed.words()).isEqualTo(words));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '~',
      value = {
        "0 ~ 0 ~ YEAR ~ -",
        "- ~ - ~ YEAR ~ -",
        "1200 ~ - ~ - ~ -",
        "375 ~ 450 ~ YEAR ~ £375-£450 per session",
        "249 ~ 249 ~ YEAR ~ RG24 9RH",
        "50 ~ 90000 ~ YEAR ~ -",
      })
  void doubtfulPayIsUnknown(
      @Nullable Double min, @Nullable Double max, @Nullable String unit, @Nullable String text) {
    assertThat(PayReader.read(new PayStatement(min, max, null, unit, text))).isNull();
  }

  private static String plain(@Nullable Pay pay) {
    if (pay == null) {
      return "unknown";
    }
    PayRange range = pay.range();
    String amounts = plain(range.min());
    if (range.max() != range.min()) {
      amounts += "-" + plain(range.max());
    }
    return amounts + " " + range.currency() + " " + range.unit();
  }

  private static String plain(double amount) {
    return String.format(Locale.ROOT, "%.2f", amount).replaceAll("\\.?0+$", "");
  }

  @Test
  void countsTheHoursThatAreStated() {
    Pay pay = PayReader.read(new PayStatement(20.0, 20.0, null, "HOUR", null, 20.0));
    assertThat(pay).isNotNull();
    assertThat(pay.range().annualMin()).isEqualTo(20 * 20 * 52);
    Pay salary = PayReader.read(new PayStatement(40_000.0, null, null, "YEAR", null, 20.0));
    assertThat(salary).isNotNull();
    assertThat(salary.range().annualMin()).isEqualTo(40_000);
  }
}
