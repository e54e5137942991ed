package metier.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static metier.feed.FeedReading.accepted;
import static metier.feed.FeedReading.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.PayRecord;
import metier.model.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvRowsTest {
  private static final String HEADER = "title,company,salary\n";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void knowsWhatSeparatesTheColumns(String separator) {
    List<FeedResult> results =
        read("title,company,salary\r\nA,Acme,1\r\nB,\"Acme\",2\r\n".replace(",", separator));
    assertThat(titles(results)).containsExactly("A", "B");
    assertThat(accepted(results)).extracting(Accepted::line).containsExactly(2, 3);
  }

  @Test
  void readsQuotedLineEndsMarksAndSeparators() {
    List<FeedResult> results =
        read(HEADER + "\"A\n\"\"x\"\", y\",Acme,1\nB,5\" needles,2\n\"\",Acme,3\n");
    assertThat(titles(results)).containsExactly("A \"x\", y", "B");
    assertThat(accepted(results)).extracting(Accepted::line).containsExactly(2, 4);
    assertThat(((PayRecord) accepted(results).get(1).fact()).employer()).isEqualTo("5\" needles");
    assertThat(rejections(results)).extracting(Rejected::line).containsExactly(5);
  }

  @Test
  void losesOneLineToAMarkThatIsNeverClosed() {
    List<FeedResult> results = read(HEADER + "A,Acme,1\nB,\"Acme,2\nC,Acme,3\nD,Acme,4\n");
    assertThat(titles(results)).containsExactly("A", "C", "D");
    assertThat(rejections(results))
        .containsExactly(
            new Rejected(
                3, null, "B,\"Acme,2", "a quotation mark that opens on this line is never closed"));
  }

  @Test
  void refusesTextBehindAClosingMark() {
    List<FeedResult> results = read(HEADER + "\"A\" b,Acme,1\nB,Acme,2\n");
    assertThat(titles(results)).containsExactly("B");
    assertThat(rejections(results)).hasSize(1);
  }

  @Test
  void bearsMissingColumnsButNotMoreThanTheHeaderHas() {
    List<FeedResult> results = read("title,salary,company\nA,1\nB,2,Acme,,\nC,3,Acme,x\n");
    assertThat(titles(results)).containsExactly("A", "B");
    assertThat(rejections(results).getFirst().why()).isEqualTo("it has 4 columns and the header 3");
  }

  @Test
  void refusesALineThatIsNotUtf8Alone() {
    byte[] bytes = (HEADER + "Caf\u00e9,Acme,1\nB,Acme,2\n").getBytes(ISO_8859_1);
    List<FeedResult> results = FeedReading.read(FeedReading.feed(RecordKind.PAY, "pay-csv"), bytes);
    assertThat(titles(results)).containsExactly("B");
    assertThat(rejections(results).getFirst().line()).isEqualTo(2);
    assertThat(rejections(results).getFirst().why()).isEqualTo("it isn't UTF-8");
  }

  @Test
  void refusesAFileWhoseHeaderCannotBeRead() {
    List<FeedResult> results = read("\"title\" x,salary\nA,1\n");
    assertThat(rejections(results)).hasSize(1);
    assertThat(rejections(results).getFirst().why()).startsWith("the header can't be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "title,salary", "title,salary\n\n \n"})
  void findsNoRowsWhereThereAreNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void letsTheReadingOfAnOriginalGiveTheSameFact() {
    List<Accepted> rows =
        accepted(read("\uFEFF" + HEADER + "\"A, é\nb\",Acme,1\r\nB,Acme,2\nB,Acme,2\n"));
    assertThat(rows).hasSize(3);
    for (Accepted row : rows) {
      assertThat(FeedReading.only(read(new String(row.original(), UTF_8)))).isEqualTo(row.fact());
    }
    assertThat(rows).extracting(Accepted::id).doesNotHaveDuplicates();
  }

  private static List<FeedResult> read(String text) {
    return FeedReading.read(FeedReading.feed(RecordKind.PAY, "pay-csv"), text);
  }

  private static List<String> titles(List<FeedResult> results) {
    return accepted(results).stream().map(row -> ((PayRecord) row.fact()).title()).toList();
  }
}
