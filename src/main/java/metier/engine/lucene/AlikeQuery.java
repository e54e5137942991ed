package metier.engine.lucene;

import java.io.IOException;
import metier.model.Meaning;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Documents whose title means much the same; their score is the cosine. */
final class AlikeQuery extends Query {
  private final MeaningColumns columns;
  private final Meaning meaning;
  private final byte[] bytes;
  private final float least;

  AlikeQuery(MeaningColumns columns, Meaning meaning, double least) {
    this.columns = columns;
    this.meaning = meaning;
    this.bytes = meaning.bytes();
    this.least = (float) least;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        MeaningColumn.Likeness likeness = columns.column(leaf.reader()).likeness(bytes, least);
        return new DefaultScorerSupplier(new Alikes(likeness, leaf.reader().maxDoc(), boost));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) {
        float cosine = columns.column(leaf.reader()).cosine(doc, bytes);
        return cosine >= least
            ? Explanation.match(boost * cosine, "cosine of its title")
            : Explanation.noMatch("its title means something else");
      }
    };
  }

  private final class Alikes extends Scorer {
    private final MeaningColumn.Likeness likeness;
    private final DocIdSetIterator all;
    private final float boost;

    Alikes(MeaningColumn.Likeness likeness, int documents, float boost) {
      this.likeness = likeness;
      this.all = DocIdSetIterator.all(documents);
      this.boost = boost;
    }

    @Override
    public int docID() {
      return all.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return new TwoPhaseIterator(all) {
        @Override
        public boolean matches() {
          return likeness.of(all.docID()) > 0;
        }

        @Override
        public float matchCost() {
          return 20;
        }
      };
    }

    @Override
    public float score() {
      return boost * likeness.of(all.docID());
    }

    @Override
    public float getMaxScore(int upTo) {
      return boost;
    }
  }

  @Override
  public String toString(String field) {
    return "alike " + least;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlikeQuery alike
        && alike.columns == columns
        && alike.meaning.equals(meaning)
        && alike.least == least;
  }

  @Override
  public int hashCode() {
    return 31 * meaning.hashCode() + Float.hashCode(least);
  }
}
