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
 * @param freshness what a posting of today gets on top
 * @param freshnessDays after how many days half of that is left
 * @param nearness what a posting at the asked place itself gets on top, falling to 0 at the radius
 */
public record Ranking(
    int titleWeight,
    double bm25K1,
    double bm25B,
    double mustMatchShare,
    double synonymWeight,
    int window,
    double titleFit,
    double freshness,
    double freshnessDays,
    double nearness) {
  public Ranking {
    require("title_weight", titleWeight, titleWeight >= 1 && titleWeight <= 20, "1–20");
    require("bm25_k1", bm25K1, bm25K1 >= 0 && bm25K1 <= 10, "0–10");
    require("bm25_b", bm25B, bm25B >= 0 && bm25B <= 1, "0–1");
    require("must_match_share", mustMatchShare, mustMatchShare >= 0 && mustMatchShare <= 1, "0–1");
    require("synonym_weight", synonymWeight, synonymWeight >= 0 && synonymWeight <= 1, "0–1");
    require("window", window, window >= 0 && window <= 10_000, "0–10,000");
    require("title_fit", titleFit, titleFit >= 0, "0 or more");
    require("freshness", freshness, freshness >= 0, "0 or more");
    require("freshness_days", freshnessDays, freshnessDays > 0, "more than 0");
    require("nearness", nearness, nearness >= 0, "0 or more");
  }

  private static void require(String setting, double value, boolean holds, String range) {
    if (!holds) {
      throw new IllegalArgumentException(setting + " was " + value + "; it must be " + range);
    }
  }
}
