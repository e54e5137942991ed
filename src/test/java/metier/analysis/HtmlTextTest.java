package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "<p>One</p><p>Two</p> = One|Two",
        "<div>One<div>Two</div>Three</div> = One|Two|Three",
        "One<br>Two<br/><br />Three = One|Two|Three",
        "<ul><li>One</li><li><p>Two</p></li></ul>After = • One|• Two|After",
        "<ol><li>One<li>Two<br>more</ol> = • One|• Two|more",
        "<p>• One</p><p>· Two</p><p>- Three</p> = • One|• Two|• Three",
        "<p>a <b>b</b>c</p> = a bc",
        "<p>pay &amp; pension &pound;20&nbsp;an hour</p> = pay & pension £20 an hour",
        "<p>&nbsp;</p><p> </p><p>x</p><ul><li></li></ul> = x",
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> = a b|c",
        "<p>a</p><script>b()</script><style>c{}</style><!-- d --> = a",
        "&lt;p&gt;Escaped &amp;amp; twice&lt;/p&gt;&lt;p&gt;x&lt;/p&gt; = Escaped & twice|x",
      })
  void htmlBecomesLines(String html, String lines) {
    assertThat(HtmlText.of(html)).isEqualTo(lines.replace('|', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Plain text. = Plain text.",
        "One|||Two = One|Two",
        "* One|- Two|– Three|Four = • One|• Two|• Three|Four",
        "-5 degrees|*required = -5 degrees|*required",
        "pay < £20 and > £15 = pay < £20 and > £15",
        "write to <your manager> = write to <your manager>",
        "R&amp;D &lt;2 years = R&D <2 years",
      })
  void plainTextKeepsItsLines(String text, String lines) {
    assertThat(HtmlText.of(text.replace('|', '\n'))).isEqualTo(lines.replace('|', '\n'));
  }

  @Test
  void spacesAreFoldedAndInvisibleSignsDropped() {
    assertThat(HtmlText.of(" Med\u200b/Surg \t\u00a0\u2009RN\r\n\u0000\u00ad \nx "))
        .isEqualTo("Med/Surg RN\nx");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(HtmlText.of("")).isEmpty();
    assertThat(HtmlText.of("<p> </p>")).isEmpty();
  }

  @Test
  void deepNestingAndUnclosedTagsAreRead() {
    assertThat(HtmlText.of("<div>".repeat(20_000) + "x")).isEqualTo("x");
    assertThat(HtmlText.of("<p>a <b>b <ul><li>c")).isEqualTo("a b\n• c");
  }

  @Test
  void marksPiledOnALetterAreFewAfterwards() {
    String text = HtmlText.of("Nurse" + "\u0301".repeat(100_000) + " wanted, cre\u0300\u0323me");
    assertThat(text).isEqualTo("Nurse" + "\u0301".repeat(4) + " wanted, cre\u0300\u0323me");
  }
}
