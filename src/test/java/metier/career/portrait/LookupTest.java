package metier.career.portrait;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.analysis.Analyst;
import metier.analysis.Profiles;
import metier.career.portrait.Lookup.Found;
import metier.config.Config;
import metier.model.Occupation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LookupTest {
  private static Analyst analyst;
  private static Lookup lookup;

  @BeforeAll
  static void knowOccupations() {
    analyst =
        new Analyst(
            Config.load(Path.of("index-config")),
            Clock.fixed(Instant.parse("2026-01-05T00:00:00Z"), ZoneOffset.UTC));
    analyst.know(
        List.of(
            Profiles.record(
                "51-9999.01", Profiles.onet("51-9999.01", "Lamp Lighters", "Leerie", "Rover")),
            Profiles.record("53-7999.00", Profiles.onet("53-7999.00", "Quay Walkers", "Rover")),
            Profiles.record(
                "aa-bb", Profiles.esco("8331.9", "tram conductor", List.of(), "Drivers")),
            Profiles.record(
                "cc-dd", Profiles.esco("8332.9", "trám conductor", List.of(), "Drivers"))));
    lookup = new Lookup(analyst);
  }

  private static String ids(Found found) {
    return switch (found) {
      case Found.One(Occupation occupation) -> occupation.id();
      case Found.Several(List<Occupation> candidates) ->
          candidates.stream().map(Occupation::id).collect(joining(" ", "? ", ""));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "clinical-technician, clinical-technician",
    "Clinical-Technician, clinical-technician",
    "blood draw tech, phlebotomist",
    "blood-draw-tech, phlebotomist",
    "phleb, phlebotomist",
    "Phlebotomists, phlebotomist",
    "phlebotimist, phlebotomist",
    "med tech, medical-laboratory-scientist",
    "medical laboratory scientst, medical-laboratory-scientist",
    "31-9097.00, ? phlebotomist plasma-center-technician",
    "29-2099.01, neurodiagnostic-technologist",
    "lamp-lighters, 51-9999.01",
    "lamp lihgters, 51-9999.01",
    "leerie, 51-9999.01",
    "51-9999.01, 51-9999.01",
    "rover, ? 51-9999.01 53-7999.00",
    "8331.9, aa-bb",
    "'', ?",
  })
  void anyTitleCodeOrAddressLeadsToItsOccupation(String typed, String ids) {
    assertThat(ids(lookup.find(typed)).strip()).isEqualTo(ids);
  }

  @Test
  void whatIsNobodysTitleIsAnsweredWithThoseThatShareItsWords() {
    assertThat(lookup.find("walkers and lighters"))
        .isInstanceOfSatisfying(
            Found.Several.class,
            several -> assertThat(ids(several)).contains("53-7999.00", "51-9999.01"));
  }

  @Test
  void everyOccupationStandsUnderAnAddressOfItsOwn() {
    Set<String> slugs = new HashSet<>();
    for (Occupation each : analyst.occupations().all()) {
      String slug = lookup.slug(each);
      assertThat(slug).matches("[a-z0-9-]+");
      assertThat(slugs.add(slug)).as(slug).isTrue();
      assertThat(lookup.find(slug)).isEqualTo(new Found.One(each));
      assertThat(lookup.ofSlug(slug)).contains(each);
    }
    assertThat(slugs).contains("tram-conductor", "tram-conductor-8332-9");
  }

  @Test
  void familiesHaveNamesAndHoldEveryOccupationOnce() {
    Map<Lookup.Family, List<Lookup.Member>> families = lookup.families(each -> each.id().length());
    assertThat(families.values().stream().mapToInt(List::size).sum())
        .isEqualTo(analyst.occupations().all().size());
    assertThat(families.keySet())
        .extracting(Lookup.Family::name)
        .isSorted()
        .contains("Health management", "Transport")
        .doesNotContain("Transportation", "Drivers");
    assertThat(families.get(new Lookup.Family("transport", "Transport")))
        .contains(
            new Lookup.Member(
                "quay-walkers", analyst.occupationOfId("53-7999.00").orElseThrow(), 10))
        .extracting(member -> member.occupation().id())
        .contains("aa-bb");
  }
}
