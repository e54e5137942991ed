package metier.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import metier.index.Profile.Shown;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** The skills asked for, each weighed by how strongly it is asked for and how rare it is. */
final class AskedSkills implements Criterion {
  private static final double MUST = 2;
  private static final double NICE = 1;

  /** One usual skill, of which this share is taken as shown: few skills asked tell little. */
  private static final double USUAL_WEIGHT = 6;

  private static final double USUAL_SHARE = 0.2;

  private final Rarity rarity;
  private final NearSkills near;

  AskedSkills(Rarity rarity, NearSkills near) {
    this.rarity = rarity;
    this.near = near;
  }

  @Override
  public Aspect aspect() {
    return Aspect.SKILLS;
  }

  /**
   * @param via the near skill that is shown instead; null for the skill itself
   * @param shown null where it is missing
   */
  private record Found(Asked asked, @Nullable SkillRef via, @Nullable Shown shown, double credit) {}

  @Override
  public Verdict verdict(Pair pair) {
    SkillEvidence evidence = new SkillEvidence(pair.person(), pair.now());
    List<Found> found = new ArrayList<>();
    double earned = USUAL_SHARE * USUAL_WEIGHT;
    double possible = USUAL_WEIGHT;
    for (Asked asked : pair.role().skills()) {
      double weight = demanded(asked) * rarity.of(asked.skill().id());
      if (weight > 0) {
        Found one = find(asked, evidence);
        found.add(one);
        earned += weight * one.credit;
        possible += weight;
      }
    }
    return found.isEmpty()
        ? new Verdict.LeftOut("The role asks for no skills.")
        : new Verdict.Earned(Math.min(1, earned / possible), () -> because(found));
  }

  private static double demanded(Asked asked) {
    return switch (asked.demand()) {
      case MUST -> MUST;
      case NICE -> NICE;
      case IGNORE -> 0;
    };
  }

  private Found find(Asked asked, SkillEvidence evidence) {
    String id = asked.skill().id();
    if (evidence.has(id)) {
      Shown shown = evidence.shown(id);
      return new Found(asked, null, shown, evidence.strength(shown));
    }
    Shown best = null;
    double credit = 0;
    for (Map.Entry<String, Double> each : near.of(asked.skill()).entrySet()) {
      if (evidence.has(each.getKey())) {
        Shown shown = evidence.shown(each.getKey());
        double worth = each.getValue() * evidence.strength(shown);
        if (worth > credit
            || (worth == credit
                && best != null
                && shown.skill().id().compareTo(best.skill().id()) < 0)) {
          best = shown;
          credit = worth;
        }
      }
    }
    return new Found(asked, best == null ? null : best.skill(), best, credit);
  }

  private static String because(List<Found> found) {
    long shown = found.stream().filter(each -> each.shown != null && each.via == null).count();
    long nearly = found.stream().filter(each -> each.via != null).count();
    List<Found> musts = found.stream().filter(each -> isMust(each.asked)).toList();
    long met = musts.stream().filter(each -> each.shown != null && each.via == null).count();
    StringBuilder said = new StringBuilder();
    said.append(shown).append(" of ").append(Spoken.count(found.size(), "skill", "skills"));
    said.append(" asked for");
    if (nearly > 0) {
      said.append(", and for ").append(nearly).append(" more a near one");
    }
    if (!musts.isEmpty()) {
      said.append("; of ").append(musts.size()).append(" that must be there ").append(met);
    }
    return said.append('.').toString();
  }

  private static boolean isMust(Asked asked) {
    return asked.demand() == Demand.MUST;
  }

  /** What became of every skill asked for, musts first; those to be ignored are left out. */
  List<SkillFit> fits(Pair pair, Marks marks) {
    SkillEvidence evidence = new SkillEvidence(pair.person(), pair.now());
    return pair.role().skills().stream()
        .filter(asked -> asked.demand() != Demand.IGNORE)
        .sorted(Comparator.comparing(Asked::demand))
        .map(asked -> fit(find(asked, evidence), pair, evidence, marks))
        .toList();
  }

  private static SkillFit fit(Found found, Pair pair, SkillEvidence evidence, Marks marks) {
    Shown shown = found.shown;
    if (shown == null) {
      return new SkillFit.Missing(found.asked);
    }
    SkillFit.Shown where = marks.of(pair.person(), shown);
    return found.via == null
        ? new SkillFit.Exact(found.asked, where, evidence.months(shown))
        : new SkillFit.Adjacent(found.asked, found.via, where);
  }
}
