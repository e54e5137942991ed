package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WellFormedTest {
  @Test
  void wholeTextIsLeftAlone() {
    String text = "café 🩸 done";
    assertThat(WellFormed.text(text)).isSameAs(text);
  }

  @Test
  void halfPairsBecomeTheReplacementCharacter() {
    assertThat(WellFormed.text("a\uD83E")).isEqualTo("a\uFFFD");
    assertThat(WellFormed.text("\uDE78b\uD83E\uDE78\uD83Ec")).isEqualTo("\uFFFDb🩸\uFFFDc");
  }
}
