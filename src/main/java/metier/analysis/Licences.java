package metier.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import metier.analysis.AskedLicence.Demand;
import metier.config.Taxonomy;
import metier.model.Skill;
import metier.model.SkillRef;

/** Which of a posting's skills are licences, and whether one can do without them. */
final class Licences {
  private static final SwiftPattern PREFERRED =
      new SwiftPattern(
          "(?i)prefer|desir|\\bplus\\b|\\bideal|nice to have|advantag|\\bwish|bonus points|a bonus|"
              + "not required|optional|beneficial");
  private static final SwiftPattern REQUIRED =
      new SwiftPattern(
          "(?i)requir|\\bmust\\b|minimum|mandator|essential|\\bneed|necessary|basic qualif|"
              + "\\bcurrent\\b|\\bvalid\\b|\\bactive\\b|possess|hold");
  private static final SwiftPattern NOT_YET =
      new SwiftPattern(
          "(?i)reimburs|assist with|we offer|tuition|paid for|support(?:ed)?"
              + " (?:to|with)|opportunit");

  private final Set<String> ids;

  Licences(Taxonomy taxonomy) {
    this.ids =
        taxonomy.skills().stream()
            .filter(skill -> skill.kind() == Skill.Kind.LICENCE)
            .map(Skill::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean isOne(String skill) {
    return ids.contains(skill);
  }

  /** The ids of the licences among these. */
  Set<String> among(List<SkillRef> skills) {
    return skills.stream().map(SkillRef::id).filter(ids::contains).collect(Collectors.toSet());
  }

  /**
   * @param inTitle a licence of the title is what the work is
   * @param inText mentions in {@code text}
   */
  List<AskedLicence> of(
      String title, List<SkillMention> inTitle, List<SkillMention> inText, Passages text) {
    Map<String, AskedLicence> asked = new LinkedHashMap<>();
    for (SkillMention mention : inTitle) {
      add(asked, new AskedLicence(mention.skill(), Demand.REQUIRED, title));
    }
    for (SkillMention mention : inText) {
      if (ids.contains(mention.skill().id())) {
        Passages.Passage passage = text.around(mention.start(), mention.end());
        if (!NOT_YET.find(passage.text())) {
          add(asked, new AskedLicence(mention.skill(), demand(text, passage), passage.text()));
        }
      }
    }
    return new ArrayList<>(asked.values());
  }

  private void add(Map<String, AskedLicence> asked, AskedLicence one) {
    if (ids.contains(one.licence().id())) {
      asked.merge(
          one.licence().id(),
          one,
          (before, now) -> now.demand().compareTo(before.demand()) > 0 ? now : before);
    }
  }

  /** By the sentence, else by the heading that it stands under. */
  private static Demand demand(Passages text, Passages.Passage passage) {
    Demand said = demand(passage.text());
    return said == Demand.NAMED ? demand(text.heading(passage.start())) : said;
  }

  private static Demand demand(String words) {
    if (PREFERRED.find(words)) {
      return Demand.PREFERRED;
    }
    return REQUIRED.find(words) ? Demand.REQUIRED : Demand.NAMED;
  }
}
