package metier.engine.lucene;

/**
 * A text's distinct terms with their weights, the whole at length 1.
 *
 * @param terms numbers, ascending
 */
record TermWeights(int[] terms, float[] weights) {
  double cosine(TermWeights other) {
    double sum = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < terms.length && theirs < other.terms.length) {
      if (terms[mine] == other.terms[theirs]) {
        sum += weights[mine++] * other.weights[theirs++];
      } else if (terms[mine] < other.terms[theirs]) {
        mine++;
      } else {
        theirs++;
      }
    }
    return sum;
  }
}
