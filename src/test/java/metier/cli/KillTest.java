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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers and ingests as processes of their own, killed without warning while they work. {@code
 * -Dmetier.kills=10} kills more often.
 */
final class KillTest {
  private static final int KILLS = Integer.getInteger("metier.kills", 2);
  private static final int WRITERS = 4;
  private static final Pattern READY = Pattern.compile("Metier is ready at (http://\\S+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Process> started = new ArrayList<>();
  private Path folder;
  private Path data;
  private Random random;

  @BeforeEach
  void inFolder(@TempDir Path folder) {
    this.folder = folder;
    this.data = folder.resolve("data");
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    random = new Random(seed);
  }

  @AfterEach
  void leaveNothingRunning() {
    started.forEach(Process::destroyForcibly);
  }

  private Process metier(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("stderr").toFile()).start();
    started.add(process);
    return process;
  }

  private URI serve(List<Process> into) throws IOException {
    Process process = metier("serve", "--port", "0");
    into.add(process);
    String line = process.inputReader().readLine();
    assertThat(line).as(Files.readString(folder.resolve("stderr"))).isNotNull();
    Matcher ready = READY.matcher(line);
    assertThat(ready.matches()).isTrue();
    return URI.create(ready.group(1));
  }

  private static void kill(Process process) throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /**
   * What a client knows of one posting.
   *
   * @param acknowledged the version that the server has confirmed; 0: deleted or never there
   * @param asked the version asked for last, perhaps never answered
   */
  private record Known(int acknowledged, int asked) {}

  @Test
  void whatAServerHasAcknowledgedSurvivesItsKill() throws Exception {
    Map<String, Known> ledger = new ConcurrentHashMap<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<Process> server = new ArrayList<>();
      URI address = serve(server);
      verify(address, ledger);
      List<Thread> writers = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        String prefix = "k" + kill + "w" + w + "n";
        Random own = new Random(random.nextLong());
        writers.add(Thread.ofPlatform().start(() -> write(address, prefix, own, ledger)));
      }
      Thread.sleep(500 + random.nextInt(2_000));
      kill(server.getFirst());
      for (Thread writer : writers) {
        writer.join();
      }
    }
    List<Process> server = new ArrayList<>();
    verify(serve(server), ledger);
    assertThat(ledger.values().stream().filter(known -> known.acknowledged() > 0)).isNotEmpty();
    server.getFirst().destroy();
    assertThat(server.getFirst().waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertInOrder();
  }

  /** Puts, replaces and deletes until nobody answers any more. */
  private void write(URI address, String prefix, Random own, Map<String, Known> ledger) {
    for (int i = 0; ; i++) {
      String id = prefix + own.nextInt(1 + i);
      int acknowledged = ledger.getOrDefault(id, new Known(0, 0)).acknowledged();
      int asked = acknowledged > 0 && own.nextInt(5) == 0 ? 0 : i + 1;
      ledger.put(id, new Known(acknowledged, asked));
      HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1/jobs/" + id));
      if (asked == 0) {
        request.DELETE();
      } else {
        request
            .header("Content-Type", "application/json")
            .PUT(
                HttpRequest.BodyPublishers.ofString(
                    "{\"@type\":\"JobPosting\",\"title\":\"%s\",\"description\":\"Kept\"}"
                        .formatted(title(id, asked))));
      }
      try {
        int status = http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
        assertThat(status).isIn(200, 201);
        ledger.put(id, new Known(asked, asked));
      } catch (IOException e) {
        return;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String title(String id, int version) {
    return "Keeper " + id + "v" + version;
  }

  /** Each posting is as acknowledged or as asked last, and found once by its own word. */
  private void verify(URI address, Map<String, Known> ledger) throws Exception {
    for (Map.Entry<String, Known> entry : ledger.entrySet()) {
      String id = entry.getKey();
      Known known = entry.getValue();
      HttpResponse<String> one = get(address, "/api/v1/jobs/" + id);
      int found = one.statusCode() == 200 ? versionIn(one.body(), id) : 0;
      assertThat(found).as(id).isIn(known.acknowledged(), known.asked());
      if (found > 0) {
        assertThat(get(address, "/api/v1/jobs?q=" + id + "v" + found).body())
            .as(id)
            .contains("\"total\":{\"value\":1,");
      }
      entry.setValue(new Known(found, found));
    }
  }

  private static int versionIn(String body, String id) {
    Matcher title = Pattern.compile(title(id, 0).replaceAll("0$", "") + "([0-9]+)\"").matcher(body);
    assertThat(title.find()).as(body).isTrue();
    return Integer.parseInt(title.group(1));
  }

  private HttpResponse<String> get(URI address, String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address.resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whatAnIngestHasCommittedSurvivesItsKill() throws Exception {
    Path feed = folder.resolve("feed.ndjson");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append("{\"@type\":\"JobPosting\",\"identifier\":\"p").append(i);
      rows.append("\",\"title\":\"Nurse\",\"description\":\"Care\"}\n");
    }
    Files.writeString(feed, rows);
    for (int kill = 0; kill < KILLS; kill++) {
      Process ingest = metier("ingest", "jobs", feed.toString(), "--source", "k" + kill);
      int committed = 0;
      try (BufferedReader out = ingest.inputReader()) {
        int lines = 1 + random.nextInt(20);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          if (line.startsWith("committed ")) {
            committed = Integer.parseInt(line.substring("committed ".length()));
          }
          if (--lines == 0) {
            ingest.toHandle().destroyForcibly();
          }
        }
      }
      ingest.waitFor();
      assertThat(committed).isPositive();
      assertStored("k" + kill, committed);
    }
    assertThat(CommandRun.of("reindex", "--data", data.toString()).exit()).isZero();
    assertInOrder();
  }

  private void assertStored(String source, int committed) {
    try (RecordStore store = SqliteStore.open(data)) {
      for (int i = 0; i < committed; i++) {
        RecordKey key = new RecordKey(RecordKind.JOBS, source, "p" + i);
        assertThat(store.find(key)).as(key.toString()).isPresent();
      }
    }
  }

  private void assertInOrder() {
    CommandRun check = CommandRun.of("check", "--data", data.toString());
    assertThat(check.out()).contains("everything is in order");
    assertThat(check.exit()).isZero();
  }
}
