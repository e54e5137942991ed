package metier.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import metier.model.Position;
import metier.model.Resume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeNamesTest {
  private static final String CONTACT =
      """
      12 Quay Street, Seattle, WA 98101 | (206) 555-0142 | applicant@example.org
      """;

  private static final String BELOW =
      """
      Summary
      Eight years in busy kitchens; trains others and keeps the books.
      Skills
      Knife work, Stock keeping, French
      Experience
      Line Cook, Harbor Kitchen Inc.
      March 2016 to Present
      • Prepared two hundred covers a night.
      • Ordered fish and vegetables.
      Education
      Associate of Arts, Shoreline College, 2012
      """;

  static Stream<String> names() {
    return Stream.of(
        "Greg Baker",
        "Ruby Jones",
        "Mason Cook",
        "Amber Potter",
        "Tyler Carpenter",
        "Dean Porter",
        "Chef Ramsey",
        "Hunter Painter",
        "Carter Smith",
        "Java Coffey",
        "Page Turner",
        "Ann Lee",
        "ANN LEE",
        "GREG BAKER",
        "Madonna",
        "Cher",
        "Dr. Jane Q. Public, RN, BSN",
        "Jane Q. Public, RN, BSN",
        "Jane Public, Ph.D.",
        "Public, Jane",
        "PUBLIC, JANE Q.",
        "Robert \"Bob\" Potter",
        "Robert (Bob) Potter",
        "Martin Luther King Jr.",
        "John Smith III",
        "Ludwig van der Berg",
        "María de la Cruz",
        "Björn Åkesson",
        "Jean-Luc O’Brien",
        "Nguyễn Thị Minh Khai",
        "Юлия Смирнова",
        "Γιώργος Παπαδόπουλος",
        "李小龙",
        "田中 太郎",
        "김민수",
        "محمد علي",
        "דוד כהן",
        "राहुल शर्मा",
        "ann lee",
        "Ms. Taylor Singer-Driver",
        "Xin Yu",
        "J. R. Walker",
        "Bishop Knight",
        "Pat Clerk");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameChangesNothingButTheName(String name) {
    Resume other = ResumeText.read("Nora Quist\nLine Cook\n" + CONTACT + BELOW);
    Resume resume = ResumeText.read(name + "\nLine Cook\n" + CONTACT + BELOW);
    assertThat(other.name()).isEqualTo("Nora Quist");
    assertThat(resume.name()).isEqualTo(name);
    assertThat(nameless(resume)).isEqualTo(nameless(other));
    assertThat(resume.headline()).isEqualTo("Line Cook");
    assertThat(resume.positions())
        .extracting(Position::title, Position::employer)
        .containsExactly(tuple("Line Cook", "Harbor Kitchen Inc."));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameWithoutHeadlineIsNone(String name) {
    Resume resume = ResumeText.read(name + "\n" + CONTACT + BELOW);
    assertThat(resume.name()).isEqualTo(name);
    assertThat(resume.headline()).isEmpty();
    assertThat(resume.summary()).startsWith("Eight years");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Registered Nurse",
        "LINE COOK",
        "Senior Software Engineer",
        "Accountant, CPA",
        "Head Pastry Chef",
        "Project Management Professional"
      })
  void aTitleIsNoName(String title) {
    Resume resume = ResumeText.read(title + "\n" + CONTACT + BELOW);
    assertThat(resume.name()).isNull();
    assertThat(resume.headline()).isEqualTo(title);
  }

  @Test
  void aNameIsTakenFromALabelATitleOrTheLineWithItsTitle() {
    assertThat(ResumeText.read("Name: Greg Baker\n" + CONTACT + BELOW).name())
        .isEqualTo("Greg Baker");
    assertThat(ResumeText.read("Resume of Greg Baker\n" + CONTACT + BELOW).name())
        .isEqualTo("Greg Baker");
    assertThat(ResumeText.read("CURRICULUM VITAE\nGreg Baker\n" + CONTACT + BELOW).name())
        .isEqualTo("Greg Baker");
    Resume beside = ResumeText.read("Greg Baker | Line Cook\n" + CONTACT + BELOW);
    assertThat(beside.name()).isEqualTo("Greg Baker");
    assertThat(beside.headline()).isEqualTo("Line Cook");
  }

  @Test
  void aNameAtTheHeadOfThePagesIsNoText() {
    String paged = BELOW.replace("• Ordered", "Greg Baker – Page 2\n• Ordered");
    Resume resume = ResumeText.read("Greg Baker\nLine Cook\n" + CONTACT + paged);
    assertThat(nameless(resume))
        .isEqualTo(nameless(ResumeText.read("Greg Baker\nLine Cook\n" + CONTACT + BELOW)));
  }

  @Test
  void aNameMayTakeTwoLines() {
    Resume capitals = ResumeText.read("GREG\nBAKER\nLine Cook\n" + CONTACT + BELOW);
    assertThat(capitals.name()).isEqualTo("GREG BAKER");
    assertThat(capitals.headline()).isEqualTo("Line Cook");
    String contact = CONTACT.replace("applicant@", "gbaker@");
    Resume plain = ResumeText.read("Greg\nBaker\nLine Cook\n" + contact + BELOW);
    assertThat(plain.name()).isEqualTo("Greg Baker");
    assertThat(plain.headline()).isEqualTo("Line Cook");
    assertThat(ResumeText.read("Cher\nPainter\n" + CONTACT + BELOW).headline())
        .isEqualTo("Painter");
  }

  /** Each would take a pattern that goes back and forth longer than a night. */
  @ParameterizedTest
  @ValueSource(strings = {"A", "Ann ", "A. ", "a.", "1 St ", "Rue, ", ", RN", "Age: A", "http://"})
  void endlessLinesAreReadLikeOthers(String piece) {
    String line = piece.repeat(100_000 / piece.length());
    assertThat(ResumeText.read(line + "1\n" + CONTACT + BELOW).positions()).hasSize(1);
    String name = piece.repeat(57 / piece.length()) + "1";
    assertThat(ResumeText.read(name + "\n" + CONTACT + BELOW).positions()).hasSize(1);
  }

  @Test
  void theMailboxTellsANameOfWordsOfTheTrade() {
    String contact = CONTACT.replace("applicant@", "mason.cook@");
    Resume resume = ResumeText.read("Mason Cook\n" + contact + BELOW + "Worked as a mason.\n");
    assertThat(resume.name()).isEqualTo("Mason Cook");
  }

  @Test
  void personalDetailsAreNeitherHeadlineNorSummary() {
    String details =
        """
        Date of birth: March 3, 1990 | Gender: female | Marital status: single
        Nationality: Canadian, Age: 34
        Photo
        Pronouns: she/her
        """;
    Resume resume = ResumeText.read("Greg Baker (he/him)\nLine Cook\n" + CONTACT + details + BELOW);
    assertThat(nameless(resume))
        .isEqualTo(nameless(ResumeText.read("Greg Baker\nLine Cook\n" + CONTACT + BELOW)));
    Resume section =
        ResumeText.read(
            "Greg Baker\n" + CONTACT + BELOW + "Personal Details\nGender: male. Drives a truck.\n");
    assertThat(section.summary()).contains("Drives a truck").doesNotContain("male");
    String work = "Taught children: reading and writing. Photo: Lightroom. Age: 5-12.";
    assertThat(ResumeText.read("Greg Baker\n" + CONTACT + "Summary\n" + work).summary())
        .isEqualTo(work);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Quay Street, Seattle, WA 98101",
        "12 Quay Street\nSeattle, WA 98101-1234",
        "P.O. Box 7 | Seattle, WA",
        "Address: 12 Quay Street Apt 4, Seattle, WA",
        "Rose Cottage, Quay Lane, Seattle, WA 98101"
      })
  void ofAnAddressOnlyTownAndStateAreKept(String address) {
    Resume resume =
        ResumeText.read("Greg Baker\nLine Cook\n" + address + "\ngreg@example.org\n" + BELOW);
    assertThat(resume.place()).isNotNull();
    assertThat(resume.place().text()).isEqualTo("Seattle, WA");
    assertThat(resume.headline()).isEqualTo("Line Cook");
    assertThat(resume.summary()).startsWith("Eight years").doesNotContain("Quay");
  }

  @Test
  void aTownStandsBesideItsPostalCode() {
    Resume british =
        ResumeText.read("Greg Baker\n3 High Street, London SW1A 1AA\ngreg@example.org\n" + BELOW);
    assertThat(british.place()).isNotNull();
    assertThat(british.place().text()).isEqualTo("London");
    Resume german =
        ResumeText.read("Greg Baker\nHafenstraße 3, 20359 Hamburg\ngreg@example.org\n" + BELOW);
    assertThat(german.place()).isNotNull();
    assertThat(german.place().text()).isEqualTo("Hamburg");
  }

  private static Resume nameless(Resume resume) {
    return new Resume(
        null,
        resume.headline(),
        resume.summary(),
        resume.place(),
        resume.positions(),
        resume.skills(),
        resume.credentials(),
        resume.education(),
        resume.languages());
  }
}
