package metier.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import metier.index.Matchable;
import metier.index.Person;
import metier.index.Profile;
import metier.index.Requirements;
import metier.model.Degree;
import metier.model.EmploymentType;
import metier.model.GeoPoint;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** Sides of a match made by chance. */
public final class RandomSides {
  private final Random random;

  public RandomSides(Random random) {
    this.random = random;
  }

  public Matchable any() {
    return random.nextBoolean() ? profile() : requirements();
  }

  public Profile profile() {
    List<Profile.Held> held = new ArrayList<>();
    List<Profile.Line> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      held.add(
          new Profile.Held(
              words(),
              random.nextBoolean() ? null : words(),
              random.nextBoolean() ? Person.UNDATED : random.nextInt(2026 * 12),
              random.nextBoolean() ? Person.PRESENT : random.nextInt(2026 * 12)));
      lines.add(new Profile.Line(held.size() - 1, words()));
    }
    lines.add(new Profile.Line(Profile.Line.ELSEWHERE, "Größe · " + words()));
    List<Profile.Shown> shown = new ArrayList<>();
    for (int i = random.nextInt(300); i > 0; i--) {
      shown.add(new Profile.Shown(skill(i), List.of(random.nextInt(lines.size()), 0)));
    }
    return new Profile(
        words(),
        meaning(),
        meaning(),
        held,
        lines,
        shown,
        random.nextBoolean() ? Set.of() : Set.of("rn-licence", "cdl"),
        any(Level.values()),
        random.nextBoolean() ? null : place(),
        random.nextInt(50),
        random.nextBoolean() ? List.of() : List.of("Spanish", "Haitian Creole"),
        any(Degree.Level.values()));
  }

  public Requirements requirements() {
    return new Requirements(
        words(),
        meaning(),
        meaning(),
        random.nextBoolean() ? null : words(),
        asked(),
        asked(),
        some(Level.values()),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> place()).toList(),
        random.nextBoolean(),
        some(EmploymentType.values()),
        random.nextInt(30),
        any(Degree.Level.values()),
        random.nextBoolean() ? List.of() : List.of("Spanish"));
  }

  private List<Requirements.Asked> asked() {
    Requirements.Demand[] demands = Requirements.Demand.values();
    return IntStream.range(0, random.nextInt(20))
        .mapToObj(
            i ->
                new Requirements.Asked(
                    skill(i),
                    demands[random.nextInt(demands.length)],
                    random.nextBoolean() ? "" : "Must know it, number " + random.nextInt(3)))
        .toList();
  }

  private static SkillRef skill(int number) {
    return new SkillRef("skill-" + number, "Skill " + number);
  }

  private Place place() {
    Place.Kind[] kinds = Place.Kind.values();
    return new Place(
        kinds[random.nextInt(kinds.length)],
        words(),
        "WA",
        "US",
        new GeoPoint(random.nextDouble() * 90, -random.nextDouble() * 180),
        random.nextInt(1_000_000));
  }

  private Meaning meaning() {
    float[] numbers = new float[random.nextInt(2) * 256];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (random.nextGaussian() / 16);
    }
    return Meaning.of(numbers);
  }

  private <T> @Nullable T any(T[] values) {
    return random.nextInt(4) == 0 ? null : values[random.nextInt(values.length)];
  }

  private <T> Set<T> some(T[] values) {
    Set<T> some = new HashSet<>();
    for (T value : values) {
      if (random.nextInt(3) == 0) {
        some.add(value);
      }
    }
    return some;
  }

  private String words() {
    return IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(i -> RandomDocuments.WORDS.get(random.nextInt(RandomDocuments.WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
