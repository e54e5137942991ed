package metier.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.engine.Recall;
import metier.index.Matchable;
import metier.index.Profile;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.RecordKind;
import metier.query.Filter;

/** A role, for which people are looked for. */
record SeekingPeople(Role role, Scoring scoring, Rarity rarity) implements Seeker {
  @Override
  public Recall recall(List<Filter> filters, int most) {
    Requirements asked = role.requirements();
    Map<String, Double> skills = new HashMap<>();
    asked.skills().forEach(each -> add(each, skills));
    asked.licences().forEach(each -> add(each, skills));
    return new Recall(
        RecordKind.RESUMES,
        role.text(),
        skills,
        asked.occupation() == null ? Map.of() : Map.of(asked.occupation(), 1.0),
        asked.titleMeaning(),
        asked.textMeaning(),
        filters,
        most);
  }

  private void add(Asked asked, Map<String, Double> skills) {
    if (asked.demand() != Demand.IGNORE) {
      skills.put(asked.skill().id(), rarity.of(asked.skill().id()));
    }
  }

  @Override
  public double score(Matchable other, double agreement) {
    return scoring.score(person(other), role.requirements(), agreement);
  }

  @Override
  public Fit fit(Matchable other, double agreement) {
    return scoring.fit(person(other), role.requirements(), agreement);
  }

  @Override
  public double reverse(Matchable other, double agreement) {
    return scoring.reverse(person(other), role.requirements(), agreement);
  }

  private static Profile person(Matchable other) {
    return switch (other) {
      case Profile person -> person;
      case Requirements _ -> throw new IllegalArgumentException("a role was found for a role");
    };
  }
}
