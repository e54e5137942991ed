package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more, and one that fails to make writes durable, under a real server and a
 * real ingest.
 */
@EnabledOnOs(OS.LINUX)
final class FailingDiskTest {
  private static final Pattern READY = Pattern.compile("Metier is ready at (http://\\S+)");

  /** A kilobyte that doesn't pack well. */
  private static final String TEXT =
      new java.util.Random(7)
          .ints(1_000, 'a', 'z')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Process> started = new ArrayList<>();
  private final List<Integer> acknowledged = new ArrayList<>();
  private Path folder;
  private Path data;

  @BeforeEach
  void inFolder(@TempDir Path folder) {
    this.folder = folder;
    this.data = folder.resolve("disk");
  }

  @AfterEach
  void leaveNothingRunning() throws Exception {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
    if (Files.isDirectory(data) && isMounted()) {
      run("umount", "-l", data.toString());
    }
  }

  private boolean isMounted() throws IOException {
    return Files.readString(Path.of("/proc/mounts")).contains(" " + data + " ");
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private URI serve(List<String> before) throws IOException {
    Process process =
        MetierProcess.start(folder, before, "serve", "--port", "0", "--data", data.toString());
    started.add(process);
    String line = process.inputReader().readLine();
    assertThat(line).as(Files.readString(folder.resolve("stderr"))).isNotNull();
    Matcher ready = READY.matcher(line);
    assertThat(ready.matches()).isTrue();
    return URI.create(ready.group(1));
  }

  private HttpResponse<String> put(URI address, int number) throws Exception {
    String posting =
        "{\"@type\":\"JobPosting\",\"title\":\"Keeper k%d\",\"description\":\"%d %s\"}"
            .formatted(number, number, TEXT);
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(address.resolve("/api/v1/jobs/k" + number))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(posting))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() == 201 || response.statusCode() == 200) {
      acknowledged.add(number);
    }
    return response;
  }

  private HttpResponse<String> get(URI address, String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address.resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void assertAllThere(URI address) throws Exception {
    for (int number : acknowledged) {
      assertThat(get(address, "/api/v1/jobs/k" + number).statusCode())
          .as("k" + number)
          .isEqualTo(200);
    }
  }

  /** What is written becomes searchable again, and everything acknowledged is in the index. */
  private void assertGoesOn(URI address) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (get(address, "/health/ready").statusCode() != 200) {
      assertThat(System.nanoTime()).as("ready again within a minute").isLessThan(end);
      Thread.sleep(100);
    }
    for (int number : acknowledged) {
      assertThat(get(address, "/api/v1/jobs?q=k" + number).body())
          .as("k" + number)
          .contains("\"total\":{\"value\":1,");
    }
  }

  @Test
  void on_a_full_disk_reads_go_on_and_once_there_is_room_writes_do() throws Exception {
    Files.createDirectory(data);
    if (run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", data.toString()) != 0) {
      System.out.println("SKIPPED: a small file system can't be mounted here (it needs root)");
      abort("a small file system can't be mounted here");
    }
    URI address = serve(List.of());
    int next = 0;
    for (; next < 50; next++) {
      assertThat(put(address, next).statusCode()).isEqualTo(201);
    }
    Path ballast = data.resolve("ballast");
    fill(ballast);
    HttpResponse<String> refused = put(address, next);
    for (; refused.statusCode() == 201; refused = put(address, ++next)) {
      assertThat(next).isLessThan(20_000);
    }
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.body()).contains("is full; the last write was not stored.");

    assertAllThere(address);
    assertThat(get(address, "/api/v1/jobs?q=k7").statusCode()).isEqualTo(200);
    assertIngestSaysSo();

    Files.delete(ballast);
    assertThat(put(address, ++next).statusCode()).isEqualTo(201);
    assertAllThere(address);
    assertGoesOn(address);
    stop();
    assertInOrder();
  }

  private static void fill(Path ballast) throws IOException {
    byte[] block = new byte[4_096];
    try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
      while (true) {
        file.write(block);
      }
    } catch (IOException e) {
      assertThat(ballast).exists();
    }
  }

  /** One plain line, exit code 2, and what it called committed is there. */
  private void assertIngestSaysSo() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append(
          "{\"@type\":\"JobPosting\",\"identifier\":\"i%d\",\"title\":\"Nurse\",\"description\":\"%d %s\"}%n"
              .formatted(i, i, TEXT));
    }
    Path feed = Files.writeString(folder.resolve("feed.ndjson"), rows);
    CommandRun ingest =
        CommandRun.of(
            "ingest", "jobs", feed.toString(), "--source", "i", "--data", data.toString());
    assertThat(ingest.exit()).isEqualTo(2);
    assertThat(ingest.err()).singleElement().asString().startsWith("metier: The disk that holds ");
    long committed =
        ingest.out().isEmpty()
            ? 0
            : Long.parseLong(ingest.out().getLast().substring("committed ".length()));
    CommandRun export = CommandRun.of("export", "--data", data.toString());
    assertThat(export.out().stream().filter(line -> line.contains("\"source\":\"i\"")))
        .hasSizeGreaterThanOrEqualTo((int) committed);
  }

  private void stop() throws InterruptedException {
    Process server = started.getLast();
    server.destroy();
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private void assertInOrder() {
    CommandRun check = CommandRun.of("check", "--data", data.toString());
    assertThat(check.out()).contains("everything is in order");
  }

  /** Where nothing can be mounted: no file may grow past a limit, until it is lifted. */
  @Test
  void at_a_limit_of_file_size_reads_go_on_and_once_it_is_lifted_writes_do() throws Exception {
    if (run("sh", "-c", "command -v prlimit") != 0) {
      System.out.println("SKIPPED: there is no prlimit here");
      abort("there is no prlimit here");
    }
    // In blocks of 512 bytes: 3 MB.
    URI address = serve(List.of("sh", "-c", "ulimit -S -f 6144; exec \"$0\" \"$@\""));
    int next = 0;
    HttpResponse<String> refused = put(address, next);
    for (; refused.statusCode() == 201; refused = put(address, ++next)) {
      assertThat(next).isLessThan(20_000);
    }
    assertThat(refused.statusCode()).as(refused.body()).isIn(503, 507);
    assertThat(refused.body()).contains("the last write was not stored");
    assertAllThere(address);
    assertThat(get(address, "/api/v1/jobs?q=k7").statusCode()).isEqualTo(200);

    String pid = String.valueOf(started.getLast().pid());
    assertThat(run("prlimit", "--pid", pid, "--fsize=unlimited:")).isZero();
    assertThat(put(address, ++next).statusCode()).isEqualTo(201);
    assertAllThere(address);
    assertGoesOn(address);
    stop();
    assertInOrder();
  }

  private static final String SHIM =
      """
      #define _GNU_SOURCE
      #include <dlfcn.h>
      #include <errno.h>
      #include <stdio.h>
      #include <stdlib.h>
      #include <string.h>
      #include <unistd.h>

      /* fsync fails for SQLite's log while the trigger file is there. */
      static int fails(int fd) {
        char link[64], name[4096];
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        ssize_t n = readlink(link, name, sizeof name - 1);
        if (n < 4 || strncmp(name + n - 4, "-wal", 4) != 0) return 0;
        const char *trigger = getenv("FAIL_FSYNC");
        return trigger != NULL && access(trigger, F_OK) == 0;
      }

      #define SHIM(name)                                             \\
        int name(int fd) {                                           \\
          static int (*real)(int);                                   \\
          if (real == NULL) real = (int (*)(int))dlsym(RTLD_NEXT, #name); \\
          if (fails(fd)) { errno = EIO; return -1; }                 \\
          return real(fd);                                           \\
        }

      SHIM(fsync)
      SHIM(fdatasync)
      """;

  @Test
  void once_an_fsync_has_failed_nothing_is_written_until_a_restart() throws Exception {
    Path shim = folder.resolve("shim.so");
    Path source = Files.writeString(folder.resolve("shim.c"), SHIM);
    if (run("sh", "-c", "command -v cc") != 0
        || run("cc", "-shared", "-fPIC", "-o", shim.toString(), source.toString(), "-ldl") != 0) {
      System.out.println("SKIPPED: there is no C compiler here to make fsync fail with");
      abort("there is no C compiler here");
    }
    Path trigger = folder.resolve("fail");
    URI address = serve(List.of("env", "LD_PRELOAD=" + shim, "FAIL_FSYNC=" + trigger));
    int next = 0;
    for (; next < 20; next++) {
      assertThat(put(address, next).statusCode()).isEqualTo(201);
    }
    Files.createFile(trigger);
    HttpResponse<String> refused = put(address, next);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
    assertThat(refused.body()).contains("failed to make a write durable");
    Files.delete(trigger);
    assertThat(put(address, ++next).statusCode()).as("the disk seems well again").isEqualTo(503);
    assertAllThere(address);
    assertThat(get(address, "/api/v1/jobs?q=k7").statusCode()).isEqualTo(200);

    started.getLast().destroyForcibly().waitFor();
    URI restarted = serve(List.of());
    assertThat(put(restarted, ++next).statusCode()).isEqualTo(201);
    assertAllThere(restarted);
    assertGoesOn(restarted);
  }
}
