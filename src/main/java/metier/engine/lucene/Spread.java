package metier.engine.lucene;

/**
 * At most two hits of one employer in a row, as long as others are left: each place goes to the
 * best hit that keeps to it. The order follows from the ranked hits alone, so that every page and
 * cursor walks the same way.
 */
final class Spread {
  private static final int IN_A_ROW = 2;

  private Spread() {}

  /**
   * @param employers the number of each hit's employer; {@link FacetColumn#NONE} where it isn't
   *     known, which is nobody's third
   * @return the hits' places in {@code employers}, in their new order
   */
  static int[] order(int[] employers) {
    int[] order = new int[employers.length];
    boolean[] taken = new boolean[employers.length];
    int first = 0;
    for (int place = 0; place < order.length; place++) {
      while (taken[first]) {
        first++;
      }
      int next = first;
      int full = fullRow(employers, order, place);
      if (full != FacetColumn.NONE) {
        while (next < employers.length && (taken[next] || employers[next] == full)) {
          next++;
        }
      }
      // Nobody else is left: the rest stands as it is.
      int chosen = next < employers.length ? next : first;
      order[place] = chosen;
      taken[chosen] = true;
    }
    return order;
  }

  /** The employer who has the last places already. */
  private static int fullRow(int[] employers, int[] order, int place) {
    if (place < IN_A_ROW) {
      return FacetColumn.NONE;
    }
    int employer = employers[order[place - 1]];
    for (int back = 2; back <= IN_A_ROW; back++) {
      if (employers[order[place - back]] != employer) {
        return FacetColumn.NONE;
      }
    }
    return employer;
  }
}
