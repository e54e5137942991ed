package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files, what they say, and what becomes of them when bytes go wrong. With {@code
 * -Dmetier.golden=write} what they say now becomes what is expected.
 */
final class GoldenFeedsTest {
  private static final int MUTATIONS = 300;
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
        arguments(RecordKind.PAY, "pay.csv", "pay-csv"),
        arguments(RecordKind.PAY, "payroll.csv", "pay-csv"),
        arguments(RecordKind.PAY, "lca.csv", "lca"),
        arguments(RecordKind.PAY, "lca-2011.csv", "lca"),
        arguments(RecordKind.PAY, "perm.csv", "lca"),
        arguments(RecordKind.PAY, "oews-metro.tsv", "oews"),
        arguments(RecordKind.RESUMES, "resumes.ndjson", "json-resume"));
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

  @ParameterizedTest
  @MethodSource("files")
  void neverFailsHoweverAFileIsDamaged(RecordKind kind, String file, String format)
      throws IOException {
    Feed feed = FeedReading.feed(kind, format);
    byte[] whole = resource(file);
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = damaged(whole, random);
      String saved = file + " damaged with seed " + seed + ", try " + i;
      List<FeedResult> results = new ArrayList<>();
      assertThatCode(
              () -> {
                FeedReading.FEEDS.detect(kind, damaged);
                results.addAll(FeedReading.read(feed, damaged));
              })
          .as(saved)
          .doesNotThrowAnyException();
      for (Accepted row : FeedReading.accepted(results)) {
        assertThat(FeedReading.read(feed, row.original()))
            .as(saved)
            .extracting(result -> result instanceof Accepted again ? again.fact() : result)
            .containsExactly(row.fact());
      }
    }
  }

  /** A few bytes changed, cut out or repeated, and sometimes the end gone. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int n = random.nextInt(1, 6); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) "{}[]\",:\n\\0 ".charAt(random.nextInt(11));
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static String told(FeedResult result) {
    return switch (result) {
      case Accepted(int line, String id, var fact, byte[] original) ->
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

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = GoldenFeedsTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("there is no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
