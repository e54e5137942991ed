package metier.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StockPhrasesTest {
  private static final String TEXT = "fed the seven old otters and rang the bell twice";

  private static StockPhrases.Shared shared(String text, String other) throws IOException {
    try (ByteBuffersDirectory folder = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (String each : List.of(TEXT, "fed the old and the seven", "rang the old bell")) {
        Document document = new Document();
        document.add(new TextField("words", each, Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        TermNumbers numbers = new TermNumbers(reader, "words");
        int[] words = numbers.of(List.of(text.split(" ")));
        return new StockPhrases(words, numbers).with(numbers.of(List.of(other.split(" "))));
      }
    }
  }

  @Test
  void fiveWordsOnEndCountByTheirRarestTwo() throws IOException {
    StockPhrases.Shared shared = shared(TEXT, "she fed the seven old otters at noon");
    assertThat(shared.times().values()).containsExactly(1, 1, 0, 0, 1, 1, 1, 1, 1);
    assertThat(shared.copied()).isCloseTo(0.5, Offset.offset(1e-9));
  }

  @Test
  void fourWordsOnEndAreChance() throws IOException {
    StockPhrases.Shared shared = shared(TEXT, "the seven old otters slept");
    assertThat(shared.times().values()).containsExactly(1, 2, 1, 1, 1, 1, 1, 1, 1);
    assertThat(shared.copied()).isZero();
  }

  @Test
  void theSameTextIsCopiedAsAWhole() throws IOException {
    assertThat(shared(TEXT, TEXT).copied()).isEqualTo(1);
    assertThat(shared("", TEXT).copied()).isZero();
  }
}
