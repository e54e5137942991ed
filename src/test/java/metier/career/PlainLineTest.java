package metier.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import metier.analysis.SkillTagger;
import metier.config.Config;
import metier.model.Position;
import metier.model.Resume;
import metier.model.StatedPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainLineTest {
  private static final PlainLine LINES =
      new PlainLine(new SkillTagger(Config.load(Path.of("index-config")).taxonomy()));

  private static final PlainLine.Secrets SECRETS =
      PlainLine.Secrets.of(
          new Resume(
              "Maria O'Hara-Lopez",
              "",
              "",
              new StatedPlace("Olympia, OR", null, null, null, null, null, null),
              List.of(
                  new Position(
                      "Phlebotomist",
                      "University Clinic of South Tacoma",
                      "Gig Harbor, WA",
                      YearMonth.of(2020, 1),
                      null,
                      List.of()),
                  new Position("Phlebotomist", "Providence Health", null, null, null, List.of()),
                  new Position("Phlebotomist", "Collect & Care", null, null, null, List.of())),
              List.of(),
              List.of(),
              List.of("Certificate, Phlebotomy, Pierce College"),
              List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Performed 40 venipunctures a day with a first-stick rate of 96%",
        "Performed phlebotomy and EKGs for two clinics every Monday in May",
        "Performed phlebotomy and EKGs for two clinics and collected blood",
        "Collected blood by venipuncture from 40 patients on every shift",
        "Collects blood by venipuncture from 40 patients on every shift",
        "Performed venipuncture and processed over 2000 specimens a month",
        "Performed venipuncture for a 2000-bed hospital with 2000+ patients",
        "Performed venipuncture and kept a petty cash of $2000 in the drawer",
        "• Drew blood from about 30 patients a shift, most of them elderly",
      })
  void aPlainSentenceIsShownAsItIs(String line) {
    assertThat(LINES.judged(line, "phlebotomy", SECRETS))
        .extracting(PlainLine.Judged::text)
        .containsExactly(line.replaceFirst("^• ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Performed 40 venipunctures a day beside maria on the early shift",
        "Performed 40 venipunctures a day on the wards of South Tacoma",
        "Performed 40 venipunctures a day on the wards of ucst for years",
        "Performed 40 venipunctures a day at university clinic of south tacoma",
        "Performed 40 venipunctures a day in a draw station at Gig Harbor",
        "Performed 40 venipunctures a day in training at Pierce with others",
        "Performed 40 venipunctures a day for Elliott Terrace Hospital",
        "Performed 40 venipunctures a day under Dr. Chen and two nurses",
        "Performed 40 venipunctures a day; reach me at (206) 555-0142",
        "Performed 40 venipunctures a day, see www.draws.example for more",
        "Performed 40 venipunctures a day at 12 Harbor View Street and beyond",
        "Providence performed 40 venipunctures a day with a good rate",
        "Performed 40 venipunctures a day in clinics all over WA on demand",
        "Performed 40 venipunctures a day in clinics all over OR on demand",
        "Performed 40 venipunctures a day from March 2015 to May 2019",
        "Performed 40 venipunctures a day since 2015 with a good rate",
        "Performed 40 venipunctures a day (2015-2019) with a good rate",
        "Performed 40 venipunctures a day between 03/2015 and 05/2019",
        "Performed 40 venipunctures a day, best of the team of 2018",
        "Performed 40 venipunctures a day throughout the late 2010s on call",
        "O'Hara performed 40 venipunctures a day with a 96% first-stick rate",
      })
  void whatMayTellWhoItIsIsNotShown(String line) {
    assertThat(LINES.judged(line, "phlebotomy", SECRETS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phlebotomy",
        "performed 40 venipunctures a day with a first-stick rate of 96%",
        "Performed 40 venipunctures a day with a first-stick rate of",
        "Performed 40 venipunctures (a day, with a first-stick rate of 96%",
        "Company Name performed 40 venipunctures a day with a good rate",
        "Responsible for phlebotomy and other duties as they were assigned",
        "PERFORMED VENIPUNCTURE DAILY WITH RATES OF 96% AT FIRST STICK",
      })
  void whatDoesNotReadAsASentenceIsNotShown(String line) {
    assertThat(LINES.judged(line, "phlebotomy", SECRETS)).isEmpty();
  }

  @Test
  void ofALongBulletTheSentenceIsShownThatShowsTheSkill() {
    String told = "Performed 40 venipunctures a day with a first-stick rate of 96%.";
    String bullet = "Greeted everybody at the desk in the morning. " + told + " " + "X".repeat(230);
    assertThat(LINES.judged(bullet, "phlebotomy", SECRETS))
        .extracting(PlainLine.Judged::text)
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Performed 40 venipunctures a day on two busy wards"
            + " | Performed venipunctures every day on two busy wards",
        "Performed venipunctures every day on two very busy wards"
            + " | Performing venipunctures every day on two very busy wards, 5 of",
      })
  void whoSaysHowMuchAndWhatWasDoneComesFirst(String better, String worse) {
    List<PlainLine.Judged> one = LINES.judged(better, "phlebotomy", SECRETS);
    List<PlainLine.Judged> other = LINES.judged(worse, "phlebotomy", SECRETS);
    assertThat(one).hasSize(1);
    assertThat(other)
        .allSatisfy(
            judged -> assertThat(PlainLine.BEST.compare(one.getFirst(), judged)).isPositive());
  }
}
