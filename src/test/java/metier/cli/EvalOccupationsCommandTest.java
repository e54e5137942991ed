package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalOccupationsCommandTest {
  @TempDir private Path folder;
  private Path corpus = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @BeforeEach
  void occupations() throws IOException {
    corpus =
        file(
            "occupations.tsv",
            """
            a\tPhlebotomist
            a\tPhlebotomy technician
            b\tWelder
            b\tTIG welder
            c\tSoftware developer
            c\tProgrammer
            """);
  }

  private CommandRun eval(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("eval", "occupations", "--corpus", "" + corpus));
    for (Object argument : arguments) {
      all.add("" + argument);
    }
    return CommandRun.with(Map.of(), all.toArray(String[]::new));
  }

  private static JsonNode metrics(CommandRun run) throws IOException {
    return new ObjectMapper().readTree(run.out().getLast()).get("metrics");
  }

  @Test
  void titlesBesideTheNamesOfOccupationsAreJudgements() throws IOException {
    Path titles =
        file(
            "titles.csv",
            "text,label\nBlood draw technician,phlebotomist\n\"Welder, night\",b\nRider,jockey\n");
    Path written = folder.resolve("written.run");
    CommandRun run = eval("--queries", titles, "--run", written, "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("no occupation is called 'jockey'");
    assertThat(metrics(run).get("p@1").asDouble()).isEqualTo(2 / 3.0);
    assertThat(Files.readAllLines(written)).hasSize(9).first().asString().startsWith("1 Q0 a 1 ");
  }

  @Test
  void judgementsMayLieInAFileOfTheirOwn() throws IOException {
    Path titles = file("titles.tsv", "id\ttext\n7\tcoder\n");
    Path qrels = file("qrels.txt", "7 0 c 1\n");
    CommandRun run = eval("--queries", titles, "--qrels", qrels, "--json");
    assertThat(metrics(run).get("mrr").asDouble()).isEqualTo(1);
  }

  @Test
  void titlesHeldOutAreFoundAgain() throws IOException {
    CommandRun run = eval("--hold-out", 2, "--seed", 5, "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).first().isEqualTo("one of 2 alternate titles held out, seed 5");
    assertThat(metrics(run).get("p@1").asDouble()).isEqualTo(1);
  }

  @Test
  void whatCannotBeMeasuredIsSaid() throws IOException {
    assertThat(eval().err()).contains("metier: --queries or --hold-out is missing");
    assertThat(eval("--hold-out", 1).err())
        .contains("metier: --hold-out was 1; it must be 2 or more");
    Path table = file("wrong.csv", "title,occupation\nnurse,welder\n");
    CommandRun run = eval("--queries", table);
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).anyMatch(line -> line.contains("the columns text and label"));
  }
}
