package metier.match;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.config.MatchWeights;
import metier.index.Profile;
import metier.index.Requirements;
import metier.model.Place;

/**
 * Scores a person and a role, from either side by the same function. What a role asks nothing
 * about, and what a résumé can't tell, is left out; the rest shares the 100 by its weights.
 */
public final class Scoring {
  private static final double BEST = 100;

  private record Weighed(Criterion criterion, double weight) {}

  private final AskedSkills skills;
  private final LicenceGates licences;
  private final Marks marks;
  private final Clock clock;

  /** The weightiest first. */
  private final List<Weighed> criteria;

  /**
   * @param clock tells how long ago is what somebody did
   */
  Scoring(
      MatchWeights weights,
      Rarity rarity,
      NearSkills nearSkills,
      NearWork nearWork,
      Marks marks,
      Clock clock) {
    this.skills = new AskedSkills(rarity, nearSkills);
    this.licences = new LicenceGates(nearSkills);
    this.marks = marks;
    this.clock = clock;
    List<Weighed> all =
        new ArrayList<>(
            List.of(
                new Weighed(new CareerFit(nearWork), weights.work()),
                new Weighed(skills, weights.skills()),
                new Weighed(new WordsFit(), weights.words()),
                new Weighed(new MeaningFit(), weights.meaning()),
                new Weighed(licences, weights.licences()),
                new Weighed(new LevelFit(), weights.level()),
                new Weighed(new YearsFit(), weights.years()),
                new Weighed(new EducationFit(), weights.education()),
                new Weighed(new LanguagesFit(), weights.languages()),
                new Weighed(new PlaceFit(), weights.place())));
    all.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    this.criteria = List.copyOf(all);
  }

  /**
   * The score alone, exactly that of {@link #fit}.
   *
   * @param agreement of the words of both texts, 0–1
   */
  public double score(Profile person, Requirements role, double agreement) {
    return score(parts(new Pair(person, role, agreement, now()), false));
  }

  /** The score with all of its reasons. */
  public Fit fit(Profile person, Requirements role, double agreement) {
    Pair pair = new Pair(person, role, agreement, now());
    List<Part> parts = parts(pair, true);
    return new Fit(score(parts), parts, skills.fits(pair, marks), licences.gates(pair));
  }

  /** How well, the other way round, the role meets what the person looks for. */
  public double reverse(Profile person, Requirements role, double agreement) {
    Place near = person.place();
    return score(Exchanged.asPerson(role, near), Exchanged.asRole(person), agreement);
  }

  private List<Part> parts(Pair pair, boolean withReasons) {
    List<Verdict> verdicts = new ArrayList<>(criteria.size());
    double weights = 0;
    for (Weighed each : criteria) {
      Verdict verdict = each.criterion.verdict(pair);
      verdicts.add(verdict);
      weights += verdict instanceof Verdict.Earned ? each.weight : 0;
    }
    List<Part> parts = new ArrayList<>(criteria.size());
    for (int i = 0; i < criteria.size(); i++) {
      Weighed each = criteria.get(i);
      parts.add(
          part(
              each.criterion.aspect(), verdicts.get(i), BEST * each.weight / weights, withReasons));
    }
    return notBelowNothing(parts);
  }

  private static Part part(Aspect aspect, Verdict verdict, double most, boolean withReasons) {
    return switch (verdict) {
      case Verdict.LeftOut(String because) -> new Part(aspect, 0, 0, because);
      case Verdict.Earned earned ->
          new Part(aspect, most * earned.earned(), most, withReasons ? earned.because().get() : "");
    };
  }

  /** A missing licence costs no more than the others earned. */
  private static List<Part> notBelowNothing(List<Part> parts) {
    double sum = sum(parts);
    if (sum >= 0) {
      return parts;
    }
    return parts.stream()
        .map(
            part ->
                part.aspect() == Aspect.LICENCES
                    ? new Part(part.aspect(), -others(parts), part.most(), part.because())
                    : part)
        .toList();
  }

  private static double others(List<Part> parts) {
    return sum(parts.stream().filter(part -> part.aspect() != Aspect.LICENCES).toList());
  }

  private static double sum(List<Part> parts) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.value();
    }
    return sum;
  }

  /** Sums of fractions may come out a trifle beyond. */
  private static double score(List<Part> parts) {
    return Math.clamp(sum(parts), 0, BEST);
  }

  private int now() {
    return Math.toIntExact(YearMonth.now(clock).getLong(ChronoField.PROLEPTIC_MONTH));
  }
}
