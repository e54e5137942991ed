package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import metier.config.Ranking;
import metier.index.Fields;
import metier.model.GeoPoint;
import metier.query.SearchRequest;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreDoc;

/**
 * Rescores the first hits exactly. To the score of the words come bounded parts that can settle the
 * order among good matches but never lift a bad one over them from outside the window:
 *
 * <pre>
 * score = words + titleFit · F1 + freshness · 2^(−age / freshnessDays) + nearness · (1 − d / radius)
 * </pre>
 */
final class SecondStep {
  private final Ranking ranking;
  private final SearchRequest request;
  private final TitleFit titleFit;

  SecondStep(Ranking ranking, SearchRequest request) {
    this.ranking = ranking;
    this.request = request;
    this.titleFit = new TitleFit(request.match());
  }

  /**
   * A hit and the parts of its score.
   *
   * @param words what the first step gave
   */
  record Scored(int doc, double words, double title, double fresh, double near) {
    double score() {
      return words + title + fresh + near;
    }

    static Scored firstStepOnly(ScoreDoc hit) {
      return new Scored(hit.doc, words(hit), 0, 0, 0);
    }

    private static double words(ScoreDoc hit) {
      return Float.isNaN(hit.score) ? 0 : hit.score;
    }
  }

  /** The window's hits by their whole score, best first; ties keep the first step's order. */
  Scored[] rescore(List<LeafReaderContext> leaves, ScoreDoc[] window) throws IOException {
    long[] byDoc = new long[window.length];
    Arrays.setAll(byDoc, i -> (long) window[i].doc << 32 | i);
    Arrays.sort(byDoc);
    Scored[] scored = new Scored[window.length];
    int at = 0;
    while (at < byDoc.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex((int) (byDoc[at] >> 32), leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      Leaf parts = new Leaf(leaf);
      for (; at < byDoc.length && byDoc[at] >> 32 < end; at++) {
        int rank = (int) byDoc[at];
        scored[rank] = parts.score(window[rank]);
      }
    }
    Arrays.sort(scored, Comparator.comparingDouble(Scored::score).reversed());
    return scored;
  }

  private final class Leaf {
    private final int docBase;
    private final TitleFit.Leaf titles;
    private final NumericDocValues posted;
    private final SortedNumericDocValues points;

    Leaf(LeafReaderContext context) throws IOException {
      docBase = context.docBase;
      titles = titleFit.leaf(context.reader());
      posted = DocValues.getNumeric(context.reader(), Fields.POSTED);
      points = DocValues.getSortedNumeric(context.reader(), Fields.PLACE);
    }

    Scored score(ScoreDoc hit) throws IOException {
      int doc = hit.doc - docBase;
      double title = titleFit.isEmpty() ? 0 : ranking.titleFit() * titles.of(doc);
      return new Scored(hit.doc, Scored.words(hit), title, fresh(doc), near(doc));
    }

    private double fresh(int doc) throws IOException {
      if (!posted.advanceExact(doc)) {
        return 0;
      }
      double age = Math.max(0, request.today() - posted.longValue());
      return ranking.freshness() * Math.pow(2, -age / ranking.freshnessDays());
    }

    private double near(int doc) throws IOException {
      GeoPoint origin = request.origin();
      if (origin == null || request.radiusMiles() <= 0 || !points.advanceExact(doc)) {
        return 0;
      }
      double nearest = Double.MAX_VALUE;
      for (int i = points.docValueCount(); i > 0; i--) {
        long encoded = points.nextValue();
        GeoPoint point =
            new GeoPoint(
                GeoEncodingUtils.decodeLatitude((int) (encoded >> 32)),
                GeoEncodingUtils.decodeLongitude((int) encoded));
        nearest = Math.min(nearest, origin.milesTo(point));
      }
      return ranking.nearness() * Math.max(0, 1 - nearest / request.radiusMiles());
    }
  }
}
