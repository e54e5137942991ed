package metier.match;

import java.util.List;
import metier.engine.Recall;
import metier.index.Matchable;
import metier.model.RecordKind;
import metier.query.Filter;

/** A person, like whom others are sought: found by all that is known, compared by words. */
record SeekingAlike(Applicant applicant, Scoring scoring, Rarity rarity) implements Seeker {
  @Override
  public Recall recall(List<Filter> filters, int most) {
    Recall work = new SeekingWork(applicant, scoring, rarity).recall(filters, most);
    return new Recall(
        RecordKind.RESUMES,
        work.text(),
        work.skills(),
        work.occupations(),
        work.titleMeaning(),
        work.textMeaning(),
        filters,
        most);
  }

  private SeekingPeople people() {
    return new SeekingPeople(Roles.like(applicant), scoring, rarity);
  }

  @Override
  public double score(Matchable other, double agreement) {
    return people().score(other, agreement);
  }

  @Override
  public Fit fit(Matchable other, double agreement) {
    return people().fit(other, agreement);
  }

  @Override
  public double reverse(Matchable other, double agreement) {
    return people().score(applicant.profile(), agreement);
  }
}
