package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalPathsCommandTest {
  private static final String[] WAY = {"Cashier", "Line Cook", "Barber"};

  /** Half of the people go the whole way, the others begin on it; each in years of their own. */
  private static Path resumes(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int person = 0; person < 40; person++) {
      List<String> jobs = new ArrayList<>();
      for (int job = person % 2 + 1; job >= 0; job--) {
        jobs.add(
            """
            {"name": "Employer %d", "position": "%s", "startDate": "%d-01", "endDate": "%d-12"}\
            """
                .formatted(person, WAY[job], 1970 + person + job, 1970 + person + job));
      }
      lines.append(resume(person, jobs));
    }
    return Files.writeString(folder.resolve("resumes.ndjson"), lines);
  }

  private static String resume(int person, List<String> jobs) {
    return "{\"id\": \"r-%d\", \"basics\": {\"name\": \"Person %d\"}, \"work\": [%s]}%n"
        .formatted(person, person, String.join(", ", jobs));
  }

  @Test
  void each_persons_last_step_is_held_out_of_a_file_and_of_a_data_folder(@TempDir Path folder)
      throws IOException {
    Path file = resumes(folder);
    CommandRun run = CommandRun.of("eval", "paths", "--corpus", "" + file, "--json");
    assertThat(run.exit()).as("%s", run.err()).isZero();
    assertThat(run.out().getFirst()).contains("40 people", "20 steps left", "seed 1");
    JsonNode metrics = new ObjectMapper().readTree(run.out().getLast()).get("metrics");
    assertThat(metrics.get("n").asInt()).isEqualTo(40);
    assertThat(metrics.get("baseline_r@10").asDouble())
        .as("who went from cashier to line cook did as others did; who went on did what none had")
        .isEqualTo(0.5);
    assertThat(metrics.get("r@1").asDouble()).isGreaterThanOrEqualTo(0.5);

    Path data = folder.resolve("data");
    CommandRun taken = CommandRun.of("ingest", "resumes", "" + file, "--data", "" + data);
    assertThat(taken.exit()).as("%s", taken.err()).isZero();
    CommandRun again = CommandRun.of("eval", "paths", "--data", "" + data, "--json");
    assertThat(again.out()).as("%s", again.err()).isEqualTo(run.out());
  }

  @Test
  void without_a_step_there_is_nothing_to_measure(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("one.ndjson"),
            resume(1, List.of("{\"position\": \"Cashier\", \"startDate\": \"2010-01\"}")));
    CommandRun none = CommandRun.of("eval", "paths", "--corpus", "" + file);
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).anyMatch(line -> line.contains("nobody went"));

    CommandRun wrong = CommandRun.of("eval", "paths", "--people-at-least", "0");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).anyMatch(line -> line.contains("--people-at-least was 0"));
  }
}
