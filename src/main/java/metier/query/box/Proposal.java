package metier.query.box;

/**
 * What a stretch of words may mean.
 *
 * @param from the first word
 * @param to one past the last
 * @param weight how much it explains: see {@link Proposals}
 */
record Proposal(int from, int to, int weight, BoxPart part) {
  boolean isTitle() {
    return part instanceof BoxPart.Titled;
  }
}
