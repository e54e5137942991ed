package metier.career.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import metier.index.Person;
import metier.model.Occupation;

/** People of a small town: few kinds of work, so that many go the same way and a few don't. */
final class RandomLives {
  static final List<Occupation> OCCUPATIONS =
      List.of(occupation("cashier"), occupation("line-cook"), occupation("barber"));

  private static final List<String> BEFORE = List.of("", "", "", "", "Night ", "Head ", "River ");
  private static final List<String> TITLES =
      List.of("Cashier", "Line Cook", "Barber", "Gardener", "Bell Ringer", "Lamp Keeper", "Owner");

  private final Random random;

  RandomLives(long seed) {
    this.random = new Random(seed);
  }

  private static Occupation occupation(String id) {
    return Resumes.ANALYST.occupationOfId(id).orElseThrow();
  }

  List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (int i = random.nextInt(120); i > 0; i--) {
      List<Person.Position> positions = new ArrayList<>();
      for (int jobs = random.nextInt(7); jobs > 0; jobs--) {
        positions.add(position());
      }
      people.add(Resumes.person(positions));
    }
    return people;
  }

  private Person.Position position() {
    int from = 2000 * 12 + random.nextInt(30 * 12);
    int to = from - 2 + random.nextInt(40);
    return Resumes.position(
        BEFORE.get(random.nextInt(BEFORE.size())) + TITLES.get(random.nextInt(TITLES.size())),
        random.nextInt(20) == 0 ? Person.UNDATED : from,
        random.nextInt(10) == 0 ? Person.PRESENT : random.nextInt(20) == 0 ? Person.UNDATED : to);
  }
}
