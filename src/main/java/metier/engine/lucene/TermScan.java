package metier.engine.lucene;

import java.io.IOException;
import java.util.function.ObjLongConsumer;
import metier.query.lexicon.IndexWords.NameVisitor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Walks over the dictionaries of an index, segment by segment; documents stay closed. */
final class TermScan {
  private TermScan() {}

  /** Changes with every refresh that saw something. */
  static long version(IndexSearcher searcher) {
    IndexReader reader = searcher.getIndexReader();
    return reader instanceof DirectoryReader whole ? whole.getVersion() : 0;
  }

  /** Only records that are live count: a few of a person's must never look like many people's. */
  static void forEachWord(IndexSearcher searcher, ObjLongConsumer<String> visitor)
      throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(LuceneDocuments.SPELLED);
      if (terms != null) {
        Bits live = leaf.reader().getLiveDocs();
        TermsEnum each = terms.iterator();
        PostingsEnum documents = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          long count = each.docFreq();
          if (live != null) {
            documents = each.postings(documents, PostingsEnum.NONE);
            count = live(documents, live);
          }
          if (count > 0) {
            visitor.accept(term.utf8ToString(), count);
          }
        }
      }
    }
  }

  /** Records with a word, those that were deleted left out. */
  static long recordsWith(IndexSearcher searcher, String word) throws IOException {
    Term term = new Term(LuceneDocuments.SPELLED, word);
    long records = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      if (live == null) {
        records += leaf.reader().docFreq(term);
      } else {
        PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
        records += documents == null ? 0 : live(documents, live);
      }
    }
    return records;
  }

  private static long live(PostingsEnum documents, Bits live) throws IOException {
    long count = 0;
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      count += live.get(doc) ? 1 : 0;
    }
    return count;
  }

  static void forEachName(IndexSearcher searcher, String field, NameVisitor visitor)
      throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      LeafReader segment = leaf.reader();
      SortedSetDocValues values = DocValues.getSortedSet(segment, field);
      int[] records = new int[Math.toIntExact(values.getValueCount())];
      Bits live = segment.getLiveDocs();
      for (int doc = values.nextDoc();
          doc != SortedSetDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc)) {
          for (int i = values.docValueCount(); i > 0; i--) {
            records[(int) values.nextOrd()]++;
          }
        }
      }
      for (int ord = 0; ord < records.length; ord++) {
        if (records[ord] > 0) {
          String name = values.lookupOrd(ord).utf8ToString();
          int split = name.indexOf(LuceneDocuments.LABEL);
          visitor.visit(name.substring(0, split), name.substring(split + 1), records[ord]);
        }
      }
    }
  }
}
