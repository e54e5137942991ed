package metier.career.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import metier.model.Meaning;
import metier.model.Occupation;
import org.junit.jupiter.api.RepeatedTest;

final class MovesTest {
  private static final int SIZE = 9;
  private static final int FAMILIES = 3;

  /** Counted again one by one. */
  @RepeatedTest(20)
  void peopleAreCountedEachWayAndStepsOfFewerThanKForgotten() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int k = 1 + random.nextInt(4);
    List<List<Integer>> careers = new ArrayList<>();
    for (int i = random.nextInt(80); i > 0; i--) {
      careers.add(random.ints(random.nextInt(6), 0, SIZE).boxed().toList());
    }
    Moves moves = new Moves(careers, kinship(), k);
    for (int current = 0; current < SIZE; current++) {
      int one = current;
      Map<Integer, Integer> from = new HashMap<>();
      Map<Integer, Integer> into = new HashMap<>();
      Map<Integer, Integer> family = new HashMap<>();
      int all = 0;
      for (List<Integer> career : careers) {
        Set<Integer> next = new HashSet<>();
        Set<Integer> before = new HashSet<>();
        Set<Integer> ofFamily = new HashSet<>();
        for (int i = 1; i < career.size(); i++) {
          if (career.get(i - 1) == one) {
            next.add(career.get(i));
          }
          if (career.get(i) == one) {
            before.add(career.get(i - 1));
          }
          if (career.get(i - 1) % FAMILIES == one % FAMILIES) {
            ofFamily.add(career.get(i));
          }
        }
        next.forEach(to -> from.merge(to, 1, Integer::sum));
        before.forEach(was -> into.merge(was, 1, Integer::sum));
        ofFamily.forEach(to -> family.merge(to, 1, Integer::sum));
        all += before.isEmpty() ? 0 : 1;
      }
      List.of(from, into, family).forEach(each -> each.values().removeIf(n -> n < k));
      String shown = "seed " + seed + ", k " + k + ", " + one + " of " + careers;
      assertThat(told(each -> moves.from(one, each))).as(shown).isEqualTo(from);
      assertThat(told(each -> moves.into(one, each))).as(shown).isEqualTo(into);
      assertThat(told(each -> moves.fromFamilyOf(one, each))).as(shown).isEqualTo(family);
      assertThat(moves.into(one)).as(shown).isEqualTo(all < k ? 0 : all);
      assertThat(moves.countFrom(one))
          .as(shown)
          .isEqualTo(from.values().stream().mapToInt(Integer::intValue).sum());
    }
  }

  private static Map<Integer, Integer> told(Consumer<Followers.Each> asked) {
    Map<Integer, Integer> told = new HashMap<>();
    asked.accept(told::put);
    return told;
  }

  private static Kinship kinship() {
    return new Kinship(
        IntStream.range(0, SIZE)
            .mapToObj(
                i ->
                    new Occupation(
                        "o" + i, "o" + i, "f" + i % FAMILIES, "", List.of(), List.of(), ""))
            .toList(),
        _ -> Meaning.of(new float[4]),
        Map.of());
  }
}
