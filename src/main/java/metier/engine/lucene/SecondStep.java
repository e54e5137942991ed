package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import metier.config.Ranking;
import metier.index.Fields;
import metier.model.GeoPoint;
import metier.query.Meant;
import metier.query.SearchRequest;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;

/**
 * Rescores the first hits exactly. To the score of the words come bounded parts that can settle the
 * order among good matches but never lift a bad one over them from outside the window:
 *
 * <pre>
 * score = words + titleFit · F2 · (½ for other work) + workFit · work + skillFit · mean of m / (m + 2)
 *       + shiftFit · share of its shifts that were asked for + meaningFit · z
 *       + freshness · 2^(−age / freshnessDays) + nearness · (1 − d / radius) + payStated
 * </pre>
 *
 * where {@code work} is how much of what was asked for the posting's occupation is, and {@code m}
 * how often its text names a skill asked for; {@code z} is by how many standard deviations its
 * title is more like what was typed than titles are like each other.
 */
final class SecondStep {
  /** Mentions of a skill at which half of what it can give is reached. */
  private static final double HALF_OF_MENTIONS = 2;

  /** What a title's words are worth that name other work: a recruiter of nurses is no nurse. */
  private static final double OTHER_WORK = 0.5;

  /** Mean and standard deviation of the cosines between any two titles of 23,110 postings. */
  private static final double UNLIKE = 0.20;

  private static final double UNLIKE_SPREAD = 0.19;

  private final Ranking ranking;
  private final SearchRequest request;
  private final Shelf shelf;
  private final List<LeafReaderContext> leaves;
  private final TitleFit titleFit;
  private final ShiftFit shiftFit;

  /** Whether a title was typed, so that a posting may be known to be for other work. */
  private final boolean titled;

  /** How much each occupation is what was asked for, by its number; 0 for those not loaded. */
  private final double[] work;

  /** What was typed, or nothing. */
  private final byte[] meant;

  SecondStep(Shelf shelf, List<LeafReaderContext> leaves, Ranking ranking, SearchRequest request) {
    this.ranking = ranking;
    this.request = request;
    this.shelf = shelf;
    this.leaves = leaves;
    leaves.forEach(leaf -> shelf.titles.column(leaf.reader()));
    this.titleFit = new TitleFit(request.match(), shelf.titles);
    this.shiftFit = new ShiftFit(shelf.columns, leaves, request.filters());
    Meant asked = request.meant();
    this.meant = asked == null ? new byte[0] : asked.alike().meaning().bytes();
    this.titled = request.work().containsValue(1.0);
    this.work = request.work().isEmpty() ? new double[0] : work(request.work());
  }

  private double[] work(Map<String, Double> asked) {
    leaves.forEach(leaf -> shelf.columns.column(leaf.reader(), Fields.OCCUPATION));
    FacetDictionary occupations = shelf.columns.dictionary(Fields.OCCUPATION);
    double[] shares = new double[occupations.size()];
    asked.forEach(
        (occupation, share) -> {
          int number = occupations.known(occupation);
          if (number >= 0 && number < shares.length) {
            shares[number] = share;
          }
        });
    return shares;
  }

  /**
   * A hit and the parts of its score.
   *
   * @param rank its place by score, from 0
   * @param words what the first step gave
   * @param seq of the write that the hit shows: of equals the latest is first, in whatever order
   *     the index has come to hold them
   * @param otherWork whether its occupation is known and isn't what a typed title names
   */
  record Scored(
      int doc,
      int rank,
      double words,
      double title,
      double work,
      double skills,
      double shift,
      double meaning,
      double fresh,
      double near,
      double pay,
      long seq,
      boolean otherWork) {
    double score() {
      return words + title + work + skills + shift + meaning + fresh + near + pay;
    }

    static Scored firstStepOnly(ScoreDoc hit, int rank) {
      return new Scored(hit.doc, rank, words(hit), 0, 0, 0, 0, 0, 0, 0, 0, 0, false);
    }

    private static double words(ScoreDoc hit) {
      return Float.isNaN(hit.score) ? 0 : hit.score;
    }

    private Scored at(int rank) {
      return new Scored(
          doc, rank, words, title, work, skills, shift, meaning, fresh, near, pay, seq, otherWork);
    }
  }

