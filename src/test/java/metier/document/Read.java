package metier.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What came out of a document that can be read. */
final class Read {
  private Read() {}

  static List<String> lines(DocumentText text) {
    assertThat(text).isInstanceOf(DocumentText.Lines.class);
    return ((DocumentText.Lines) text).lines();
  }

  /** Without the marks of bullets. */
  static List<String> words(List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      for (String word : line.split("\\s+")) {
        if (!word.isBlank() && !word.equals("•")) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
