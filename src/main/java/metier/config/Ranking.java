package metier.config;

/**
 * The weights of {@code index-config/ranking.tsv}: what an answer's order is made of.
 *
 * @param titleWeight how many times a title's words count in the main field (BM25F's field weight)
 * @param bm25K1 saturation of term frequency
 * @param bm25B how much a long text is held against it, 0–1
 * @param mustMatchShare share of three or more words that have to match, 0–1
 * @param synonymWeight weight of a synonym beside the word as typed, 0–1
 * @param window how many first-step hits the second step rescores
 * @param titleFit what the second step adds for a title that is exactly what was typed
 * @param workFit what the second step adds where the posting's occupation is the work asked for
 * @param skillFit what it adds at most where the text is about the skills asked for
 * @param shiftFit what it adds where the posting has no other shift than those asked for
 * @param meaningFit what it adds for each standard deviation by which the title is more like what
 *     was typed than titles are like each other
 * @param meaningLeast the cosine from which on a title means much the same as what was typed
 * @param meaningBelow where words find fewer, titles that mean much the same are found besides
 * @param freshness what a posting of today gets on top
 * @param freshnessDays after how many days half of that is left
 * @param nearness what a posting at the asked place itself gets on top, falling to 0 at the radius
 * @param payStated what a posting that says what it pays gets on top
 * @param match what the fit of a person and a role is made of
 */
public record Ranking(
    int titleWeight,
    double bm25K1,
    double bm25B,
    double mustMatchShare,
    double synonymWeight,
    int window,
    double titleFit,
    double workFit,
    double skillFit,
    double shiftFit,
    double meaningFit,
    double meaningLeast,
    int meaningBelow,
    double freshness,
    double freshnessDays,
    double nearness,
    double payStated,
    MatchWeights match) {
  public Ranking {
    require(Setting.TITLE_WEIGHT, titleWeight);
    require(Setting.BM25_K1, bm25K1);
    require(Setting.BM25_B, bm25B);
    require(Setting.MUST_MATCH_SHARE, mustMatchShare);
    require(Setting.SYNONYM_WEIGHT, synonymWeight);
    require(Setting.WINDOW, window);
    require(Setting.TITLE_FIT, titleFit);
    require(Setting.WORK_FIT, workFit);
    require(Setting.SKILL_FIT, skillFit);
    require(Setting.SHIFT_FIT, shiftFit);
    require(Setting.MEANING_FIT, meaningFit);
    require(Setting.MEANING_LEAST, meaningLeast);
    require(Setting.MEANING_BELOW, meaningBelow);
    require(Setting.FRESHNESS, freshness);
    require(Setting.FRESHNESS_DAYS, freshnessDays);
    require(Setting.NEARNESS, nearness);
    require(Setting.PAY_STATED, payStated);
  }

  static void require(Setting setting, double value) {
    if (!setting.allows(value)) {
      throw new IllegalArgumentException(setting.key() + " was " + value + "; " + setting.range());
    }
  }
}
