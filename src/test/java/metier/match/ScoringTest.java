package metier.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import metier.analysis.ShownSkills;
import metier.analysis.SkillTagger;
import metier.engine.RandomSides;
import metier.index.Person;
import metier.index.Profile;
import metier.index.Profile.Held;
import metier.index.Profile.Line;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.Degree;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ScoringTest {
  private static final int PAIRS = 10_000;
  private static final int NOW = 2026 * 12 + 10;
  private static final Meaning NONE = Meaning.of(new float[0]);
  private static final SkillRef PHLEBOTOMY = new SkillRef("phlebotomy", "Phlebotomy");
  private static final SkillRef CAPILLARY =
      new SkillRef("capillary-puncture", "Capillary puncture");
  private static final SkillRef FILING = new SkillRef("filing", "Filing");

  private final Scoring scoring = scoring(skill -> 1 + Math.abs(skill.hashCode() % 7));

  private static Scoring scoring(Rarity rarity) {
    return new Scoring(
        SampleIndex.CONFIG.ranking().match(),
        rarity,
        new NearSkills(SampleIndex.CONFIG.taxonomy(), _ -> NONE),
        new NearWork(_ -> Optional.empty(), _ -> Optional.empty(), _ -> NONE),
        new Marks(
            new ShownSkills(
                new SkillTagger(SampleIndex.CONFIG.taxonomy()), SampleIndex.CONFIG.taxonomy())),
        SampleIndex.CLOCK);
  }

  @Test
  void partsAreBoundedAndAddUp() {
    long seed = Long.getLong("metier.match.seed", new Random().nextLong());
    System.out.println("ScoringTest seed " + seed);
    Random random = new Random(seed);
    RandomSides sides = new RandomSides(random);
    Set<Aspect> below = new HashSet<>();
    for (int i = 0; i < PAIRS; i++) {
      Profile person = sides.profile();
      Requirements role = sides.requirements();
      double agreement = random.nextDouble();
      Fit fit = scoring.fit(person, role, agreement);

      assertThat(fit.score()).isBetween(0.0, 100.0);
      assertThat(fit.parts().stream().mapToDouble(Part::value).sum())
          .isEqualTo(fit.score(), within(1e-9));
      assertThat(fit.parts().stream().mapToDouble(Part::most).sum()).isEqualTo(100, within(1e-9));
      assertThat(fit.parts()).extracting(Part::aspect).containsExactlyInAnyOrder(Aspect.values());
      for (Part part : fit.parts()) {
        assertThat(part.value()).isBetween(-part.most() - 1e-9, part.most() + 1e-9);
        assertThat(part.because()).matches("\\S.*\\.");
        if (part.value() < 0) {
          below.add(part.aspect());
        }
      }
      assertThat(scoring.score(person, role, agreement)).isEqualTo(fit.score());
      assertThat(scoring.reverse(person, role, agreement)).isBetween(0.0, 100.0);
      assertThat(fit.skills())
          .isSortedAccordingTo((a, b) -> a.asked().demand().compareTo(b.asked().demand()));
    }
    assertThat(below).containsExactly(Aspect.LICENCES);
  }

  @Test
  void whatNobodyAsksForIsHeldAgainstNobody() {
    Requirements nothing = asks(List.of(), List.of(), Set.of(), 0, null);
    double bare = scoring.score(person(List.of(), Set.of(), null, 0, null), nothing, 0.3);
    assertThat(bare).isPositive();
    Profile able =
        person(List.of(PHLEBOTOMY), Set.of("filing"), Level.LEAD, 20, Degree.Level.MASTER);
    assertThat(scoring.score(able, nothing, 0.3)).isEqualTo(bare);
  }

  @Test
  void eachDemandThatIsMetRaisesTheScore() {
    Requirements role =
        asks(
            List.of(must(PHLEBOTOMY)),
            List.of(must(FILING)),
            Set.of(Level.SENIOR),
            5,
            Degree.Level.BACHELOR);
    Profile bare = person(List.of(), Set.of(), null, 1, null);
    double before = scoring.score(bare, role, 0.1);
    assertThat(scoring.score(person(List.of(PHLEBOTOMY), Set.of(), null, 1, null), role, 0.1))
        .isGreaterThan(before);
    assertThat(scoring.score(person(List.of(), Set.of("filing"), null, 1, null), role, 0.1))
        .isGreaterThan(before);
    assertThat(scoring.score(person(List.of(), Set.of(), null, 5, null), role, 0.1))
        .isGreaterThan(before);
    assertThat(scoring.score(person(List.of(), Set.of(), null, 1, Degree.Level.MASTER), role, 0.1))
        .isGreaterThan(before);
    assertThat(scoring.score(person(List.of(), Set.of(), Level.SENIOR, 1, null), role, 0.1))
        .isGreaterThan(scoring.score(person(List.of(), Set.of(), Level.ENTRY, 1, null), role, 0.1));
    assertThat(scoring.score(bare, role, 0.2)).isGreaterThan(before);
  }

  @Test
  void aSkillIsExactNearOrMissing() {
    Requirements role = asks(List.of(nice(FILING), must(PHLEBOTOMY)), List.of(), Set.of(), 0, null);
    Fit near = scoring.fit(person(List.of(CAPILLARY), Set.of(), null, 0, null), role, 0);
    assertThat(near.skills()).hasSize(2);
    assertThat(near.skills().getFirst())
        .isInstanceOfSatisfying(
            SkillFit.Adjacent.class,
            fit -> {
              assertThat(fit.asked().skill()).isEqualTo(PHLEBOTOMY);
              assertThat(fit.via()).isEqualTo(CAPILLARY);
            });
    assertThat(near.skills().getLast()).isInstanceOf(SkillFit.Missing.class);

    Fit exact = scoring.fit(person(List.of(PHLEBOTOMY), Set.of(), null, 0, null), role, 0);
    assertThat(exact.skills().getFirst())
        .isInstanceOfSatisfying(
            SkillFit.Exact.class,
            fit -> {
              assertThat(fit.shown().text().substring(fit.shown().start(), fit.shown().end()))
                  .isEqualTo("phlebotomy");
              assertThat(fit.shown().title()).isEqualTo("Phlebotomist");
              assertThat(fit.months()).isEqualTo(23);
            });
    assertThat(exact.score()).isGreaterThan(near.score());
  }

  @Test
  void aMissingLicenceIsAClosedGateThatCosts() {
    Requirements role = asks(List.of(), List.of(must(PHLEBOTOMY), nice(FILING)), Set.of(), 0, null);
    Fit without = scoring.fit(person(List.of(), Set.of(), null, 0, null), role, 0.5);
    assertThat(without.gates()).extracting(Gate::open).containsExactly(false, false);
    assertThat(part(without, Aspect.LICENCES).value()).isNegative();
    assertThat(part(without, Aspect.LICENCES).because())
        .contains("Phlebotomy")
        .doesNotContain("Filing");
    Fit with =
        scoring.fit(person(List.of(), Set.of("capillary-puncture"), null, 0, null), role, 0.5);
    assertThat(with.gates()).extracting(Gate::open).containsExactly(true, false);
    assertThat(part(with, Aspect.LICENCES).value()).isPositive();
  }

  @Test
  void exchangedSidesAreScoredByTheSameFunction() {
    Profile person = person(List.of(PHLEBOTOMY, FILING), Set.of(), Level.SENIOR, 3, null);
    Requirements likeThem = Exchanged.asRole(person);
    Profile likeTheRole = Exchanged.asPerson(likeThem, null);
    assertThat(scoring.reverse(likeTheRole, likeThem, 0.4))
        .isEqualTo(scoring.score(likeTheRole, Exchanged.asRole(likeTheRole), 0.4));
    assertThat(scoring.reverse(person, likeThem, 0.4))
        .isEqualTo(scoring.score(likeTheRole, likeThem, 0.4));
  }

  @Test
  void whoIsLikeARoleHasWhatItAsksForAndNotWhatIsIgnored() {
    Asked ignored = new Asked(FILING, Demand.IGNORE, "");
    Requirements role = asks(List.of(must(PHLEBOTOMY)), List.of(ignored), Set.of(), 0, null);
    Profile like = Exchanged.asPerson(role, null);
    assertThat(like.skills()).extracting(Profile.Shown::skill).containsExactly(PHLEBOTOMY);
    assertThat(like.licences()).isEmpty();
  }

  @Test
  void ofWhoNamesNoPositionYearsAreLeftOut() {
    Profile none =
        new Profile(
            "", NONE, NONE, List.of(), List.of(), List.of(), Set.of(), null, null, 0, List.of(),
            null);
    Fit fit = scoring.fit(none, asks(List.of(), List.of(), Set.of(), 3, null), 0.5);
    assertThat(part(fit, Aspect.YEARS))
        .isEqualTo(new Part(Aspect.YEARS, 0, 0, "The résumé names no position."));
  }

  private static Part part(Fit fit, Aspect aspect) {
    return fit.parts().stream().filter(p -> p.aspect() == aspect).findFirst().orElseThrow();
  }

  private static Asked must(SkillRef skill) {
    return new Asked(skill, Demand.MUST, "");
  }

  private static Asked nice(SkillRef skill) {
    return new Asked(skill, Demand.NICE, "");
  }

  private static Requirements asks(
      List<Asked> skills,
      List<Asked> licences,
      Set<Level> levels,
      int years,
      Degree.@Nullable Level degree) {
    return new Requirements(
        "", NONE, NONE, null, skills, licences, levels, List.of(), false, Set.of(), years, degree,
        List.of());
  }

  private static Profile person(
      List<SkillRef> shown,
      Set<String> licences,
      @Nullable Level level,
      int years,
      Degree.@Nullable Level degree) {
    List<Line> lines =
        shown.stream()
            .map(skill -> new Line(0, "Did much " + skill.name().toLowerCase(Locale.ROOT)))
            .toList();
    List<Profile.Shown> skills =
        shown.stream()
            .map(skill -> new Profile.Shown(skill, List.of(shown.indexOf(skill))))
            .toList();
    return new Profile(
        "Phlebotomist",
        NONE,
        NONE,
        List.of(new Held("Phlebotomist", null, NOW - 22, Person.PRESENT)),
        lines,
        skills,
        licences,
        level,
        null,
        years,
        List.of(),
        degree);
  }
}
