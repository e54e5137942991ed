package metier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import metier.analysis.Analyst;
import metier.analysis.Profiles;
import metier.config.Config;
import metier.index.Fields;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import metier.store.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassificationsTest {
  private static final Config CONFIG = Config.load(Path.of("index-config"));
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final RecordKey KEEPER = new RecordKey(RecordKind.OCCUPATIONS, "esco", "keeper");

  private static Write profile() {
    return new Write.Put(
        KEEPER,
        Profiles.esco("5419.9", "lighthouse keeper", List.of("wickie")),
        "row".getBytes(StandardCharsets.UTF_8));
  }

  private static void awaitKeepers(LiveIndex index, long count) throws InterruptedException {
    long end = System.nanoTime() + LONG.toNanos();
    while (index.engine().frequency(RecordKind.JOBS, Fields.OCCUPATION, "keeper") != count) {
      assertThat(System.nanoTime()).as("%d postings for keepers", count).isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Test
  void anIndexIsBuiltAnewBesideTheOldOneWhenOccupationsAreTakenIn(@TempDir Path data)
      throws Exception {
    Analyst analyst = new Analyst(CONFIG, Clock.systemUTC());
    try (SqliteStore store = SqliteStore.open(data);
        ChangeMaker changes = Postings.changeMaker(analyst::analyse)) {
      store.write(List.of(Postings.put("a", "Wickie"), Postings.put("b", "Nurse")));
      Classifications rules =
          new Classifications(store, "rules", changes::newestOccupation, analyst::know);
      assertThat(rules.fingerprint()).isEqualTo("rules");
      try (LiveIndex index = LiveIndex.open(data, store, Postings.ENGINES, changes, rules)) {
        assertThat(index.awaitVisible(store.lastSeq(), LONG)).isTrue();
        awaitKeepers(index, 0);

        store.write(List.of(profile()));
        awaitKeepers(index, 1);
        assertThat(analyst.occupationOfId("keeper")).isPresent();
        assertThat(index.engine().count(RecordKind.JOBS)).isEqualTo(2);
      }
      String fingerprint = rules.fingerprint();
      assertThat(fingerprint).startsWith("rules-");

      Analyst later = new Analyst(CONFIG, Clock.systemUTC());
      assertThat(
              new Classifications(store, "rules", changes::newestOccupation, later::know)
                  .fingerprint())
          .isEqualTo(fingerprint);
      assertThat(later.occupationOfId("keeper")).isPresent();

      try (LiveIndex index = LiveIndex.open(data, store, Postings.ENGINES, changes, rules)) {
        awaitKeepers(index, 1);
        store.write(List.of(new Write.Delete(KEEPER)));
        awaitKeepers(index, 0);
        assertThat(rules.fingerprint()).isEqualTo("rules");
      }
    }
  }
}
