package metier.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelsTest {
  @Test
  void theMostReadableSpellingWinsInAnyOrder() {
    List<String> spellings =
        List.of("YOH SERVICES", "yoh services llc", "Yoh Services, LLC.", "Yoh Services");
    assertThat(spellings.stream().reduce(Labels::moreReadable)).contains("Yoh Services");
    assertThat(spellings.reversed().stream().reduce(Labels::moreReadable)).contains("Yoh Services");
  }
}
