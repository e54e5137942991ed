package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.RecordKind;
import metier.model.SelfStated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files and what they say. With {@code -Dmetier.golden=write} what they say now becomes what
 * is expected. {@link MutantsTest} damages the same files.
 */
final class GoldenFeedsTest {
  private static final boolean WRITE = "write".equals(System.getProperty("metier.golden"));

  /** Each file lies beside what is expected of it, {@code NAME.expected}. */
  static Stream<Arguments> files() {
    return Stream.of(
        arguments(RecordKind.JOBS, "jobposting.ndjson", "jobposting"),
        arguments(RecordKind.JOBS, "jobposting-graph.json", "jobposting"),
        arguments(RecordKind.JOBS, "usajobs.ndjson", "usajobs"),
        arguments(RecordKind.JOBS, "usajobs-search.json", "usajobs"),
        arguments(RecordKind.JOBS, "greenhouse.json", "greenhouse"),
        arguments(RecordKind.JOBS, "lever.json", "lever"),
        arguments(RecordKind.JOBS, "ashby.json", "ashby"),
        arguments(RecordKind.JOBS, "flat.ndjson", "flat"),
        arguments(RecordKind.JOBS, "postings.csv", "flat-csv"),
        arguments(RecordKind.JOBS, "indeed.xml", "indeed-xml"),
        arguments(RecordKind.JOBS, "linkedin.xml", "indeed-xml"),
        arguments(RecordKind.JOBS, "bulletin.txt", "text"),
        arguments(RecordKind.JOBS, "advert.txt", "text"),
        arguments(RecordKind.JOBS, "careers-page.html", "jobposting"),
        arguments(RecordKind.PAY, "pay.csv", "pay-csv"),
        arguments(RecordKind.PAY, "payroll.csv", "pay-csv"),
        arguments(RecordKind.PAY, "lca.csv", "lca"),
        arguments(RecordKind.PAY, "lca-2011.csv", "lca"),
        arguments(RecordKind.PAY, "perm.csv", "lca"),
        arguments(RecordKind.PAY, "oews-metro.tsv", "oews"),
        arguments(RecordKind.RESUMES, "resumes.ndjson", "json-resume"),
        arguments(RecordKind.RESUMES, "indeed-resume.ndjson", "indeed-resume"),
        arguments(RecordKind.RESUMES, "resume-text.ndjson", "resume-text"),
        arguments(RecordKind.RESUMES, "resumes.csv", "resume-text"),
        arguments(RecordKind.RESUMES, "resume.txt", "resume-text"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatTheFileSays(RecordKind kind, String file, String format) throws IOException {
    byte[] bytes = resource(file);
    assertThat(FeedReading.FEEDS.detect(kind, bytes))
        .isInstanceOfSatisfying(
            Detected.Format.class, found -> assertThat(found.feed().format()).isEqualTo(format));
    String told =
        FeedReading.read(FeedReading.feed(kind, format), bytes).stream()
            .map(GoldenFeedsTest::told)
            .collect(Collectors.joining());
    if (WRITE) {
      Files.writeString(Path.of("src/test/resources/metier/feed", file + ".expected"), told);
    }
    assertThat(told).isEqualTo(new String(resource(file + ".expected"), UTF_8));
  }

  private static String told(FeedResult result) {
    return switch (result) {
      case Accepted(int line, String id, var fact, byte[] original, _) ->
          "%d %s (%d bytes)%n%s".formatted(line, id, original.length, fields("  ", fact));
      case Rejected rejected ->
          "%d rejected%n%s".formatted(rejected.line(), fields("  ", FeedReading.reason(rejected)));
    };
  }

  /** A line for each field that says something. */
  private static String fields(String indent, Object told) {
    StringBuilder lines = new StringBuilder();
    for (RecordComponent component : told.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        field(indent, component.getName(), component.getAccessor().invoke(told), lines);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return lines.toString();
  }

  private static void field(String indent, String name, Object value, StringBuilder lines) {
    switch (value) {
      case null -> {}
      case byte[] _ -> {}
      case Boolean no when !no -> {}
      case SelfStated(var gender, var ethnicity) when gender == null && ethnicity == null -> {}
      case List<?> list -> list.forEach(each -> field(indent, name, each, lines));
      case Record inner when inner.getClass().getRecordComponents().length > 0 ->
          lines.append(indent).append(name).append(":\n").append(fields(indent + "  ", inner));
      default -> {
        String text = value.toString();
        if (!text.isEmpty()) {
          lines.append(indent).append(name).append(": ");
          lines.append(text.replace("\n", "\n" + indent + "  ")).append('\n');
        }
      }
    }
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = GoldenFeedsTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("there is no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
