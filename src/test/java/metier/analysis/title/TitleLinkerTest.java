package metier.analysis.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import metier.analysis.vector.OnnxEncoder;
import metier.analysis.vector.Transformer;
import metier.analysis.vector.WordPiece;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinkerTest {
  private static final List<OccupationNames> OCCUPATIONS =
      List.of(
          of("phlebotomist", "Phlebotomist", "Phlebotomy Technician", "Venepuncturist"),
          of("nurse", "Registered Nurse", "Staff Nurse", "RN"),
          of("welder", "Welder", "Welding Operator", "TIG Welder"),
          of("developer", "Software Developer", "Programmer", "Java Developer"),
          of("cook", "Cook", "Line Cook", "Chef de Partie"),
          of("hr", "HR Specialist", "Human Resources Specialist"),
          of("pr", "PR Specialist", "Public Relations Specialist"),
          of("tax", "Tax Specialist"),
          of("it", "IT Specialist"),
          of("credit", "Credit Specialist"),
          of("training", "Training Specialist"),
          of("safety", "Safety Specialist"),
          of("billing", "Billing Specialist", "Specialist"));

  private static OnnxEncoder encoder;
  private static TitleLinker linker;

  private static OccupationNames of(String id, String... names) {
    return new OccupationNames(id, List.of(names));
  }

  @BeforeAll
  static void index() {
    encoder = new OnnxEncoder(Transformer.BGE_SMALL, WordPiece.shipped());
    OccupationIndex index = new OccupationIndex(OCCUPATIONS, encoder, Fusion.CHOSEN);
    linker = new TitleLinker(index, new TitleCleaner(_ -> false, _ -> false));
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Sr. Staff Nurses - Nights, nurse",
    "Blood draw technician, phlebotomist",
    "Pipe welding II, welder",
    "Senior Backend Software Engineer, developer"
  })
  void aTitleIsLinkedByItsNameOrByItsMeaning(String title, String occupation) {
    assertThat(linker.link(title).naming())
        .isInstanceOfSatisfying(
            Naming.Linked.class,
            linked -> {
              assertThat(linked.occupation().id()).isEqualTo(occupation);
              assertThat(linked.probability()).isBetween(0.5, 1.0);
              assertThat(linked.margin()).isBetween(0.2, linked.probability());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Specialist", "Senior Specialist II", "", "#123", "Specialist (Nights)"})
  void aTitleThatSaysTooLittleIsUnknown(String title) {
    assertThat(linker.link(title).naming()).isInstanceOf(Naming.Unknown.class);
  }

  @Test
  void probabilitiesAddUpToOneAndTheBestIsFirst() {
    OccupationIndex index = new OccupationIndex(OCCUPATIONS, encoder, Fusion.CHOSEN);
    List<OccupationIndex.Candidate> all = index.nearest("nurse practitioner", OCCUPATIONS.size());
    assertThat(all.stream().mapToDouble(OccupationIndex.Candidate::probability).sum())
        .isBetween(1 - 1e-9, 1 + 1e-9);
    assertThat(all).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    assertThat(index.nearest(List.of("welder", "nurse practitioner"), 3).getLast())
        .extracting(candidate -> candidate.occupation().id())
        .first()
        .isEqualTo("nurse");
  }

  @Test
  void oneOccupationIsNoChoice() {
    assertThatThrownBy(() -> new OccupationIndex(OCCUPATIONS.subList(0, 1), encoder, Fusion.CHOSEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 occupations");
  }
}
