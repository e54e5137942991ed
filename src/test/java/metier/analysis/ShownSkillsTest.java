package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import metier.config.Config;
import metier.config.Taxonomy;
import metier.model.SkillRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShownSkillsTest {
  private static final Taxonomy TAXONOMY = Config.load(Path.of("index-config")).taxonomy();
  private static final SkillTagger TAGGER = new SkillTagger(TAXONOMY);
  private final ShownSkills shows = new ShownSkills(TAGGER, TAXONOMY);

  private static List<String> ids(List<SkillMention> mentions) {
    return mentions.stream().map(each -> each.skill().id()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting-coordination | Attended staff meetings every Monday",
        "microsoft-word | Typed letters on an electric word-processor",
        "sales | Filed sales invoices by date",
        "procurement | Passed the forms on to the purchasing department",
        "sales | Worked with the sales managers on stock",
        "team-leadership | Assisted leadership in closing the gaps",
        "team-leadership | Coordinated the move with IS Leadership abroad",
        "rehabilitation | A health care organization with 40 sites and drug rehabilitation",
        "rehabilitation | One of the largest providers of drug rehabilitation",
        "sales | Kept the calendars for sales account managers",
        "personal-training | Booked massages and personal trainers for guests",
        "communication | Evening classes at the London College of Communication",
        "italian | Ran an Italian-licensed wine import",
        "italian | Head pastry chef of an Italian restaurant",
        "phlebotomy | Registered donors; no phlebotomy experience yet",
      })
  void whatIsSaidTooLittleOfOrIsSomebodyElsesIsNotShown(String skill, String line) {
    assertThat(ids(TAGGER.tag(line))).contains(skill);
    assertThat(ids(shows.done(line))).doesNotContain(skill);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting-coordination | Scheduled meetings of twelve departments",
        "sales | Promoted to sales manager after a year",
        "sales | Doubled sales of garden furniture",
        "sales | Responsible for sales managers in two states",
        "personal-training | Worked as a personal trainer at three clubs",
        "procurement | Led the purchasing department of a mill",
        "team-leadership | Took over leadership of nine porters",
        "italian | Told visitors of the vineyard in English and Italian",
        "rehabilitation | Led drug rehabilitation for an organization with 40 sites",
        "phlebotomy | Drew blood from children without a second stick",
      })
  void whatSomebodyDidIsShown(String skill, String line) {
    assertThat(ids(shows.done(line))).contains(skill);
  }

  @Test
  void aWishIsNoSkillUnlessWhatIsThereIsToBeUsed() {
    String wish = "Seeking a first position in phlebotomy.";
    assertThat(ids(shows.said(wish))).doesNotContain("phlebotomy");
    assertThat(ids(shows.done(wish))).contains("phlebotomy");
    assertThat(ids(shows.said("Seeking a ward where I can use my phlebotomy skills.")))
        .contains("phlebotomy");
    assertThat(ids(shows.said("Objective: to obtain a post. Trained in phlebotomy.")))
        .contains("phlebotomy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rn-licence | Gave direct care on a ward of thirty beds as it was directed by the RN |"
            + " false",
        "rn-licence | RN, night ward | true",
        "rn-licence | Cared for thirty beds at night, having earned the RN in the spring | true",
        "cpa | CPA candidate with two exams to go | false",
        "cpa | CPA | true",
        "care-certificate | NVQ Level 2, warehousing | false",
        "electrician-licence | Checked the work of licensed electricians | false",
      })
  void aLicenceIsShownByWhomHoldsIt(String licence, String line, boolean held) {
    assertThat(ids(TAGGER.tag(line))).contains(licence);
    assertThat(ids(shows.done(line)).contains(licence)).isEqualTo(held);
  }

  @Test
  void pastimesShowNoSkill() {
    String line = "Reading, painting, yoga and hiking";
    assertThat(ids(TAGGER.tag(line))).contains("personal-training");
    assertThat(shows.said(line)).isEmpty();
    assertThat(ids(shows.said("Teaches yoga"))).contains("personal-training");
  }

  @Test
  void anEntryOfAListShowsWhatItsNamesShow() {
    SkillRef unknown = new SkillRef("glass-blowing", "Glass blowing");
    SkillRef word = TAGGER.named("microsoft-word").orElseThrow();
    assertThat(shows.listed("Glass blowing", List.of(unknown))).containsExactly(unknown);
    assertThat(shows.listed("MS Word", List.of(word))).containsExactly(word);
    assertThat(shows.listed("Word processor", List.of(word))).isEmpty();
  }
}
