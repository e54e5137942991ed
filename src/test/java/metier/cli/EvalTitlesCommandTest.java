package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import metier.eval.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvalTitlesCommandTest {
  @TempDir private Path folder;

  private CommandRun eval(Map<String, String> variables, String... more) throws IOException {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "q1\tblood drawer\nq2\ttrucker\n");
    Path corpus =
        Files.writeString(
            folder.resolve("c.tsv"),
            "d1\tlong haul driver\nd2\tphlebotomist\nd3\tcalligrapher\nd4\tpastry cook\n");
    Path qrels = Files.writeString(folder.resolve("j.tsv"), "q1\t0\td2\t1\nq2\t0\td1\t1\n");
    String[] arguments = new String[8 + more.length];
    System.arraycopy(
        new String[] {
          "eval",
          "titles",
          "--queries",
          "" + queries,
          "--corpus",
          "" + corpus,
          "--qrels",
          "" + qrels
        },
        0,
        arguments,
        0,
        8);
    System.arraycopy(more, 0, arguments, 8, more.length);
    return CommandRun.with(variables, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "off"})
  void titles_of_the_same_work_are_found_with_the_transformer_and_without(String onnx)
      throws IOException {
    Path written = folder.resolve("out.run");
    CommandRun run = eval(Map.of("METIER_ONNX", onnx), "--json", "--run", "" + written);
    assertThat(run.exit()).isZero();
    JsonNode metrics = new ObjectMapper().readTree(run.out().getLast()).get("metrics");
    assertThat(metrics.get("map").asDouble()).isGreaterThan(0.7);
    assertThat(metrics.has("r@10")).isTrue();
    assertThat(Run.read(written).of("q2")).hasSize(4).startsWith("d1");
  }

  @Test
  void a_setting_or_a_folder_that_is_wrong_is_one_line() throws IOException {
    CommandRun setting = eval(Map.of("METIER_ONNX", "maybe"));
    assertThat(setting.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(setting.err()).singleElement().asString().contains("METIER_ONNX", "maybe");
    CommandRun models = eval(Map.of(), "--models", "" + folder.resolve("none"));
    assertThat(models.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(models.err()).singleElement().asString().contains("occupations.bin", "no such file");
  }
}
