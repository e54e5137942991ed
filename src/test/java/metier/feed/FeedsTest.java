package metier.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static metier.feed.FeedReading.FEEDS;
import static metier.feed.FeedReading.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import metier.model.JobPosting;
import metier.model.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedsTest {
  private static final String ROWS = titled("A") + "\n" + titled("B") + "\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "JOBS | {'@type':'JobPosting','title':'A'} | jobposting",
        "JOBS | [{'@context':'x','@graph':[{'title':'A'}]}] | jobposting",
        "JOBS | {'title':'A','hiringOrganization':'Acme'} | jobposting",
        "JOBS | {'title':'A','company':'Acme','x':'{{{ | flat",
        "JOBS | {'jobs':[{'title':'A','company':'Acme'}]} | flat",
        "JOBS | {'positionTitle':'A','hiringAgencyName':'B | usajobs",
        "JOBS | {'LanguageCode':'EN','SearchResult':{'SearchResultItems':[ | usajobs",
        "JOBS | {'PositionID':'1','PositionTitle':'A','PositionURI':'x'} | usajobs",
        "JOBS | {'jobs':[{'absolute_url':'x','id':1,'title':'A' | greenhouse",
        "JOBS | {'absolute_url':'x','title':'A'} | greenhouse",
        "JOBS | [{'additional':'','categories':{},'text':'A' | lever",
        "JOBS | {'apiVersion':'1','jobs':[{'title':'A','jobUrl':'x','isListed':true}]} | ashby",
        "JOBS | [{'Job Title':'A' | flat",
        "JOBS | title,company | flat-csv",
        "JOBS | <?xml version='1.0'?><source><job><title>A | indeed-xml",
        "JOBS | <JOBS><JOB><JobTitle>A</JobTitle></JOB></JOBS> | indeed-xml",
        "JOBS | <!-- saved --><!DOCTYPE html><p> | jobposting",
        "RESUMES | {'id':'x','basics':{'name':'A | json-resume",
        "PAY | CASE_NUMBER,JOB_TITLE,WAGE_RATE_OF_PAY_FROM | lca",
        "PAY | Job Title,Company,Location,Start Date,Salary | pay-csv",
        "PAY | {'title':'A','salary':'x'} | pay-json",
      })
  void knowsAFormatByItsFirstBytes(RecordKind kind, String head, String format) {
    for (String before : List.of("", "\uFEFF", "\n  ")) {
      byte[] bytes = (before + head.replace('\'', '"')).getBytes(UTF_8);
      assertThat(FEEDS.detect(kind, bytes))
          .isInstanceOfSatisfying(
              Detected.Format.class, found -> assertThat(found.feed().format()).isEqualTo(format));
    }
  }

  @Test
  void knowsAFormatWhoseFirstLineIsBroken() {
    assertThat(FEEDS.detect(RecordKind.JOBS, ("{broken\n" + ROWS).getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Detected.Format.class,
            found -> assertThat(found.feed().format()).isEqualTo("jobposting"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "JOBS | {'jobs':[]} | this is JSON with the fields jobs",
        "JOBS | <svg><title>A</title></svg> | this is XML without an element for a job",
        "JOBS | Dear all, the canteen is shut. | this is CSV with the columns Dear all",
        "PAY | <html><head> | this is a page of HTML",
        "PAY | a,b,c | this is CSV with the columns a, b, c",
        "RESUMES | {'menu':'A','dishes':[]} | this is JSON with the fields menu",
        "JOBS | ~~ | the file is empty",
      })
  void saysWhatItSawAndWhatThereIsWhenNothingFits(RecordKind kind, String head, String why) {
    byte[] bytes = head.replace('\'', '"').getBytes(UTF_8);
    assertThat(FEEDS.detect(kind, bytes))
        .isInstanceOfSatisfying(
            Detected.Nothing.class,
            nothing ->
                assertThat(nothing.why())
                    .startsWith(why)
                    .contains("for " + kind.word() + " the formats are ")
                    .contains(FEEDS.of(kind).getFirst().format()));
  }

  @Test
  void refusesAFormatThatDoesNotExist() throws IOException {
    assertThat(FEEDS.open(RecordKind.JOBS, "xml", stream(ROWS.getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            Opened.Refused.class,
            refused ->
                assertThat(refused.why())
                    .startsWith("format was 'xml'; for jobs it can be jobposting, usajobs, "));
    assertThat(FEEDS.named(RecordKind.PAY, "jobposting")).isEmpty();
  }

  @Test
  void readsGzipOfSeveralMembersAlsoWhereTheirSeamIsMomentarilyDry() throws IOException {
    var zipped = new ByteArrayOutputStream();
    zipped.writeBytes(gzip(titled("A") + "\n"));
    zipped.writeBytes(gzip(titled("B") + "\n"));
    InputStream dry =
        new ByteArrayInputStream(zipped.toByteArray()) {
          @Override
          public synchronized int available() {
            return 0;
          }

          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 7));
          }
        };
    assertThat(readAll(dry)).hasSize(2);
  }

  @Test
  void keepsTheRowsBeforeTheEndOfATruncatedGzip() throws IOException {
    var rows = new StringBuilder();
    var random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      rows.append(titled("Nurse " + random.nextLong())).append('\n');
    }
    byte[] whole = gzip(rows.toString());
    List<FeedResult> results = new ArrayList<>();
    for (int length : new int[] {whole.length / 2, whole.length - 4}) {
      results.clear();
      InputStream cut = stream(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> readInto(results, cut))
          .isInstanceOf(IOException.class)
          .hasMessage("the gzip file ends too early: it was cut off when it was copied");
      assertThat(results).hasSizeGreaterThan(2000).allMatch(FeedResult.Accepted.class::isInstance);
    }
    assertThat(results).hasSize(5000);
  }

  @Test
  void keepsTheRowsBeforeTheEndOfATruncatedGzipOfAFewBytes() throws IOException {
    byte[] whole = gzip(ROWS);
    List<FeedResult> results = new ArrayList<>();
    InputStream cut = stream(Arrays.copyOf(whole, whole.length - 6));
    assertThatThrownBy(() -> readInto(results, cut)).hasMessageContaining("ends too early");
    assertThat(results).hasSize(2);
  }

  @Test
  void saysThatAGzipIsDamaged() {
    byte[] bytes = gzip(ROWS.repeat(100));
    for (int i = 20; i < 40; i++) {
      bytes[i] = (byte) 0xFF;
    }
    assertThatThrownBy(() -> readAll(stream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessage("the gzip file is damaged");
    assertThatThrownBy(() -> readAll(stream(Arrays.copyOf(gzip(ROWS), 5))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends too early");
  }

  @Test
  void refusesGzipWithinGzip() throws IOException {
    assertThat(FEEDS.open(RecordKind.JOBS, Feeds.AUTO, stream(gzip(gzip(ROWS)))))
        .isEqualTo(new Opened.Refused("the file is gzip within gzip; unpack it once"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Feeds.AUTO, "jobposting"})
  void refusesWhatIsNoText(String format) throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 0;
    assertThat(refusal(format, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1)))
        .isEqualTo("this is no text but a PNG picture");
    assertThat(refusal(format, "%PDF-1.7\n".getBytes(UTF_8))).contains("a PDF document");
    assertThat(refusal(format, "PK\u0003\u0004...".getBytes(UTF_8))).contains("a zip archive");
    assertThat(refusal(format, ROWS.getBytes(UTF_16LE))).contains("binary data");
    assertThat(refusal(format, new byte[5000])).contains("binary data");
    assertThat(refusal(format, noise)).contains("binary data");
    assertThat(refusal(format, gzip("%PDF-1.7\n"))).contains("a PDF document");
  }

  @Test
  void readsUtf16ByItsMarkAndXmlAlsoWithout() throws IOException {
    assertThat(readAll(stream(("\uFEFF" + ROWS).getBytes(UTF_16LE)))).hasSize(2);
    assertThat(readAll(stream(("\uFEFF" + ROWS).getBytes(UTF_16BE)))).hasSize(2);
    String xml =
        "<?xml version='1.0' encoding='UTF-16'?><source><job><title>Bäcker</title></job></source>";
    for (String text : List.of(xml, "\uFEFF" + xml)) {
      for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
        List<FeedResult> rows = readAll(stream(text.getBytes(charset)));
        assertThat(((JobPosting) FeedReading.only(rows)).title()).isEqualTo("Bäcker");
      }
    }
  }

  @Test
  void bearsAStrayNulInAText() throws IOException {
    String rows = titled("A\0B") + "\n" + titled("C".repeat(100)) + "\n";
    assertThat(readAll(stream(rows.getBytes(UTF_8)))).hasSize(2);
  }

  private static String refusal(String format, byte[] bytes) throws IOException {
    return switch (FEEDS.open(RecordKind.JOBS, format, stream(bytes))) {
      case Opened.Refused(String why) -> why;
      case Opened.Ready ready -> throw new AssertionError(ready + " would read it");
    };
  }

  private static List<FeedResult> readAll(InputStream in) throws IOException {
    List<FeedResult> results = new ArrayList<>();
    readInto(results, in);
    return results;
  }

  private static void readInto(List<FeedResult> results, InputStream in) throws IOException {
    switch (FEEDS.open(RecordKind.JOBS, Feeds.AUTO, in)) {
      case Opened.Ready(Feed feed, InputStream text) -> feed.read(text, results::add);
      case Opened.Refused(String why) -> throw new AssertionError(why);
    }
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] gzip(String text) {
    return gzip(text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] bytes) {
    var zipped = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return zipped.toByteArray();
  }
}
