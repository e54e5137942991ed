package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import metier.config.Taxonomy;
import metier.model.Occupation;
import metier.model.OccupationProfile.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownOccupationsTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          List.of(),
          List.of(),
          List.of(
              own("phlebotomist", "Phlebotomist", "laboratory", "31-9097", "blood drawer"),
              own("nurse", "Registered Nurse", "nursing", "29-1141", "staff nurse"),
              own("icu-nurse", "Critical Care Nurse", "nursing", "29-1141", "icu nurse"),
              own("midwife", "Nurse Midwife", "nursing", "29-1161", "midwife")));

  private static final KnownOccupations KNOWN =
      KnownOccupations.of(
          TAXONOMY,
          List.of(
              Profiles.record(
                  "31-9097.00",
                  Profiles.onet("31-9097.00", "Blood Collectors", "Venepuncturist", "Staff Nurse")),
              Profiles.record("29-1141.00", Profiles.onet("29-1141.00", "Registered Nurses", "RN")),
              Profiles.record(
                  "29-1141.01", Profiles.onet("29-1141.01", "Acute Care Nurses", "Rover")),
              Profiles.record("53-7099.00", Profiles.onet("53-7099.00", "Lamp Keepers", "Rover")),
              Profiles.record(
                  "keeper",
                  Profiles.esco("2221.1", "lighthouse warden", List.of("lamp lighter"), "Wardens")),
              Profiles.record(
                  "mid",
                  Profiles.esco("2222.1", "midwife", List.of("birth attendant"), "Midwives"))));

  private static Occupation own(
      String id, String title, String family, String soc, String... aliases) {
    return new Occupation(id, title, family, soc, Arrays.asList(aliases), List.of(), "");
  }

  private static List<String> ids(Stream<Occupation> occupations) {
    return occupations.map(Occupation::id).toList();
  }

  @Test
  void whatIsTheSameWorkLendsItsNamesAndTheRestIsKnownBesides() {
    assertThat(ids(KNOWN.all().stream()))
        .containsExactly(
            "phlebotomist", "nurse", "icu-nurse", "midwife", "29-1141.01", "53-7099.00", "keeper");
  }

  @ParameterizedTest
  @CsvSource({
    "Blood collector, phlebotomist",
    "venepuncturists, phlebotomist",
    "staff nurse, nurse",
    "RN, nurse",
    "Birth Attendant, midwife",
    "Lamp Keepers, 53-7099.00",
    "lamp lighter, keeper"
  })
  void aNameIsThatOfItsOwner(String name, String id) {
    assertThat(KNOWN.ofName(name).orElseThrow().id()).isEqualTo(id);
  }

  @Test
  void aNameOfTwoIsNobodys() {
    assertThat(KNOWN.ofName("Rover")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "29-1141, nurse icu-nurse 29-1141.01",
    "29-1141.00, nurse icu-nurse 29-1141.01",
    "29-1141.01, 29-1141.01",
    "29-1140, nurse icu-nurse 29-1141.01",
    "29-11, nurse icu-nurse midwife 29-1141.01",
    "29-0000, nurse icu-nurse midwife 29-1141.01",
    "31-9097.00, phlebotomist",
    "2221, keeper",
    "2221.1, keeper",
    "22, keeper"
  })
  void aCodeIsAllThatStandsUnderIt(String code, String ids) {
    assertThat(ids(KNOWN.ofCode(code).stream())).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"29-1142", "29-1141.02", "99-0000", "2221.2", "nurse", "29-x", "''"})
  void whatIsNoCodeOfAnyIsNobodys(String code) {
    assertThat(KNOWN.ofCode(code)).isEmpty();
  }

  @Test
  void familiesAreThoseOfTheMajorGroupOrTheNearestGroup() {
    assertThat(KNOWN.ofFamily("transportation")).hasSize(1);
    assertThat(ids(KNOWN.ofFamily("wardens").stream())).containsExactly("keeper");
    assertThat(ids(KNOWN.ofFamily("nursing").stream()))
        .containsExactly("nurse", "icu-nurse", "midwife");
  }

  @Test
  void aRecordBelongsToTheOccupationThatItLendsItsNames() {
    Occupation phlebotomist = KNOWN.ofId("phlebotomist").orElseThrow();
    assertThat(KNOWN.records(phlebotomist)).extracting("id").containsExactly("31-9097.00");
    assertThat(KNOWN.ofRecord(Classification.ONET, "31-9097.00")).contains(phlebotomist);
    assertThat(KNOWN.ofRecord(Classification.ESCO, "31-9097.00")).isEmpty();
    assertThat(KNOWN.records(KNOWN.ofId("icu-nurse").orElseThrow())).isEmpty();
  }

  @Test
  void whatSeveralAreCalledLeadsToAllOfThem() {
    assertThat(ids(KNOWN.called("Rovers").stream())).containsExactly("29-1141.01", "53-7099.00");
    assertThat(ids(KNOWN.called("staff nurse").stream())).containsExactly("nurse");
    assertThat(KNOWN.called("ghost")).isEmpty();
  }

  @Test
  void aSourcesCodeLinksWhereOneAloneHasIt() {
    assertThat(KNOWN.only("31-9097.00")).extracting("id").isEqualTo("phlebotomist");
    assertThat(KNOWN.only("29-1141")).isNull();
    assertThat(KNOWN.only("")).isNull();
  }
}
