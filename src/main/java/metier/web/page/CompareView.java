package metier.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.index.Card;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.match.Gate;
import metier.match.Match;
import metier.match.SkillFit;

/**
 * A few candidates side by side.
 *
 * @param title of the role
 * @param note a sentence where not all that were chosen stand here; else empty
 * @param columns the candidates
 * @param facts rows of plain words, a cell for each candidate
 * @param licences rows, a cell for each candidate
 * @param skills rows, a cell for each candidate
 */
public record CompareView(
    String title,
    String note,
    List<Column> columns,
    List<Row> facts,
    List<Row> licences,
    List<Row> skills,
    String back) {
  private static final int LONGEST_LINE = 120;

  public record Column(String name, String title, ScoreBar score) {}

  /**
   * @param must whether it has to be there
   */
  public record Row(String label, boolean must, List<Cell> cells) {}

  /**
   * @param fit exact, adjacent, missing, or plain where it is no skill
   * @param words a few
   * @param line HTML of the line that shows it; empty where none does
   */
  public record Cell(String fit, String words, String line) {}

  static CompareView of(
      Requirements asked,
      String title,
      List<Match> matches,
      boolean named,
      String note,
      String back) {
    List<Column> columns = new ArrayList<>();
    for (Match match : matches) {
      columns.add(
          new Column(
              CandidateName.of(match.key()).label(),
              match.card().title(),
              ScoreBar.of(match.fit())));
    }
    return new CompareView(
        title,
        note,
        columns,
        facts(matches, named),
        licences(asked, matches),
        skills(asked, matches, named),
        back);
  }

  private static List<Row> facts(List<Match> matches, boolean named) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("Rank", matches, match -> Integer.toString(match.rank())));
    rows.add(row("Place", matches, match -> place(CandidateCard.card(match))));
    rows.add(
        row(
            "Years of work",
            matches,
            match ->
                CandidateCard.card(match).years() == 0
                    ? ""
                    : Integer.toString(CandidateCard.card(match).years())));
    rows.add(row("Résumé updated", matches, match -> updated(CandidateCard.card(match))));
    rows.add(
        row(
            "Most recently",
            matches,
            match ->
                CandidateCard.card(match).positions().stream()
                    .findFirst()
                    .map(
                        held ->
                            named && !held.employer().isEmpty()
                                ? held.title() + ", " + held.employer()
                                : held.title())
                    .orElse("")));
    return rows;
  }

  private interface Words {
    String of(Match match);
  }

  private static Row row(String label, List<Match> matches, Words words) {
    return new Row(
        label,
        false,
        matches.stream()
            .map(words::of)
            .map(said -> new Cell("plain", said.isEmpty() ? "not known" : said, ""))
            .toList());
  }

  private static String place(Card.Resume card) {
    return card.place() == null ? "" : card.place().label();
  }

  private static String updated(Card.Resume card) {
    return card.updated() == null ? "" : Wording.day(card.updated());
  }

  private static List<Row> licences(Requirements asked, List<Match> matches) {
    List<Row> rows = new ArrayList<>();
    for (Asked licence : asked.licences()) {
      if (licence.demand() == Demand.IGNORE) {
        continue;
      }
      List<Cell> cells = new ArrayList<>();
      for (Match match : matches) {
        boolean held =
            match.fit().gates().stream()
                .filter(gate -> gate.asked().skill().id().equals(licence.skill().id()))
                .anyMatch(Gate::open);
        cells.add(new Cell(held ? "exact" : "missing", held ? "Held" : "Not found", ""));
      }
      rows.add(new Row(licence.skill().name(), licence.demand() == Demand.MUST, cells));
    }
    return rows;
  }

  private static List<Row> skills(Requirements asked, List<Match> matches, boolean named) {
    Map<String, List<Cell>> byId = new LinkedHashMap<>();
    for (Match match : matches) {
      List<String> hidden = named ? List.of() : CandidateCard.employers(match);
      for (SkillFit fit : match.fit().skills()) {
        byId.computeIfAbsent(fit.asked().skill().id(), id -> new ArrayList<>())
            .add(cell(fit, hidden));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Asked skill : asked.skills()) {
      List<Cell> cells = byId.get(skill.skill().id());
      if (skill.demand() != Demand.IGNORE && cells != null && cells.size() == matches.size()) {
        rows.add(new Row(skill.skill().name(), skill.demand() == Demand.MUST, cells));
      }
    }
    rows.sort(Comparator.comparing(row -> !row.must()));
    return rows;
  }

  private static Cell cell(SkillFit fit, List<String> hidden) {
    return switch (fit) {
      case SkillFit.Exact(_, SkillFit.Shown shown, int months) ->
          new Cell(
              "exact",
              months == 0 ? "Shown" : Evidence.length(months),
              ShownLine.of(shown, hidden).html(LONGEST_LINE));
      case SkillFit.Adjacent(_, var via, SkillFit.Shown shown) ->
          new Cell(
              "adjacent", "Near: " + via.name(), ShownLine.of(shown, hidden).html(LONGEST_LINE));
      case SkillFit.Missing _ -> new Cell("missing", "Not shown", "");
    };
  }
}
