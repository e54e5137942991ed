package metier.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What evaluations read and write. */
final class FilesTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }

  @Test
  void judgementsAreReadAsQrelsAndAsTables() throws IOException {
    Map<String, Map<String, Integer>> grades =
        Map.of("n1", Map.of("a", 3, "b", 0), "n2", Map.of("a", 1));
    assertThat(Judgements.read(file("n1 0 a 3\nn1 0 b -1\n\nn2 0 a 1\n")).grades())
        .isEqualTo(grades);
    assertThat(Judgements.read(file("n1\t0\ta\t3\nn1\t0\tb\t0\nn2\t0\ta\t1\n")).grades())
        .isEqualTo(grades);
    assertThat(
            Judgements.read(file("# by two\nquery\tid\tgrade\nn1\ta\t3\nn1\tb\t0\nn2\ta\t1\n"))
                .grades())
        .isEqualTo(grades);
  }

  @Test
  void aBadJudgementIsNamed() {
    assertThatThrownBy(() -> Judgements.read(file("n1 0 a 3\nn1 0 b good\n")))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageEndingWith(":2: the grade is 'good'; it must be a number");
    assertThatThrownBy(() -> Judgements.read(file("n1 0 a 3\nn1 0 a 2\n")))
        .hasMessageEndingWith(":2: a has the grade 2, and 3 further up");
    assertThatThrownBy(() -> Judgements.read(file("n1\n")))
        .hasMessageEndingWith(":1: 'n1' has 1 columns; 3 or 4 are expected");
    assertThatThrownBy(() -> Judgements.read(folder.resolve("none")))
        .hasMessageContaining("there is no such file");
  }

  @Test
  void aRunIsOrderedByItsScoresAndComesBackAsItWasWritten() throws IOException {
    Run run = Run.read(file("n1 Q0 a 1 0.5 x\nn1 Q0 b 2 0.7 x\nn2 Q0 a 1 3 x\nn1 Q0 c 3 0.5 x\n"));
    assertThat(run.ranked()).isEqualTo(Map.of("n1", List.of("b", "a", "c"), "n2", List.of("a")));
    Path written = folder.resolve("run");
    run.write(written, "again");
    assertThat(Files.readString(written)).startsWith("n1 Q0 b 1 1.0 again\nn1 Q0 a 2 0.5 again\n");
    assertThat(Run.read(written)).isEqualTo(run);
  }

  @Test
  void questionsAreReadFromTablesAndFromJson() throws IOException {
    assertThat(Question.read(file("q1\trn nights\nq2\tct tech\n")))
        .containsExactly(
            new Question("q1", "rn nights", Map.of()), new Question("q2", "ct tech", Map.of()));
    List<Question> withFilters =
        List.of(
            new Question(
                "q1",
                "nurse",
                Map.of("where", List.of("Leeds"), "type", List.of("PART_TIME", "PER_DIEM"))),
            new Question("q2", "porter", Map.of()));
    assertThat(
            Question.read(
                file("id\tq\twhere\ttype\nq1\tnurse\tLeeds\tPART_TIME|PER_DIEM\nq2\tporter\t\t\n")))
        .isEqualTo(withFilters);
    assertThat(
            Question.read(
                file(
                    """
                    {"id":"q1","text":"nurse","where":"Leeds","type":["PART_TIME","PER_DIEM"]}
                    {"id":"q2","query":"porter","where":null}
                    """)))
        .isEqualTo(withFilters);
  }

  @Test
  void aBadQuestionIsNamed() {
    assertThatThrownBy(() -> Question.read(file("q1\tnurse\nq2\n")))
        .hasMessageContaining(":2: id and text are expected");
    assertThatThrownBy(() -> Question.read(file("{\"id\":\"q1\",\"text\":\n")))
        .hasMessageContaining(":1: no JSON");
    assertThatThrownBy(() -> Question.read(file("q1\tnurse\nq1\tporter\n")))
        .hasMessageEndingWith(": there are two questions q1");
  }
}
