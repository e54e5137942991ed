package metier.career.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import metier.model.Meaning;
import metier.model.Occupation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class KinshipTest {
  private static Occupation occupation(String id, List<String> skills) {
    return new Occupation(id, id, "trades", "", List.of(), skills, "");
  }

  /** Worked out pair by pair. */
  @RepeatedTest(10)
  void likenessIsTheCosineOfRareSkillsAndOfWhatTitlesMean() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Occupation> all =
        IntStream.range(0, 2 + random.nextInt(20))
            .mapToObj(
                i ->
                    occupation(
                        "o" + i,
                        random.ints(random.nextInt(6), 0, 9).mapToObj(s -> "s" + s).toList()))
            .toList();
    Map<String, Meaning> meanings = new HashMap<>();
    all.forEach(each -> meanings.put(each.title(), meaning(random)));
    Kinship kinship = new Kinship(all, meanings::get, Map.of());
    for (int one = 0; one < all.size(); one++) {
      Likeness likeness = kinship.likeness(one);
      for (int other = 0; other < all.size(); other++) {
        String shown = "seed " + seed + ": " + all.get(one) + " and " + all.get(other);
        assertThat(likeness.bySkills(other))
            .as(shown)
            .isCloseTo(cosine(all.get(one), all.get(other), all), within(1e-9));
        assertThat((float) likeness.byMeaning(other))
            .as(shown)
            .isEqualTo(
                Math.max(
                    0,
                    meanings
                        .get(all.get(one).title())
                        .cosine(meanings.get(all.get(other).title()))));
        assertThat(likeness.nearness(other)).as(shown).isBetween(0.0, 1.0);
      }
    }
  }

  private static Meaning meaning(Random random) {
    float[] vector = new float[8];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (random.nextFloat() - 0.5f) * 0.9f;
    }
    return Meaning.of(random.nextInt(5) == 0 ? new float[vector.length] : vector);
  }

  private static double cosine(Occupation one, Occupation other, List<Occupation> all) {
    Set<String> both = new HashSet<>(one.skills());
    both.retainAll(other.skills());
    double product = squares(both, all);
    return product == 0
        ? 0
        : product / Math.sqrt(squares(one.skills(), all) * squares(other.skills(), all));
  }

  private static double squares(Iterable<String> skills, List<Occupation> all) {
    double sum = 0;
    Set<String> once = new HashSet<>();
    for (String skill : skills) {
      if (once.add(skill)) {
        long having = all.stream().filter(each -> each.skills().contains(skill)).count();
        sum += Math.pow(Math.log((1.0 + all.size()) / having), 2);
      }
    }
    return sum;
  }

  @Test
  void thoseCalledRelatedCountByTheirRankAndTheUnknownNot() {
    Kinship kinship =
        new Kinship(
            List.of(
                occupation("a", List.of()), occupation("b", List.of()), occupation("c", List.of())),
            _ -> Meaning.of(new float[2]),
            Map.of("a", List.of("c", "z", "b")));
    Likeness likeness = kinship.likeness(kinship.number("a"));

    assertThat(likeness.byClassification(kinship.number("c"))).isEqualTo(1);
    assertThat(likeness.byClassification(kinship.number("b"))).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(likeness.byClassification(kinship.number("a"))).isZero();
    assertThat(kinship.number("z")).isNegative();
  }
}
