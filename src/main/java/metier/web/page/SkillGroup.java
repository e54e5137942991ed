package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.career.TopSkill;
import metier.career.TopSkills;
import metier.model.Skill;

/**
 * The top skills of one kind.
 *
 * @param kind as a heading has it ("Hard skills")
 */
public record SkillGroup(String kind, List<Row> rows) {
  private static final int AT_ONCE = 8;

  public SkillGroup {
    rows = List.copyOf(rows);
  }

  /**
   * @param width of the bar, 0–1000
   * @param elsewhere where the bar of all other work would end, 0–1000
   * @param lines of résumés that show the skill
   * @param open whether the lines are seen at once
   */
  public record Row(
      Link skill,
      String share,
      String words,
      long width,
      long elsewhere,
      List<String> lines,
      boolean open) {}

  /** Those that are seen at once. */
  public List<Row> first() {
    return rows.subList(0, Math.min(AT_ONCE, rows.size()));
  }

  public List<Row> others() {
    return rows.subList(Math.min(AT_ONCE, rows.size()), rows.size());
  }

  static List<SkillGroup> of(TopSkills top) {
    List<SkillGroup> groups = new ArrayList<>();
    for (Skill.Kind kind : Skill.Kind.values()) {
      List<Row> rows = new ArrayList<>();
      for (TopSkill skill : top.skills()) {
        if (skill.kind() == kind) {
          rows.add(row(skill, groups.isEmpty() && rows.isEmpty()));
        }
      }
      if (!rows.isEmpty()) {
        groups.add(new SkillGroup(heading(kind), rows));
      }
    }
    return List.copyOf(groups);
  }

  private static Row row(TopSkill skill, boolean open) {
    return new Row(
        new Link(skill.skill().name(), Links.skill(skill.skill().id())),
        Wording.percent(skill.share()),
        words(skill),
        ShareBar.width(skill.share()),
        ShareBar.width(skill.elsewhere()),
        skill.lines(),
        open && !skill.lines().isEmpty());
  }

  private static String words(TopSkill skill) {
    List<String> parts = new ArrayList<>();
    if (skill.people() > 0) {
      parts.add(Wording.count(skill.people(), "résumé"));
    }
    if (skill.postings() > 0) {
      parts.add(Wording.count(skill.postings(), "posting"));
    }
    String basis = String.join(" and ", parts);
    return (basis.isEmpty() ? "" : basis + "; ")
        + "elsewhere "
        + Wording.percent(skill.elsewhere());
  }

  private static String heading(Skill.Kind kind) {
    return switch (kind) {
      case HARD -> "Hard skills";
      case SOFT -> "Soft skills";
      case TOOL -> "Tools";
      case LICENCE -> "Licences and certificates";
    };
  }

  /** "From 40 résumés and 120 postings."; empty where there are none. */
  static String basis(TopSkills top) {
    List<String> parts = new ArrayList<>();
    if (top.people() > 0) {
      parts.add(Wording.count(top.people(), "résumé"));
    }
    if (top.postings() > 0) {
      parts.add(Wording.count(top.postings(), "posting"));
    }
    return parts.isEmpty() ? "" : "From " + String.join(" and ", parts) + " of the occupation.";
  }
}
