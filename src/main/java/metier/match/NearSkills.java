package metier.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import metier.config.Taxonomy;
import metier.model.Meaning;
import metier.model.Skill;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * Which skills of the taxonomy come near one that is asked for, and how near: narrower ones, the
 * wider one, those beside it, and those whose names mean much the same.
 */
final class NearSkills {
  private static final double NARROWER = 0.8;
  private static final double WIDER = 0.5;
  private static final double BESIDE = 0.4;

  /** What a wider skill holds together says less the more there is of it. */
  private static final int CLOSE_FAMILY = 8;

  private static final double LEAST_COSINE = 0.75;
  private static final double OF_MEANING = 0.6;
  private static final int REMEMBERED = 20_000;

  private final Map<String, Skill> byId = new LinkedHashMap<>();
  private final Map<String, List<Skill>> narrower = new HashMap<>();
  private final Function<String, Meaning> meaning;
  private final Cache<SkillRef, Map<String, Double>> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private volatile @Nullable Map<String, Meaning> meanings;

  /**
   * @param meaning where a name lies among others; none where names aren't compared
   */
  NearSkills(Taxonomy taxonomy, Function<String, Meaning> meaning) {
    this.meaning = meaning;
    for (Skill skill : taxonomy.skills()) {
      byId.put(skill.id(), skill);
      String broader = skill.broader();
      if (broader != null) {
        narrower.computeIfAbsent(broader, _ -> new ArrayList<>()).add(skill);
      }
    }
  }

  /** By the skill's id, over 0 and under 1. */
  Map<String, Double> of(SkillRef asked) {
    return remembered.get(asked, this::find);
  }

  /** Whether it is a narrower form of the other, by however many steps. */
  boolean isKindOf(String skill, String wider) {
    Skill step = byId.get(skill);
    while (step != null && step.broader() != null) {
      if (wider.equals(step.broader())) {
        return true;
      }
      step = byId.get(step.broader());
    }
    return false;
  }

  private Map<String, Double> find(SkillRef asked) {
    Map<String, Double> near = new HashMap<>();
    byMeaning(asked, near);
    Skill skill = byId.get(asked.id());
    if (skill != null) {
      byFamily(skill, near);
    }
    near.remove(asked.id());
    return Collections.unmodifiableMap(near);
  }

  private void byFamily(Skill skill, Map<String, Double> near) {
    for (Skill child : narrower(skill.id())) {
      raise(near, child, NARROWER);
      narrower(child.id()).forEach(grandchild -> raise(near, grandchild, NARROWER * NARROWER));
    }
    Skill wider = skill.broader() == null ? null : byId.get(skill.broader());
    if (wider != null) {
      List<Skill> family = narrower(wider.id());
      double closeness = Math.min(1, (double) CLOSE_FAMILY / family.size());
      raise(near, wider, WIDER * closeness);
      family.forEach(sibling -> raise(near, sibling, BESIDE * closeness));
    }
  }

  private List<Skill> narrower(String id) {
    return narrower.getOrDefault(id, List.of());
  }

  private void byMeaning(SkillRef asked, Map<String, Double> near) {
    Meaning own = meaning.apply(asked.name());
    if (own.isNone()) {
      return;
    }
    meanings()
        .forEach(
            (id, other) -> {
              double cosine = other.isNone() ? 0 : own.cosine(other);
              if (cosine >= LEAST_COSINE) {
                near.put(id, OF_MEANING * Math.min(1, cosine));
              }
            });
  }

  private Map<String, Meaning> meanings() {
    Map<String, Meaning> made = meanings;
    if (made == null) {
      Map<String, Meaning> fresh = new HashMap<>();
      byId.values().forEach(skill -> fresh.put(skill.id(), meaning.apply(skill.name())));
      made = fresh;
      meanings = made;
    }
    return made;
  }

  private static void raise(Map<String, Double> near, Skill skill, double nearness) {
    near.merge(skill.id(), nearness, Math::max);
  }
}
