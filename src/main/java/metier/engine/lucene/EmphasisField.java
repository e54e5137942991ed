package metier.engine.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A keyword whose frequency in the document is given instead of counted. */
final class EmphasisField extends Field {
  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.setOmitNorms(true);
    TYPE.setTokenized(true);
    TYPE.freeze();
  }

  EmphasisField(String name, String value, int times) {
    super(name, new Once(value, times), TYPE);
  }

  /** The one token. */
  private static final class Once extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final String value;
    private final int times;
    private boolean given;

    Once(String value, int times) {
      this.value = value;
      this.times = times;
    }

    @Override
    public void reset() {
      given = false;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      clearAttributes();
      term.append(value);
      frequency.setTermFrequency(times);
      given = true;
      return true;
    }
  }
}
