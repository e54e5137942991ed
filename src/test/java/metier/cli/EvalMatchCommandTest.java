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
import metier.eval.Evaluation;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalMatchCommandTest {
  private static final Map<String, String> VARIABLES =
      Map.of("METIER_TODAY", "2026-04-01", "METIER_ONNX", "off");

  private static final String RESUMES =
      """
      {"id":"nurse","text":"Registered Nurse\\n\\nExperience\\nStaff Nurse, Cedar Hospital\\nMarch 2019 - Present\\n- Administered IV medication on a busy ward\\n- Charted vitals in Epic\\n\\nEducation\\nBS Nursing"}
      {"id":"driver","text":"Truck Driver\\n\\nExperience\\nTruck Driver, Acme Freight\\nMay 2015 - Present\\n- Drove refrigerated trailers across five states\\n- Kept logs and inspected brakes\\n\\nEducation\\nHigh school"}
      {"id":"cook","text":"Line Cook\\n\\nExperience\\nCook, Bistro Nine\\nMay 2018 - Present\\n- Grilled and plated for 200 guests a night\\n\\nEducation\\nHigh school"}
      """;
  private static final String ROLES =
      """
      care\tStaff Nurse\\nYou care for our patients and give medication by IV. A nursing degree is required.
      road\tTruck Driver\\nYou drive our trailers to five states. You must keep logs.
      grill\tCook\\nWe need you on our grill; you plate for our guests.
      """;
  private static final String QRELS = "care\tnurse\t3\nroad\tdriver\t3\nroad\tcook\t0\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static CommandRun eval(Path queries, Path corpus, Path qrels, String... more) {
    List<String> arguments = new ArrayList<>(List.of("eval", "match"));
    arguments.addAll(List.of("--queries", "" + queries, "--corpus", "" + corpus));
    arguments.addAll(List.of("--qrels", "" + qrels));
    arguments.addAll(List.of(more));
    return CommandRun.with(VARIABLES, arguments.toArray(String[]::new));
  }

  @Test
  void rolesFindResumesAndTheFiguresAreThoseOfTheRun() throws IOException {
    Path written = folder.resolve("metier.run");
    Path qrels = file("qrels.tsv", QRELS);
    CommandRun run =
        eval(
            file("roles.tsv", ROLES),
            file("resumes.jsonl", RESUMES),
            qrels,
            "--baseline",
            "--json",
            "--run",
            "" + written);
    assertThat(run.exit()).as("%s", run.err()).isZero();
    assertThat(run.err())
        .contains(
            folder.resolve("roles.tsv") + " is taken to hold roles",
            folder.resolve("resumes.jsonl") + " is taken to hold resumes");
    JsonNode metrics = new ObjectMapper().readTree(run.out().getLast()).get("metrics");
    assertThat(Run.read(written).of("care")).startsWith("nurse");
    assertThat(Run.read(written).of("road")).startsWith("driver");
    Evaluation.of(Run.read(written), Judgements.read(qrels), Metric.OF_MATCHES)
        .means()
        .forEach((name, mean) -> assertThat(metrics.get(name).asDouble()).isEqualTo(mean));
    assertThat(metrics.get("pairs").asDouble()).isEqualTo(1);
    assertThat(metrics.has("bm25 ndcg@10")).isTrue();
    assertThat(run.out()).contains("better than bm25 by (95 %, seed 1)");
  }

  @Test
  void resumesFindRolesAndResumes() throws IOException {
    Path resumes = file("resumes.jsonl", RESUMES);
    CommandRun roles =
        eval(resumes, file("roles.tsv", ROLES), file("qrels.tsv", "nurse\tcare\t1\n"), "--json");
    assertThat(roles.out().getLast()).contains("\"p@1\":1.0");
    CommandRun like = eval(resumes, resumes, file("same.tsv", "cook\tcook\t1\n"), "--json");
    assertThat(like.out().getLast()).contains("\"p@1\":1.0").doesNotContain("pairs");
  }

  @Test
  void recordsInFieldsAreReadAsIngestReadsThem() throws IOException {
    Path people =
        file(
            "people.ndjson",
            """
            {"id":"a","basics":{"name":"A B","label":"Phlebotomist"},"work":[{"position":"Phlebotomist","name":"Lab","startDate":"2020-01","highlights":["Drew blood from 40 patients a day"]}]}
            {"id":"b","basics":{"name":"C D","label":"Welder"},"work":[{"position":"Welder","name":"Yard","startDate":"2020-01","highlights":["MIG welding of frames"]}]}
            """);
    CommandRun run =
        eval(
            file("skills.tsv", "q\tphlebotomy, lab specimens\n"),
            people,
            file("qrels.tsv", "q\ta\t1\nq\tb\t0\n"),
            "--baseline",
            "--json");
    assertThat(run.exit()).as("%s", run.err()).isZero();
    assertThat(run.out().getLast()).contains("\"p@1\":1.0");
  }

  @Test
  void whatTheFilesHoldCanBeSaid() throws IOException {
    CommandRun run =
        eval(
            file("roles.tsv", ROLES),
            file("resumes.jsonl", RESUMES),
            file("qrels.tsv", QRELS),
            "--queries-are",
            "roles",
            "--corpus-is",
            "resumes");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    CommandRun wrong =
        eval(
            folder.resolve("roles.tsv"),
            folder.resolve("resumes.jsonl"),
            folder.resolve("qrels.tsv"),
            "--queries-are",
            "people");
    assertThat(wrong.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(wrong.err()).containsExactly("metier: 'people' is none of auto, roles, resumes");
  }
}
