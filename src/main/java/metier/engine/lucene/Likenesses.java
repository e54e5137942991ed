package metier.engine.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import metier.engine.SearchEngine.Alike;
import metier.engine.SearchEngine.LikenessVisitor;
import metier.index.Likeness;
import metier.model.RecordKey;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the index knows of near-duplicates: a few numbers beside each document. */
final class Likenesses {
  private static final int BYTES = 3 * Long.BYTES + 4 * Integer.BYTES;

  private static final Query ASIDE = new TermQuery(new Term(LuceneDocuments.ASIDE, ""));

  private Likenesses() {}

  static BytesRef encode(Likeness likeness) {
    return new BytesRef(
        ByteBuffer.allocate(BYTES)
            .putLong(likeness.id())
            .putLong(likeness.block())
            .putLong(likeness.text())
            .putInt(likeness.types())
            .putInt(likeness.pay())
            .putInt(likeness.stands())
            .putInt(likeness.posted())
            .array());
  }

  private static Likeness decode(BytesRef bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    return new Likeness(
        in.getLong(),
        in.getLong(),
        in.getLong(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt());
  }

  static BytesRef block(Likeness likeness) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(likeness.block()).array());
  }

  static void forEach(IndexSearcher searcher, LikenessVisitor visitor) throws IOException {
    forEach(searcher, Scan.RECORDS, false, visitor);
    forEach(searcher, ASIDE, true, visitor);
  }

  private static void forEach(
      IndexSearcher searcher, Query query, boolean aside, LikenessVisitor visitor)
      throws IOException {
    Scan.over(
        searcher,
        query,
        (leaf, docs) -> {
          BinaryDocValues values = DocValues.getBinary(leaf.reader(), LuceneDocuments.LIKENESS);
          NumericDocValues seqs = DocValues.getNumeric(leaf.reader(), LuceneDocuments.SEQ);
          while (Scan.nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            if (values.advanceExact(docs.docID())) {
              seqs.advanceExact(docs.docID());
              visitor.visit(decode(values.binaryValue()), seqs.longValue(), aside);
            }
          }
        });
  }

  static List<Alike> alike(IndexSearcher searcher, RecordKey key) throws IOException {
    Likeness own = ofKey(searcher, key);
    if (own == null) {
      return List.of();
    }
    List<Alike> found = new ArrayList<>();
    Scan.over(
        searcher,
        new TermQuery(new Term(LuceneDocuments.BLOCK, block(own))),
        (leaf, docs) -> {
          BinaryDocValues values = DocValues.getBinary(leaf.reader(), LuceneDocuments.LIKENESS);
          StoredFields stored = leaf.reader().storedFields();
          while (Scan.nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            values.advanceExact(docs.docID());
            CardCodec.Keyed keyed =
                CardCodec.decode(
                    key.kind(),
                    stored
                        .document(docs.docID(), Set.of(LuceneDocuments.CARD))
                        .getBinaryValue(LuceneDocuments.CARD));
            found.add(new Alike(keyed.key(), keyed.card(), decode(values.binaryValue())));
          }
        });
    return found;
  }

  private static @Nullable Likeness ofKey(IndexSearcher searcher, RecordKey key)
      throws IOException {
    List<Likeness> found = new ArrayList<>(1);
    Scan.over(
        searcher,
        new TermQuery(LuceneDocuments.key(key)),
        (leaf, docs) -> {
          BinaryDocValues values = DocValues.getBinary(leaf.reader(), LuceneDocuments.LIKENESS);
          while (Scan.nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            if (values.advanceExact(docs.docID())) {
              found.add(decode(values.binaryValue()));
            }
          }
        });
    return found.isEmpty() ? null : found.getFirst();
  }
}
