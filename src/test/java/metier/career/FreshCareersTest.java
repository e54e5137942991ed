package metier.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import metier.analysis.Analyst;
import metier.career.path.Resumes;
import metier.career.portrait.Lookup;
import metier.config.Config;
import metier.engine.lucene.LuceneEngines;
import metier.feed.Feeds;
import metier.index.Documents;
import metier.ingest.ChangeMaker;
import metier.ingest.Intake;
import metier.ingest.LiveIndex;
import metier.model.Occupation;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With no patience at all, every figure is that of the index at the moment. */
final class FreshCareersTest {
  private static final Config CONFIG = Resumes.CONFIG;
  private static final Analyst ANALYST = Resumes.ANALYST;
  private static final Occupation WORK = ANALYST.occupationOfId("phlebotomist").orElseThrow();

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-15T12:00:00Z"));
  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now.get();
        }

        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };

  private SqliteStore store;
  private ChangeMaker changes;
  private LiveIndex index;
  private Intake intake;
  private MinedCareers careers;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SqliteStore.open(folder);
    changes = new ChangeMaker(ANALYST::analyse, new Documents(CONFIG.ranking().titleWeight()), 1);
    index =
        LiveIndex.open(
            folder, store, new LuceneEngines(CONFIG.ranking()), changes, CONFIG.fingerprint());
    intake = new Intake(new Feeds(clock), store);
    careers =
        new MinedCareers(
            index.engine(),
            store,
            CONFIG,
            ANALYST,
            new PayEstimates(index.engine(), ANALYST, clock, Duration.ZERO),
            clock,
            Duration.ZERO);
  }

  @AfterEach
  void close() {
    index.close();
    changes.close();
    store.close();
  }

  private void add(RecordKind kind, String lines) throws InterruptedException {
    intake.store(
        new Intake.Origin(kind, Feeds.AUTO, "test"),
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
        row -> assertThat(row).isInstanceOf(Intake.Row.Stored.class),
        _ -> {});
    assertThat(index.awaitVisible(store.lastSeq(), Duration.ofMinutes(1))).isTrue();
  }

  private Career career() {
    return careers.of(WORK, CareerAsk.ANYWHERE).orElseThrow();
  }

  private SkillPortrait phlebotomy() {
    return careers.skill(careers.skillCalled("phlebotomy").orElseThrow()).orElseThrow();
  }

  private static String resumes(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                """
                {"id": "r%d", "basics": {"label": "Phlebotomist"}, "languages": [{"language": "Wolof"}],\
                 "work": [{"position": "Phlebotomist", "name": "Cedar Clinic", "startDate": "20%d-01",\
                 "endDate": "2020-01", "highlights": ["Drew blood from %d patients a day and kept the\
                 trays ready"]}, {"position": "Office Manager", "startDate": "2020-02"}]}\
                """
                    .formatted(i, 10 + i % 9, 20 + i))
        .collect(Collectors.joining("\n"));
  }

  private static String postings(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                """
                {"identifier": "j%d", "title": "Phlebotomist", "datePosted": "2026-06-10",\
                 "validThrough": "2026-06-20", "hiringOrganization": "Cedar %d Clinic",\
                 "description": "You draw blood."}\
                """
                    .formatted(i, i))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aResumeIsInEveryFigureOfPeopleOnceItIsInTheIndex() throws Exception {
    assertThat(career().people().people()).isZero();
    add(RecordKind.RESUMES, resumes(0, 6));
    for (int people : List.of(6, 7)) {
      Career career = career();
      assertThat(career.people().people()).isEqualTo(people);
      assertThat(career.people().languages().people()).isEqualTo(people);
      assertThat(career.paths().people()).isEqualTo(people);
      assertThat(career.paths().out()).singleElement().extracting("people").isEqualTo(people);
      assertThat(career.skills().people()).isEqualTo(people);
      assertThat(phlebotomy().people()).isEqualTo(people);
      assertThat(phlebotomy().lines()).isNotEmpty();
      add(RecordKind.RESUMES, resumes(6, 7));
    }
  }

  @Test
  void aLineThatIsWordedAnewIsShownInItsNewWords() throws Exception {
    add(RecordKind.RESUMES, resumes(0, 6));
    assertThat(phlebotomy().lines()).isNotEmpty().noneMatch(line -> line.contains("gently"));
    add(RecordKind.RESUMES, resumes(0, 6).replace("Drew blood", "Drew blood gently"));
    assertThat(phlebotomy().lines()).isNotEmpty().allMatch(line -> line.contains("gently"));
  }

  @Test
  void aPostingIsInEveryFigureOfPostingsUntilItsLastDayIsOver() throws Exception {
    assertThat(career().hiring().postings()).isZero();
    add(RecordKind.JOBS, postings(0, 4));
    for (int postings : List.of(4, 5)) {
      assertThat(career().hiring().postings()).isEqualTo(postings);
      assertThat(career().skills().postings()).isEqualTo(postings);
      assertThat(phlebotomy().postings()).isEqualTo(postings);
      assertThat(listed()).isEqualTo(postings);
      add(RecordKind.JOBS, postings(4, 5));
    }
    now.set(Instant.parse("2026-06-21T00:00:01Z"));
    assertThat(career().hiring().postings()).isZero();
    assertThat(career().skills().postings()).isZero();
    assertThat(listed()).isZero();
  }

  private int listed() {
    return careers.families().values().stream()
        .flatMap(List::stream)
        .filter(member -> member.occupation().id().equals(WORK.id()))
        .mapToInt(Lookup.Member::postings)
        .sum();
  }

  @Test
  void aRecordOfPayIsInTheFiguresAndTheEstimateOnceItIsInTheIndex() throws Exception {
    assertThat(career().pay().rowsInAll()).isZero();
    String header = "Job Title,Company,Location,Start Date,Salary\n";
    String row = "Phlebotomist,Cedar Clinic,\"Tacoma, WA\",\"May %02d, 2025\",\"$%d,000\"\n";
    StringBuilder rows = new StringBuilder(header);
    for (int i = 1; i <= 6; i++) {
      rows.append(row.formatted(i, 40 + i));
    }
    add(RecordKind.PAY, rows.toString());
    assertThat(career().pay().rowsInAll()).isEqualTo(6);
    assertThat(career().pay().own().stats()).extracting("n").isEqualTo(6);
    assertThat(career().pay().estimate()).extracting("n").isEqualTo(6);
    add(RecordKind.PAY, header + row.formatted(20, 90));
    assertThat(career().pay().rowsInAll()).isEqualTo(7);
    assertThat(career().pay().own().stats()).extracting("n").isEqualTo(7);
    assertThat(career().pay().estimate()).extracting("n").isEqualTo(7);
  }
}
