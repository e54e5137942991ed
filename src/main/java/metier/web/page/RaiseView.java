package metier.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import metier.match.Match;
import metier.match.WhatIf;

/**
 * What would raise a posting among those that fit a résumé.
 *
 * @param now a sentence on where it stands
 * @param rows those that raise it highest first
 */
public record RaiseView(ResultCard posting, String now, List<Row> rows, String back) {
  /**
   * @param ranks "34 → 9"
   * @param scores "41.2 → 52.0"
   * @param words what that comes to ("25 ranks up")
   * @param before width of the bar as it is, 0–1000
   * @param after with the addition
   */
  public record Row(
      String name, String ranks, String scores, String words, long before, long after) {}

  static RaiseView of(Match match, List<WhatIf> found, String back, LocalDate today) {
    List<Row> rows =
        found.stream()
            .sorted(
                Comparator.comparingInt((WhatIf each) -> place(each.after()))
                    .thenComparing(each -> -each.after().score()))
            .map(RaiseView::row)
            .toList();
    int rank = found.isEmpty() ? match.rank() : found.getFirst().before().rank();
    long score = Math.round(match.fit().score());
    String now =
        rank == 0
            ? "As it is, it scores " + score + " and isn’t among the postings that were compared."
            : "As it is, it stands at rank "
                + Wording.number(rank)
                + " with a score of "
                + score
                + ".";
    return new RaiseView(ResultCard.of(MatchHits.of(match, null), today), now, rows, back);
  }

  private static Row row(WhatIf each) {
    return new Row(
        each.added().name(),
        rank(each.before()) + " → " + rank(each.after()),
        score(each.before()) + " → " + score(each.after()),
        words(place(each.before()), place(each.after())),
        ShareBar.width(each.before().score() / 100),
        ShareBar.width(each.after().score() / 100));
  }

  private static String rank(WhatIf.Standing standing) {
    return standing.rank() == 0 ? "unranked" : Wording.number(standing.rank());
  }

  /** Those that aren't ranked stand behind all that are. */
  private static int place(WhatIf.Standing standing) {
    return standing.rank() == 0 ? Integer.MAX_VALUE : standing.rank();
  }

  private static String score(WhatIf.Standing standing) {
    return String.format(Locale.ROOT, "%.1f", standing.score());
  }

  private static String words(int before, int after) {
    if (after == before) {
      return "Stays where it is.";
    }
    if (before == Integer.MAX_VALUE) {
      return "Comes among those that fit.";
    }
    return after < before
        ? Wording.count(before - after, "rank") + " up."
        : "Other postings would gain more by it.";
  }
}
