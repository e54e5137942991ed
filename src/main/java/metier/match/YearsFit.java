package metier.match;

import metier.index.Person;
import metier.index.Profile;

/** Whether the years worked come up to those asked for. */
final class YearsFit implements Criterion {
  @Override
  public Aspect aspect() {
    return Aspect.YEARS;
  }

  @Override
  public Verdict verdict(Pair pair) {
    int asked = pair.role().years();
    Profile person = pair.person();
    if (asked == 0) {
      return new Verdict.LeftOut("The role asks for no years of experience.");
    }
    if (person.held().isEmpty()) {
      return new Verdict.LeftOut("The résumé names no position.");
    }
    if (person.held().stream().allMatch(held -> held.from() == Person.UNDATED)) {
      return new Verdict.LeftOut("The résumé's positions are undated.");
    }
    return new Verdict.Earned(
        Math.min(1, (double) person.years() / asked),
        () -> Spoken.count(person.years(), "year", "years") + " worked; " + asked + " asked for.");
  }
}
