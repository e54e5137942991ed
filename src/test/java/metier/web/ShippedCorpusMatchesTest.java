package metier.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import metier.eval.Evaluation;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.Question;
import metier.eval.Run;
import metier.match.Applicant;
import metier.match.Match;
import metier.match.Matcher;
import metier.match.Narrowing;
import metier.match.Part;
import metier.match.Role;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Roles and résumés of the sample that somebody judged, 0–3, from their texts alone: 3 would be
 * interviewed at once, 2 is plausible, 1 a stretch. Beside the judgements lie the figures and the
 * best matches of each, so that a change of ranking shows as a difference: with {@code
 * -Dmetier.golden=write} those of now become those that are expected.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShippedCorpusMatchesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("metier.golden"));
  private static final Path FOLDER = Path.of("src/test/resources/metier/matches");
  private static final Narrowing BEST = new Narrowing(List.of(), 0, 8);

  private TestServer server;
  private Matcher matcher;

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    server = new TestServer(folder).withCorpus();
    matcher = server.backend.matcher();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void peopleForARoleAreThoseThatWereSeen() throws IOException {
    compareCandidates("roles", this::roleOf);
  }

  @Test
  void peopleForAListOfSkillsAreThoseThatWereSeen() throws IOException {
    Map<String, String> lists = new HashMap<>();
    Question.read(FOLDER.resolve("lists.tsv")).forEach(list -> lists.put(list.id(), list.text()));
    compareCandidates("lists", id -> server.backend.roles().ofText(lists.get(id)));
  }

  @Test
  void postingsForAPersonAreThoseThatWereSeen() throws IOException {
    compare(
        "resumes",
        this::applicantOf,
        applicant -> matcher.orderOfPostings(applicant, List.of()),
        applicant -> matcher.postings(applicant, BEST).matches());
  }

  private void compareCandidates(String name, Function<String, Role> roles) throws IOException {
    compare(
        name,
        roles,
        role -> matcher.orderOfCandidates(role, List.of()),
        role -> matcher.candidates(role, BEST).matches());
  }

  private Role roleOf(String id) {
    return server.backend.roles().of((JobPosting) fact(RecordKind.JOBS, id));
  }

  private Applicant applicantOf(String id) {
    return server.backend.applicants().of((Resume) fact(RecordKind.RESUMES, id));
  }

  private Fact fact(RecordKind kind, String id) {
    return server.store.find(new RecordKey(kind, "corpus", id)).orElseThrow().fact();
  }

  private <Q> void compare(
      String name,
      Function<String, Q> query,
      Function<Q, List<RecordKey>> order,
      Function<Q, List<Match>> best)
      throws IOException {
    Judgements judgements = Judgements.read(FOLDER.resolve(name + ".qrels"));
    Map<String, List<String>> ranked = new LinkedHashMap<>();
    StringBuilder pages = new StringBuilder();
    for (String id : judgements.grades().keySet()) {
      Q asked = query.apply(id);
      ranked.put(id, order.apply(asked).stream().map(RecordKey::id).toList());
      pages.append('\n').append(page(id, ranked.get(id), best.apply(asked), judgements.of(id)));
    }
    Evaluation evaluation = Evaluation.of(new Run(ranked), judgements, Metric.OF_MATCHES);
    String seen = figures(evaluation) + pages;
    Path expected = FOLDER.resolve(name + ".txt");
    if (WRITE) {
      Files.writeString(expected, seen);
    } else {
      assertThat(seen).isEqualTo(Files.readString(expected, UTF_8));
    }
  }

  private static String figures(Evaluation evaluation) {
    return evaluation.means().entrySet().stream()
        .map(mean -> mean.getKey() + String.format(Locale.ROOT, " %.3f%n", mean.getValue()))
        .collect(joining("", evaluation.needs().size() + " queries\n", ""));
  }

  private String page(
      String id, List<String> order, List<Match> best, Map<String, Integer> grades) {
    double ndcg = new Metric.Ndcg(10).of(order, grades);
    StringBuilder page = new StringBuilder(id);
    page.append(String.format(Locale.ROOT, "  ndcg@10 %.3f%n", ndcg));
    for (Match match : best) {
      Integer grade = grades.get(match.key().id());
      page.append(
          String.format(
              Locale.ROOT,
              "%2d  grade %s  %s · %s%n    %.0f = %s; reverse %.0f%n",
              match.rank(),
              grade == null ? "–" : grade,
              match.key().id(),
              match.card().title(),
              match.fit().score(),
              parts(match),
              match.reverse()));
    }
    return page.toString();
  }

  private static String parts(Match match) {
    List<String> parts = new ArrayList<>();
    for (Part part : match.fit().parts()) {
      if (part.most() > 0) {
        parts.add(
            String.format(
                Locale.ROOT,
                "%.0f/%.0f %s",
                part.value(),
                part.most(),
                part.aspect().name().toLowerCase(Locale.ROOT)));
      }
    }
    return String.join(" + ", parts);
  }
}
