package metier.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import metier.engine.SearchEngine;
import metier.index.Person;

/** How many people there really are of each kind. */
final class PeopleOracle {
  private final Collection<Person> people;
  private final Map<String, Set<String>> ids = new HashMap<>();

  PeopleOracle(SearchEngine engine) {
    SortedMap<String, Person> resumes = new TreeMap<>();
    engine.forEachPerson((key, person) -> resumes.put(key.qualified(), person));
    Map<List<Object>, Person> histories = new LinkedHashMap<>();
    resumes.forEach(
        (key, person) -> {
          histories.putIfAbsent(List.of(person.positions(), person.lines()), person);
          for (String occupation : occupations(person)) {
            String id = key.substring(key.lastIndexOf("person-"));
            ids.computeIfAbsent(occupation, _ -> new HashSet<>()).add(id);
          }
        });
    people = histories.values();
  }

  /** The ids of the résumés of those who held the occupation. */
  Set<String> ids(String occupation) {
    return ids.getOrDefault(occupation, Set.of());
  }

  Set<String> occupations() {
    Set<String> occupations = new TreeSet<>();
    people.forEach(person -> occupations.addAll(occupations(person)));
    return occupations;
  }

  private static Set<String> occupations(Person person) {
    Set<String> occupations = new HashSet<>();
    for (Person.Position position : person.positions()) {
      if (position.occupation() != null) {
        occupations.add(position.occupation());
      }
    }
    return occupations;
  }

  Set<String> skills() {
    Set<String> skills = new TreeSet<>();
    people.forEach(person -> person.lines().forEach(line -> skills.addAll(line.skills())));
    return skills;
  }

  /** Who held the occupation. */
  int of(String occupation) {
    return (int) people.stream().filter(each -> occupations(each).contains(occupation)).count();
  }

  /** Who shows the skill while they hold the occupation. */
  int showing(String occupation, String skill) {
    return (int)
        people.stream()
            .filter(
                each ->
                    each.lines().stream()
                        .filter(line -> line.skills().contains(skill))
                        .map(line -> each.positions().get(line.position()).occupation())
                        .anyMatch(occupation::equals))
            .count();
  }

  /** Who shows the skill anywhere. */
  int showing(String skill) {
    return (int)
        people.stream()
            .filter(each -> each.lines().stream().anyMatch(line -> line.skills().contains(skill)))
            .count();
  }

  /** Everybody with each of their occupations. */
  int held() {
    return people.stream().mapToInt(each -> occupations(each).size()).sum();
  }

  /** Of an occupation's people, how many speak each language. */
  Map<String, Integer> languages(String occupation) {
    Map<String, Integer> languages = new HashMap<>();
    people.stream()
        .filter(each -> occupations(each).contains(occupation))
        .forEach(each -> each.languages().forEach(one -> languages.merge(one, 1, Integer::sum)));
    return languages;
  }
}
