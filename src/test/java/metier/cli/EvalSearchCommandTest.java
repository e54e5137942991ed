package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.eval.Evaluation;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalSearchCommandTest {
  private static final Map<String, String> TODAY = Map.of("METIER_TODAY", "2026-04-01");
  private static final Path NEEDS = Path.of("src/test/resources/metier/eval/shipped-needs.tsv");
  private static final Path QRELS = Path.of("src/test/resources/metier/eval/shipped-qrels.txt");
  private static final Path SAMPLE = Path.of("corpus/jobs.ndjson");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CommandRun eval(Path queries, Path corpus, Path qrels, String... more) {
    List<String> arguments = new ArrayList<>(List.of("eval", "search"));
    arguments.addAll(List.of("--queries", "" + queries, "--corpus", "" + corpus));
    arguments.addAll(List.of("--qrels", "" + qrels));
    arguments.addAll(List.of(more));
    return CommandRun.with(TODAY, arguments.toArray(String[]::new));
  }

  @Test
  void theFiguresOfTheSampleAreThoseOfTheRunThatIsWritten()
      throws IOException, InterruptedException {
    Path baseline = folder.resolve("bm25.run");
    Environment environment = new Environment(TODAY, System.out, System.err, Path.of(""), false);
    BaselineRun.of(environment, NEEDS, List.of(SAMPLE)).write(baseline, "bm25");
    Path written = folder.resolve("metier.run");
    CommandRun run =
        eval(NEEDS, SAMPLE, QRELS, "--run", "" + written, "--against", "" + baseline, "--json");
    run.out().forEach(System.out::println);
    assertThat(run.exit()).isZero();
    JsonNode metrics = new ObjectMapper().readTree(run.out().getLast()).get("metrics");
    Judgements judgements = Judgements.read(QRELS);
    assertThat(Evaluation.of(Run.read(written), judgements, Metric.USUAL).means())
        .containsEntry("ndcg@10", metrics.get("ndcg@10").asDouble());
  }

  @Test
  void columnsAreParametersAndWhatHasNoEffectIsSaid() throws IOException {
    Path corpus =
        file(
            "jobs.ndjson",
            """
            {"@type":"JobPosting","identifier":"a","title":"Nurse","description":"Care","employmentType":"FULL_TIME"}
            {"@type":"JobPosting","identifier":"b","title":"Nurse","description":"Care at night","employmentType":"PART_TIME"}
            {"@type":"JobPosting","title":""}
            """);
    Path queries =
        file(
            "queries.tsv",
            "id\tq\ttype\twhy\nq1\tnurse\tPART_TIME\tbecause\nq2\tnurse\tSOMETIMES\t\n");
    Path qrels = file("qrels.tsv", "q1\tb\t1\nq2\tb\t1\n");
    CommandRun run = eval(queries, corpus, qrels, "--json");
    assertThat(run.exit()).isEqualTo(ExitCode.WITH_FAULTS);
    assertThat(run.err())
        .anyMatch(line -> line.endsWith("jobs.ndjson: 1 of 3 rows rejected"))
        .anyMatch(line -> line.startsWith("query q2: ") && line.contains("SOMETIMES"))
        .contains("column why: There is no such parameter. (1)");
    assertThat(run.out().getLast())
        .isEqualTo(
            "{\"metrics\":{\"map\":0.5,\"mrr\":0.5,\"ndcg@10\":0.5,\"p@1\":0.5,\"r@100\":0.5,"
                + "\"judged@10\":1.0}}");
  }

  @Test
  void whatCannotBeMeasuredIsOneLine() throws IOException {
    Path queries = file("queries.tsv", "q1\tnurse\n");
    Path text = Files.write(folder.resolve("text"), "nothing".getBytes(StandardCharsets.UTF_8));
    assertThat(eval(queries, folder.resolve("none"), QRELS).exit()).isEqualTo(ExitCode.CANNOT_RUN);
    CommandRun run = eval(queries, SAMPLE, text);
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).hasSize(1).first().asString().contains("text:1: ", "'nothing'");
  }
}
