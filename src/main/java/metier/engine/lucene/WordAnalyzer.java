package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** The analysis of every text field: {@link WordScanner} as a Lucene token stream. */
final class WordAnalyzer extends Analyzer {
  private static final int GAP = 100;
  private static final ThreadLocal<WordScanner> SCANNER = ThreadLocal.withInitial(WordScanner::new);

  /** This thread's scanner, with its cache of stems warm. */
  static WordScanner scanner() {
    return SCANNER.get();
  }

  /** The terms of a text, in order. */
  static List<String> terms(String text) {
    WordScanner scanner = scanner();
    scanner.reset(text);
    List<String> terms = new ArrayList<>();
    while (scanner.next()) {
      if (scanner.term().length > 0) {
        terms.add(new String(scanner.term()));
      }
    }
    return terms;
  }

  WordAnalyzer() {
    super(TWO);
  }

  /** One for the words as written and one for all other fields, whatever their number. */
  private static final ReuseStrategy TWO =
      new ReuseStrategy() {
        @Override
        public @Nullable TokenStreamComponents getReusableComponents(
            Analyzer analyzer, String field) {
          return getStoredValue(analyzer) instanceof TokenStreamComponents[] both
              ? both[isSpelled(field)]
              : null;
        }

        @Override
        public void setReusableComponents(
            Analyzer analyzer, String field, TokenStreamComponents components) {
          TokenStreamComponents[] both =
              getStoredValue(analyzer) instanceof TokenStreamComponents[] stored
                  ? stored
                  : new TokenStreamComponents[2];
          both[isSpelled(field)] = components;
          setStoredValue(analyzer, both);
        }
      };

  private static int isSpelled(String field) {
    return field.equals(LuceneDocuments.SPELLED) ? 1 : 0;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer(isSpelled(field) == 1));
  }

  /** Keeps phrases from reaching from one value of a field into the next. */
  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  private static final class WordTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final boolean spelled;
    private final WordScanner scanner;
    private char[] text = new char[8192];
    private int length;

    /**
     * @param spelled only what may be spelled wrong, and as it is written
     */
    WordTokenizer(boolean spelled) {
      this.spelled = spelled;
      this.scanner = spelled ? WordScanner.ofWordsAsWritten() : new WordScanner();
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      length = 0;
      int read;
      while ((read = input.read(text, length, text.length - length)) > 0) {
        length += read;
        if (length == text.length) {
          text = Arrays.copyOf(text, length * 2);
        }
      }
      scanner.reset(text, length);
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      while (scanner.next()) {
        char[] word = scanner.term();
        if (spelled ? isPlainWord(word) : word.length > 0 && word.length <= MAX_TERM) {
          term.copyBuffer(word, 0, word.length);
          offset.setOffset(scanner.start(), scanner.end());
          return true;
        }
      }
      return false;
    }

    private static boolean isPlainWord(char[] word) {
      if (word.length < SHORTEST_SPELLED || word.length > LONGEST_SPELLED) {
        return false;
      }
      for (char letter : word) {
        if (letter < 'a' || letter > 'z') {
          return false;
        }
      }
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(length, length);
    }
  }

  /** Longer runs of letters are no words, and past 32,766 bytes Lucene refuses the document. */
  static final int MAX_TERM = 100;

  private static final int SHORTEST_SPELLED = 3;
  private static final int LONGEST_SPELLED = 30;
}
