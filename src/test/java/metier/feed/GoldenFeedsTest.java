package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files, what they say, and what becomes of them when bytes go wrong. */
final class GoldenFeedsTest {
  private static final int MUTATIONS = 300;

  @ParameterizedTest
  @CsvSource({
    "JOBS, jobposting.ndjson, jobposting",
    "JOBS, jobposting-graph.json, jobposting",
    "JOBS, flat.ndjson, flat",
    "PAY, pay.csv, pay-csv",
    "PAY, lca.csv, lca",
    "RESUMES, resumes.ndjson, json-resume",
  })
  void saysWhatTheFileSays(RecordKind kind, String file, String format) throws IOException {
    byte[] bytes = resource(file);
    assertThat(FeedReading.FEEDS.detect(kind, bytes))
        .isInstanceOfSatisfying(
            Detected.Format.class, found -> assertThat(found.feed().format()).isEqualTo(format));
    String told =
        FeedReading.read(FeedReading.feed(kind, format), bytes).stream()
            .map(GoldenFeedsTest::told)
            .collect(Collectors.joining());
    assertThat(told).isEqualTo(new String(resource(file + ".expected"), UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "JOBS, jobposting.ndjson, jobposting",
    "JOBS, jobposting-graph.json, jobposting",
    "JOBS, flat.ndjson, flat",
    "PAY, pay.csv, pay-csv",
    "PAY, lca.csv, lca",
    "RESUMES, resumes.ndjson, json-resume",
  })
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
          "%d %s (%d bytes)%n  %s%n".formatted(line, id, original.length, fact);
      case Rejected rejected -> "%d %s%n".formatted(rejected.line(), rejected);
    };
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
