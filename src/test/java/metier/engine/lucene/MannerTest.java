package metier.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MannerTest {
  @Test
  void signsKeepTheirSpacesLittleWordsThemselvesAndOthersTheirEndings() {
    assertThat(Manner.of("Managed 12 teams, and ICU"))
        .containsExactly("Ced 9w", "9w s", "s , ", ",  and", "and Uw");
  }

  @Test
  void whatATextIsAboutHasNoPartInIt() {
    assertThat(Manner.of("Cleaned kennels; walked dogs"))
        .isEqualTo(Manner.of("Painted houses; varnished floors"))
        .isNotEqualTo(Manner.of("Painted houses ;varnished floors"));
  }

  @Test
  void oneWordHasNoNeighbour() {
    assertThat(Manner.of("Nurse")).isEmpty();
    assertThat(Manner.of(" ")).isEmpty();
  }
}
