package metier.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static metier.feed.FeedReading.accepted;
import static metier.feed.FeedReading.readPostings;
import static metier.feed.FeedReading.rejected;
import static metier.feed.FeedReading.rejections;
import static metier.feed.FeedReading.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.JobPosting;
import metier.model.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonRowsTest {
  private static final String A = titled("A");
  private static final String B = titled("B");
  private static final String PRETTY_A = "{\n  \"title\": \"A\"\n}";
  private static final String PRETTY_B = "{\r\n  \"title\":\r\n \"B\"\r\n}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n%s",
        "%s\n%s\n",
        "%s\r\n%s\r\n",
        "\n\n%s\n  \n%s",
        "\uFEFF%s\n%s",
        "%s%s",
        "%s %s",
        "[%s,%s]",
        "[\n%s,\n%s\n]\n",
        " [ %s , %s ] ",
        "[%s]\n[%s]",
        "[%s]%s",
        "{\"@context\":\"https://schema.org\",\"@graph\":[%s,%s]}",
        "{\n\"@graph\":[\n%s,\n%s\n]}",
        "{\"@graph\":\n[%s\n,%s]}",
        "[{\"@graph\":[%s]},%s]",
        "{\"@graph\":%s}\n{\"@graph\":%s}",
        "{\"@graph\":{\"@graph\":[%s,%s]}}",
      })
  void readsTheSameRowsFromEveryShape(String shape) {
    for (List<String> rows : List.of(List.of(A, B), List.of(PRETTY_A, PRETTY_B))) {
      String text = shape.formatted(rows.get(0), rows.get(1));
      List<FeedResult> results = readPostings(text);
      assertThat(titles(results)).as(text).containsExactly("A", "B");
      assertThat(originals(results)).as(text).isEqualTo(rows);
    }
  }

  @Test
  void readsOneObject() {
    assertThat(titles(readPostings(A))).containsExactly("A");
    assertThat(titles(readPostings(PRETTY_A))).containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "[]", " [ ] ", "{\"@graph\":[]}", "\uFEFF"})
  void findsNoRowsWhereThereAreNone(String text) {
    assertThat(readPostings(text)).isEmpty();
  }

  @Test
  void numbersLinesInLinesAndRowsElsewhere() {
    assertThat(readPostings(A + "\n\n" + B)).extracting(FeedResult::line).containsExactly(1, 3);
    assertThat(readPostings("[\n\n" + A + ",\n\n" + B + "]"))
        .extracting(FeedResult::line)
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"half",
        "{\"title\":\"A\",",
        "{\"title\":",
        "{",
        "{\"title\":\"A\"}}",
        "{\"title\":\"A\"} and more",
        "no JSON",
        "\"text\"",
        "17",
        "null",
        "[1]",
      })
  void rejectsABrokenLineAlone(String broken) {
    List<FeedResult> inTheMiddle = readPostings(A + "\n" + broken + "\n" + B);
    assertThat(titles(inTheMiddle)).containsExactly("A", "B");
    assertThat(rejections(inTheMiddle)).extracting(Rejected::line).containsExactly(2);
    List<FeedResult> atTheEnd = readPostings(A + "\n" + B + "\n" + broken);
    assertThat(rejections(atTheEnd)).extracting(Rejected::line).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"title\":\"half", "{\"title\":\"A\",\"x\":[1,2", "{\"a\":\"b\"}}"})
  void rejectsABrokenFirstLineAlone(String broken) {
    List<FeedResult> results = readPostings(broken + "\n" + A + "\n" + B);
    assertThat(titles(results)).containsExactly("A", "B");
    assertThat(rejections(results)).extracting(Rejected::line).containsExactly(1);
  }

  @Test
  void saysWhyALineIsBrokenAndShowsItsBeginning() {
    Rejected cut = rejected(readPostings("{\"title\":\"half"));
    assertThat(cut.why()).isEqualTo("the JSON breaks off in the middle");
    assertThat(cut.value()).isEqualTo("{\"title\":\"half");
    assertThat(rejected(readPostings("{title:1}")).why()).startsWith("it can't be read as JSON: ");
  }

  @Test
  void saysThatTheRestOfABrokenArrayWasNotRead() {
    List<FeedResult> results = readPostings("[" + A + "," + B + ",{\"title\":");
    assertThat(titles(results)).containsExactly("A", "B");
    assertThat(rejections(results))
        .containsExactly(
            new Rejected(
                3,
                null,
                null,
                "the JSON breaks off in the middle; what follows in the file wasn't read"));
  }

  @Test
  void rejectsALineThatIsNotUtf8() {
    byte[] latin1 = (A + "\n{\"title\":\"Caf\u00e9\"}\n" + B).getBytes(ISO_8859_1);
    List<FeedResult> results =
        FeedReading.read(FeedReading.feed(RecordKind.JOBS, "jobposting"), latin1);
    assertThat(titles(results)).containsExactly("A", "B");
    assertThat(rejections(results).getFirst().line()).isEqualTo(2);
    assertThat(rejections(results).getFirst().why()).contains("UTF-8");
  }

  @Test
  void rejectsDeepNestingAlone() {
    String deep = "{\"title\":\"A\",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
    for (String text : List.of(A + "\n" + deep + "\n" + B, "[" + A + "," + deep + "," + B + "]")) {
      List<FeedResult> results = readPostings(text);
      assertThat(titles(results)).containsExactly("A", "B");
      assertThat(rejections(results).getFirst().line()).isEqualTo(2);
      assertThat(rejections(results).getFirst().why()).contains("nesting depth").contains("64");
    }
  }

  @Test
  void bearsGraphsWithinGraphs() {
    String deep = "{\"@graph\":".repeat(20_000) + A + "}".repeat(20_000);
    assertThat(rejections(readPostings(deep))).hasSize(1);
    assertThat(rejections(readPostings("[" + "[".repeat(60_000) + "]".repeat(60_000) + "]")))
        .hasSize(1);
  }

  @Test
  void rejectsATextOfMoreThanAMillionCharactersAlone() {
    String kept = "{\"title\":\"A\",\"description\":\"" + "x".repeat(1_000_000) + "\"}";
    String refused = "{\"title\":\"A\",\"description\":\"" + "x".repeat(1_000_001) + "\"}";
    List<FeedResult> results = readPostings(kept + "\n" + refused + "\n" + B);
    assertThat(titles(results)).containsExactly("A", "B");
    assertThat(rejections(results)).extracting(Rejected::line).containsExactly(2);
  }

  @Test
  void rejectsARowOfMoreThanTenMegabytesAloneAndWithoutHoldingIt() throws IOException {
    String large = "{\"title\":\"A\",\"x\":[";
    for (String around : List.of("%s\n%s\n", "[%s,%s,")) {
      String[] parts = around.formatted(A, "|").split("\\|", -1);
      InputStream in =
          new SequenceInputStream(
              Collections.enumeration(
                  List.of(
                      bytes(parts[0] + large),
                      repeated("\"" + "y".repeat(1000) + "\",", 12_000),
                      bytes("1]}" + parts[1] + B + (around.startsWith("[") ? "]" : "")))));
      List<FeedResult> results = new ArrayList<>();
      FeedReading.feed(RecordKind.JOBS, "jobposting").read(in, results::add);
      assertThat(titles(results)).containsExactly("A", "B");
      assertThat(rejections(results))
          .containsExactly(new Rejected(2, null, null, "the row is larger than 10 MB"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"@graph\":[", ""})
  void handsOutEachRowBeforeItReadsOnMuchFurther(String opening) throws IOException {
    byte[] row = (titled("A".repeat(2000)) + (opening.isEmpty() ? "\n" : ",")).getBytes(UTF_8);
    long[] served = new long[1];
    long[] handed = new long[1];
    InputStream in =
        new FilterInputStream(
            new SequenceInputStream(bytes(opening), repeated(new String(row, UTF_8), 10_000))) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            served[0] += count;
            return count;
          }
        };
    FeedReading.feed(RecordKind.JOBS, "jobposting")
        .read(
            in,
            result -> {
              handed[0] += row.length;
              assertThat(served[0] - handed[0]).isLessThan(300_000);
            });
    assertThat(handed[0]).isGreaterThanOrEqualTo(10_000L * row.length);
  }

  @Test
  void letsTheReadingOfAnOriginalGiveTheSameFact() {
    String text =
        "{\"@graph\":["
            + IntStream.range(0, 300)
                .mapToObj(
                    i -> "{\"title\":\"Té " + i + "\",\"description\":\"" + "é".repeat(i) + "\"}")
                .collect(Collectors.joining(" ,\n "))
            + "]}";
    List<Accepted> rows = accepted(readPostings(text));
    assertThat(rows).hasSize(300);
    for (Accepted row : rows) {
      Accepted again = accepted(readPostings(new String(row.original(), UTF_8))).getFirst();
      assertThat(again.fact()).isEqualTo(row.fact());
      assertThat(again.id()).isEqualTo(row.id());
    }
  }

  private static List<String> titles(List<FeedResult> results) {
    return accepted(results).stream().map(row -> ((JobPosting) row.fact()).title()).toList();
  }

  private static List<String> originals(List<FeedResult> results) {
    return accepted(results).stream().map(row -> new String(row.original(), UTF_8)).toList();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** A text many times over that nobody holds. */
  private static InputStream repeated(String text, int times) {
    byte[] bytes = text.getBytes(UTF_8);
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        return at < (long) bytes.length * times ? bytes[(int) (at++ % bytes.length)] & 0xff : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        long left = (long) bytes.length * times - at;
        if (left == 0) {
          return -1;
        }
        int from = (int) (at % bytes.length);
        int count = (int) Math.min(Math.min(length, left), bytes.length - from);
        System.arraycopy(bytes, from, into, offset, count);
        at += count;
        return count;
      }
    };
  }
}
