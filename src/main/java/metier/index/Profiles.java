package metier.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.Analysed;
import metier.analysis.Analysed.Work;
import metier.analysis.OccupationLink;
import metier.model.Position;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** Reads off a résumé what it shows of its person's work. */
public final class Profiles {
  private static final int MONTHS = 12;

  private Profiles() {}

  public static Profile of(Analysed.Curriculum analysed) {
    Work work = analysed.work();
    return new Profile(
        work.title(),
        analysed.titleMeaning(),
        work.meaning(),
        held(analysed),
        work.lines().stream().map(line -> new Profile.Line(line.position(), line.text())).toList(),
        shown(analysed),
        work.licences(),
        work.level(),
        work.town(),
        analysed.years(),
        work.languages(),
        work.degree());
  }

  /** All words that it is compared by. */
  public static String text(Analysed.Curriculum analysed) {
    return analysed.work().text();
  }

  private static List<Profile.Held> held(Analysed.Curriculum analysed) {
    List<Profile.Held> held = new ArrayList<>();
    for (int at = 0; at < analysed.held().size(); at++) {
      Position position = analysed.held().get(at).position();
      OccupationLink linked = analysed.held().get(at).linked();
      held.add(
          new Profile.Held(
              analysed.work().titles().get(at),
              linked == null ? null : linked.occupation().id(),
              from(position),
              to(position)));
    }
    return held;
  }

  static int from(Position position) {
    return month(position.start(), Person.UNDATED);
  }

  static int to(Position position) {
    return month(position.end(), position.start() == null ? Person.UNDATED : Person.PRESENT);
  }

  private static int month(@Nullable YearMonth month, int unknown) {
    return month == null ? unknown : month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  /**
   * What was done stands before what somebody was called, and that before what is only listed; the
   * most recent first.
   */
  private static List<Profile.Shown> shown(Analysed.Curriculum analysed) {
    List<Work.Line> lines = analysed.work().lines();
    Map<String, SkillRef> skills = new LinkedHashMap<>();
    Map<String, List<Integer>> shown = new LinkedHashMap<>();
    // The lines' own order is that of their strength, since positions come the most recent first.
    for (int line = 0; line < lines.size(); line++) {
      for (SkillRef skill : lines.get(line).skills()) {
        skills.putIfAbsent(skill.id(), skill);
        shown.computeIfAbsent(skill.id(), _ -> new ArrayList<>()).add(line);
      }
    }
    return skills.values().stream()
        .map(skill -> new Profile.Shown(skill, shown.getOrDefault(skill.id(), List.of())))
        .toList();
  }
}
