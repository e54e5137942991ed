package metier.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import metier.analysis.Analyst;
import metier.index.Requirements;
import metier.index.Requirements.Demand;
import org.junit.jupiter.api.Test;

final class RolesTest {
  private final Analyst analyst = new Analyst(SampleIndex.CONFIG, SampleIndex.CLOCK);
  private final Roles roles = new Roles(analyst, SampleIndex.CONFIG.taxonomy());

  @Test
  void aListOfSkillsAsksForAllOfThemAndForNothingElse() {
    Requirements asked =
        roles.ofText("phlebotomy, lab specimens; IV\nUnderwater basket weaving").requirements();
    assertThat(asked.skills())
        .extracting(each -> each.skill().id())
        .contains("phlebotomy", "lab-specimens", "underwater-basket-weaving");
    assertThat(asked.skills()).allMatch(each -> each.demand() == Demand.MUST);
    assertThat(asked.title()).isEmpty();
    assertThat(asked.titleMeaning().isNone()).isTrue();
    assertThat(asked.occupation()).isNull();
  }

  @Test
  void ofAnAdvertTheFirstLineIsTheTitle() {
    Role role =
        roles.ofText(
            "Job title: Phlebotomist\nElliott Clinic\nYou draw blood and label specimens.\n"
                + "A phlebotomy certification is required.");
    Requirements asked = role.requirements();
    assertThat(asked.title()).isEqualTo("Phlebotomist");
    assertThat(asked.occupation()).isNotNull();
    assertThat(asked.skills()).extracting(each -> each.skill().id()).contains("phlebotomy");
    assertThat(role.text()).contains("Elliott Clinic");
  }

  @Test
  void anAdvertWithoutLineEndsHasATitleToo() {
    Role role =
        roles.ofText(
            "Truck Driver. You drive our trucks through three states and are home each weekend;"
                + " a commercial licence and two years on the road are needed for this work.");
    assertThat(role.requirements().title()).isEqualTo("Truck Driver");
    assertThat(roles.ofText("Registered Nurse").requirements().title())
        .isEqualTo("Registered Nurse");
  }

  /** Would take a pattern that goes back and forth longer than a night. */
  @Test
  void endlessGapsAreNoMatter() {
    String gap = " ".repeat(300_000);
    assertThat(roles.ofText("Phlebotomist" + gap + "draws blood").requirements().title())
        .isEqualTo("Phlebotomist");
    assertThat(roles.ofText("phlebotomy" + gap + "," + gap + "filing").requirements().skills())
        .extracting(each -> each.skill().id())
        .containsExactly("phlebotomy", "filing-systems");
  }

  @Test
  void noTextIsNoRole() {
    assertThatThrownBy(() -> roles.ofText(" \n")).hasMessage("text was blank");
  }
}
