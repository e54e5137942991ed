package metier.career.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import metier.model.Meaning;
import metier.model.Occupation;
import org.junit.jupiter.api.Test;

final class NextOccupationTest {
  private static final List<Occupation> OCCUPATIONS =
      List.of(
          occupation("cook", "kitchen", "knives", "stock"),
          occupation("baker", "kitchen", "ovens", "stock"),
          occupation("waiter", "room", "trays"),
          occupation("host", "room", "books"),
          occupation("smith", "forge", "anvils"),
          occupation("farrier", "forge", "anvils", "hooves"));

  private static Occupation occupation(String id, String family, String... skills) {
    return new Occupation(id, id, family, "", List.of(), List.of(skills), "");
  }

  private static Kinship kinship() {
    return new Kinship(
        OCCUPATIONS, _ -> Meaning.of(new float[4]), Map.of("host", List.of("waiter", "nobody")));
  }

  private static NextOccupation learned(List<List<String>> careers, int k) {
    return new NextOccupation(careers, kinship(), k, 1);
  }

  private static List<List<String>> times(int n, String... career) {
    return Collections.nCopies(n, List.of(career));
  }

  @Test
  void whereMostWentComesFirstWhateverElseIsFrequent() {
    List<List<String>> careers = new ArrayList<>(times(40, "cook", "host"));
    careers.addAll(times(60, "smith", "waiter"));

    assertThat(learned(careers, 1).next(List.of("cook"), 1))
        .singleElement()
        .extracting(NextOccupation.Likely::occupation)
        .isEqualTo("host");
    assertThat(learned(careers, 1).next(List.of("smith"), 1))
        .singleElement()
        .extracting(NextOccupation.Likely::occupation)
        .isEqualTo("waiter");
  }

  @Test
  void whereNobodyLeftAnOccupationItGoesByWhatPeopleGoByElsewhere() {
    List<Occupation> pairs = new ArrayList<>();
    List<List<String>> careers = new ArrayList<>();
    for (int pair = 0; pair < 40; pair++) {
      pairs.add(occupation("from" + pair, "trades", "skill" + pair));
      pairs.add(occupation("to" + pair, "trades", "skill" + pair));
      if (pair > 0) {
        careers.add(List.of("from" + pair, "to" + pair));
      }
    }
    Kinship kinship = new Kinship(pairs, _ -> Meaning.of(new float[4]), Map.of());

    assertThat(new NextOccupation(careers, kinship, 1, 1).next(List.of("from0"), 1))
        .singleElement()
        .extracting(NextOccupation.Likely::occupation)
        .isEqualTo("to0");
  }

  /** Whatever careers there are. */
  @Test
  void whatIsForeseenIsADistributionWithoutTheCurrentOccupation() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      List<List<String>> careers = new ArrayList<>();
      for (int i = random.nextInt(60); i > 0; i--) {
        careers.add(career(random));
      }
      NextOccupation next = learned(careers, 1 + random.nextInt(4));
      List<String> history = career(random);
      history.add("waiter");
      List<NextOccupation.Likely> likely = next.next(history, Integer.MAX_VALUE);
      String shown = "seed " + seed + ": " + history + " → " + likely;
      assertThat(likely).as(shown).hasSize(OCCUPATIONS.size() - 1);
      assertThat(likely).extracting(NextOccupation.Likely::occupation).doesNotContain("waiter");
      assertThat(likely.stream().mapToDouble(NextOccupation.Likely::probability).sum())
          .as(shown)
          .isCloseTo(1, within(1e-9));
      assertThat(next.next(history, 2)).as(shown).isEqualTo(likely.subList(0, 2));
    }
  }

  private static List<String> career(Random random) {
    List<String> career = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int number = random.nextInt(OCCUPATIONS.size() + 1);
      career.add(number == OCCUPATIONS.size() ? "not known" : OCCUPATIONS.get(number).id());
    }
    return career;
  }

  @Test
  void aStepOfFewerThanKIsAsIfItWasntTaken() {
    List<List<String>> careers = new ArrayList<>(times(6, "cook", "baker"));
    List<List<String>> withFew = new ArrayList<>(careers);
    withFew.addAll(times(4, "waiter", "smith"));

    assertThat(learned(withFew, 5).ordered("waiter", List.of("host", "smith")))
        .as("the order as it was, since no step out of it counts")
        .containsExactly("host", "smith");
    assertThat(learned(withFew, 4).ordered("waiter", List.of("host", "smith")))
        .containsExactly("smith", "host");
  }

  @Test
  void ofWhatIsntKnownNothingIsForeseen() {
    NextOccupation next = learned(times(6, "cook", "baker"), 1);

    assertThat(next.next(List.of("cook", "astronaut"), 3)).isEmpty();
    assertThat(next.next(List.of(), 3)).isEmpty();
    assertThat(next.ordered("astronaut", List.of("host", "cook"))).containsExactly("host", "cook");
  }
}
