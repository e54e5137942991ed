package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import metier.career.Career;
import metier.career.Hiring;
import metier.career.PaySummary;
import metier.career.People;
import metier.career.Shares;
import metier.career.TopSkill;
import metier.career.TopSkills;
import metier.career.WorkPay;
import metier.career.path.Paths;
import metier.career.portrait.Portrait;
import metier.career.portrait.Portrait.Items;
import metier.career.portrait.Portrait.Source;
import metier.career.portrait.Portrait.Text;
import metier.model.Occupation;
import metier.model.Skill;
import metier.model.SkillRef;
import metier.pay.PayStats;
import org.junit.jupiter.api.Test;

final class OccupationLinkedDataTest {
  private static Career career(String duty, List<TopSkill> skills, WorkPay pay) {
    Portrait portrait =
        new Portrait(
            new Occupation("lamp", "Lamp Keeper", "trades", "49-9099", List.of(), List.of(), ""),
            new Text("Keeps lamps.", Source.OWN),
            new Items(List.of(duty), Source.OWN),
            Items.NONE,
            Items.NONE,
            Items.NONE,
            new Text("A certificate.", Source.OWN),
            new Text("Harbours license keepers.", Source.OWN),
            List.of(new SkillRef("keeper", "Keeper's license")),
            new Items(List.of("Patience"), Source.OWN),
            Items.NONE,
            Items.NONE,
            Text.NONE,
            List.of(),
            List.of());
    Shares none = Shares.NOT_ENOUGH;
    return new Career(
        portrait,
        pay,
        new TopSkills(0, 0, skills),
        new Paths(0, List.of(), List.of(), List.of(), List.of()),
        new People(0, none, none, none, none, none),
        new Hiring(0, List.of()),
        List.of());
  }

  @Test
  void anOccupationIsToldInTheWordsOfSchemaOrg() throws Exception {
    WorkPay pay =
        new WorkPay(
            new PaySummary(
                "USD",
                PayStats.of(new long[] {40_000, 50_000, 60_000}).orElseThrow(),
                List.of(),
                List.of(new PaySummary.Part("WA", "Washington", "Washington", 3, 1, 2, 3)),
                List.of(),
                List.of(),
                0),
            null,
            null,
            List.of(),
            3);
    TopSkill skill =
        new TopSkill(new SkillRef("oil", "Oiling"), Skill.Kind.HARD, 9, 9, 0.5, 0.1, List.of());
    JsonNode json =
        new JsonMapper().readTree(OccupationLinkedData.of(career("Trims.", List.of(skill), pay)));
    assertThat(json.path("@type").asText()).isEqualTo("Occupation");
    assertThat(json.path("name").asText()).isEqualTo("Lamp Keeper");
    assertThat(json.at("/responsibilities/0").asText()).isEqualTo("Trims.");
    assertThat(json.at("/skills/0").asText()).isEqualTo("Oiling");
    assertThat(json.path("qualifications").asText())
        .isEqualTo("Harbours license keepers. Keeper's license");
    assertThat(json.at("/occupationLocation/0/name").asText()).isEqualTo("Washington");
    assertThat(json.at("/occupationalCategory/codeValue").asText()).isEqualTo("49-9099");
    JsonNode salary = json.at("/estimatedSalary/0");
    assertThat(salary.path("duration").asText()).isEqualTo("P1Y");
    assertThat(salary.path("currency").asText()).isEqualTo("USD");
    assertThat(salary.path("percentile10").asLong()).isEqualTo(42_000);
    assertThat(salary.path("median").asLong()).isEqualTo(50_000);
    assertThat(salary.path("percentile90").asLong()).isEqualTo(58_000);
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws Exception {
    JsonNode json =
        new JsonMapper()
            .readTree(OccupationLinkedData.of(career("Trims.", List.of(), WorkPay.NONE)));
    assertThat(json.has("estimatedSalary")).isFalse();
    assertThat(json.has("occupationLocation")).isFalse();
    assertThat(json.at("/skills/0").asText()).isEqualTo("Patience");
  }

  @Test
  void nothingInItEndsTheScriptElement() throws Exception {
    String duty = "Trims </script><script>alert(\"1\")</script><!-- & \\ lamps";
    String written = OccupationLinkedData.of(career(duty, List.of(), WorkPay.NONE));
    assertThat(written).doesNotContain("<", ">", "&");
    assertThat(new JsonMapper().readTree(written).at("/responsibilities/0").asText())
        .isEqualTo(duty);
  }
}
