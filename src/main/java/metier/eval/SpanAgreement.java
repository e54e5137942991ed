package metier.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well found spans agree with marked ones: only the same beginning and the same end count, as
 * in CoNLL's {@code conlleval}.
 */
public record SpanAgreement(int right, int found, int marked) {
  public static final SpanAgreement NONE = new SpanAgreement(0, 0, 0);

  /** With the spans of a further sentence. */
  public <S> SpanAgreement plus(List<S> found, List<S> marked) {
    Set<S> both = new HashSet<>(found);
    both.retainAll(new HashSet<>(marked));
    return new SpanAgreement(
        right + both.size(),
        this.found + new HashSet<>(found).size(),
        this.marked + new HashSet<>(marked).size());
  }

  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  public double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  /** The harmonic mean of both: 2PR / (P + R). */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + marked);
  }
}
