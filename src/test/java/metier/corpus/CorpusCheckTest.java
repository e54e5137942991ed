package metier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small corpora, each with one fault planted; and the one that is shipped, without any. */
final class CorpusCheckTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final CorpusCheck CHECK =
      new CorpusCheck(new Analyst(Config.load(Path.of("index-config")), CLOCK), CLOCK);

  private static final String JOB =
      """
      {"@type":"JobPosting","identifier":"j1","title":"Baker","hiringOrganization":"Rye & Sons",\
      "employmentType":"FULL_TIME","datePosted":"-P3D","validThrough":"P9D","jobLocation":\
      {"address":{"addressLocality":"Seattle","addressRegion":"WA","postalCode":"98101"}},\
      "description":"Mix, proof and bake forty loaves before the shop opens."}\
      """;

  private static final String RESUME =
      """
      {"id":"r1","basics":{"label":"Baker","location":{"city":"Tacoma","region":"WA"}},\
      "work":[{"position":"Baker","name":"Rye & Sons","location":"Tacoma, WA",\
      "startDate":"2019-04","endDate":"2024-06","highlights":["Shaped baguettes by hand"]}],\
      "education":[{"studyType":"Bachelor","startDate":"2014-09","endDate":"2018-06"}]}\
      """;

  private static final String PAY =
      """
      Job Title,Company,Location,Start Date,Salary
      Baker,Rye & Sons,"Seattle, WA",2020-01-01,"$44,000"
      """;

  @TempDir private Path folder;

  @BeforeEach
  void inOrder() throws IOException {
    jobs(JOB);
    resumes(RESUME);
    Files.writeString(folder.resolve("pay.csv"), PAY);
  }

  private void jobs(String... rows) throws IOException {
    Files.writeString(folder.resolve("jobs.ndjson"), String.join("\n", rows));
  }

  private void resumes(String... rows) throws IOException {
    Files.writeString(folder.resolve("resumes.ndjson"), String.join("\n", rows));
  }

  private List<String> faults() throws IOException {
    return CHECK.of(folder).faults().stream().map(Fault::toString).toList();
  }

  private static String with(String row, String from, String to) {
    assertThat(row).contains(from);
    return row.replace(from, to);
  }

  @Test
  void theShippedCorpusIsInOrder() throws IOException {
    CorpusCheck.Findings findings = CHECK.of(Path.of("corpus"));
    assertThat(findings.faults()).isEmpty();
    assertThat(findings.jobs()).isGreaterThanOrEqualTo(160);
    assertThat(findings.resumes()).isGreaterThanOrEqualTo(160);
    assertThat(findings.pay()).isEqualTo(22);
  }

  @Test
  void aSmallCorpusWithoutFaultsIsInOrder() throws IOException {
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"title\":\"Baker\" | \"title\":\"\" | rejected: title",
        "FULL_TIME | WHENEVER | employmentType 'WHENEVER' is none that we know",
        "\"-P3D\" | \"P1D\" | datePosted is 2026-11-23, which is in the future",
        "\"P9D\" | \"-P4D\" | validThrough is 2026-11-18, before datePosted 2026-11-19",
        "\"WA\" | \"OH\" | we know no place 'Seattle, OH'",
        "Seattle | Seatlle | we know no place 'Seatlle, WA'",
        "98101 | 99999 | there is no ZIP code '99999'",
        "98101 | 99201 | the ZIP code '99201' is not one of Seattle, WA",
      })
  void aFaultOfAPostingIsTold(String from, String to, String told) throws IOException {
    jobs(with(JOB, from, to));
    assertThat(faults()).singleElement().asString().startsWith("jobs.ndjson:1: ").contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "2019-04 | April the first | rejected: work[0].startDate",
        "2024-06 | 2018-06 | 'Baker' (2019-04 to 2018-06) ends before it begins",
        "2024-06 | 2026-12 | 'Baker' (2019-04 to 2026-12) reaches into the future",
        "2019-04 | 1919-04 | nobody works for over 65 years",
        "\"location\":\"Tacoma, WA\" | \"location\":\"Tacoma, ZZ\" | no place 'Tacoma, ZZ'",
        "{\"city\":\"Tacoma\" | {\"city\":\"Takoma\" | we know no place 'Takoma, WA'",
        "2018-06 | 2013-06 | 'Bachelor' ends in 2013-06, before 2014-09",
        "2014-09 | 2027-01 | 'Bachelor' begins in 2027-01, in the future",
        "2018-06 | 2046-06 | expect it within 8 years",
        "\"label\" | \"birthDate\":\"2003-05-02\",\"label\" | 'Bachelor' of 2018-06 was taken",
        "\"label\" | \"birthDate\":\"2031\",\"label\" | born in 2031-12, which is in the future",
        "\"education\":[ | \"education\":[{\"studyType\":\"Master\",\"endDate\":\"2017-06\"}, | a"
            + " MASTER's degree of 2017-06 before the lower",
        "\"education\" | \"certificates\":[{\"name\":\"ServSafe\",\"date\":\"2027-02\"}],"
            + "\"education\" | the certificate 'ServSafe' is dated 2027-02",
      })
  void aFaultOfAResumeIsTold(String from, String to, String told) throws IOException {
    resumes(with(RESUME, from, to));
    assertThat(faults())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("resumes.ndjson:1: r"))
        .anyMatch(line -> line.contains(told));
  }

  @Test
  void workBeforeTheAgeOfFourteenIsTold() throws IOException {
    resumes(with(with(RESUME, "2019-04", "2008-04"), "\"label\"", "\"birth_year\":1996,\"label\""));
    assertThat(faults())
        .containsExactly(
            "resumes.ndjson:1: r1: 'Baker' of 2008-04 began before 14; mend it or the birth in"
                + " 1996-12");
  }

  @Test
  void theSameIdTwiceIsTold() throws IOException {
    resumes(RESUME, with(RESUME, "Shaped baguettes by hand", "Ran the oven"));
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("resumes.ndjson:2: r1: the id stands in line 1 already");
  }

  @Test
  void theSameEmployerTitleAndPlaceTwiceIsToldWhateverTheSpelling() throws IOException {
    String again = with(with(JOB, "j1", "j2"), "forty loaves before", "croissants all night until");
    jobs(JOB, with(with(again, "Rye & Sons", "RYE & SONS, Inc."), "\"Baker\"", "\"baker\""));
    assertThat(faults())
        .singleElement()
        .asString()
        .contains("j2: employer, title and place are those of j1 (line 1)");
    jobs(JOB, with(with(again, "Seattle", "Renton"), "98101", "98055"));
    assertThat(faults()).isEmpty();
  }

  @Test
  void aPostingThatIsAnotherWithAFewWordsChangedIsTold() throws IOException {
    String text =
        "You scale flour at four in the morning, feed two sour starters, divide and shape by hand,"
            + " load a deck oven of three chambers and sweep the floor before the first customer"
            + " comes in. Sundays are free";
    String long1 = with(JOB, "Mix, proof and bake forty loaves before the shop opens", text);
    String long2 = with(with(long1, "j1", "j2"), "Rye & Sons", "Oat & Daughters");
    jobs(long1, with(with(long2, "Sundays", "Mondays"), "two sour", "three sour"));
    assertThat(faults())
        .singleElement()
        .asString()
        .matches("jobs.ndjson:2: j2: \\d\\d % of its wording is that of j1 \\(line 1\\); .*");
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1"})
  void aSentenceThatMoreThanThreeSayIsTold(int postings, int told) throws IOException {
    List<String> ends = List.of("every single day.", "every single day!", "every single week.");
    jobs(
        IntStream.range(0, postings)
            .mapToObj(
                i ->
                    with(
                        with(with(JOB, "j1", "j" + i), "Rye & Sons", "Bakery " + i),
                        "Mix, proof and bake forty loaves before the shop opens.",
                        "We are proud of our bread and bake it fresh " + ends.get(i % 3)))
            .toArray(String[]::new));
    assertThat(faults()).hasSize(told).allMatch(line -> line.contains("4 postings say nearly"));
  }

  @Test
  void aBulletThatMoreThanThreeResumesHoldIsTold() throws IOException {
    resumes(
        IntStream.range(0, 5)
            .mapToObj(i -> with(RESUME, "r1", "r" + i))
            .map(row -> with(row, "Shaped baguettes", "Shaped our finest baguettes"))
            .toArray(String[]::new));
    assertThat(faults())
        .containsExactly(
            "resumes.ndjson:1: r0: 5 résumés say nearly 'Shaped our finest baguettes by hand'"
                + " (r0, r1, r2, r3, r4); say it in at most 3 of them");
  }

  @Test
  void fourPositionsAtOnceAreToldAndThreeAreNot() throws IOException {
    resumes(withWork(held("Cook", "Tacoma, WA", 3)));
    assertThat(faults()).singleElement().asString().contains("4 positions are held at once");
    resumes(withWork(held("Cook", "Tacoma, WA", 2)));
    assertThat(faults()).isEmpty();
  }

  @Test
  void nobodyWorksInTwoPlacesFarApartForLong() throws IOException {
    resumes(withWork(held("Cook", "Tampa, FL", 1)));
    assertThat(faults())
        .containsExactly(
            "resumes.ndjson:1: r1: for 12 months it has 'Cook 0' (2020-01 to 2021-01) in Tampa, FL"
                + " and 'Baker' (2019-04 to 2024-06) in Tacoma, WA; mend the dates or a place, or"
                + " say which was part-time or remote");
    resumes(withWork(held("Remote Recipe Editor", "Tampa, FL", 1)));
    assertThat(faults()).isEmpty();
    resumes(withWork(held("Cook", "Olympia, WA", 1)));
    assertThat(faults()).isEmpty();
  }

  @Test
  void onePositionThatStandsTwiceIsTold() throws IOException {
    String twice = "{\"position\":\"Baker\",\"name\":\"Rye & Sons\",\"startDate\":\"2020-01\"},";
    resumes(withWork(twice));
    assertThat(faults()).singleElement().asString().contains("is held a second time meanwhile");
  }

  private static String held(String title, String place, int times) {
    return IntStream.range(0, times)
        .mapToObj(
            i ->
                """
                {"position":"%s %d","name":"House %d","location":"%s","startDate":"2020-01",\
                "endDate":"2021-01"},\
                """
                    .formatted(title, i, i, place))
        .collect(Collectors.joining());
  }

  private static String withWork(String more) {
    return with(RESUME, "\"work\":[", "\"work\":[" + more);
  }

  @Test
  void aPayRecordWhosePlaceDoesNotExistIsTold() throws IOException {
    Files.writeString(folder.resolve("pay.csv"), PAY.replace("Seattle", "Seattlement"));
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("pay.csv:2: ")
        .contains("we know no place 'Seattlement, WA'");
  }

  @Test
  void aFileThatIsMissingOrOfNoKnownFormatIsTold() throws IOException {
    Files.delete(folder.resolve("pay.csv"));
    Files.write(folder.resolve("resumes.ndjson"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(faults())
        .satisfiesExactly(
            pay -> assertThat(pay).startsWith("pay.csv: there is no such file; "),
            resumes -> assertThat(resumes).startsWith("resumes.ndjson: this is no text but"));
  }

  @Test
  void eachFaultNamesFileLineRecordAndWhatToDo() throws IOException {
    jobs(JOB, with(with(JOB, "j1", "j2"), "\"Baker\"", "\"Head Baker\"").replace("P9D", "-P9D"));
    assertThat(Stream.of(CHECK.of(folder).faults().getFirst()))
        .containsExactly(
            new Fault(
                "jobs.ndjson",
                2,
                "j2",
                "validThrough is 2026-11-13, before datePosted 2026-11-19",
                "let it stand at least as long as a day"));
  }
}
