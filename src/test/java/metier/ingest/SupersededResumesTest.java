package metier.ingest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import metier.analysis.Analysed;
import metier.model.Bullet;
import metier.model.Fact;
import metier.model.Meaning;
import metier.model.Position;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.query.Query;
import metier.query.SearchRequest;
import metier.query.Sort;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import metier.store.Write;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the résumés of one person only the newest is found, over a real store and a real index. */
final class SupersededResumesTest {
  private static final String ANN = "a1".repeat(32);
  private static final String BO = "b2".repeat(32);

  @TempDir Path folder;
  private RecordStore store;
  private ChangeMaker changes;
  private LiveIndex index;

  @BeforeEach
  void open() {
    store = SqliteStore.open(folder);
    changes = Postings.changeMaker(SupersededResumesTest::analyse);
    index = LiveIndex.open(folder, store, Postings.ENGINES, changes, "print");
  }

  @AfterEach
  void close() {
    index.close();
    changes.close();
    store.close();
  }

  @Test
  void theLaterOneSupersedesWhereNoneSaysOfWhen() throws Exception {
    write(put("old", ANN, null));
    assertThat(found()).containsExactly("old");
    write(put("new", ANN, null), put("other", BO, null));
    assertThat(found()).containsExactlyInAnyOrder("new", "other");
    assertSound(3);
  }

  @Test
  void theDayThatAResumeStatesGoesBeforeTheOrderOfArrival() throws Exception {
    write(put("new", ANN, LocalDate.of(2026, 3, 1)));
    write(put("old", ANN, LocalDate.of(2024, 3, 1)), put("undated", ANN, null));
    assertThat(found()).containsExactly("new");
    write(put("old", ANN, LocalDate.of(2026, 4, 1)));
    assertThat(found()).containsExactly("old");
    assertSound(3);
  }

  @Test
  void theOlderOneComesBackWhenTheNewestGoesOrTurnsOutToBeAnothers() throws Exception {
    write(put("old", ANN, null));
    write(put("new", ANN, null));
    write(new Write.Delete(key("new")));
    assertThat(found()).containsExactly("old");
    write(put("new", ANN, null));
    assertThat(found()).containsExactly("new");
    write(put("new", BO, null));
    assertThat(found()).containsExactlyInAnyOrder("old", "new");
    assertSound(2);
  }

  @Test
  void resumesWithoutAnAddressStandForThemselves() throws Exception {
    write(put("a", null, null), put("b", null, null));
    assertThat(found()).containsExactlyInAnyOrder("a", "b");
    assertSound(2);
  }

  @Test
  void theLinesShownAreNeverThoseOfAResumeThatIsSetAside() throws Exception {
    write(put("a1", ANN, null), put("b1", BO, null));
    write(put("a2", ANN, null), put("b2", BO, null), put("c", null, null));
    assertThat(index.engine().search(request(new Query.Phrase("words", "harbor"))).hits())
        .hasSize(3)
        .allSatisfy(
            hit ->
                assertThat(hit.bullets().toString()).contains("Did " + hit.key().id() + " work"));
  }

  @Test
  void aRebuildAndAnyOrderGiveTheSame() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("SupersededResumesTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      Map<String, Write> writes = new TreeMap<>();
      for (int i = random.nextInt(20); i >= 0; i--) {
        String id = "r" + random.nextInt(40);
        writes.put(
            id,
            random.nextInt(5) == 0
                ? new Write.Delete(key(id))
                : put(
                    id,
                    Integer.toString(random.nextInt(6)).repeat(64),
                    random.nextBoolean()
                        ? null
                        : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3))));
      }
      write(writes.values().toArray(Write[]::new));
    }
    Set<String> followed = new TreeSet<>(found());
    index.rebuild();
    assertThat(new TreeSet<>(found())).as("seed %s", seed).isEqualTo(followed);
    index.close();
    index = LiveIndex.open(folder, store, Postings.ENGINES, changes, "print");
    write(put("last", BO, null));
    assertThat(Audit.of(store, index.engine()).faults()).as("seed %s", seed).isEmpty();
    assertThat(followed.size()).isBetween(1, 6);
  }

  private void write(Write... writes) throws InterruptedException {
    store.write(List.of(writes));
    assertThat(index.awaitVisible(store.lastSeq(), Duration.ofSeconds(20))).isTrue();
  }

  private void assertSound(int records) {
    assertThat(index.engine().count(RecordKind.RESUMES)).isEqualTo(records);
    assertThat(Audit.of(store, index.engine()).faults()).isEmpty();
  }

  private List<String> found() {
    return index.engine().search(request(new Query.All())).hits().stream()
        .map(hit -> hit.key().id())
        .toList();
  }

  private static SearchRequest request(Query query) {
    return new SearchRequest(
        RecordKind.RESUMES,
        query,
        List.of(),
        "harbor",
        Sort.RELEVANCE,
        null,
        0,
        Set.of(),
        List.of(),
        0,
        0,
        100,
        null,
        false);
  }

  private static RecordKey key(String id) {
    return new RecordKey(RecordKind.RESUMES, "test", id);
  }

  private static Write put(String id, @Nullable String digest, @Nullable LocalDate updated) {
    Resume resume =
        new Resume(
                null,
                "Pilot",
                "",
                null,
                List.of(
                    new Position(
                        "Pilot",
                        "Quay",
                        null,
                        null,
                        null,
                        List.of(new Bullet("Did " + id + " work in the harbor.")))),
                List.of(),
                List.of(),
                List.of(),
                List.of())
            .of(digest, updated);
    String bytes = id + digest + updated;
    return new Write.Put(key(id), resume, bytes.getBytes(StandardCharsets.UTF_8));
  }

  private static Analysed analyse(Fact fact) {
    Resume resume = (Resume) fact;
    List<Analysed.Line> lines =
        resume.positions().stream()
            .flatMap(
                position ->
                    position.bullets().stream()
                        .map(bullet -> new Analysed.Line(position, bullet, List.of())))
            .toList();
    Meaning none = Meaning.of(new float[0]);
    String body = lines.stream().map(line -> line.bullet().text()).collect(joining("\n"));
    Analysed.Work work =
        new Analysed.Work(
            "", List.of(), body, none, List.of(), Set.of(), null, null, List.of(), null);
    return new Analysed.Curriculum(resume, null, List.of(), lines, List.of(), 0, null, none, work);
  }
}
