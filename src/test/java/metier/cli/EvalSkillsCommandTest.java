package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import metier.eval.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalSkillsCommandTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void spansAndSentencesAreMeasuredBesideTheBaseline() throws IOException {
    Path corpus = file("skills.txt", "draw blood\nwork in teams\nmilk cows\n");
    Path judged =
        file(
            "judged.csv",
            """
            sentence,span,sub_span,label
            "Blood drawing, and a team player",Blood drawing,,draw blood
            "Blood drawing, and a team player",a team player,team player,Work in Teams
            "Blood drawing, and a team player",a,,NOT THERE
            """);
    Path run = folder.resolve("out.run");
    CommandRun done =
        CommandRun.of(
            "eval",
            "skills",
            "--corpus",
            "" + corpus,
            "--judged",
            "" + judged,
            "--run",
            "" + run,
            "--json");
    assertThat(done.exit()).isZero();
    assertThat(done.err()).containsExactly("no skill: NOT THERE (1)");
    JsonNode metrics = new ObjectMapper().readTree(done.out().getLast()).get("metrics");
    assertThat(metrics.get("span_p@1").asDouble()).isEqualTo(1);
    assertThat(metrics.get("sentence_rp@5").asDouble()).isEqualTo(1);
    assertThat(metrics.get("pooled_rp@5").asDouble()).isEqualTo(1);
    assertThat(done.out())
        .contains("all levels: 3 needs; linker, baseline, better by (95 %, seed 1)");
    assertThat(Run.read(run).of("span-2").getFirst()).isEqualTo("work_in_teams");
  }

  @Test
  void spansOfTheTaxonomyAreCountedWhereBothEndsAgree() throws IOException {
    String tagged =
        "{\"tokens\":[\"Phlebotomy\",\"and\",\"cold\",\"calling\"],"
            + "\"tags_skill\":[\"O\",\"O\",\"O\",\"O\"],"
            + "\"tags_knowledge\":[\"B\",\"O\",\"B\",\"B\"]}\n";
    Path spans = file("spans.json", tagged);
    CommandRun done = CommandRun.of("eval", "skills", "--spans", "" + spans, "--json");
    assertThat(done.exit()).isZero();
    JsonNode metrics = new ObjectMapper().readTree(done.out().getLast()).get("metrics");
    assertThat(metrics.get("taxonomy_phrases_knowledge_recall").asDouble())
        .isEqualTo(1 / 3.0, within(1e-9));
  }

  @Test
  void whatCannotBeMeasuredIsOneLine() throws IOException {
    Path corpus = file("skills.txt", "draw blood\n");
    Path other = file("other.csv", "text,label\nx,draw blood\n");
    for (List<String> arguments :
        List.of(
            List.of("eval", "skills"),
            List.of("eval", "skills", "--judged", "" + other),
            List.of("eval", "skills", "--corpus", "" + corpus, "--judged", "" + other))) {
      CommandRun done = CommandRun.of(arguments.toArray(String[]::new));
      assertThat(done.exit()).isEqualTo(ExitCode.CANNOT_RUN);
      assertThat(done.err()).hasSize(1);
    }
  }
}
