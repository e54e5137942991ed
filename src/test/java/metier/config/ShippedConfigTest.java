package metier.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import metier.model.Place;
import org.junit.jupiter.api.Test;

final class ShippedConfigTest {
  @Test
  void shippedTablesAreSound() {
    Config config = Config.load(Path.of("index-config"));

    assertThat(config.taxonomy().skills()).hasSizeGreaterThanOrEqualTo(1_200);
    assertThat(config.taxonomy().occupations()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(config.careers()).hasSameSizeAs(config.taxonomy().occupations());
    assertThat(config.synonyms().rows()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(config.places()).filteredOn(this::isZip).hasSizeGreaterThan(41_000);
  }

  @Test
  void everySettingOfMatchesIsExplained() throws IOException {
    String readme = Files.readString(Path.of("index-config/README.md"));
    List<String> settings =
        Arrays.stream(Setting.values())
            .map(Setting::key)
            .filter(key -> key.startsWith("match_"))
            .toList();
    assertThat(settings).hasSize(MatchWeights.class.getRecordComponents().length);
    assertThat(settings).allMatch(key -> readme.contains("| `" + key + "` |"));
  }

  private boolean isZip(GazetteerEntry entry) {
    return entry.place().kind() == Place.Kind.ZIP;
  }
}
