package metier.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import metier.query.Snippet;
import org.junit.jupiter.api.Test;

class SnippetMakerTest {
  private static final String TEXT =
      "We are a hospital with a long history. ".repeat(10)
          + "You draw blood and label lab specimens.\n• Phlebotomy certificate required. "
          + "And so it goes on for a while. ".repeat(10);

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    for (Snippet.Mark mark : snippet.marks().reversed()) {
      text.insert(mark.end(), "]").insert(mark.start(), "[");
    }
    return text.toString();
  }

  @Test
  void the_window_with_most_of_the_words_is_shown() {
    assertThat(marked(new SnippetMaker("phlebotomy specimen").cut(TEXT)))
        .startsWith("You draw blood and label lab [specimens]. • [Phlebotomy] certificate");
  }

  @Test
  void other_forms_of_a_word_are_marked() {
    assertThat(marked(new SnippetMaker("welding").whole("We weld; welders welded C++.")))
        .isEqualTo("We [weld]; welders [welded] C++.");
    assertThat(marked(new SnippetMaker("weld*").whole("We weld; welders welded.")))
        .isEqualTo("We [weld]; [welders] [welded].");
    assertThat(marked(new SnippetMaker("c++ .net").whole("C++ on .NET or c.")))
        .isEqualTo("[C++] on [.NET] or c.");
  }

  @Test
  void without_a_match_the_beginning_is_shown() {
    Snippet snippet = new SnippetMaker("astronaut").cut(TEXT);
    assertThat(snippet.text()).startsWith("We are a hospital").hasSizeLessThanOrEqualTo(200);
    assertThat(snippet.marks()).isEmpty();
  }

  @Test
  void small_words_are_not_marked_beside_others() {
    assertThat(marked(new SnippetMaker("head of nursing").whole("The head of it all of nursing")))
        .isEqualTo("The [head] of it all of [nursing]");
  }
}
