package metier.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import metier.index.Profile;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.SkillRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MatcherTest {
  private static final Narrowing TEN = new Narrowing(List.of(), 0, 10);
  private static final int DRAWN = 40;

  @TempDir static Path folder;

  private static SampleIndex sample;

  @BeforeAll
  static void index() throws IOException {
    sample = new SampleIndex(folder);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  private static Applicant applicant(String id) {
    return sample.applicants.of(sample.resumes.get(id));
  }

  private static Random random() {
    long seed = Long.getLong("metier.match.seed", new Random().nextLong());
    System.out.println("MatcherTest seed " + seed);
    return new Random(seed);
  }

  private static <T> List<T> drawn(Iterable<T> all, Random random) {
    List<T> list = new ArrayList<>();
    all.forEach(list::add);
    Collections.sort(list, Comparator.comparing(Object::toString));
    Collections.shuffle(list, random);
    return list.subList(0, DRAWN);
  }

  @Test
  void aPhlebotomistFindsWorkWithBloodAndTheOtherWayRound() {
    Matches found = sample.matcher.postings(applicant("r-101"), TEN);
    assertThat(found.matches()).hasSize(10);
    assertThat(found.compared()).isGreaterThan(50);
    assertThat(found.matches().subList(0, 5))
        .allMatch(match -> match.card().title().toLowerCase(Locale.ROOT).contains("phlebotom"));
    Matches people =
        sample.matcher.candidates(
            sample.roles.ofText("phlebotomy, lab specimens, specimen labeling"), TEN);
    assertThat(people.matches().subList(0, 5))
        .allMatch(match -> match.fit().skills().getFirst() instanceof SkillFit.Exact);
  }

  @Test
  void peopleLikeOneAreThoseOfTheSameWorkAndFirstOneself() {
    Matches found = sample.matcher.alike(applicant("r-101"), TEN);
    assertThat(found.matches().getFirst().key()).isEqualTo(SampleIndex.resume("r-101"));
    assertThat(found.matches())
        .isSortedAccordingTo((a, b) -> Double.compare(b.fit().score(), a.fit().score()))
        .allMatch(match -> match.fit().score() >= 0 && match.fit().score() <= 100);
    assertThat(found.matches().get(1).card().title()).matches("(?i).*(phlebotom|technician).*");
    assertThat(sample.matcher.orderOfAlike(applicant("r-101"), List.of()).subList(0, 10))
        .isEqualTo(found.matches().stream().map(Match::key).toList());
  }

  @Test
  void oneselfIsTheClosestAndWhatIsNotHeldTheLeast() {
    List<RecordKey> keys =
        List.of(
            SampleIndex.resume("r-104"), SampleIndex.resume("none"), SampleIndex.resume("r-101"));
    double[] closeness =
        sample.engine.closeness(RecordKind.RESUMES, applicant("r-101").text(), keys);
    assertThat(closeness).containsExactly(0, 0, 1);
  }

  @Test
  void pagesGoOnWhereTheOneBeforeEnded() {
    Applicant applicant = applicant("r-101");
    List<Match> all = sample.matcher.postings(applicant, new Narrowing(List.of(), 0, 30)).matches();
    List<Match> second =
        sample.matcher.postings(applicant, new Narrowing(List.of(), 10, 10)).matches();
    assertThat(second).isEqualTo(all.subList(10, 20));
    assertThat(all).extracting(Match::rank).startsWith(1, 2, 3).isSorted();
    assertThat(all).isSortedAccordingTo((a, b) -> Double.compare(b.fit().score(), a.fit().score()));
    assertThat(sample.matcher.orderOfPostings(applicant, List.of()).subList(0, 30))
        .isEqualTo(all.stream().map(Match::key).toList());
    assertThat(sample.matcher.postings(applicant, new Narrowing(List.of(), 9_000, 10)).matches())
        .isEmpty();
  }

  @Test
  void oneAloneIsAsItIsAmongAll() {
    Applicant applicant = applicant("r-101");
    Match third = sample.matcher.postings(applicant, TEN).matches().get(2);
    assertThat(sample.matcher.posting(applicant, third.key())).contains(third);
    assertThat(sample.matcher.posting(applicant, SampleIndex.job("none"))).isEmpty();
  }

  @Test
  void whatIsNotAmongThoseComparedIsScoredAsIfItWere() {
    Rarity rarity = Rarity.amongPostings(sample.engine);
    Scoring scoring =
        new Scoring(
            SampleIndex.CONFIG.ranking().match(),
            rarity,
            new NearSkills(SampleIndex.CONFIG.taxonomy(), sample.analyst::textMeaning),
            new NearWork(
                sample.analyst::occupationOfId,
                sample.analyst::occupation,
                sample.analyst::meaning),
            new Marks(sample.analyst.shown()),
            SampleIndex.CLOCK);
    Seeker seeker = new SeekingWork(applicant("r-101"), scoring, rarity);
    Ranked all = Ranked.of(sample.engine, seeker, seeker.recall(List.of(), 400));
    Ranked few = Ranked.of(sample.engine, seeker, seeker.recall(List.of(), 5));
    assertThat(few.keys()).hasSize(5);
    for (RecordKey key : all.keys()) {
      Match alone = few.match(key).orElseThrow();
      assertThat(alone.rank()).isEqualTo(few.keys().indexOf(key) + 1);
      assertThat(alone.fit()).isEqualTo(all.match(key).orElseThrow().fit());
      assertThat(few.standing(key).score()).isEqualTo(all.standing(key).score());
    }
  }

  @Test
  void whatIfIsExactlyTheRankOnceItIsSo() {
    Random random = random();
    int moved = 0;
    for (String id : drawn(sample.resumes.keySet(), random)) {
      Applicant applicant = applicant(id);
      List<Match> matches =
          sample.matcher.postings(applicant, new Narrowing(List.of(), 0, 40)).matches();
      Match match = matches.get(random.nextInt(matches.size()));
      for (SkillFit fit : match.fit().skills()) {
        if (fit instanceof SkillFit.Missing(var asked)) {
          WhatIf told = sample.matcher.whatIf(applicant, asked.skill(), match.key(), TEN);
          Applicant better = applicant.with(asked.skill(), false, sample.analyst::textMeaning);
          Match applied = sample.matcher.posting(better, match.key()).orElseThrow();
          assertThat(told.before())
              .isEqualTo(new WhatIf.Standing(match.rank(), match.fit().score()));
          assertThat(told.after())
              .isEqualTo(new WhatIf.Standing(applied.rank(), applied.fit().score()));
          moved += told.after().rank() < told.before().rank() ? 1 : 0;
          break;
        }
      }
    }
    assertThat(moved).isPositive();
  }

  @Test
  void aSkillThatIsShownAlreadyChangesNothing() {
    Applicant applicant = applicant("r-101");
    SkillRef shown = applicant.profile().skills().getFirst().skill();
    RecordKey first = sample.matcher.orderOfPostings(applicant, List.of()).getFirst();
    WhatIf told = sample.matcher.whatIf(applicant, shown, first, TEN);
    assertThat(told.after()).isEqualTo(told.before());
  }

  @Test
  void everyExactSkillPointsToWordsOfALineOfTheResume() {
    Random random = random();
    int pointed = 0;
    for (String id : drawn(sample.resumes.keySet(), random)) {
      Profile profile = applicant(id).profile();
      for (Match match : sample.matcher.postings(applicant(id), TEN).matches()) {
        for (SkillFit fit : match.fit().skills()) {
          switch (fit) {
            case SkillFit.Exact exact -> {
              SkillFit.Shown shown = exact.shown();
              assertThat(profile.lines().get(shown.line()).text()).isEqualTo(shown.text());
              String words = shown.text().substring(shown.start(), shown.end());
              assertThat(sample.analyst.skillsNamed(words))
                  .as("'%s' in '%s'", words, shown.text())
                  .contains(exact.asked().skill());
              pointed++;
            }
            case SkillFit.Adjacent near ->
                assertThat(near.via()).isNotEqualTo(near.asked().skill());
            case SkillFit.Missing missing ->
                assertThat(profile.skills())
                    .extracting(each -> each.skill().id())
                    .doesNotContain(missing.asked().skill().id());
          }
        }
      }
    }
    assertThat(pointed).isGreaterThan(100);
  }
}
