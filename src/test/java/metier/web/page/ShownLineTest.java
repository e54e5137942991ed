package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.match.SkillFit;
import org.junit.jupiter.api.Test;

class ShownLineTest {
  private static final String LINE =
      "Drew blood at Acme Labs, then at acme labs again, for Acme <Labs>";

  private static ShownLine of(int start, int end, String... hidden) {
    return ShownLine.of(new SkillFit.Shown(0, LINE, start, end, "Aide"), List.of(hidden));
  }

  @Test
  void theWordsAreMarkedAndTheRestIsEscaped() {
    assertThat(of(0, 10).html(200))
        .isEqualTo(
            "<mark>Drew blood</mark> at Acme Labs, then at acme labs again, for Acme &lt;Labs&gt;");
    assertThat(of(0, 0).html(200)).doesNotContain("<mark>");
    assertThat(of(5, 500).html(200)).doesNotContain("<mark>");
  }

  @Test
  void ofALongLineItsWordsAreKept() {
    assertThat(of(43, 48).plain(30)).isEqualTo("…labs again, for Acme <Labs>");
    assertThat(of(43, 48).html(30)).contains("<mark>again</mark>");
  }

  @Test
  void aHiddenNameGoesAndTheMarkStaysOnItsWords() {
    ShownLine line = of(43, 48, "Acme Labs", "", "of");
    assertThat(line.text())
        .isEqualTo("Drew blood at [employer], then at [employer] again, for Acme <Labs>");
    assertThat(line.text().substring(line.start(), line.end())).isEqualTo("again");
    assertThat(line.position()).isEqualTo("Aide");
  }

  @Test
  void aMarkOnAHiddenNameGoesWithIt() {
    ShownLine line = of(14, 23, "Acme Labs");
    assertThat(line.end()).isEqualTo(line.start());
  }
}
