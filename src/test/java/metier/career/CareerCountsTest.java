package metier.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.engine.Change;
import metier.engine.IndexIdentity;
import metier.engine.SearchEngine;
import metier.engine.lucene.LuceneEngines;
import metier.feed.Feeds;
import metier.index.Documents;
import metier.index.Fields;
import metier.ingest.Corpus;
import metier.ingest.Intake;
import metier.model.Position;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.pay.PayStats;
import metier.query.Filter;
import metier.query.Query;
import metier.store.SqliteStore;
import metier.store.StoredRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Over the sample records, as everybody gets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CareerCountsTest {
  private static final int K = 5;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);

  private SqliteStore store;
  private SearchEngine engine;
  private Workforce workforce;
  private CareerCounts counts;

  @BeforeAll
  void fill(@TempDir Path folder) throws Exception {
    Config config = Config.load(Path.of("index-config"));
    Analyst analyst = new Analyst(config, CLOCK);
    Documents documents = new Documents(config.ranking().titleWeight());
    store = SqliteStore.open(folder);
    new Corpus(Path.of("corpus")).loadInto(store, new Intake(new Feeds(CLOCK), store));
    engine =
        new LuceneEngines(config.ranking())
            .open(folder.resolve("index"), new IndexIdentity(store.id(), "test"));
    List<Change> changes = new ArrayList<>();
    store.forEachLive(
        row ->
            changes.add(
                new Change.Put(documents.of(row.key(), row.seq(), analysed(analyst, row)))));
    engine.apply(changes, store.lastSeq());
    engine.refresh();
    workforce = Workforce.of(engine);
    counts =
        new CareerCounts(
            engine,
            store,
            config.taxonomy(),
            analyst,
            () -> workforce,
            K,
            CLOCK,
            Duration.ofSeconds(30));
  }

  private static Analysed analysed(Analyst analyst, StoredRecord row) {
    if (row.fact() == null) {
      throw new AssertionError(row.key() + " is deleted");
    }
    return analyst.analyse(row.fact());
  }

  @AfterAll
  void close() {
    engine.close();
    store.close();
  }

  @Test
  void clinicalTechniciansAreToldByPhlebotomySpecimensAndIvs() {
    TopSkills skills = counts.skills().of("clinical-technician", 15, 3);
    assertThat(skills.skills())
        .extracting(each -> each.skill().id())
        .startsWith("phlebotomy", "lab-specimens", "iv-therapy");
    assertThat(skills.skills()).extracting(each -> each.skill().id()).doesNotHaveDuplicates();
    TopSkill first = skills.skills().getFirst();
    assertThat(first.people()).isBetween(K, skills.people());
    assertThat(first.share()).isGreaterThan(first.elsewhere());
    assertThat(first.lines()).hasSize(3);
    assertThat(counts.people().of("clinical-technician").people()).isEqualTo(skills.people());
  }

  @Test
  void noSkillOfAnyOccupationTellsOfFewerThanK() {
    for (String occupation : workforce.occupations()) {
      TopSkills skills = counts.skills().of(occupation, 15, 1);
      assertThat(isSafe(skills.people())).as(occupation).isTrue();
      for (TopSkill skill : skills.skills()) {
        assertThat(isSafe(skill.people())).as("%s %s", occupation, skill).isTrue();
        assertThat(skill.people() + skill.postings()).as(occupation).isPositive();
        if (skill.people() == 0) {
          assertThat(skill.lines()).as("%s %s", occupation, skill).isEmpty();
          assertThat(skill.share())
              .as("only of postings: %s %s", occupation, skill)
              .isEqualTo(skill.postings() / (double) skills.postings());
        }
      }
    }
  }

  @Test
  void aLineHoldsNoWordOfItsWritersNameNorItsEmployers() {
    Set<String> shown = new HashSet<>();
    for (String occupation : workforce.occupations()) {
      counts.skills().of(occupation, 15, 3).skills().forEach(each -> shown.addAll(each.lines()));
    }
    assertThat(shown).isNotEmpty();
    for (StoredRecord row : store.live(RecordKind.RESUMES)) {
      Resume resume = (Resume) row.fact();
      for (var position : resume == null ? List.<Position>of() : resume.positions()) {
        for (var bullet : position.bullets()) {
          shown.stream()
              .filter(line -> bullet.text().contains(line))
              .forEach(
                  line -> {
                    String lower = line.toLowerCase(Locale.ROOT);
                    assertThat(lower).doesNotContain(position.employer().toLowerCase(Locale.ROOT));
                    assertThat(lower.split("[^\\p{L}]+"))
                        .doesNotContain(
                            String.valueOf(resume.name()).toLowerCase(Locale.ROOT).split(" "));
                  });
        }
      }
    }
  }

  @Test
  void aSkillIsPortrayedByWhereItIsUsedAndWhatItPays() {
    SkillPortrait portrait = counts.portraits().of("phlebotomy", 8).orElseThrow();
    assertThat(portrait.occupations())
        .extracting(each -> each.occupation().id())
        .contains("clinical-technician", "phlebotomist");
    assertThat(portrait.people()).isGreaterThan(K);
    assertThat(portrait.postings()).isPositive();
    assertThat(portrait.narrower()).extracting(each -> each.id()).contains("capillary-puncture");
    assertThat(portrait.learnedWith())
        .extracting(each -> each.skill().id())
        .doesNotContain("phlebotomy", "capillary-puncture", "patient-care");
    assertThat(portrait.lines()).isNotEmpty();
    assertThat(portrait.currency()).isEqualTo("USD");
    PayStats with = portrait.payWith();
    PayStats without = portrait.payWithout();
    assertThat(with == null ? 0 : with.n()).isBetween(1, portrait.postings());
    assertThat(without == null ? 0 : without.p50()).isPositive();
    assertThat(counts.portraits().of("no-such-skill", 8)).isEmpty();
  }

  @Test
  void noPortraitOfASkillTellsOfFewerThanK() {
    Set<String> ids = new HashSet<>();
    workforce
        .all()
        .forEach(member -> member.person().lines().forEach(line -> ids.addAll(line.skills())));
    for (String id : ids.stream().sorted().limit(80).toList()) {
      counts
          .portraits()
          .of(id, 8)
          .ifPresent(
              portrait -> {
                assertThat(isSafe(portrait.people())).as(id).isTrue();
                assertThat(portrait.occupations()).as(id).allMatch(user -> isSafe(user.people()));
                if (portrait.people() == 0) {
                  assertThat(portrait.lines()).as(id).isEmpty();
                }
              });
    }
  }

  @Test
  void employersAreThoseOfTheOpenPostingsAndAPlaceNarrowsThem() {
    Hiring all = counts.hirers().of("clinical-technician", List.of(), 100);
    Filter washington = new Filter("where", new Query.Term(Fields.STATE, "WA"));
    Hiring there = counts.hirers().of("clinical-technician", List.of(washington), 100);
    assertThat(all.employers().stream().mapToInt(Hiring.ByEmployer::postings).sum())
        .isEqualTo(all.postings());
    assertThat(there.postings()).isBetween(1, all.postings() - 1);
    assertThat(all.employers()).allMatch(each -> !each.name().isBlank());
  }

  private static boolean isSafe(int people) {
    return people == 0 || people >= K;
  }
}
