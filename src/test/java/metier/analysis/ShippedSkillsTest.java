package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of two meanings in the tables that Metier ships mean what the text is about. */
class ShippedSkillsTest {
  private static final SkillTagger TAGGER = new SkillTagger(ShippedTables.CONFIG.taxonomy());

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "A current A&P is needed = airframe-and-powerplant-certificate",
        "Posts A/P and A/R for three shops = accounts-payable accounts-receivable",
        "Enters the CPT of every visit, then sends the claim out to those who have to pay = -",
        "CPT wanted = cpt-phlebotomy",
        "Draws on six wards from five in the morning, holds the CPT or learns for it, phlebotomist"
            + " = cpt-phlebotomy",
      })
  void aNameOfTwoMeaningsIsReadByWhatStandsBesideIt(String text, String ids) {
    String found =
        TAGGER.tag(text).stream().map(each -> each.skill().id()).collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(ids == null ? "" : ids);
  }
}
