package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.config.Config;
import metier.engine.lucene.LuceneEngines;
import metier.ingest.LiveIndex;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import metier.store.StoredRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server and an ingest beside it are killed (SIGKILL) at random moments under load, again and
 * again: {@code -Dmetier.kill.cycles=N}. Whatever was acknowledged is there, once, and found; no
 * acknowledged delete comes back; the index is never ahead of the store; a lost index is made anew.
 */
final class KillTest {
  private static final int CYCLES = Integer.getInteger("metier.kill.cycles", 3);
  private static final int WRITERS = 3;
  private static final int BULK_ROWS = 40;
  private static final int INGEST_ROWS = 6000;
  private static final Pattern READY = Pattern.compile("Metier is ready at (http\\S+)");
  private static final Pattern LINE =
      Pattern.compile("\"line\":\\s*(\\d+).*?\"status\":\\s*(\\d+)");

  private final long seed = Long.getLong("metier.kill.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** Id → the version that was acknowledged last; each id is written by one thread only. */
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

  /** Ids whose last request got no answer: either state is right. */
  private final ConcurrentSkipListSet<String> unanswered = new ConcurrentSkipListSet<>();

  private final ConcurrentSkipListSet<String> deleted = new ConcurrentSkipListSet<>();

  @Test
  void nothing_acknowledged_is_lost_by_kills(@TempDir Path folder) throws Exception {
    System.out.println("KillTest seed " + seed + ", cycles " + CYCLES);
    Path data = folder.resolve("data");
    for (int cycle = 1; cycle <= CYCLES; cycle++) {
      killOnce(data, folder, cycle);
      verifyStore(data);
      if (random.nextInt(3) == 0 || cycle == CYCLES) {
        deleteAll(data.resolve(LiveIndex.FOLDER));
      }
    }
    Process server = start("serve", "--port", "0", "--data", data.toString());
    try {
      URI address = awaitReady(server);
      verifyFound(address, data);
    } finally {
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
    }
    CommandRun check = CommandRun.of("check", "--data", data.toString());
    assertThat(check.exit()).as("%s %s", check.out(), check.err()).isZero();
    System.out.printf(
        "KillTest: %,d rows acknowledged, %,d deletes, %,d without an answer%n",
        acknowledged.size(), deleted.size(), unanswered.size());
  }

  private void killOnce(Path data, Path folder, int cycle) throws Exception {
    Process server = start("serve", "--port", "0", "--data", data.toString());
    URI address = awaitReady(server);
    List<Thread> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "w" + writer;
      long ownSeed = random.nextLong();
      writers.add(
          Thread.ofPlatform().start(() -> write(address, name, cycle, new Random(ownSeed))));
    }
    Path feed = folder.resolve("feed" + cycle + ".ndjson");
    Files.writeString(feed, feed(cycle));
    Process ingest =
        start(
            "ingest", "jobs", feed.toString(), "--source", "i" + cycle, "--data", data.toString());
    Thread reading = Thread.ofPlatform().start(() -> followIngest(ingest, cycle));
    TimeUnit.MILLISECONDS.sleep(800 + random.nextInt(3500));
    if (random.nextBoolean()) {
      ingest.destroyForcibly();
      TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
    }
    server.destroyForcibly();
    ingest.destroyForcibly();
    server.waitFor();
    ingest.waitFor();
    for (Thread writer : writers) {
      writer.join();
    }
    reading.join();
  }

