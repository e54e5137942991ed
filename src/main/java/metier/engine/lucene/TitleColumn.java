package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import metier.index.Fields;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The titles of one segment on the heap: every document's words in their order, as numbers of
 * {@link TitleWords}. To see what a title says costs a look at a few numbers, however many synonyms
 * are asked for.
 */
final class TitleColumn {
  private static final int NO_WORD = -1;

  private final int[] offsets;
  private final int[] words;

  private TitleColumn(int[] offsets, int[] words) {
    this.offsets = offsets;
    this.words = words;
  }

  /** Turns the segment's index of titles round. */
  static TitleColumn load(LeafReader segment, TitleWords dictionary) throws IOException {
    int[] offsets = new int[segment.maxDoc() + 1];
    Terms terms = segment.terms(Fields.TITLE);
    if (terms == null) {
      return new TitleColumn(offsets, new int[0]);
    }
    PostingsEnum postings = null;
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      postings = each.postings(postings, PostingsEnum.FREQS);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        offsets[postings.docID() + 1] += postings.freq();
      }
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] words = new int[offsets[segment.maxDoc()]];
    Arrays.fill(words, NO_WORD);
    each = terms.iterator();
    while (each.next() != null) {
      int number = dictionary.number(each.term().utf8ToString());
      postings = each.postings(postings, PostingsEnum.POSITIONS);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int from = offsets[postings.docID()];
        for (int i = postings.freq(); i > 0; i--) {
          int at = from + postings.nextPosition();
          if (at < offsets[postings.docID() + 1]) {
            words[at] = number;
          }
        }
      }
    }
    return new TitleColumn(offsets, words);
  }

  int length(int doc) {
    return offsets[doc + 1] - offsets[doc];
  }

  int word(int doc, int position) {
    return words[offsets[doc] + position];
  }
}
