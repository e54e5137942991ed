package metier.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import metier.analysis.Analyst;
import metier.config.Config;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {
  private static final StateNames NAMES =
      new StateNames(
          new Analyst(Config.load(Path.of("index-config")), Clock.systemUTC()).gazetteer());

  @ParameterizedTest
  @CsvSource({
    "WA, Washington, Washington",
    "LA, Louisiana, Louisiana",
    "NY, New York, NY",
    "ME, Maine, Maine",
    "CA-ON, Ontario, Ontario",
    "XX-ZZ, ZZ, ZZ"
  })
  void aStateIsNamedAndTypedSoThatNoCityIsMeant(String value, String name, String typed) {
    assertThat(NAMES.of(value)).isEqualTo(name);
    assertThat(NAMES.typed(value)).isEqualTo(typed);
  }
}
