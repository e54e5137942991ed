package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalPayCommandTest {
  private static final String[] TITLES = {"Registered Nurse", "Phlebotomist", "Welder"};
  private static final int[] MIDDLES = {84_000, 41_000, 52_000};

  /** Each employer pays all its people by the same factor. */
  private static Path records(Path folder, long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder csv = new StringBuilder("Job Title,Company,Location,Start Date,Salary\n");
    for (int i = 0; i < 900; i++) {
      int work = random.nextInt(TITLES.length);
      int employer = random.nextInt(12);
      long pay =
          Math.round(
              MIDDLES[work] * (0.7 + 0.05 * employer) * Math.exp(0.03 * random.nextGaussian()));
      csv.append(TITLES[work])
          .append(",Employer ")
          .append((char) ('A' + employer))
          .append(",\"Seattle, WA\",\"Jun 01, 2025\",$")
          .append(pay)
          .append('\n');
    }
    return Files.writeString(folder.resolve("pay.csv"), csv);
  }

  @Test
  void what_is_held_out_is_estimated_better_than_by_the_occupations_median(@TempDir Path folder)
      throws IOException {
    long seed = new Random().nextLong();
    System.out.println("EvalPayCommandTest seed " + seed);
    Path data = folder.resolve("data");
    CommandRun taken =
        CommandRun.of(
            "ingest", "pay", "" + records(folder, seed), "--source", "made", "--data", "" + data);
    assertThat(taken.exit()).as("%s", taken.err()).isZero();
    CommandRun run = CommandRun.of("eval", "pay", "--data", "" + data, "--seed", "3", "--json");
    run.out().forEach(System.out::println);
    assertThat(run.exit()).as("%s", run.err()).isZero();
    JsonNode metrics = new ObjectMapper().readTree(run.out().getLast()).get("metrics");
    assertThat(metrics.get("n").asInt()).isBetween(100, 260);
    assertThat(metrics.get("coverage").asDouble()).isBetween(0.55, 0.97);
    assertThat(metrics.get("width").asDouble()).isLessThan(0.6);
    assertThat(metrics.get("gain").asDouble()).isGreaterThan(0.5);
    CommandRun again = CommandRun.of("eval", "pay", "--data", "" + data, "--seed", "3", "--json");
    assertThat(again.out()).as("the same seed says the same").isEqualTo(run.out());
    CommandRun none = CommandRun.of("eval", "pay", "--data", "" + data, "--source", "oews");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).anyMatch(line -> line.contains("'oews'"));
  }
}
