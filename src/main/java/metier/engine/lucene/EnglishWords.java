package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as Lucene's English analysis has them out of the box: for baselines. */
public final class EnglishWords {
  private static final Analyzer ANALYZER = new EnglishAnalyzer();

  private EnglishWords() {}

  /** Stems, in order; without stop words. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream terms = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        words.add(term.toString());
      }
      terms.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
