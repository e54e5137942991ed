package metier.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import metier.model.Bullet;
import metier.model.Position;
import metier.model.Resume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTextTest {
  @Test
  void aPositionWithoutDatesIsToldByTheBlankForItsEmployer() {
    List<Position> positions =
        positions(
            """
            Experience
            Ferry Deckhand Mar 2015 to May 2017
            Company Name － City , State
            • Moored the boat.

            Ticket Clerk Company Name － City , State
            • Sold tickets.
            Company Name Harbor Pilot
            • Brought ships in.
            """);
    assertThat(positions)
        .extracting(Position::title, Position::start, p -> p.bullets().size())
        .containsExactly(
            tuple("Ferry Deckhand", YearMonth.of(2015, 3), 1),
            tuple("Ticket Clerk", null, 1),
            tuple("Harbor Pilot", null, 1));
  }

  @Test
  void aTitleAndPlaceRightAboveItemsOpenAPosition() {
    List<Position> positions =
        positions(
            """
            Experience
            Net Mender, Quay Lofts Inc., Portland, ME
            June 2018 – Present
            • Mended nets.

            Ferry Pilot, Boothbay, ME
            • Steered the ferry.
            """);
    assertThat(positions)
        .extracting(Position::title, Position::place, p -> p.bullets().size())
        .contains(tuple("Ferry Pilot", "Boothbay, ME", 1));
  }

  @Test
  void workWithoutDatesIsCalledByTheTitleAboveItsItems() {
    Position only = positions("Experience\n\nConsultant\n\n• Advised two harbors.\n").getFirst();
    assertThat(only.title()).isEqualTo("Consultant");
    assertThat(only.bullets()).containsExactly(new Bullet("Advised two harbors."));
  }

  @Test
  @Timeout(20)
  void marksPiledOnALetterTakeNoTime() {
    String name = "Nurse" + "\u0301".repeat(400_000);
    assertThat(ResumeText.read(name + "\nSkills\nFiling\n").skills()).containsExactly("Filing");
  }

  @Test
  void asterisksWithinALinePartItsItems() {
    Resume resume =
        ResumeText.read(
            """
            Skills
            Rigging * Splicing of wire and rope * Sail repair
            Experience
            Boatswain 01/2014 to 02/2016
            Kept the deck * Taught nine cadets * Stowed the stores
            """);
    assertThat(resume.skills())
        .containsExactly("Rigging", "Splicing of wire and rope", "Sail repair");
    assertThat(resume.positions().getFirst().bullets())
        .extracting(Bullet::text)
        .containsExactly("Kept the deck", "Taught nine cadets", "Stowed the stores");
  }

  @Test
  void oneAsteriskPartsNothing() {
    assertThat(positions("Experience\nDiver 01/2014 to 02/2016\nCut 3 * Steel plates a day\n"))
        .singleElement()
        .satisfies(it -> assertThat(it.bullets()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Technical Diploma : Harbor Academy",
        "B.A., Marine Biology, Quay College",
        "PhD Oceanography, Quay College",
        "Master's degree in shipping law"
      })
  void aDegreeOpensAStudyAlsoBelowAFullLine(String degree) {
    String first = "Bachelor of Arts in Naval History, Breakwater University of the Northern Coast";
    assertThat(ResumeText.read("Education\n" + first + "\n" + degree + "\n").education())
        .containsExactly(first, degree);
  }

  @ParameterizedTest
  @ValueSource(strings = {"boat design", "rope work", "2323"})
  void aTitleThatNobodyWouldPrintIsOneAboveAFormsBlanks(String title) {
    List<Position> positions =
        positions(
            "Work History\nBoat Builder 01/2014 to 02/2016\nCompany Name – City , State\n• Built.\n"
                + title
                + " 05/2012 to 12/2013\n\nCompany Name – City , State\n• Drew.\n");
    assertThat(positions).extracting(Position::title).containsExactly("Boat Builder", title);
  }

  @Test
  void aTitleStaysWithItsDatesOverThePagesEnd() {
    List<Position> positions =
        positions(
            """
            Experience
            Rigger
            May 2016 to June 2018 Company Name - City , State
            • Rigged masts.

            Sail Loft Partner

            July 2010 to August 2011 Company Name - City , State
            • Cut sails.
            """);
    assertThat(positions)
        .extracting(Position::title)
        .containsExactly("Rigger", "Sail Loft Partner");
    assertThat(positions.getFirst().bullets()).containsExactly(new Bullet("Rigged masts."));
  }

  @Test
  void positionsUnderAHeadingOfTheirOwnArePositions() {
    Resume resume =
        ResumeText.read(
            """
            Experience
            04/2013 to Current
            Swim Teacher Company Name － City , State
            • Taught children.
            Professional Development
            04/2014 to 12/2014
            Harbor Fellow Company Name － City , State
            • Wrote a course.
            03/2016
            Trainee Company Name － City , State
            • Watched lessons.
            """);
    assertThat(resume.positions())
        .extracting(Position::title)
        .containsExactly("Swim Teacher", "Harbor Fellow", "Trainee");
    assertThat(resume.summary()).isEmpty();
  }

  @Test
  void aPrizeIsNoPosition() {
    List<Position> positions =
        positions(
            """
            Experience
            Swim Teacher, Quay School, 09/2013 to 06/2016
            • Taught children.
            2014-2015 Teacher of the Year Award
            """);
    assertThat(positions).hasSize(1);
  }

  @Test
  void whatFollowsBehindTheDatesIsntTheTitle() {
    List<Position> positions =
        positions(
            """
            Experience
            Company Name City , State Swim Teacher 09/2008 to 09/2013 Provided small lessons by day.
            Ended the year well. Company Name City , State Lifeguard 01/2000 to 04/2003
            Watched the beach.
            """);
    assertThat(positions).extracting(Position::title).containsExactly("Swim Teacher", "Lifeguard");
    assertThat(positions.getFirst().bullets())
        .containsExactly(
            new Bullet("Provided small lessons by day."), new Bullet("Ended the year well."));
  }

  @Test
  void anEmployerBesideABlankForThePlaceIsTakenFromTheTitle() {
    Position position =
        positions(
                "Experience\n"
                    + "Bookkeeper Quay HomeCare\n"
                    + "May 2001 to June 2003 City , State\n"
                    + "• Kept books.\n")
            .getFirst();
    assertThat(position.title()).isEqualTo("Bookkeeper");
    assertThat(position.employer()).isEqualTo("Quay HomeCare");
  }

  @Test
  void aPhoneNumberAndPostalCodeBesideThePlaceArentTheTitle() {
    Position position =
        positions(
                "Experience\n"
                    + "Harbor Pilot\n"
                    + "May 2001 to June 2003 Company Name － City , State 98101 206.555.0142\n")
            .getFirst();
    assertThat(position.title()).isEqualTo("Harbor Pilot");
  }

  @Test
  void anItemIsNotTheHeadingOfASection() {
    Resume resume =
        ResumeText.read(
            """
            Skills
            • Word processing
            • Software
            Boating experience
            • Knots
            Experience
            Rigger, 2014 – 2016
            • Rigged.
            """);
    assertThat(resume.skills()).contains("Software", "Boating experience", "Knots");
    assertThat(resume.positions()).extracting(Position::title).containsExactly("Rigger");
  }

  @Test
  void aHeadingMayCarryTheBlankOfItsForm() {
    Resume resume =
        ResumeText.read("Certifications and Trainings City , State\nSTCW\nRadio operator\n");
    assertThat(resume.credentials()).containsExactly("STCW", "Radio operator");
  }

  @Test
  void aHyphenThatLostItsLastByteIsOne() {
    Position position =
        positions(
                "Experience\n"
                    + "Rigger , 10/2013 ï¼\u200B Current Company Name ï¼\u200B City , State\n"
                    + "• Rigged.\n")
            .getFirst();
    assertThat(position.title()).isEqualTo("Rigger");
    assertThat(position.start()).isEqualTo(YearMonth.of(2013, 10));
    assertThat(position.end()).isNull();
  }

  private static List<Position> positions(String text) {
    return ResumeText.read(text).positions();
  }

  /** Each would take a pattern that goes back and forth longer than a night, or the stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {"- ", ",", ", ", "• ", "\n", " \n", "-\n", "a\n", "a-\n", "â€™", "a | ", "\t"})
  void endlessSectionsAreReadLikeOthers(String piece) {
    String endless = piece.repeat(50_000 / piece.length());
    for (String section : List.of("Summary", "Skills", "Education", "Certifications")) {
      String text =
          """
          Ann Lee
          Experience
          Clerk, Harbor Lab Inc.
          Mar 2015 to May 2017
          %s
          • Sold tickets.
          %s
          %sx
          """
              .formatted(endless, section, endless);
      assertThat(positions(text)).hasSize(1);
    }
  }

  @Test
  void whatWasWrappedIsOneParagraph() {
    assertThat(
            positions(
                    """
                    Experience
                    Clerk, Harbor Lab Inc.
                    Mar 2015 to May 2017
                    • Kept the long-
                    term papers of
                    the harbor
                    """)
                .getFirst()
                .bullets())
        .containsExactly(new Bullet("Kept the long-term papers of the harbor"));
  }
}
