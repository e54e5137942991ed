package metier.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import metier.match.Match;
import metier.match.WhatIf;

/**
 * What would raise a posting among those that fit a résumé.
 *
 * @param now a sentence on where it stands
 * @param rows those that raise it most first
 */
public record RaiseView(ResultCard posting, String now, List<Row> rows, String back) {
  /**
   * @param ranks "34 → 9"
   * @param scores "41 → 52"
   * @param words the same in a sentence
   * @param before width of the bar as it is, 0–1000
   * @param after with the addition
   */
  public record Row(
      String name, String ranks, String scores, String words, long before, long after) {}

  static RaiseView of(Match match, List<WhatIf> found, String back, LocalDate today) {
    List<Row> rows =
        found.stream()
            .sorted(Comparator.comparingDouble(each -> -each.after().score()))
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
    long before = Math.round(each.before().score());
    long after = Math.round(each.after().score());
    String name = each.added().name();
    return new Row(
        name,
        rank(each.before()) + " → " + rank(each.after()),
        before + " → " + after,
        words(each, name),
        ShareBar.width(each.before().score() / 100),
        ShareBar.width(each.after().score() / 100));
  }

  private static String rank(WhatIf.Standing standing) {
    return standing.rank() == 0 ? "unranked" : Wording.number(standing.rank());
  }

  private static String words(WhatIf each, String name) {
    if (each.after().rank() == each.before().rank()) {
      return "With " + name + " it would stay where it is.";
    }
    return each.before().rank() == 0
        ? "With " + name + " it would come to rank " + rank(each.after()) + "."
        : "With "
            + name
            + " it would go from rank "
            + rank(each.before())
            + " to "
            + rank(each.after())
            + ".";
  }
}
