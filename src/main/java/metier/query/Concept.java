package metier.query;

/**
 * What a stretch of the typed text names: a keyword that says the same as its words do.
 *
 * @param start the first character, from 0
 * @param end one past the last
 */
record Concept(Query.Term term, int start, int end) {

  /**
   * Whether the keyword can stand for words: for all of them, or together with their neighbours.
   */
  boolean isOf(int from, int to) {
    return (from <= start && end <= to) || (start <= from && to <= end);
  }
}
