package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import metier.model.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExperienceTest {
  private static final Clock JUNE_2025 =
      Clock.fixed(Instant.parse("2025-06-15T00:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "2020-01/2021-12, 2",
    "2020-01/2021-12 2021-01/2022-12, 3",
    "2022-01/2022-12 2020-01/2020-12, 2",
    "2020-01/2023-12 2021-01/2021-12, 4",
    "2023-07/, 2",
    "2024-01/2030-12, 1",
    "2030-01/2031-12, 0",
    "2021-12/2020-01, 0",
    "/2020-01, 0",
    "2025-01/2025-02, 0",
  })
  void monthsCountOnce(String positions, int years) {
    List<Position> dated =
        Arrays.stream(positions.split(" ")).filter(each -> !each.isEmpty()).map(this::at).toList();
    assertThat(Experience.years(dated, JUNE_2025)).isEqualTo(years);
  }

  private Position at(String interval) {
    String[] ends = interval.split("/", -1);
    return new Position("Nurse", "", null, month(ends[0]), month(ends[1]), List.of());
  }

  private static @Nullable YearMonth month(String month) {
    return month.isEmpty() ? null : YearMonth.parse(month);
  }
}
