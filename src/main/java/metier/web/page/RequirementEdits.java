package metier.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.match.Role;
import metier.model.Level;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * What a recruiter says against what was read from an advert.
 *
 * @param demands by the id or name of a skill or licence
 * @param years at least; null where it stays as it was read
 * @param levels null where they stay as they were read
 */
public record RequirementEdits(
    Map<String, Demand> demands, @Nullable Integer years, @Nullable Set<Level> levels) {
  public static final RequirementEdits NONE = new RequirementEdits(Map.of(), null, null);

  /** More years nobody may ask for. */
  public static final int MOST_YEARS = 80;

  public RequirementEdits {
    demands = new LinkedHashMap<>(demands);
  }

  /** What {@code must}, {@code nice} or {@code ignore} says; empty for another word. */
  public static Optional<Demand> demand(String word) {
    return Arrays.stream(Demand.values())
        .filter(demand -> demand.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Edited(Role role) implements Outcome {}

    /**
     * @param name means no skill
     */
    record Unknown(String name) implements Outcome {}
  }

  /**
   * @param named the skills that an id or a name means
   * @param isLicence whether one is a licence or a certificate
   */
  public Outcome of(
      Role role, Function<String, List<SkillRef>> named, Predicate<SkillRef> isLicence) {
    Requirements read = role.requirements();
    Map<String, Demand> byId = new LinkedHashMap<>();
    List<SkillRef> added = new ArrayList<>();
    Set<String> known = new HashSet<>();
    read.skills().forEach(asked -> known.add(asked.skill().id()));
    read.licences().forEach(asked -> known.add(asked.skill().id()));
    for (Map.Entry<String, Demand> edit : demands.entrySet()) {
      if (known.contains(edit.getKey())) {
        byId.put(edit.getKey(), edit.getValue());
        continue;
      }
      Optional<SkillRef> skill = named.apply(edit.getKey()).stream().findFirst();
      if (skill.isEmpty()) {
        return new Outcome.Unknown(edit.getKey());
      }
      byId.put(skill.get().id(), edit.getValue());
      if (known.add(skill.get().id())) {
        added.add(skill.get());
      }
    }
    List<Asked> skills = changed(read.skills(), byId);
    List<Asked> licences = changed(read.licences(), byId);
    for (SkillRef skill : added) {
      Demand demand = byId.getOrDefault(skill.id(), Demand.MUST);
      (isLicence.test(skill) ? licences : skills).add(new Asked(skill, demand, ""));
    }
    Requirements edited =
        new Requirements(
            read.title(),
            read.titleMeaning(),
            read.textMeaning(),
            read.occupation(),
            skills,
            licences,
            levels == null ? read.levels() : levels,
            read.places(),
            read.remote(),
            read.types(),
            years == null ? read.years() : years,
            read.degree(),
            read.languages());
    return new Outcome.Edited(new Role(edited, role.text()));
  }

  private static List<Asked> changed(List<Asked> read, Map<String, Demand> byId) {
    List<Asked> changed = new ArrayList<>();
    for (Asked asked : read) {
      Demand demand = byId.getOrDefault(asked.skill().id(), asked.demand());
      changed.add(new Asked(asked.skill(), demand, asked.words()));
    }
    return changed;
  }
}