  /**
   * The window's hits in their order: by the whole score, best first; then, where that was asked
   * for, those of one employer {@link Spread}.
   */
  List<Scored> rescore(ScoreDoc[] window) throws IOException {
    long[] byDoc = new long[window.length];
    Arrays.setAll(byDoc, i -> (long) window[i].doc << 32 | i);
    Arrays.sort(byDoc);
    Ranked[] ranked = new Ranked[window.length];
    int at = 0;
    while (at < byDoc.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex((int) (byDoc[at] >> 32), leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      Leaf parts = new Leaf(leaf);
      for (; at < byDoc.length && byDoc[at] >> 32 < end; at++) {
        int first = (int) byDoc[at];
        ranked[first] = parts.rank(window[first]);
      }
    }
    Arrays.sort(ranked);
    int[] order = order(ranked);
    List<Scored> scored = new ArrayList<>(order.length);
    for (int rank : order) {
      scored.add(ranked[rank].hit.at(rank));
    }
    return scored;
  }

  private int[] order(Ranked[] ranked) {
    int[] order = new int[ranked.length];
    if (!request.diversify()) {
      Arrays.setAll(order, rank -> rank);
      return order;
    }
    Arrays.setAll(order, rank -> ranked[rank].employer);
    return Spread.order(order);
  }

  /**
   * A hit with what it is ordered by.
   *
   * @param employer its number; {@link FacetColumn#NONE} where it isn't known
   */
  private record Ranked(double score, int employer, Scored hit) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      int byScore = Double.compare(other.score, score);
      return byScore == 0 ? Long.compare(other.hit.seq, hit.seq) : byScore;
    }
  }

  private final class Leaf {
    private final LeafReaderContext context;
    private final TitleColumn titles;
    private final MeaningColumn meanings;
    private final FacetColumn occupations;
    private final FacetColumn employers;
    private final FacetColumn shifts;
    private final List<PostingsEnum> skills = new ArrayList<>();
    private final NumericDocValues posted;
    private final NumericDocValues pay;
    private final NumericDocValues seqs;
    private final SortedNumericDocValues points;

    Leaf(LeafReaderContext context) throws IOException {
      LeafReader reader = context.reader();
      this.context = context;
      titles = shelf.titles.column(reader);
      meanings = shelf.meanings.column(reader);
      occupations = shelf.columns.column(reader, Fields.OCCUPATION);
      employers = shelf.columns.column(reader, Fields.EMPLOYER);
      shifts = shelf.columns.column(reader, Fields.SHIFT);
      for (String skill : request.skills()) {
        PostingsEnum postings = reader.postings(new Term(Fields.SKILL, skill), PostingsEnum.FREQS);
        if (postings != null) {
          skills.add(postings);
        }
      }
      posted = DocValues.getNumeric(reader, Fields.POSTED);
      pay = DocValues.getNumeric(reader, Fields.PAY_MAX);
      seqs = DocValues.getNumeric(reader, LuceneDocuments.SEQ);
      points = DocValues.getSortedNumeric(reader, Fields.PLACE);
    }

    Ranked rank(ScoreDoc hit) throws IOException {
      Scored scored = score(hit);
      return new Ranked(scored.score(), employers.first(hit.doc - context.docBase), scored);
    }

    private Scored score(ScoreDoc hit) throws IOException {
      int doc = hit.doc - context.docBase;
      int occupation = work.length == 0 ? FacetColumn.NONE : occupations.first(doc);
      double share = occupation >= 0 && occupation < work.length ? work[occupation] : 0;
      boolean other = titled && occupation >= 0 && share == 0;
      return new Scored(
          hit.doc,
          0,
          Scored.words(hit),
          ranking.titleFit() * titleFit.of(titles, doc) * (other ? OTHER_WORK : 1),
          ranking.workFit() * share,
          skills(doc),
          ranking.shiftFit() * shiftFit.of(shifts, doc),
          meaning(doc),
          fresh(doc),
          near(doc),
          pay.advanceExact(doc) ? ranking.payStated() : 0,
          seqs.advanceExact(doc) ? seqs.longValue() : 0,
          other);
    }

    private double skills(int doc) throws IOException {
      double sum = 0;
      for (PostingsEnum skill : skills) {
        int at = skill.docID() < doc ? skill.advance(doc) : skill.docID();
        if (at == doc) {
          sum += skill.freq() / (skill.freq() + HALF_OF_MENTIONS);
        }
      }
      return sum == 0 ? 0 : ranking.skillFit() * sum / request.skills().size();
    }

    private double meaning(int doc) {
      return meant.length == 0
          ? 0
          : ranking.meaningFit()
              * Math.max(0, (meanings.cosine(doc, meant) - UNLIKE) / UNLIKE_SPREAD);
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
