package metier.match;

import java.util.List;
import metier.index.Person;
import metier.index.Profile;
import metier.index.Profile.Held;
import metier.index.Requirements;

/**
 * Work done before: how near each position comes to the role, weighed by how recent it is and, with
 * less and less gain, by how long it lasted.
 */
final class CareerFit implements Criterion {
  /** Shares of the best single position and of the career as a whole. */
  private static final double BEST = 0.6;

  /** So many months are worth half of what endless ones are. */
  private static final double HALF_MONTHS = 12;

  /** What somebody calls themselves counts a little less than what they did. */
  private static final double CLAIMED = 0.9;

  private static final double SAME = 0.8;
  private static final double SIMILAR = 0.4;

  private final NearWork near;

  CareerFit(NearWork near) {
    this.near = near;
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORK;
  }

  /**
   * The position that earns most, and what all of them earn.
   *
   * @param claimed what the person calls themselves comes nearer than any position
   */
  private record Career(int best, double nearness, boolean claimed, double earned) {}

  @Override
  public Verdict verdict(Pair pair) {
    Requirements role = pair.role();
    if (role.occupation() == null && role.titleMeaning().isNone()) {
      return new Verdict.LeftOut("The role names no occupation.");
    }
    Profile person = pair.person();
    if (person.held().isEmpty()) {
      return new Verdict.Earned(
          BEST * claimed(role, person),
          () -> "The résumé names no position; its title alone counts.");
    }
    Career career = career(pair);
    return new Verdict.Earned(career.earned, () -> because(pair, career));
  }

  private Career career(Pair pair) {
    Requirements role = pair.role();
    Profile person = pair.person();
    int best = 0;
    double bestEarned = -1;
    double bestNearness = 0;
    double sum = 0;
    double weights = 0;
    List<Held> held = person.held();
    for (int i = 0; i < held.size(); i++) {
      Held each = held.get(i);
      double nearness =
          near.of(
              role.occupation(),
              role.titleMeaning(),
              each.occupation(),
              near.meaning(each.title()));
      double recency = Recency.of(each, i, pair.now());
      int months = Recency.monthsOrUsual(each, pair.now());
      double weight = recency * months / (months + HALF_MONTHS);
      sum += weight * nearness;
      weights += weight;
      if (recency * nearness > bestEarned) {
        best = i;
        bestEarned = recency * nearness;
        bestNearness = nearness;
      }
    }
    double claimed = CLAIMED * Recency.of(held.getFirst(), 0, pair.now()) * claimed(role, person);
    double earned = BEST * Math.max(bestEarned, claimed) + (1 - BEST) * sum / weights;
    return new Career(best, bestNearness, claimed > bestEarned, Math.clamp(earned, 0, 1));
  }

  /** How near what the person calls themselves comes. */
  private double claimed(Requirements role, Profile person) {
    return near.of(
        role.occupation(),
        role.titleMeaning(),
        near.occupation(person.title()),
        person.titleMeaning());
  }

  private static String because(Pair pair, Career career) {
    if (career.claimed) {
      return "The résumé is headed " + pair.person().title() + "; the positions are less near.";
    }
    Held held = pair.person().held().get(career.best);
    String title = held.title().isBlank() ? "A position without a title" : held.title();
    String time = time(held, pair.now());
    if (career.nearness >= SAME) {
      return title + time + " is the same kind of work.";
    }
    return career.nearness >= SIMILAR
        ? title + time + " is similar work."
        : "No position is like this work; the nearest is " + held.title() + time + ".";
  }

  private static String time(Held held, int now) {
    int months = Recency.months(held, now);
    if (months == 0) {
      return "";
    }
    String until = held.to() == Person.PRESENT ? ", to the present" : ", until " + held.to() / 12;
    return " (" + Spoken.months(months) + until + ")";
  }
}
