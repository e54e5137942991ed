package metier.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.engine.Recall;
import metier.index.Matchable;
import metier.index.Profile;
import metier.index.Profile.Held;
import metier.index.Requirements;
import metier.model.RecordKind;
import metier.query.Filter;

/** A person, who looks for postings. */
record SeekingWork(Applicant applicant, Scoring scoring, Rarity rarity) implements Seeker {
  @Override
  public Recall recall(List<Filter> filters, int most) {
    Profile person = applicant.profile();
    Map<String, Double> skills = new HashMap<>();
    person.skills().forEach(shown -> skills.put(shown.skill().id(), rarity.of(shown.skill().id())));
    Map<String, Double> occupations = new HashMap<>();
    double weight = 1;
    for (Held held : person.held()) {
      if (held.occupation() != null) {
        occupations.merge(held.occupation(), weight, Math::max);
      }
      weight /= 2;
    }
    return new Recall(
        RecordKind.JOBS,
        applicant.text(),
        skills,
        occupations,
        person.titleMeaning(),
        person.textMeaning(),
        filters,
        most);
  }

  @Override
  public double score(Matchable other, double agreement) {
    return scoring.score(applicant.profile(), role(other), agreement);
  }

  @Override
  public Fit fit(Matchable other, double agreement) {
    return scoring.fit(applicant.profile(), role(other), agreement);
  }

  @Override
  public double reverse(Matchable other, double agreement) {
    return scoring.reverse(applicant.profile(), role(other), agreement);
  }

  private static Requirements role(Matchable other) {
    return switch (other) {
      case Requirements role -> role;
      case Profile _ -> throw new IllegalArgumentException("a person was found for a person");
    };
  }
}
