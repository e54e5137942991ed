package metier.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.Degree;
import metier.model.EmploymentType;
import metier.model.JobPosting;
import metier.model.Level;
import metier.model.Place;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.junit.jupiter.api.Test;

final class PostedRequirementsTest {
  private static final Analyst ANALYST =
      new Analyst(
          Config.load(Path.of("index-config")),
          Clock.fixed(Instant.parse("2025-06-15T00:00:00Z"), ZoneOffset.UTC));

  private static final String ADVERT =
      """
      You will label specimens and keep the laboratory clean.

      Requirements:
      - Venipuncture is required
      - At least 2 years of experience in phlebotomy
      - High school diploma or GED
      - BLS certification required
      - Bilingual Spanish required

      Preferred:
      - Microsoft Excel
      - Certified Phlebotomy Technician
      - Associate's degree
      """;

  private static Analysed.Posting read() {
    return (Analysed.Posting)
        ANALYST.analyse(
            new JobPosting(
                "Senior Phlebotomist - Full Time",
                ADVERT,
                "Alder Labs",
                List.of(StatedPlace.ofText("Seattle, WA")),
                new Workplace.OnSite(),
                List.of(),
                null,
                null,
                null,
                List.of("Basket Weaving"),
                null,
                null,
                null,
                null,
                null));
  }

  private static Asked asked(List<Asked> all, String name) {
    return all.stream()
        .filter(asked -> asked.skill().name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " isn't among " + all));
  }

  @Test
  void whatIsRequiredIsAMustAndTheRestIsNice() {
    Requirements asked = PostedRequirements.of(read());
    assertThat(asked(asked.skills(), "Phlebotomy").demand()).isEqualTo(Demand.MUST);
    assertThat(asked(asked.skills(), "Phlebotomy").words()).contains("Venipuncture is required");
    assertThat(asked(asked.skills(), "Microsoft Excel").demand()).isEqualTo(Demand.NICE);
    assertThat(asked(asked.skills(), "Basket Weaving"))
        .isEqualTo(new Asked(asked(asked.skills(), "Basket Weaving").skill(), Demand.NICE, ""));
    assertThat(asked.skills()).extracting(Asked::skill).doesNotHaveDuplicates();
  }

  @Test
  void licencesStandApart() {
    Requirements asked = PostedRequirements.of(read());
    assertThat(asked.licences()).hasSize(2);
    assertThat(asked.licences())
        .filteredOn(licence -> licence.demand() == Demand.MUST)
        .hasSize(1)
        .allSatisfy(licence -> assertThat(licence.words()).contains("BLS certification required"));
    assertThat(asked.skills())
        .extracting(Asked::skill)
        .doesNotContainAnyElementsOf(asked.licences().stream().map(Asked::skill).toList());
  }

  @Test
  void theRestIsRead() {
    Requirements asked = PostedRequirements.of(read());
    assertThat(asked.title()).isEqualTo("Senior Phlebotomist - Full Time");
    assertThat(asked.occupation()).isNotNull();
    assertThat(asked.years()).isEqualTo(2);
    assertThat(asked.degree()).isEqualTo(Degree.Level.HIGH_SCHOOL);
    assertThat(asked.languages()).containsExactly("Spanish");
    assertThat(asked.levels()).containsExactly(Level.SENIOR);
    assertThat(asked.types()).containsExactly(EmploymentType.FULL_TIME);
    assertThat(asked.remote()).isFalse();
    assertThat(asked.places()).extracting(Place::label).containsExactly("Seattle, WA");
    assertThat(asked.textMeaning()).isEqualTo(ANALYST.textMeaning(PostedRequirements.text(read())));
    assertThat(PostedRequirements.text(read()))
        .startsWith("Senior Phlebotomist - Full Time\nBasket Weaving\nYou will label specimens");
  }
}
