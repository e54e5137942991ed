package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import metier.config.Taxonomy;
import metier.model.Skill;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AsidesTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          List.of(
              skill("counseling", "Counseling", Skill.Kind.HARD),
              skill("teamwork", "Collaboration", Skill.Kind.SOFT),
              skill("cardiology", "Cardiology", Skill.Kind.HARD),
              skill("oncology", "Oncology", Skill.Kind.HARD),
              skill("urology", "Urology", Skill.Kind.HARD),
              skill("catering", "Catering", Skill.Kind.HARD),
              skill("marketing", "Marketing", Skill.Kind.HARD),
              skill("robotics", "Robotics", Skill.Kind.HARD),
              skill("rn", "RN", Skill.Kind.LICENCE)),
          List.of(),
          List.of());
  private static final SkillTagger TAGGER = new SkillTagger(TAXONOMY);
  private static final Asides ASIDES = new Asides(TAXONOMY);

  private static Skill skill(String id, String name, Skill.Kind kind) {
    return new Skill(id, name, kind, null, List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "Free counseling and a gym membership for all staff. = -",
        "Plans cover wellness, parking, vouchers and counseling. = -",
        "You will be responsible for counseling staff on the pension scheme. = counseling",
        "Our benefits:/• Counseling/• A canteen = -",
        "Your duties:/• Counseling/• A diary = counseling",
        "About us/A house of cardiology, in its own words = -",
        "We believe in collaboration. = -",
        "You believe in collaboration and have experience with it. = teamwork",
        "We run a ward for cardiology where collaboration rules. = cardiology",
        "We have cardiology, oncology and urology. = -",
        "You will rotate through cardiology, oncology and urology. = cardiology oncology urology",
        "For an informal visit please ring the Catering Manager. = -",
        "Works under the supervision of the RN. = -",
        "Works as an RN on a ward. = rn",
        "Shares plans with sales, marketing and finance. = -",
        "Plans the marketing of a product. = marketing",
        "Products Systems Drives Charging Motors Generators Robotics Software Safety Industries"
            + " Cement Chemical Ports Metals Mining Water Services Needs Careers about Blog Press"
            + " = -",
      })
  void skillsSpokenOfBesideTheWorkAreNotAsked(String lines, String ids) {
    Passages text = new Passages(lines.replace('/', '\n'));
    String asked =
        ASIDES.without(TAGGER.tag(text.text()), text).stream()
            .map(mention -> mention.skill().id())
            .collect(Collectors.joining(" "));
    assertThat(asked).isEqualTo(ids == null ? "" : ids);
  }
}
