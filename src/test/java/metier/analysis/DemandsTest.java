package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import metier.analysis.SkillMention.Demand;
import metier.analysis.SkillMention.Found;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DemandsTest {
  private static final SkillTagger TAGGER = new SkillTagger(ShippedTables.CONFIG.taxonomy());

  private static List<SkillMention> read(String text) {
    return new Demands(new Passages(text)).read(TAGGER.tag(text));
  }

  private static @Nullable Demand ofPhlebotomy(String text) {
    return read(text).stream()
        .filter(mention -> mention.skill().id().equals("phlebotomy"))
        .findFirst()
        .orElseThrow()
        .demand();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Phlebotomy experience required. ~ REQUIRED",
        "You must be able to draw blood. ~ REQUIRED",
        "Minimum of 2 years of phlebotomy. ~ REQUIRED",
        "You will need some phlebotomy. ~ REQUIRED",
        "Candidates should have phlebotomy experience. ~ REQUIRED",
        "Phlebotomy experience preferred. ~ PREFERRED",
        "Phlebotomy is a plus. ~ PREFERRED",
        "Phlebotomy a definite advantage. ~ PREFERRED",
        "Ideally you can draw blood. ~ PREFERRED",
        "Nice to have: phlebotomy ~ PREFERRED",
        "Phlebotomy preferred but not required. ~ PREFERRED",
        "You will draw blood from adults. ~ DUTY",
        "Responsible for phlebotomy. ~ DUTY",
        "Draws blood as required. ~ -",
        "We are proud of our phlebotomy. ~ -",
        "RN license required, phlebotomy preferred. ~ PREFERRED",
        "Phlebotomy required, RN license preferred. ~ REQUIRED",
        "Must know phlebotomy, RN license preferred. ~ REQUIRED",
        "RN license required; phlebotomy a plus ~ PREFERRED",
      })
  void theSentenceSaysHowMuchASkillIsAsked(String text, @Nullable Demand demand) {
    assertThat(ofPhlebotomy(text)).isEqualTo(demand);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Requirements ~ REQUIRED",
        "Essential criteria ~ REQUIRED",
        "What you'll need ~ REQUIRED",
        "Preferred qualifications: ~ PREFERRED",
        "Desirable ~ PREFERRED",
        "Essential functions ~ DUTY",
        "Duties and Responsibilities: ~ DUTY",
        "What you'll do ~ DUTY",
        "Required and preferred skills ~ -",
        "About the hospital ~ -",
      })
  void whereTheSentenceIsSilentItsHeadingSpeaks(String heading, @Nullable Demand demand) {
    assertThat(ofPhlebotomy(heading + "\n• Typing\n• Phlebotomy")).isEqualTo(demand);
    assertThat(ofPhlebotomy("Requirements\n• Typing\n" + heading + "\nPhlebotomy"))
        .isEqualTo(demand);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No phlebotomy experience needed.",
        "No prior experience in phlebotomy is required.",
        "Phlebotomy experience is not required.",
        "Phlebotomy isn't necessary.",
        "We don't draw blood.",
        "The work does not involve any phlebotomy.",
        "You do not need to draw blood.",
        "No typing or phlebotomy needed.",
      })
  void whatAPostingDoesWithoutIsNoMention(String text) {
    assertThat(read(text)).extracting(mention -> mention.skill().id()).doesNotContain("phlebotomy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Duties include, but are not limited to, phlebotomy.",
        "Not only phlebotomy but also typing.",
        "Applicants without phlebotomy experience will not be considered.",
        "Do not apply unless you can draw blood.",
        "With or without phlebotomy experience.",
        "No weekends. Phlebotomy is what we do.",
        "Phlebotomy experience not required at hire, but within a year.",
        "Phlebotomy required but typing not required.",
      })
  void aNegationOfSomethingElseLeavesTheSkill(String text) {
    assertThat(read(text)).extracting(mention -> mention.skill().id()).contains("phlebotomy");
  }

  @Test
  void aPostingAsksForASkillAsStronglyAsAnyOfItsSentences() {
    SkillRef draws = new SkillRef("phlebotomy", "Phlebotomy");
    SkillRef types = new SkillRef("typing", "Typing");
    SkillRef listed = new SkillRef("ecg", "ECG");
    List<SkillMention> mentions =
        List.of(
            SkillMention.byName(draws, 0, 1).with(Demand.DUTY),
            SkillMention.byName(draws, 2, 3).with(Demand.REQUIRED),
            SkillMention.byName(draws, 4, 5),
            new SkillMention(types, 6, 7, Found.BY_MEANING, 0.8, Demand.PREFERRED));

    List<PostedSkill> posted = PostedSkill.of(List.of(types, draws, listed), mentions);

    assertThat(posted)
        .containsExactly(
            new PostedSkill(types, Demand.PREFERRED, Found.BY_MEANING, 0.8),
            new PostedSkill(draws, Demand.REQUIRED, Found.BY_NAME, 1),
            new PostedSkill(listed, null, Found.BY_NAME, 1));
    assertThat(posted.stream().sorted(PostedSkill.byDemand()).map(PostedSkill::skill))
        .containsExactly(draws, listed, types);
  }

  @Test
  void aConfidenceIsAboveNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SkillMention(
                    new SkillRef("a", "A"), 0, 1, Found.BY_MEANING, 0, Demand.REQUIRED))
        .withMessageContaining("0.0");
  }

  @Test
  void aHeadingReachesAPageAndNotThroughALineWithoutEnd() {
    String near = "Requirements:\n" + "x ".repeat(3_000) + "\nPhlebotomy\n";
    String far = "Requirements:\n" + "x ".repeat(30_000) + "\nPhlebotomy\n";
    assertThat(ofPhlebotomy(near)).isEqualTo(Demand.REQUIRED);
    assertThat(ofPhlebotomy(far)).isNull();
    String endless = "Requirements: " + "phlebotomy ".repeat(40_000);
    assertThat(read(endless)).hasSizeGreaterThan(30_000);
  }
}
