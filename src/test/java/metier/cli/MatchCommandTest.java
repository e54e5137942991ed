package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.web.GivenResume;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MatchCommandTest {
  private Path data;
  private Path resume;

  @BeforeAll
  void load(@TempDir Path folder) throws Exception {
    data = folder.resolve("data");
    resume = folder.resolve("cv.txt");
    Files.writeString(resume, GivenResume.TEXT);
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Environment environment = new Environment(Map.of(), nowhere, nowhere, Path.of(""), false);
    try (Serving serving = Serving.start(environment, data, "127.0.0.1", 0)) {
      assertThat(serving.awaitReady(Duration.ofMinutes(2))).isTrue();
    }
  }

  private CommandRun match(Path file, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("match", file.toString(), "--data", data.toString()));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void whatWasReadThenWhatFitsWithReasonsAndGaps() {
    CommandRun run = match(resume, "--where", "Washington", "--limit", "3");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out().getFirst()).startsWith("read: Phlebotomist").contains("Tacoma, WA");
    assertThat(run.out())
        .anyMatch(line -> line.startsWith("skills: Phlebotomy ("))
        .anyMatch(line -> line.startsWith("licences: ") && line.contains("BLS"))
        .anyMatch(line -> line.startsWith("not used: name, gender"))
        .anyMatch(line -> line.endsWith("postings compared in Washington"))
        .anyMatch(line -> line.matches(" {2}1\\. .*Phlebotomist.* \\[\\d+ of 100]"))
        .anyMatch(line -> line.startsWith("     + Phlebotomy") && line.contains("venipunctures"))
        .anyMatch(line -> line.startsWith("     - ") && line.endsWith(": not shown"))
        .filteredOn(line -> line.matches(" {1,2}\\d+\\. .*"))
        .hasSize(3);
    assertThat(run.out()).noneMatch(line -> line.contains("Ferris"));
  }

  @Test
  void jsonIsTheAnswerOfTheInterface() throws Exception {
    CommandRun run = match(resume, "--json", "--limit", "2", "--type", "PART_TIME");
    JsonNode answer = new ObjectMapper().readTree(run.out().getFirst());
    assertThat(answer.path("matches")).hasSize(2);
    assertThat(answer.at("/matches/0/job/type").toString()).contains("PART_TIME");
    assertThat(answer.at("/profile/title").asText()).isEqualTo("Phlebotomist");
  }

  @Test
  void aDistanceWithoutAPlaceIsSaidToHaveNoEffect() {
    assertThat(match(resume, "--radius", "50").out())
        .contains("radius '50' had no effect: There is no place to measure from.");
  }

  @Test
  void whatIsWrongIsOnePlainLine(@TempDir Path folder) throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path picture = folder.resolve("me.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0});
    refused(match(folder.resolve("none.pdf")), "there is no file " + folder.resolve("none.pdf"));
    refused(match(folder), folder + " is no file");
    refused(match(empty), empty + ": The file is empty.");
    assertThat(match(picture).exit()).isEqualTo(2);
    assertThat(match(picture).err())
        .singleElement()
        .asString()
        .startsWith("metier: " + picture + ": ");
    refused(
        match(resume, "--where", "Nowhereville"),
        "Sorry, we can't find that. Please try a different city or state.");
    refused(
        match(resume, "--limit", "lots"),
        "limit was 'lots'; it must be a whole number from 1 to 100.");
    refused(
        CommandRun.of("match", resume.toString(), "--data", folder.resolve("no").toString()),
        "there is no data folder " + folder.resolve("no") + "; ingest something, or serve");
  }

  private static void refused(CommandRun run, String why) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsExactly("metier: " + why);
  }
}
