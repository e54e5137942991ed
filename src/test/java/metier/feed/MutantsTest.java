package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import metier.feed.FeedResult.Accepted;
import metier.model.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a file is damaged: no crash, no hang, no more than 256 MB, and a bad row costs itself
 * alone. {@code -Dmetier.mutants=5000} reads so many of each file.
 */
final class MutantsTest {
  private static final String COUNT = System.getProperty("metier.mutants", "150");

  @Test
  void everyFormatSurvivesDamageInASmallMemory() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String seed = Long.toString(System.nanoTime());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                Mutants.class.getName(),
                COUNT,
                seed)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    System.out.println("seed " + seed + "\n" + said);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.contains(": " + COUNT + " mutants")))
        .hasSameSizeAs(GoldenFeedsTest.files().toList());
  }

  @ParameterizedTest
  @MethodSource("metier.feed.GoldenFeedsTest#files")
  void aBadRowCostsItselfAlone(RecordKind kind, String file, String format) throws IOException {
    Feed feed = FeedReading.feed(kind, format);
    List<Accepted> good =
        FeedReading.accepted(FeedReading.read(feed, GoldenFeedsTest.resource(file)));
    String first = new String(good.getFirst().original(), UTF_8);
    String last = new String(good.getLast().original(), UTF_8);
    String whole = around(first, last);
    assumeTrue(whole != null, "a file of this format is one row");

    List<FeedResult> rows = FeedReading.read(feed, whole);

    assertThat(FeedReading.rejections(rows)).as(whole).hasSize(1);
    assertThat(FeedReading.accepted(rows))
        .extracting(Accepted::fact)
        .containsExactly(good.getFirst().fact(), good.getLast().fact());
  }

  /**
   * Half a row between two, or one of too many cells; null for a format whose files hold one row.
   */
  private static String around(String first, String last) {
    if (first.startsWith("{")) {
      String line = first.replace('\n', ' ');
      return line + "\n" + line.substring(0, line.length() / 2) + "\n" + last.replace('\n', ' ');
    }
    if (first.startsWith("<")) {
      return "<feed>" + first + first.substring(0, first.length() / 2) + last + "</feed>";
    }
    int header = first.indexOf('\n') + 1;
    boolean table = header > 0 && last.startsWith(first.substring(0, header));
    return table && !first.equals(last)
        ? first + "\n" + tooLong(first.substring(0, header)) + "\n" + last.substring(header)
        : null;
  }

  /** More cells than there are columns, whatever separates them. */
  private static String tooLong(String header) {
    return header.replaceAll("[^,;\t|]", "").repeat(2) + "x";
  }
}
