package metier.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import metier.index.Requirements.Demand;
import metier.match.Fit;
import metier.match.Gate;
import metier.match.SkillFit;
import metier.query.Snippet;
import metier.query.Snippet.Mark;

/**
 * What of the skills that are asked for a résumé shows, by its own lines, and what is missing.
 *
 * @param count "Shows 5 of 7 skills asked for"; empty where none is
 * @param shown a line each, with the very skills that it shows
 * @param near a line each, with skills beside which one stands that it shows
 * @param nearCount how many skills those are
 * @param missing those that must be there first
 * @param gates licences that are demanded
 */
public record SkillEvidence(
    String count,
    List<Shown> shown,
    List<Shown> near,
    int nearCount,
    List<Missing> missing,
    List<Licence> gates) {
  private static final int LONGEST_LINE = 240;

  /**
   * @param line HTML, the words marked
   * @param under the position, and for how long; empty where that isn't known
   */
  public record Shown(List<Name> skills, String line, String under) {}

  /**
   * @param must whether it has to be there
   * @param via the near skill that is shown instead; empty where it is the very one
   */
  public record Name(String name, boolean must, String via) {}

  public record Missing(String name, boolean must) {}

  public record Licence(String name, boolean held, boolean must) {}

  /** A line on the way, with all that it shows. */
  private record Gathered(
      ShownLine line, List<Name> names, List<Mark> marks, List<Integer> months) {
    Shown shown() {
      List<Mark> apart = new ArrayList<>();
      marks.sort(Comparator.comparingInt(Mark::start));
      for (Mark mark : marks) {
        if (apart.isEmpty() || mark.start() >= apart.getLast().end()) {
          apart.add(mark);
        }
      }
      int longest = months.stream().mapToInt(Integer::intValue).max().orElse(0);
      String under =
          line.position().isEmpty() || longest == 0
              ? line.position()
              : line.position() + ", " + Evidence.length(longest);
      Snippet excerpt = Excerpt.of(new Snippet(line.text(), apart), LONGEST_LINE);
      return new Shown(List.copyOf(names), SnippetHtml.exact(excerpt), under);
    }
  }

  /**
   * @param hidden names that lines are shown without
   */
  static SkillEvidence of(Fit fit, List<String> hidden) {
    Map<Integer, Gathered> lines = new LinkedHashMap<>();
    Map<Integer, Gathered> near = new LinkedHashMap<>();
    int nearCount = 0;
    List<Missing> missing = new ArrayList<>();
    int asked = 0;
    int exact = 0;
    for (SkillFit each : fit.skills()) {
      if (each.asked().demand() == Demand.IGNORE) {
        continue;
      }
      asked++;
      String name = each.asked().skill().name();
      boolean must = each.asked().demand() == Demand.MUST;
      switch (each) {
        case SkillFit.Exact(_, SkillFit.Shown line, int months) -> {
          exact++;
          gather(lines, new Name(name, must, ""), line, months, hidden);
        }
        case SkillFit.Adjacent(_, var via, SkillFit.Shown line) -> {
          nearCount++;
          gather(near, new Name(name, must, via.name()), line, 0, hidden);
        }
        case SkillFit.Missing _ -> missing.add(new Missing(name, must));
      }
    }
    return new SkillEvidence(
        asked == 0 ? "" : "Shows " + exact + " of " + Wording.count(asked, "skill") + " asked for",
        lines.values().stream().map(Gathered::shown).toList(),
        near.values().stream().map(Gathered::shown).toList(),
        nearCount,
        missing,
        fit.gates().stream().map(SkillEvidence::licence).toList());
  }

  private static Licence licence(Gate gate) {
    return new Licence(
        gate.asked().skill().name(), gate.open(), gate.asked().demand() == Demand.MUST);
  }

  private static void gather(
      Map<Integer, Gathered> lines,
      Name name,
      SkillFit.Shown found,
      int months,
      List<String> hidden) {
    ShownLine line = ShownLine.of(found, hidden);
    Gathered gathered =
        Objects.requireNonNull(
            lines.computeIfAbsent(
                found.line(),
                at -> new Gathered(line, new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
    gathered.names().add(name);
    gathered.months().add(months);
    if (line.end() > line.start()) {
      gathered.marks().add(new Mark(line.start(), line.end()));
    }
  }

  /** "2 more by skills that are near". */
  public String nearWords() {
    return nearCount
        + (shown.isEmpty() ? "" : " more")
        + (nearCount == 1 ? " by a skill that is near" : " by skills that are near");
  }

  public boolean isEmpty() {
    return shown.isEmpty() && near.isEmpty() && missing.isEmpty() && gates.isEmpty();
  }
}
