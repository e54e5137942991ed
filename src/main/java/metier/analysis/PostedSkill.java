package metier.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.SkillMention.Demand;
import metier.analysis.SkillMention.Found;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * A skill of a posting, by all that the posting says of it.
 *
 * @param demand the strongest of its mentions; null where none says anything
 * @param found by its name where any mention is
 * @param confidence of the surest mention; 1 where the posting lists it or has it in its title
 */
public record PostedSkill(SkillRef skill, @Nullable Demand demand, Found found, double confidence) {

  /**
   * @param skills each once
   * @param mentions of some of them
   * @return one for each skill, in the skills' order
   */
  static List<PostedSkill> of(List<SkillRef> skills, List<SkillMention> mentions) {
    Map<String, PostedSkill> mentioned = new HashMap<>();
    for (SkillMention mention : mentions) {
      mentioned.merge(
          mention.skill().id(),
          new PostedSkill(mention.skill(), mention.demand(), mention.found(), mention.confidence()),
          PostedSkill::and);
    }
    List<PostedSkill> posted = new ArrayList<>(skills.size());
    for (SkillRef skill : skills) {
      posted.add(
          mentioned.getOrDefault(skill.id(), new PostedSkill(skill, null, Found.BY_NAME, 1)));
    }
    return posted;
  }

  private PostedSkill and(PostedSkill other) {
    return new PostedSkill(
        skill,
        stronger(demand, other.demand),
        found.compareTo(other.found) >= 0 ? found : other.found,
        Math.max(confidence, other.confidence));
  }

  private static @Nullable Demand stronger(@Nullable Demand one, @Nullable Demand other) {
    return one == null || other != null && other.compareTo(one) > 0 ? other : one;
  }

  /** What one can't do without first, then what nothing more is said of, then what one may lack. */
  public static Comparator<PostedSkill> byDemand() {
    return Comparator.comparingInt(PostedSkill::place);
  }

  private int place() {
    return switch (demand) {
      case REQUIRED -> 0;
      case DUTY -> 1;
      case null -> 1;
      case PREFERRED -> 2;
    };
  }
}
