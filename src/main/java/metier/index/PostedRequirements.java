package metier.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import metier.analysis.Analysed;
import metier.analysis.AskedLicence;
import metier.analysis.Passages;
import metier.analysis.PostedSkill;
import metier.analysis.SkillMention;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.Occupation;
import metier.model.SkillRef;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** Reads off a posting what it asks for. */
public final class PostedRequirements {
  private PostedRequirements() {}

  public static Requirements of(Analysed.Posting analysed) {
    Occupation occupation = analysed.occupation();
    return new Requirements(
        analysed.posting().title(),
        analysed.titleMeaning(),
        analysed.textMeaning(),
        occupation == null ? null : occupation.id(),
        skills(analysed),
        licences(analysed),
        analysed.levels(),
        analysed.places(),
        analysed.workplace() instanceof Workplace.Remote,
        analysed.types(),
        analysed.wanted().years(),
        analysed.wanted().degree(),
        analysed.wanted().languages());
  }

  /** All words that it is compared by. */
  public static String text(Analysed.Posting analysed) {
    return analysed.whole();
  }

  private static List<Asked> skills(Analysed.Posting analysed) {
    Map<String, SkillMention> strongest = strongest(analysed);
    Set<String> licences = licenceIds(analysed);
    Passages passages = new Passages(analysed.text());
    List<Asked> asked = new ArrayList<>();
    for (PostedSkill posted : analysed.postedSkills()) {
      if (!licences.contains(posted.skill().id())) {
        SkillMention mention = strongest.get(posted.skill().id());
        asked.add(
            new Asked(
                posted.skill(),
                demand(posted.demand()),
                mention == null ? "" : passages.around(mention.start(), mention.end()).text()));
      }
    }
    return asked;
  }

  private static Set<String> licenceIds(Analysed.Posting analysed) {
    Set<String> ids =
        analysed.licences().stream().map(asked -> asked.licence().id()).collect(Collectors.toSet());
    ids.addAll(analysed.wanted().licences());
    return ids;
  }

  /** What is only done in the work, or only named, can be learned there. */
  private static Demand demand(SkillMention.@Nullable Demand said) {
    return switch (said) {
      case REQUIRED -> Demand.MUST;
      case PREFERRED, DUTY -> Demand.NICE;
      case null -> Demand.NICE;
    };
  }

  /** Of the mentions that say the same, the first. */
  private static Map<String, SkillMention> strongest(Analysed.Posting analysed) {
    Map<String, SkillMention> strongest = new HashMap<>();
    for (SkillMention mention : analysed.mentions()) {
      strongest.merge(
          mention.skill().id(),
          mention,
          (before, now) -> strength(now) > strength(before) ? now : before);
    }
    return strongest;
  }

  private static int strength(SkillMention mention) {
    SkillMention.Demand demand = mention.demand();
    return demand == null ? -1 : demand.ordinal();
  }

  /** A licence that only the posting's own list names can be done without. */
  private static List<Asked> licences(Analysed.Posting analysed) {
    List<Asked> asked = new ArrayList<>();
    Set<String> said =
        analysed.mentions().stream()
            .map(mention -> mention.skill().id())
            .collect(Collectors.toSet());
    for (AskedLicence licence : analysed.licences()) {
      said.add(licence.licence().id());
      asked.add(new Asked(licence.licence(), demand(licence.demand()), words(licence, analysed)));
    }
    for (SkillRef skill : analysed.skills()) {
      if (analysed.wanted().licences().contains(skill.id()) && said.add(skill.id())) {
        asked.add(new Asked(skill, Demand.NICE, ""));
      }
    }
    return asked;
  }

  private static Demand demand(AskedLicence.Demand said) {
    return switch (said) {
      case REQUIRED -> Demand.MUST;
      case PREFERRED, NAMED -> Demand.NICE;
    };
  }

  private static String words(AskedLicence licence, Analysed.Posting analysed) {
    return licence.words().equals(analysed.posting().title()) ? "" : licence.words();
  }
}
