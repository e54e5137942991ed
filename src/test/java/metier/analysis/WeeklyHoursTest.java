package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeeklyHoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "36 hours/week ~ 36",
        "37.5 hours per week ~ 37.5",
        "20 hrs per week ~ 20",
        "Weekly Hours: 36.00 ~ 36",
        "72 hours per pay period ~ 36",
        "20-30 hours per week ~ 0",
        "up to 30 hours per week ~ 0",
        "36 hours per week or 24 hours per week ~ 0",
        "Eligible for benefits at 30 hours per week ~ 0",
        "12 hour shifts ~ 0",
      })
  void oneNumberOfHoursIsRead(String text, double hours) {
    assertThat(WeeklyHours.read(List.of(), new Passages(text)))
        .isEqualTo(hours == 0 ? OptionalDouble.empty() : OptionalDouble.of(hours));
  }
}
