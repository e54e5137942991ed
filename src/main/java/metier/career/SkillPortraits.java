package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import metier.config.Taxonomy;
import metier.index.Fields;
import metier.model.Occupation;
import metier.model.Skill;
import metier.pay.PayStats;
import metier.query.FacetCount;
import metier.query.Query;
import org.jspecify.annotations.Nullable;

/** Finds where a skill is used, what is learned with it, and what it pays. */
final class SkillPortraits {
  /** Two of a few may share an oddity. */
  private static final int FEWEST = 3;

  /** Values of a field that are looked at. */
  private static final int MOST_VALUES = 1_000;

  private static final int MOST_LINES = 5;

  private final OpenPostings postings;
  private final Taxonomy taxonomy;
  private final Function<String, Optional<Occupation>> occupations;
  private final Supplier<Workforce> workforce;
  private final ResumeLines lines;
  private final int k;

  /**
   * @param occupations by their ids
   */
  SkillPortraits(
      OpenPostings postings,
      Taxonomy taxonomy,
      Function<String, Optional<Occupation>> occupations,
      Supplier<Workforce> workforce,
      ResumeLines lines,
      int k) {
    this.postings = postings;
    this.taxonomy = taxonomy;
    this.occupations = occupations;
    this.workforce = workforce;
    this.lines = lines;
    this.k = k;
  }

  private record Ranked<T>(T thing, double worth) {
    static <T> List<T> best(List<Ranked<T>> ranked, int most) {
      return ranked.stream()
          .filter(each -> each.worth() > 0)
          .sorted(Comparator.comparingDouble((Ranked<T> each) -> each.worth()).reversed())
          .limit(most)
          .map(Ranked::thing)
          .toList();
    }
  }

  /**
   * @param id of the skill
   * @param most occupations, and most skills beside it
   * @return empty where the taxonomy has no such skill
   */
  Optional<SkillPortrait> of(String id, int most) {
    return taxonomy.skill(id).map(skill -> of(skill, most));
  }

  private SkillPortrait of(Skill skill, int most) {
    Workforce all = workforce.get();
    OpenPostings.Counted asking =
        postings.count(
            List.of(OpenPostings.withSkill(skill.id())),
            MOST_VALUES,
            Set.of(Fields.OCCUPATION, Fields.SKILL, Fields.CURRENCY));
    Heads heads = new Heads(all, k);
    int people = heads.showing(skill.id());
    List<SkillPortrait.UsedBy> users = users(skill, all, heads, asking, most);
    String currency =
        asking.of(Fields.CURRENCY).stream().map(FacetCount::value).findFirst().orElse(null);
    Query asks = new Query.Term(Fields.SKILL, skill.id());
    String broader = skill.broader();
    return new SkillPortrait(
        skill,
        broader == null ? null : taxonomy.skill(broader).orElse(null),
        taxonomy.skills().stream()
            .filter(each -> Objects.equals(each.broader(), skill.id()))
            .toList(),
        asking.postings(),
        people,
        users,
        beside(skill, asking, most),
        currency,
        pay(asks, users, currency),
        pay(new Query.Not(asks), users, currency),
        people == 0 ? List.of() : lines.of(all, null, skill.id(), MOST_LINES));
  }

  private List<SkillPortrait.UsedBy> users(
      Skill skill, Workforce all, Heads heads, OpenPostings.Counted asking, int most) {
    Map<String, Integer> asked = new HashMap<>();
    asking.of(Fields.OCCUPATION).forEach(each -> asked.put(each.value(), (int) each.count()));
    Set<String> ids = new HashSet<>(asked.keySet());
    ids.addAll(all.occupations());
    OpenPostings.Background background = postings.all();
    List<Ranked<SkillPortrait.UsedBy>> users = new ArrayList<>();
    for (String id : ids) {
      int with = heads.showing(id, skill.id());
      int asks = asked.getOrDefault(id, 0);
      Occupation occupation = with + asks < FEWEST ? null : occupations.apply(id).orElse(null);
      if (occupation != null) {
        int people = heads.of(id);
        int offered = Math.max(asks, background.occupations().getOrDefault(id, 0));
        Telling byPeople =
            Telling.of(with, people, heads.elsewhere(id, skill.id()), heads.others(id));
        Telling byPostings =
            Telling.of(
                asks,
                offered,
                asking.postings() - asks,
                Math.max(asking.postings() - asks, background.postings() - offered));
        int of = offered + (with == 0 ? 0 : people);
        double share = of == 0 ? 0 : Math.clamp((with + asks) / (double) of, 0, 1);
        users.add(
            new Ranked<>(
                new SkillPortrait.UsedBy(occupation, asks, with, share),
                Telling.worth(byPeople, byPostings)));
      }
    }
    users.sort(Comparator.comparing(each -> each.thing().occupation().id()));
    return Ranked.best(users, most);
  }

  /** Neither its kinds nor what it is a kind of: they come with it by themselves. */
  private List<SkillPortrait.Beside> beside(Skill skill, OpenPostings.Counted asking, int most) {
    OpenPostings.Background background = postings.all();
    List<Ranked<SkillPortrait.Beside>> beside = new ArrayList<>();
    for (FacetCount each : asking.of(Fields.SKILL)) {
      int together = (int) each.count();
      Skill other = taxonomy.skill(each.value()).orElse(null);
      if (other != null && together >= FEWEST && !isOneKind(skill, other)) {
        Telling telling =
            Telling.of(
                together,
                asking.postings(),
                Math.max(0, background.skills().getOrDefault(other.id(), 0) - together),
                Math.max(
                    background.skills().getOrDefault(other.id(), 0),
                    background.postings() - asking.postings()));
        beside.add(new Ranked<>(new SkillPortrait.Beside(other, together), telling.worth()));
      }
    }
    return Ranked.best(beside, most);
  }

  private static boolean isOneKind(Skill one, Skill other) {
    return one.id().equals(other.id())
        || Objects.equals(one.broader(), other.id())
        || Objects.equals(other.broader(), one.id());
  }

  private @Nullable PayStats pay(
      Query which, List<SkillPortrait.UsedBy> users, @Nullable String currency) {
    if (currency == null || users.isEmpty()) {
      return null;
    }
    Query among =
        new Query.AnyOf(
            Fields.OCCUPATION, users.stream().map(each -> each.occupation().id()).toList());
    return PayStats.of(postings.pay(List.of(among, which), currency)).orElse(null);
  }
}
