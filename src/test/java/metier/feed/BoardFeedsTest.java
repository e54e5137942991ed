package metier.feed;

import static metier.feed.FeedReading.feed;
import static metier.feed.FeedReading.only;
import static metier.feed.FeedReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.feed.FeedResult.Accepted;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is easily read wrong on boards and in federal announcements. */
final class BoardFeedsTest {
  @ParameterizedTest
  @CsvSource({
    "https://job-boards.greenhouse.io/acme-health/jobs/1, Acme Health",
    "https://job-boards.eu.greenhouse.io/growe/jobs/4, Growe",
    "https://boards.greenhouse.io/embed/job_app?for=acme&token=2, Acme",
    "https://jobs.lever.co/north_sound/5, North Sound",
    "https://jobs.ashbyhq.com/Dry%20Lake/6, Dry Lake",
    "https://www.careers.acme.example/jobs?gh_jid=1, acme.example",
    "https://jobs.example/1, jobs.example",
    "not an address, ''",
    "https://jobs.lever.co/, ''",
  })
  void anEmployersNameIsReadOutOfAnAddress(String address, String name) {
    assertThat(BoardName.of(address)).isEqualTo(name);
  }

  @Test
  void aLocationThatOnlySaysRemoteLeavesThePlaceToTheOffices() {
    JobPosting job =
        posting(
            "greenhouse",
            """
            {"id":1,"title":"A","absolute_url":"https://boards.greenhouse.io/b/jobs/1",
             "location":{"name":"Remote"},"offices":[{"name":"HQ","location":"Albany, NY"}]}
            """);
    assertThat(job.places()).containsExactly(StatedPlace.ofText("Albany, NY"));
    assertThat(job.workplace()).isEqualTo(new Workplace.Remote(List.of()));
  }

  @Test
  void payOfNothingIsUnknownAndPieceWorkIsNoWeek() {
    String row =
        """
        {"MatchedObjectId":"7","MatchedObjectDescriptor":{"PositionTitle":"A",\
        "PositionURI":"https://www.usajobs.gov/job/7","PositionRemuneration":[\
        {"MinimumRange":"0","MaximumRange":"%s","RateIntervalCode":"PW"}]}}
        """;
    assertThat(posting("usajobs", row.formatted("0")).pay()).isNull();
    assertThat(posting("usajobs", row.formatted("12")).pay())
        .isEqualTo(new PayStatement(null, 12.0, "USD", "Piece Work", null));
  }

  @Test
  void oneAnnouncementHasOneIdInAllShapes() {
    assertThat(
            List.of(
                id("{\"usajobsControlNumber\":\"7\",\"positionTitle\":\"A\"}"),
                id(
                    "{\"MatchedObjectId\":\"7\",\"MatchedObjectDescriptor\":{\"PositionID\":\"X-1\","
                        + "\"PositionTitle\":\"A\"}}"),
                id(
                    "{\"PositionID\":\"X-1\",\"PositionTitle\":\"A\","
                        + "\"PositionURI\":\"https://www.usajobs.gov/job/7\"}")))
        .containsOnly("7");
  }

  @Test
  void aTextIsKnownByItsFileAndWithoutOneByWhatItSays() {
    String text = "Baker\nLocation: Ely, MN\nSalary: $20 an hour\n";
    Feed feed = feed(RecordKind.JOBS, "text");
    assertThat(FeedReading.accepted(read(feed.ofFile("baker-12.txt.gz"), text)))
        .extracting(Accepted::id)
        .containsExactly("baker-12");
    assertThat(FeedReading.accepted(read(feed, text)))
        .extracting(Accepted::id)
        .containsExactlyElementsOf(
            FeedReading.accepted(read(feed, text)).stream().map(Accepted::id).toList());
    assertThat(FeedReading.rejected(read(feed, "(2026)\n--\n")).field()).isEqualTo("title");
  }

  private static JobPosting posting(String format, String text) {
    return (JobPosting) only(read(feed(RecordKind.JOBS, format), text));
  }

  private static String id(String row) {
    return FeedReading.accepted(read(feed(RecordKind.JOBS, "usajobs"), row)).getFirst().id();
  }
}
