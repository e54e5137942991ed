package metier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashTest {
  private static final int CRASHES = 4;

  @Test
  void whatWasAcknowledgedBeforeAKillIsThereOnceAndWhole(@TempDir Path folder) throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Map<String, Long> ledger = new HashMap<>();
    for (int crash = 0; crash < CRASHES; crash++) {
      Process child = child(folder, crash);
      try (BufferedReader out = child.inputReader()) {
        int lines = 5 + random.nextInt(60);
        for (int i = 0; i < lines; i++) {
          note(out.readLine(), ledger);
        }
        // Through the handle: Process itself would close the stream that is still being read.
        child.toHandle().destroyForcibly();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          note(line, ledger);
        }
      }
      child.waitFor();
      try (SqliteStore store = SqliteStore.open(folder)) {
        Map<String, Long> stored = new HashMap<>();
        for (StoredRecord record : store.changesAfter(0, Integer.MAX_VALUE)) {
          assertThat(stored.put(record.key().id(), record.seq())).isNull();
          assertThat(store.original(record.key())).isPresent();
        }
        assertThat(stored).containsAllEntriesOf(ledger);
      }
    }
    assertThat(ledger).isNotEmpty();
  }

  private Process child(Path folder, int number) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Child.class.getName());
    command.add(folder.toString());
    command.add(String.valueOf(number));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** A line that the kill cut off has no full stop and counts for nothing. */
  private static void note(@Nullable String line, Map<String, Long> ledger) {
    if (line != null && line.endsWith(".")) {
      String[] parts = line.substring(0, line.length() - 1).split(" ");
      for (String part : parts) {
        int colon = part.indexOf(':');
        ledger.put(part.substring(0, colon), Long.parseLong(part.substring(colon + 1)));
      }
    }
  }

  /** Writes batches for ever and prints {@code id:seq …} of each once it is durable. */
  static final class Child {
    public static void main(String[] args) {
      SqliteStore store = SqliteStore.open(Path.of(args[0]));
      Random random = new Random(7);
      for (int batch = 0; ; batch++) {
        List<Write> writes = new ArrayList<>();
        int rows = 1 + random.nextInt(20);
        for (int r = 0; r < rows; r++) {
          writes.add(Samples.large(random, args[1] + "-" + batch + "-" + r));
        }
        List<Long> seqs = store.write(writes);
        StringBuilder line = new StringBuilder();
        for (int r = 0; r < rows; r++) {
          line.append(writes.get(r).key().id()).append(':').append(seqs.get(r)).append(' ');
        }
        System.out.println(line.toString().strip() + ".");
      }
    }
  }
}
