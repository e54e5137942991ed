package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;
import metier.index.Card;
import metier.model.RecordKey;
import metier.model.RecordKind;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** Walks over everything that matches, without scores. */
final class Scan {
  /** The records that requests are answered from. */
  static final Query RECORDS = new TermQuery(new Term(LuceneDocuments.PARENT, ""));

  private static final Query ASIDE = new TermQuery(new Term(LuceneDocuments.ASIDE, ""));

  /** All records, also those that are set aside. */
  static final Query HELD =
      new BooleanQuery.Builder().add(RECORDS, Occur.SHOULD).add(ASIDE, Occur.SHOULD).build();

  private Scan() {}

  interface Visit {
    void visit(LeafReaderContext leaf, DocIdSetIterator docs) throws IOException;
  }

  static void over(IndexSearcher searcher, Query query, Visit visit) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        visit.visit(leaf, scorer.iterator());
      }
    }
  }

  static long[] values(IndexSearcher searcher, Query query, String field) throws IOException {
    LongList list = new LongList();
    over(
        searcher,
        query,
        (leaf, docs) -> {
          NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
          while (nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            if (values.advanceExact(docs.docID())) {
              list.add(values.longValue());
            }
          }
        });
    return Arrays.copyOf(list.values, list.size);
  }

  static void forEachRecord(
      RecordKind kind, IndexSearcher searcher, ObjLongConsumer<RecordKey> consumer)
      throws IOException {
    over(
        searcher,
        HELD,
        (leaf, docs) -> {
          NumericDocValues seqs = DocValues.getNumeric(leaf.reader(), LuceneDocuments.SEQ);
          StoredFields stored = leaf.reader().storedFields();
          while (nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            Document document = stored.document(docs.docID(), Set.of(LuceneDocuments.CARD));
            RecordKey key =
                CardCodec.decode(kind, document.getBinaryValue(LuceneDocuments.CARD)).key();
            seqs.advanceExact(docs.docID());
            consumer.accept(key, seqs.longValue());
          }
        });
  }

  static void forEachCard(
      RecordKind kind, IndexSearcher searcher, BiConsumer<RecordKey, Card> consumer)
      throws IOException {
    over(
        searcher,
        RECORDS,
        (leaf, docs) -> {
          StoredFields stored = leaf.reader().storedFields();
          while (nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            Document document = stored.document(docs.docID(), Set.of(LuceneDocuments.CARD));
            CardCodec.Keyed keyed =
                CardCodec.decode(kind, document.getBinaryValue(LuceneDocuments.CARD));
            consumer.accept(keyed.key(), keyed.card());
          }
        });
  }

  static int nextLive(LeafReaderContext leaf, DocIdSetIterator docs) throws IOException {
    var live = leaf.reader().getLiveDocs();
    int doc = docs.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = docs.nextDoc();
    }
    return doc;
  }

  private static final class LongList {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }
  }
}
