package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import metier.config.Taxonomy;
import metier.index.Fields;
import metier.model.Skill;
import metier.model.SkillRef;

/**
 * Finds the skills that an occupation has more than the rest of the work does, in its people's
 * résumés and its open postings together. A skill that the taxonomy doesn't know is left out:
 * employers' own lists call "Full time" and "Monday to Friday" skills.
 */
final class TellingSkills {
  /** Two of a few may share an oddity. */
  private static final int FEWEST = 3;

  /** What fewer have is not what the work is about, however seldom it is elsewhere. */
  private static final double LEAST_SHARE = 0.05;

  /** Skills of one occupation's postings that are looked at. */
  private static final int MOST_ASKED = 1_000;

  /** Where two come together in so much of the more frequent one, one of them says it all. */
  private static final double CONTAINED = 0.5;

  private static final int MOST_KEPT = 2_000;

  private final OpenPostings postings;
  private final Taxonomy taxonomy;
  private final Supplier<Workforce> workforce;
  private final ResumeLines lines;
  private final int k;
  private final Kept<Basis, Asked, TopSkills> kept = new Kept<>(MOST_KEPT);

  TellingSkills(
      OpenPostings postings,
      Taxonomy taxonomy,
      Supplier<Workforce> workforce,
      ResumeLines lines,
      int k) {
    this.postings = postings;
    this.taxonomy = taxonomy;
    this.workforce = workforce;
    this.lines = lines;
    this.k = k;
  }

  private record Basis(Workforce workforce, OpenPostings.Background postings) {}

  private record Asked(String occupation, int most, int linesEach) {}

  /** A skill with all that is counted of it; nothing of fewer than k people is in it. */
  private record Candidate(
      Skill skill, int people, int postings, double share, double elsewhere, double worth) {}

  /**
   * @param occupation its id
   * @param most skills
   * @param linesEach résumé lines for each, at most
   */
  TopSkills of(String occupation, int most, int linesEach) {
    Workforce all = workforce.get();
    return kept.of(
        new Basis(all, postings.all()),
        new Asked(occupation, most, linesEach),
        asked -> mined(all, asked.occupation(), asked.most(), asked.linesEach()));
  }

  private TopSkills mined(Workforce all, String occupation, int most, int linesEach) {
    Heads heads = new Heads(all, k);
    OpenPostings.Counted counted =
        postings.count(
            List.of(OpenPostings.ofOccupation(occupation)), MOST_ASKED, Set.of(Fields.SKILL));
    List<TopSkill> skills = new ArrayList<>();
    for (Candidate each :
        apart(candidates(occupation, all, heads, counted), occupation, all, most)) {
      Skill skill = each.skill();
      skills.add(
          new TopSkill(
              new SkillRef(skill.id(), skill.name()),
              skill.kind(),
              each.people(),
              each.postings(),
              each.share(),
              each.elsewhere(),
              each.people() == 0 ? List.of() : lines.of(all, occupation, skill.id(), linesEach)));
    }
    return new TopSkills(heads.of(occupation), counted.postings(), skills);
  }

  private List<Candidate> candidates(
      String occupation, Workforce all, Heads heads, OpenPostings.Counted counted) {
    Map<String, Integer> asked = new HashMap<>();
    counted.of(Fields.SKILL).forEach(each -> asked.put(each.value(), (int) each.count()));
    Map<String, Integer> shown = all.skillsOf(occupation);
    Set<String> ids = new HashSet<>(asked.keySet());
    ids.addAll(shown.keySet());
    int people = heads.of(occupation);
    int others = heads.others(occupation);
    OpenPostings.Background background = postings.all();
    List<Candidate> candidates = new ArrayList<>();
    for (String id : ids) {
      Optional<Skill> known = taxonomy.skill(id);
      int with = heads.showing(occupation, id);
      int asking = asked.getOrDefault(id, 0);
      if (known.isPresent()
          && with + asking >= FEWEST
          && (isCommon(with, people) || isCommon(asking, counted.postings()))) {
        // Where too few show it, only postings speak: else their number could be had from the
        // share.
        int of = with == 0 ? 0 : people;
        int elsewhere = heads.elsewhere(occupation, id);
        Telling byPeople = Telling.of(with, people, elsewhere, others);
        // The background may be a little older than what is counted against it.
        int rest = Math.max(0, background.skills().getOrDefault(id, 0) - asking);
        int otherPostings = Math.max(rest, background.postings() - counted.postings());
        Telling byPostings = Telling.of(asking, counted.postings(), rest, otherPostings);
        candidates.add(
            new Candidate(
                known.get(),
                with,
                asking,
                share(with + asking, of + counted.postings()),
                share((with == 0 ? 0 : elsewhere) + rest, (with == 0 ? 0 : others) + otherPostings),
                Telling.worth(byPeople, byPostings)));
      }
    }
    candidates.removeIf(each -> each.worth() <= 0);
    candidates.sort(
        Comparator.comparingDouble(Candidate::worth)
            .reversed()
            .thenComparing(each -> each.skill().id()));
    return candidates;
  }

  private static boolean isCommon(int with, int of) {
    return of > 0 && with >= LEAST_SHARE * of;
  }

  private static double share(int with, int of) {
    return of == 0 ? 0 : Math.clamp(with / (double) of, 0, 1);
  }

  /** Of a skill and a wider one that mostly come together only the more telling stays. */
  private List<Candidate> apart(
      List<Candidate> candidates, String occupation, Workforce all, int most) {
    List<Candidate> kept = new ArrayList<>();
    List<Set<String>> shown = all.shownBy(occupation);
    for (Candidate each : candidates) {
      if (kept.size() == most) {
        break;
      }
      if (kept.stream()
          .noneMatch(
              other ->
                  (isUnder(each.skill(), other.skill()) || isUnder(other.skill(), each.skill()))
                      && isContained(each, other, occupation, shown))) {
        kept.add(each);
      }
    }
    return kept;
  }

  private boolean isUnder(Skill narrow, Skill wide) {
    Set<String> met = new HashSet<>();
    String broader = narrow.broader();
    while (broader != null && met.add(broader)) {
      if (broader.equals(wide.id())) {
        return true;
      }
      broader = taxonomy.skill(broader).map(Skill::broader).orElse(null);
    }
    return false;
  }

  private boolean isContained(
      Candidate one, Candidate other, String occupation, List<Set<String>> shown) {
    List<String> both = List.of(one.skill().id(), other.skill().id());
    int asked =
        one.postings() == 0 || other.postings() == 0
            ? 0
            : postings
                .count(
                    List.of(
                        OpenPostings.ofOccupation(occupation),
                        OpenPostings.withSkill(both.getFirst()),
                        OpenPostings.withSkill(both.getLast())),
                    0,
                    Set.of())
                .postings();
    long together = asked + shown.stream().filter(each -> each.containsAll(both)).count();
    return together
        >= CONTAINED * Math.max(one.people() + one.postings(), other.people() + other.postings());
  }
}
