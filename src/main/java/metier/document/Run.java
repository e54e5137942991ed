package metier.document;

/**
 * Words on one baseline without a wide gap between them.
 *
 * @param left edge in points, that of its bullet's mark where it has one
 * @param textLeft where its words begin
 * @param baseline in points from the page's top
 * @param size of most of its letters, in points
 * @param firstWord the width of its first word, in points
 * @param bulleted whether a bullet's mark stood before it; its text is without
 */
record Run(
    String text,
    float left,
    float textLeft,
    float right,
    float baseline,
    float size,
    float firstWord,
    boolean boldAtStart,
    boolean boldAtEnd,
    boolean bulleted) {
  /** Of the height of capitals and of what hangs below the baseline, as parts of the size. */
  static final float ASCENT = 0.72f;

  static final float DESCENT = 0.2f;

  float top() {
    return baseline - ASCENT * size;
  }

  float bottom() {
    return baseline + DESCENT * size;
  }

  /** This run as the text of a bullet whose mark begins at {@code mark}. */
  Run bulletedFrom(float mark) {
    return new Run(
        text,
        Math.min(mark, left),
        textLeft,
        right,
        baseline,
        size,
        firstWord,
        boldAtStart,
        boldAtEnd,
        true);
  }

  /** How much of the lower one of both stands beside the other, from 0 to 1. */
  double besides(Run other) {
    double shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    return Math.max(0, shared) / Math.max(0.01, Math.min(size, other.size) * (ASCENT + DESCENT));
  }
}
