package metier.match;

import java.util.Locale;
import metier.analysis.SkillMention;
import metier.analysis.SkillTagger;
import metier.index.Profile;
import metier.index.Profile.Line;
import metier.model.SkillRef;

/** Finds the words of a line that show a skill. */
final class Marks {
  private final SkillTagger tagger;

  Marks(SkillTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * @param number of the line, from 0
   */
  SkillFit.Shown of(Profile person, int number, SkillRef skill) {
    Line line = person.lines().get(number);
    String text = line.text();
    String title =
        line.position() == Line.ELSEWHERE ? null : person.held().get(line.position()).title();
    for (SkillMention mention : tagger.tag(text)) {
      if (mention.skill().id().equals(skill.id())) {
        return new SkillFit.Shown(number, text, mention.start(), mention.end(), title);
      }
    }
    int at = text.toLowerCase(Locale.ROOT).indexOf(skill.name().toLowerCase(Locale.ROOT));
    return at < 0 || at + skill.name().length() > text.length()
        ? new SkillFit.Shown(number, text, 0, text.length(), title)
        : new SkillFit.Shown(number, text, at, at + skill.name().length(), title);
  }
}