  /** Puts new rows, new versions of old ones and deletes, until the server is gone. */
  private void write(URI address, String writer, int cycle, Random own) {
    for (int round = 0; ; round++) {
      List<String> ids = new ArrayList<>();
      StringBuilder rows = new StringBuilder();
      int version = cycle * 100_000 + round;
      for (int i = 0; i < BULK_ROWS; i++) {
        String id = writer + "-" + own.nextInt(2000);
        if (!ids.contains(id)) {
          ids.add(id);
          rows.append(row(id, version)).append('\n');
        }
      }
      unanswered.addAll(ids);
      try {
        HttpResponse<String> answer =
            http.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/jobs/_bulk?source=kill"))
                    .timeout(Duration.ofSeconds(20))
                    .POST(HttpRequest.BodyPublishers.ofString(rows.toString()))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Matcher lines = LINE.matcher(answer.body());
        while (lines.find()) {
          assertThat(lines.group(2)).startsWith("2");
          String id = ids.get(Integer.parseInt(lines.group(1)) - 1);
          acknowledged.put(id, version);
          deleted.remove(id);
          unanswered.remove(id);
        }
        delete(address, ids.getFirst());
      } catch (IOException e) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void delete(URI address, String id) throws IOException, InterruptedException {
    unanswered.add(id);
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(address.resolve("/api/v1/jobs/" + id + "?source=kill"))
                .timeout(Duration.ofSeconds(20))
                .DELETE()
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    deleted.add(id);
    unanswered.remove(id);
  }

  private static String feed(int cycle) {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= INGEST_ROWS; i++) {
      rows.append(row("f" + cycle + "-" + i, i)).append('\n');
    }
    return rows.toString();
  }

  private static String row(String id, int version) {
    return """
    {"@type":"JobPosting","identifier":"%s","title":"Ledger keeper v%d","description":"Keeps the \
    ledger and weighs the wool of every caravan that passes the northern gate.",\
    "datePosted":"2026-11-01"}\
    """
        .formatted(id, version);
  }

  private void followIngest(Process ingest, int cycle) {
    try (BufferedReader out = ingest.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.matches("committed \\d+")) {
          int durable = Integer.parseInt(line.substring(10));
          for (int i = 1; i <= durable; i++) {
            acknowledged.putIfAbsent("f" + cycle + "-" + i, i);
          }
        }
      }
    } catch (IOException e) {
      // The stream ends with the process; what was read until then counts.
    }
  }

  private void verifyStore(Path data) {
    try (RecordStore store = SqliteStore.open(data)) {
      acknowledged.forEach(
          (id, version) -> {
            if (!unanswered.contains(id)) {
              StoredRecord record = store.find(key(id)).orElseThrow(() -> new AssertionError(id));
              if (deleted.contains(id)) {
                assertThat(record.fact()).as(id).isNull();
              } else {
                assertThat(record.fact()).as(id).isInstanceOf(JobPosting.class);
                assertThat(((JobPosting) record.fact()).title())
                    .as(id)
                    .isEqualTo("Ledger keeper v" + version);
              }
            }
          });
      LiveIndex.serving(data)
          .flatMap(new LuceneEngines(Config.load(Path.of("index-config")).ranking())::state)
          .ifPresent(state -> assertThat(state.seq()).isLessThanOrEqualTo(store.lastSeq()));
    }
  }

  private static RecordKey key(String id) {
    return id.startsWith("f")
        ? new RecordKey(RecordKind.JOBS, "i" + id.substring(1, id.indexOf('-')), id)
        : new RecordKey(RecordKind.JOBS, "kill", id);
  }

  private void verifyFound(URI address, Path data) throws Exception {
    long live;
    try (RecordStore store = SqliteStore.open(data)) {
      live = store.countLive(RecordKind.JOBS);
    }
    HttpResponse<String> all = get(address, "/api/v1/jobs?limit=0&expired=include&facet=type");
    assertThat(all.body()).contains("\"total\":{\"value\":" + live + ",\"relation\":\"eq\"}");
    List<String> ids = acknowledged.keySet().stream().sorted().toList();
    for (int i = 0; i < 200; i++) {
      String id = ids.get(random.nextInt(ids.size()));
      if (!unanswered.contains(id)) {
        int expected = deleted.contains(id) ? 410 : 200;
        RecordKey key = key(id);
        assertThat(get(address, "/api/v1/jobs/" + key.qualified()).statusCode())
            .as(id)
            .isEqualTo(expected);
      }
    }
  }

  private HttpResponse<String> get(URI address, String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address.resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static URI awaitReady(Process server) throws IOException {
    BufferedReader out = server.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return URI.create(ready.group(1));
      }
    }
    throw new AssertionError("the server ended before it was ready");
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
