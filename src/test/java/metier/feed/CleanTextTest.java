package metier.feed;

import static metier.feed.FeedReading.posting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CleanTextTest {
  @Test
  void keepsAPostingWhoseTextHoldsBadCharacters() {
    assertThat(
            posting("{\"title\":\"Nur\\u0000se \\ud800 \\udc00x\",\"description\":\"a\\u0000b\"}"))
        .satisfies(
            posting -> {
              assertThat(posting.title()).isEqualTo("Nur se \uFFFD \uFFFDx");
              assertThat(posting.description()).isEqualTo("a b");
            });
  }

  @Test
  void keepsSurrogatePairsAndLineEnds() {
    assertThat(CleanText.block(" one \uD83D\uDE00\n\ttwo\r\n"))
        .isEqualTo("one \uD83D\uDE00\n\ttwo");
  }

  @Test
  void makesOneLineOfWhiteSpaceOfEveryKind() {
    assertThat(CleanText.line("\u00A0 Nurse\n\t(RN)\u2003 \u3000")).isEqualTo("Nurse (RN)");
    assertThat(CleanText.line("Nurse (RN)")).isEqualTo("Nurse (RN)");
    assertThat(CleanText.line(" \n ")).isEmpty();
  }

  @Test
  void undoesTheEntitiesOfEscapedHtmlOnce() {
    assertThat(CleanText.block("&lt;p&gt;R&amp;amp;D &amp;nbsp; people&#39;s&lt;/p&gt;"))
        .isEqualTo("<p>R&amp;D &nbsp; people's</p>");
  }

  @Test
  void leavesHtmlThatIsNotEscapedAsItStands() {
    assertThat(CleanText.block("<p>R&amp;D &lt;b&gt;</p>")).isEqualTo("<p>R&amp;D &lt;b&gt;</p>");
  }

  @Test
  void undoesTheEntitiesOfPlainText() {
    assertThat(CleanText.block("R&amp;D, < 40 hours; AT&T")).isEqualTo("R&D, < 40 hours; AT&T");
    assertThat(CleanText.line("R&amp;D &ndash; Nurse")).isEqualTo("R&D – Nurse");
  }

  @Test
  void cleansWhatEntitiesStandFor() {
    assertThat(CleanText.line("a&#1;b&#0;c")).doesNotContain("\u0001").doesNotContain("\u0000");
  }

  @Test
  void ofMarksPiledOnALetterAFewStay() {
    String piled = "Nurse" + "\u0301".repeat(100_000);
    assertThat(CleanText.line(piled)).isEqualTo("Nurse" + "\u0301".repeat(4));
    assertThat(CleanText.block(piled)).hasSize(9);
    assertThat(CleanText.line("cre\u0300\u0323me")).isEqualTo("cre\u0300\u0323me");
  }
}
