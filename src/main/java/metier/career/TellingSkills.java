package metier.career;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import metier.config.Taxonomy;
import metier.engine.SearchEngine;
import metier.index.Fields;
import metier.model.Skill;
import metier.model.SkillRef;

/**
 * Finds the skills that an occupation has more than the rest of the work does, in its people's
 * résumés and its open postings together. Skills that the taxonomy doesn't know are left out: a
 * posting's own list calls "Full time" and "Monday to Friday" skills.
 */
public final class TellingSkills {
  /** Two of a few may share an oddity. */
  private static final int FEWEST = 3;

  private final OpenPostings postings;
  private final Taxonomy taxonomy;
  private final Supplier<Workforce> workforce;
  private final int k;

  public TellingSkills(
      SearchEngine engine, Taxonomy taxonomy, Supplier<Workforce> workforce, int k, Clock clock) {
    this.postings = new OpenPostings(engine, clock);
    this.taxonomy = taxonomy;
    this.workforce = workforce;
    this.k = k;
  }

  public record Found(Skill skill, int people, int postings, double share, double elsewhere, double logOdds, double z) {}

  public List<Found> mine(String occupation) {
    Workforce all = workforce.get();
    int people = all.of(occupation).size();
    Map<String, Integer> shown = all.skillsOf(occupation);
    OpenPostings.Counted counted =
        postings.count(List.of(OpenPostings.ofOccupation(occupation)), 1000, Set.of(Fields.SKILL));
    OpenPostings.Background background = postings.all();
    Map<String, Integer> asked = new java.util.HashMap<>();
    counted.of(Fields.SKILL).forEach(c -> asked.put(c.value(), (int) c.count()));
    Set<String> ids = new HashSet<>(shown.keySet());
    ids.addAll(asked.keySet());
    List<Found> found = new ArrayList<>();
    for (String id : ids) {
      Optional<Skill> skill = taxonomy.skill(id);
      if (skill.isEmpty()) continue;
      int p = shown.getOrDefault(id, 0);
      if (p < k) p = 0;
      int j = asked.getOrDefault(id, 0);
      int of = people + counted.postings();
      int with = p + j;
      int rest = all.timesShown(id) - shown.getOrDefault(id, 0) + background.skills().getOrDefault(id, 0) - j;
      int others = all.held() - people + background.postings() - counted.postings();
      Telling t = Telling.of(with, of, rest, others);
      if (with >= FEWEST)
      found.add(new Found(skill.get(), p, j, with / (double) of, rest / (double) Math.max(1, others), t.logOdds(), t.z()));
    }
    return found;
  }
}
