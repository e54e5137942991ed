package metier.career.path;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import metier.career.path.Paths.Chain;
import metier.index.Person;
import metier.model.Occupation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CareerPathsTest {
  private static final int K = 5;
  private static final RoleNames NAMES = Resumes.names();
  private static final List<Person> SAMPLE = Resumes.of(Path.of("corpus/resumes.ndjson"));
  private static final Occupation TECHNICIAN = occupation("clinical-technician");

  private static Occupation occupation(String id) {
    return Resumes.ANALYST.occupationOfId(id).orElseThrow();
  }

  private static Paths paths(List<Person> people, Occupation occupation) {
    return new CareerPaths(people::forEach, NAMES, K, Resumes.CLOCK).of(occupation);
  }

  private static String roles(Chain chain) {
    return chain.roles().stream().map(Paths.Role::title).collect(joining(" → "));
  }

  @Test
  void theSampleTellsTheWaysThatItsPeopleWent() {
    assertThat(paths(SAMPLE, TECHNICIAN).chainsOut())
        .extracting(chain -> roles(chain) + ": " + chain.people() + ", " + chain.years())
        .containsExactlyInAnyOrder(
            "Clinical Technician → Staff Nurse → Instructor → Specialist → Account Manager: 6, 5.2",
            "Clinical Technician → Phlebotomist → Registered Nurse → Case Manager → Career Manager:"
                + " 6, 6.0",
            "Clinical Technician → Staff Nurse → Case Manager → Therapist → Clinical Director: 5,"
                + " 9.1",
            "Clinical Technician → Phlebotomist → Licensed Practical Nurse → Staff Nurse → Clinical"
                + " Manager: 6, 7.9",
            "Clinical Technician → Specialist → Phlebotomist → Medical Technologist → Laboratory"
                + " Director: 6, 10.0",
            "Clinical Technician → Licensed Practical Nurse → Staff Nurse → Nurse Manager: 6, 8.9",
            "Clinical Technician → Licensed Practical Nurse → Nurse → Staff Nurse → Nursing"
                + " Director: 5, 9.1",
            "Clinical Technician → Nurse → Clinical Manager → Practice Manager → Practice"
                + " Administrator: 5, 10.0",
            "Clinical Technician → Registered Nurse → Registered Nurse Supervisor → Registered"
                + " Nurse Case Manager: 5, 8.1",
            "Clinical Technician → Registered Nurse → Staff Nurse → Registered Nurse Supervisor:"
                + " 6, 7.3",
            "Clinical Technician → Specialist → Analyst → Systems Analyst → Systems Manager: 5,"
                + " 6.8",
            "Clinical Technician → Clinical Research Coordinator → Clinical Research Nurse → Staff"
                + " Nurse → Unit Manager: 6, 6.1",
            "Clinical Technician → Instructor → Specialist → Warehouse Associate → Warehouse"
                + " Manager: 6, 5.1");
  }

  @Test
  void whoTookAWayIsCountedAndWithoutEnoughOfThemItIsntTold() {
    Map<String, Chain> all = byRoles(paths(SAMPLE, TECHNICIAN));
    Map<String, List<Integer>> leftWithout =
        all.keySet().stream()
            .collect(Collectors.toMap(Function.identity(), _ -> new ArrayList<>()));
    for (Person person : SAMPLE) {
      List<Person> others = new ArrayList<>(SAMPLE);
      others.remove(person);
      Map<String, Chain> told = byRoles(paths(others, TECHNICIAN));
      all.forEach(
          (roles, chain) -> {
            int left = told.containsKey(roles) ? told.get(roles).people() : 0;
            if (left != chain.people()) {
              leftWithout.get(roles).add(left);
            }
          });
    }
    all.forEach(
        (roles, chain) ->
            assertThat(leftWithout.get(roles))
                .as(roles)
                .hasSize(chain.people())
                .containsOnly(chain.people() > K ? chain.people() - 1 : 0));
  }

  private static Map<String, Chain> byRoles(Paths paths) {
    return paths.chainsOut().stream()
        .collect(Collectors.toMap(CareerPathsTest::roles, Function.identity()));
  }

  @Test
  void stepsIntoAnOccupationAreToldToo() {
    List<Person> people = new ArrayList<>(SAMPLE);
    for (int i = 0; i < K; i++) {
      people.add(career("Warehouse Associate"));
    }

    Paths paths = paths(people, occupation("warehouse-associate"));

    assertThat(paths.in()).extracting(step -> step.role().title()).containsExactly("Specialist");
    assertThat(paths.chainsIn())
        .extracting(CareerPathsTest::roles)
        .containsExactly("Clinical Technician → Instructor → Specialist → Warehouse Associate");
  }

  @Test
  void aFewWhoseWayNobodySharesAreLeftOutOfWhatTheyCouldBeSubtractedFrom() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      people.add(career("Cashier", "Line Cook", "Sous Chef"));
    }
    people.add(career("Cashier", "Line Cook", "Barber"));
    for (int i = 0; i < 5; i++) {
      people.add(career("Cashier", "Forklift Operator"));
    }

    Paths paths = paths(people, occupation("cashier"));

    assertThat(paths.people()).isEqualTo(12);
    assertThat(paths.out()).singleElement().extracting(Paths.Step::people).isEqualTo(6);
    assertThat(paths.chainsOut()).singleElement().extracting(Chain::people).isEqualTo(6);
  }

  @Test
  void aCircleIsAStepAndNoChainComesBack() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      people.add(career("Cashier", "Barber", "Cashier", "Line Cook"));
    }

    assertThat(paths(people, occupation("cashier")).out())
        .extracting(step -> step.role().title())
        .containsExactly("Barber");
    assertThat(paths(people, occupation("cashier")).in())
        .extracting(step -> step.role().title())
        .containsExactly("Barber");
    assertThat(paths(people, occupation("barber")).out())
        .extracting(step -> step.role().title())
        .containsExactly("Cashier");
    assertThat(paths(people, occupation("cashier")).chainsOut()).isEmpty();
  }

  @Test
  void whoHeldAnOccupationWithoutADateIsNotToBeHadBySubtraction() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 2 * K; i++) {
      people.add(career("Cashier", i < K ? "Line Cook" : "Barber"));
    }
    assertThat(paths(people, occupation("cashier")).out()).hasSize(2);
    people.add(
        Resumes.person(List.of(Resumes.position("Cashier", Person.UNDATED, Person.UNDATED))));

    Paths paths = paths(people, occupation("cashier"));

    assertThat(paths.people()).isEqualTo(2 * K + 1);
    assertThat(paths.out()).singleElement().extracting(Paths.Step::people).isEqualTo(K);
  }

  private static Person career(String... titles) {
    List<Person.Position> positions = new ArrayList<>();
    int month = 2010 * 12;
    for (String title : titles) {
      positions.addFirst(Resumes.position(title, month, month + 11));
      month += 12;
    }
    return Resumes.person(positions);
  }

  /** Whatever people wrote, by the figures of a page and their differences. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void nothingIsToldOfFewerThanK(int k) {
    for (int round = 0; round < 40; round++) {
      long seed = System.nanoTime();
      List<Person> people = new RandomLives(seed).people();
      CareerPaths all = new CareerPaths(people::forEach, NAMES, k, Resumes.CLOCK);
      for (Occupation occupation : RandomLives.OCCUPATIONS) {
        new Told(all.of(occupation), occupation, people, k, "seed " + seed).check();
      }
    }
  }

  private record Told(Paths paths, Occupation occupation, List<Person> people, int k, String seed) {
    void check() {
      safe(paths.people());
      safe(paths.people() - paths.out().stream().mapToInt(Paths.Step::people).sum());
      safe(paths.people() - paths.in().stream().mapToInt(Paths.Step::people).sum());
      List<Chain> out = new ArrayList<>(paths.chainsOut());
      paths.out().forEach(step -> out.add(chain(step, false)));
      List<Chain> in = new ArrayList<>(paths.chainsIn());
      paths.in().forEach(step -> in.add(chain(step, true)));
      check(out.stream().map(chain -> new Way(titles(chain), chain.people())).toList(), false);
      check(
          in.stream().map(chain -> new Way(titles(chain).reversed(), chain.people())).toList(),
          true);
    }

    private record Way(List<String> titles, int people) {
      boolean isPartOf(Way other) {
        return titles.size() > other.titles.size()
            && titles.subList(0, other.titles.size()).equals(other.titles);
      }
    }

    private Chain chain(Paths.Step step, boolean in) {
      Paths.Role self = new Paths.Role(occupation.title(), occupation.id());
      return new Chain(
          in ? List.of(step.role(), self) : List.of(self, step.role()),
          step.people(),
          step.years());
    }

    private static List<String> titles(Chain chain) {
      return chain.roles().stream().map(Paths.Role::title).toList();
    }

    private void check(List<Way> ways, boolean backwards) {
      for (Way way : ways) {
        assertThat(way.people()).as(seed).isGreaterThanOrEqualTo(k);
        assertThat(way.titles()).as(seed).doesNotHaveDuplicates();
        assertThat(walkers(way, backwards)).as(seed).isGreaterThanOrEqualTo(way.people());
        List<Way> parts = ways.stream().filter(other -> other.isPartOf(way)).toList();
        int under =
            parts.stream()
                .filter(part -> parts.stream().noneMatch(part::isPartOf))
                .mapToInt(Way::people)
                .sum();
        safe(way.people() - under);
        parts.forEach(part -> safe(way.people() - part.people()));
      }
    }

    private void safe(int figure) {
      assertThat(figure).as(seed).matches(each -> each == 0 || each >= k, "is nobody or k");
    }

    /** Who held all of it in this order, whatever stood between. */
    private long walkers(Way way, boolean backwards) {
      return people.stream().filter(person -> walked(person, way, backwards)).count();
    }

    private boolean walked(Person person, Way way, boolean backwards) {
      List<Person.Position> held =
          person.positions().stream()
              .sorted(Comparator.comparingInt(Person.Position::from))
              .toList();
      int at = 0;
      for (Person.Position position : backwards ? held.reversed() : held) {
        boolean next =
            at < way.titles().size()
                && (at == 0
                    ? occupation.id().equals(position.occupation())
                    : may(position, way.titles().get(at)));
        at += next ? 1 : 0;
      }
      return at == way.titles().size();
    }

    private static boolean may(Person.Position position, String role) {
      String title = position.title().toLowerCase(Locale.ROOT);
      String id = position.occupation();
      return title.endsWith(role.toLowerCase(Locale.ROOT))
          || id != null && CareerPathsTest.occupation(id).title().equalsIgnoreCase(role);
    }
  }
}
