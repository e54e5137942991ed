package metier.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import metier.analysis.ShownSkills;
import metier.analysis.SkillMention;
import metier.index.Profile;
import metier.index.Profile.Line;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** Finds the line that shows a skill best, and its words that do. */
final class Marks {
  /** Of so many lines, the strongest first, one is chosen. */
  private static final int LINES = 12;

  private final ShownSkills shows;

  Marks(ShownSkills shows) {
    this.shows = shows;
  }

  SkillFit.Shown of(Profile person, Profile.Shown shown) {
    int first = shown.lines().getFirst();
    int chosen = callingByName(person, shown);
    return marked(person, chosen, shown.skill())
        .or(() -> marked(person, first, shown.skill()))
        .orElseGet(() -> whole(person, first, shown.skill()));
  }

  /**
   * The strongest line that says the skill's own name; the strongest of all where none does. What
   * was done isn't left for what is only listed.
   */
  private static int callingByName(Profile person, Profile.Shown shown) {
    int first = shown.lines().getFirst();
    boolean done = person.lines().get(first).position() != Line.ELSEWHERE;
    String name = shown.skill().name();
    for (int number : shown.lines().subList(0, Math.min(LINES, shown.lines().size()))) {
      Line line = person.lines().get(number);
      if ((line.position() != Line.ELSEWHERE) == done && holds(line.text(), name)) {
        return number;
      }
    }
    return first;
  }

  private static boolean holds(String text, String name) {
    int last = text.length() - name.length();
    for (int at = 0; at <= last; at++) {
      if (text.regionMatches(true, at, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  private Optional<SkillFit.Shown> marked(Profile person, int number, SkillRef skill) {
    Line line = person.lines().get(number);
    String text = line.text();
    List<SkillMention> mentions =
        line.position() == Line.ELSEWHERE ? shows.said(text) : shows.done(text);
    return mentions.stream()
        .filter(mention -> mention.skill().id().equals(skill.id()))
        .findFirst()
        .map(
            mention ->
                new SkillFit.Shown(
                    number, text, mention.start(), mention.end(), title(person, line)));
  }

  private static SkillFit.Shown whole(Profile person, int number, SkillRef skill) {
    Line line = person.lines().get(number);
    String text = line.text();
    String title = title(person, line);
    int at = text.toLowerCase(Locale.ROOT).indexOf(skill.name().toLowerCase(Locale.ROOT));
    return at < 0 || at + skill.name().length() > text.length()
        ? new SkillFit.Shown(number, text, 0, text.length(), title)
        : new SkillFit.Shown(number, text, at, at + skill.name().length(), title);
  }

  private static @Nullable String title(Profile person, Line line) {
    return line.position() == Line.ELSEWHERE ? null : person.held().get(line.position()).title();
  }
}
