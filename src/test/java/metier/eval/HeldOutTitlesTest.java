package metier.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import metier.analysis.title.OccupationNames;
import org.junit.jupiter.api.Test;

class HeldOutTitlesTest {
  private static final List<OccupationNames> OCCUPATIONS = occupations();

  private static List<OccupationNames> occupations() {
    List<OccupationNames> occupations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<String> names = new ArrayList<>(List.of("Trade " + i));
      for (int name = 0; name < 5; name++) {
        names.add("Name " + i + " " + name);
      }
      names.add(i % 2 == 0 ? "Shared" : "SHARED");
      occupations.add(new OccupationNames("o" + i, names));
    }
    return occupations;
  }

  @Test
  void whatIsHeldOutIsNowhereLeftAndEachOfItsOwnersIsRight() {
    long seed = new Random().nextLong();
    HeldOutTitles held = HeldOutTitles.of(OCCUPATIONS, 3, seed);
    assertThat(held.titles()).as("seed %s", seed).hasSize(101 / 3);
    for (Question title : held.titles()) {
      assertThat(held.kept())
          .allSatisfy(
              occupation ->
                  assertThat(occupation.names()).noneMatch(title.text()::equalsIgnoreCase));
      assertThat(held.judgements().of(title.id()).keySet())
          .containsExactlyInAnyOrderElementsOf(
              OCCUPATIONS.stream()
                  .filter(o -> o.names().stream().anyMatch(title.text()::equalsIgnoreCase))
                  .map(OccupationNames::id)
                  .toList());
    }
    assertThat(held.kept())
        .extracting(OccupationNames::title)
        .containsExactlyElementsOf(OCCUPATIONS.stream().map(OccupationNames::title).toList());
  }

  @Test
  void oneSeedHoldsOutTheSame() {
    assertThat(HeldOutTitles.of(OCCUPATIONS, 10, 7))
        .isEqualTo(HeldOutTitles.of(OCCUPATIONS, 10, 7));
    assertThat(HeldOutTitles.of(OCCUPATIONS, 10, 7).titles())
        .isNotEqualTo(HeldOutTitles.of(OCCUPATIONS, 10, 8).titles());
  }
}
