package metier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45000 | 45000 |",
        "45,000 | 45000 |",
        "1,245,000.50 | 1245000.5 |",
        "£27,373.50 | 27373.5 | £",
        "$ 20 | 20 | $",
        "US$20 | 20 | US$",
        "USD 45 000 | 45000 | USD",
        "45'000 CHF | 45000 | CHF",
        "1.234,50 € | 1234.5 | €",
        "1.234.500 | 1234500 |",
        "12,50 | 12.5 |",
        ".50 | 0.5 |",
        "-5 | -5 |",
        "-$5 | -5 | $",
        "$-5 | -5 | $",
      })
  void readsABareAmount(String text, double amount, @Nullable String currency) {
    assertThat(Money.read(text)).contains(new Money(amount, currency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DOE",
        "$",
        "Band 5",
        "20 an hour",
        "27k",
        "5-6",
        "1.5.2",
        "12,34,567",
        "$20+",
        "1e5",
        "up to 20",
        "٣",
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(Money.read(text)).isEmpty();
  }

  @Test
  void readsARange() {
    var low = new Money(50000, "$");
    var high = new Money(60000, "$");
    assertThat(Money.readRange("$50,000 - $60,000")).contains(new Money.Range(low, high));
    assertThat(Money.readRange("$50,000–$60,000")).contains(new Money.Range(low, high));
    assertThat(Money.readRange("$50,000 to $60,000")).contains(new Money.Range(low, high));
    assertThat(Money.readRange("$50,000 -")).contains(new Money.Range(low, null));
    assertThat(Money.readRange("- $60,000")).contains(new Money.Range(null, high));
    assertThat(Money.readRange("$50,000")).contains(new Money.Range(low, low));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", " - ", "£8 - £9 p/h", "20 - 30 - 40", "a - b", "5 to"})
  void readsNoRangeWhereWordsStandBeside(String text) {
    assertThat(Money.readRange(text)).isEqualTo(Optional.empty());
  }
}
