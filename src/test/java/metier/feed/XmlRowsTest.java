package metier.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static metier.feed.FeedReading.feed;
import static metier.feed.FeedReading.only;
import static metier.feed.FeedReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.JobPosting;
import metier.model.RecordKind;
import org.junit.jupiter.api.Test;

final class XmlRowsTest {
  private static final Feed FEED = feed(RecordKind.JOBS, "indeed-xml");

  @Test
  void readsTheEncodingThatTheDeclarationNames() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><source><job><title>Bäcker \u0096 Nacht"
            + "</title></job></source>";
    assertThat(((JobPosting) only(read(FEED, xml.getBytes(ISO_8859_1)))).title())
        .isEqualTo("Bäcker – Nacht");
  }

  @Test
  void expandsNoEntityAndOpensNoFile() {
    String xml =
        """
        <!DOCTYPE source [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]>
        <source><job><title>A &b; &f;</title></job></source>
        """;
    assertThat(((JobPosting) only(read(FEED, xml))).title()).isEqualTo("A &b; &f;");
    assertThat(read(FEED, "<source><job><!DOCTYPE x []><title>A</title></job></source>"))
        .hasOnlyElementsOfType(Rejected.class);
  }

  @Test
  void aSectionThatIsNeverClosedCostsItsRowAlone() {
    for (String open : List.of("<![CDATA[", "<!-- ", "<?x ")) {
      List<FeedResult> rows =
          read(
              FEED,
              "<jobs><job><title>A</title></job><job><title>"
                  + open
                  + "B<job id=\"3\"><title>C</title></job><job><title>"
                  + open
                  + "D</title></job><job><title>E</title></job></jobs>");
      assertThat(FeedReading.accepted(rows))
          .extracting(row -> ((JobPosting) row.fact()).title())
          .containsExactly("A", "C", "E");
      assertThat(rows).hasSize(5);
    }
  }

  @Test
  void aRowThatIsTooLargeCostsItselfAlone() {
    String large = "x".repeat(Limits.ROW_BYTES);
    List<FeedResult> rows =
        read(
            FEED,
            "<jobs><job><title>A</title></job><job><title>"
                + large
                + "</title></job><job><title>C</title></job></jobs>");
    assertThat(rows).extracting(FeedResult::line).containsExactly(1, 2, 3);
    assertThat(rows.get(1))
        .isInstanceOfSatisfying(
            Rejected.class, row -> assertThat(row.why()).isEqualTo(Limits.ROW_TOO_LARGE));
  }

  @Test
  void anEndWithoutABeginningIsSaid() {
    assertThat(read(FEED, "<jobs><job><title>A</title></job><jab><title>B</title></job></jobs>"))
        .satisfiesExactly(
            row -> assertThat(row).isInstanceOf(Accepted.class),
            row -> assertThat(row).isInstanceOf(Rejected.class));
  }
}
