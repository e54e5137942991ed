package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.query.Snippet;
import org.junit.jupiter.api.Test;

class SnippetHtmlTest {
  @Test
  void textIsEscapedAndMatchesAreMarked() {
    String text = "<b>draws</b> blood & \"tests\"";
    Snippet snippet = new Snippet(text, List.of(new Snippet.Mark(3, 8), new Snippet.Mark(13, 18)));
    assertThat(SnippetHtml.of(snippet))
        .isEqualTo(
            "&lt;b&gt;<mark>draws</mark>&lt;/b&gt; <mark>blood</mark> &amp; &quot;tests&quot;");
  }

  @Test
  void whatBeginsOrEndsWithinASentenceSaysSo() {
    String words = "draw blood ".repeat(12).strip();
    assertThat(SnippetHtml.of(new Snippet(words, List.of()))).isEqualTo("… " + words + " …");
    assertThat(SnippetHtml.of(new Snippet("D" + words.substring(1) + ".", List.of())))
        .isEqualTo("D" + words.substring(1) + ".");
    assertThat(SnippetHtml.of(new Snippet("CPT preferred", List.of()))).isEqualTo("CPT preferred");
  }

  @Test
  void aMarkMayReachTheEnd() {
    assertThat(SnippetHtml.of(new Snippet("RN", List.of(new Snippet.Mark(0, 2)))))
        .isEqualTo("<mark>RN</mark>");
  }
}
