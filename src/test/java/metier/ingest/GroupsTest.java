package metier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import metier.analysis.Analysed;
import metier.model.Employer;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.Meaning;
import metier.model.RecordKind;
import metier.model.Workplace;
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

/** Near-duplicates over a real store and a real index. */
final class GroupsTest {
  private static final String TEXT =
      "We look for somebody who likes people and will help them through their stay with us, "
          + "keeps good records of what was done, and tells the team what comes next.";

  @TempDir Path folder;
  private RecordStore store;
  private ChangeMaker changes;
  private LiveIndex index;

  @BeforeEach
  void open() {
    store = SqliteStore.open(folder);
    changes = Postings.changeMaker(GroupsTest::analyse);
    index = LiveIndex.open(folder, store, Postings.ENGINES, changes, "print");
  }

  @AfterEach
  void close() {
    index.close();
    changes.close();
    store.close();
  }

  @Test
  void onlyTheLeadIsFoundAndTheOthersAreHeld() throws Exception {
    write(put("a", TEXT, 10), put("b", TEXT, 20), put("c", "Entirely " + TEXT + " Nights.", 5));
    assertThat(found()).containsExactlyInAnyOrder("b", "c");
    assertSound(3);
  }

  @Test
  void theLeadIsHandedOnWhenItGoesOrChangesOrABetterOneComes() throws Exception {
    write(put("a", TEXT, 10));
    write(put("b", TEXT, 20));
    assertThat(found()).containsExactly("b");
    write(put("c", TEXT, null));
    assertThat(found()).containsExactly("c");
    write(put("c", TEXT + " Nights.", null));
    assertThat(found()).containsExactlyInAnyOrder("b", "c");
    write(new Write.Delete(Postings.key("b")));
    assertThat(found()).containsExactlyInAnyOrder("a", "c");
    write(put("c", TEXT, null), new Write.Delete(Postings.key("a")));
    assertThat(found()).containsExactly("c");
    assertSound(1);
  }

  @Test
  void aRebuildAndAnyOrderGiveTheSameGroups() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("GroupsTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      List<Write> writes = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        String id = "p" + random.nextInt(60);
        writes.removeIf(earlier -> earlier.key().equals(Postings.key(id)));
        writes.add(
            random.nextInt(5) == 0
                ? new Write.Delete(Postings.key(id))
                : put(id, TEXT + " Door " + random.nextInt(8), random.nextInt(3)));
      }
      Collections.shuffle(writes, random);
      write(writes.toArray(Write[]::new));
    }
    Set<String> followed = new TreeSet<>(found());
    index.rebuild();
    assertThat(new TreeSet<>(found())).as("seed %s", seed).isEqualTo(followed);
    index.close();
    index = LiveIndex.open(folder, store, Postings.ENGINES, changes, "print");
    write(put("last", TEXT, 1));
    assertThat(Audit.of(store, index.engine()).faults()).as("seed %s", seed).isEmpty();
    assertThat(followed.size()).isBetween(1, 8);
  }

  private void write(Write... writes) throws InterruptedException {
    store.write(List.of(writes));
    assertThat(index.awaitVisible(store.lastSeq(), Duration.ofSeconds(20))).isTrue();
  }

  private void assertSound(int records) {
    assertThat(index.engine().count(RecordKind.JOBS)).isEqualTo(records);
    assertThat(Audit.of(store, index.engine()).faults()).isEmpty();
  }

  private List<String> found() {
    SearchRequest all =
        new SearchRequest(
            RecordKind.JOBS,
            new Query.All(),
            List.of(),
            "",
            Sort.DATE,
            null,
            0,
            Set.of(),
            List.of(),
            0,
            0,
            100,
            null,
            false);
    return index.engine().search(all).hits().stream().map(hit -> hit.key().id()).toList();
  }

  private static Write put(String id, String text, @Nullable Integer standsDays) {
    JobPosting job =
        new JobPosting(
            "Host",
            text,
            "Harbor Inn",
            List.of(),
            new Workplace.OnSite(),
            List.of(),
            null,
            LocalDate.of(2026, 11, 1),
            standsDays == null ? null : LocalDate.of(2026, 11, 1).plusDays(standsDays),
            List.of(),
            null,
            null,
            null,
            null,
            null);
    return new Write.Put(Postings.key(id), job, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Analysed analyse(Fact fact) {
    Analysed.Posting plain = (Analysed.Posting) Postings.analyse(fact);
    return new Analysed.Posting(
        plain.posting(),
        plain.text(),
        new Employer("harbor-inn", "Harbor Inn"),
        plain.places(),
        plain.workplace(),
        plain.types(),
        null,
        plain.shifts(),
        plain.levels(),
        plain.licences(),
        plain.origins(),
        List.of(),
        List.of(),
        null,
        Meaning.of(new float[0]),
        Analysed.Wanted.NOTHING,
        Meaning.of(new float[0]));
  }
}
