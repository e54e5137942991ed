package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.engine.SearchEngine;
import metier.index.Person;
import metier.model.RecordKey;

/**
 * Everybody whose résumé is in the index, and who of them held which occupation. A history that is
 * there twice, from two sources or under two ids, is one person's.
 */
public final class Workforce {
  private final List<Member> members;
  private final Map<String, List<Member>> byOccupation = new HashMap<>();
  private final Map<String, List<Member>> bySkill = new HashMap<>();
  private final Map<String, Map<String, Integer>> skillsOf = new HashMap<>();
  private final Map<String, Integer> skills = new HashMap<>();
  private int held;

  /** A person under the key of one of their résumés. */
  public record Member(RecordKey key, Person person) {}

  private record History(List<Person.Position> positions, List<Person.Line> lines) {}

  public Workforce(List<Member> resumes) {
    Map<History, Member> byHistory = new HashMap<>();
    for (Member resume : resumes) {
      byHistory.merge(
          new History(resume.person().positions(), resume.person().lines()),
          resume,
          Workforce::first);
    }
    this.members = byHistory.values().stream().sorted(BY_KEY).toList();
    members.forEach(this::count);
    byOccupation.replaceAll((_, people) -> List.copyOf(people));
    bySkill.replaceAll((_, people) -> List.copyOf(people));
    skillsOf.replaceAll((_, counts) -> Map.copyOf(counts));
  }

  private static final Comparator<Member> BY_KEY =
      Comparator.comparing(member -> member.key().qualified());

  private static Member first(Member one, Member other) {
    return BY_KEY.compare(one, other) <= 0 ? one : other;
  }

  public static Workforce of(SearchEngine engine) {
    List<Member> resumes = new ArrayList<>();
    engine.forEachPerson((key, person) -> resumes.add(new Member(key, person)));
    return new Workforce(resumes);
  }

  private void count(Member member) {
    Map<String, Set<String>> shown = new HashMap<>();
    for (Person.Position position : member.person().positions()) {
      if (position.occupation() != null) {
        shown.computeIfAbsent(position.occupation(), _ -> new HashSet<>());
      }
    }
    Set<String> anywhere = new HashSet<>();
    for (Person.Line line : member.person().lines()) {
      anywhere.addAll(line.skills());
      String occupation = member.person().positions().get(line.position()).occupation();
      if (occupation != null) {
        shown.computeIfAbsent(occupation, _ -> new HashSet<>()).addAll(line.skills());
      }
    }
    anywhere.forEach(skill -> bySkill.computeIfAbsent(skill, _ -> new ArrayList<>()).add(member));
    shown.forEach(
        (occupation, its) -> {
          held++;
          byOccupation.computeIfAbsent(occupation, _ -> new ArrayList<>()).add(member);
          Map<String, Integer> counts = skillsOf.computeIfAbsent(occupation, _ -> new HashMap<>());
          for (String skill : its) {
            counts.merge(skill, 1, Integer::sum);
            skills.merge(skill, 1, Integer::sum);
          }
        });
  }

  public List<Member> all() {
    return members;
  }

  /** Whether nobody came, went or changed between the one and the other. */
  boolean isOf(Workforce other) {
    return members.equals(other.members);
  }

  /** Everybody who held a position of the occupation. */
  public List<Member> of(String occupation) {
    return byOccupation.getOrDefault(occupation, List.of());
  }

  /** Everybody of whom a line shows the skill. */
  List<Member> showing(String skill) {
    return bySkill.getOrDefault(skill, List.of());
  }

  /** The occupations that anybody held. */
  public Set<String> occupations() {
    return Set.copyOf(byOccupation.keySet());
  }

  /** How many of the occupation's people show each skill while they hold it. */
  Map<String, Integer> skillsOf(String occupation) {
    return skillsOf.getOrDefault(occupation, Map.of());
  }

  /** What each of the occupation's people shows while they hold it. */
  List<Set<String>> shownBy(String occupation) {
    return of(occupation).stream().map(member -> shown(member.person(), occupation)).toList();
  }

  private static Set<String> shown(Person person, String occupation) {
    Set<String> shown = new HashSet<>();
    for (Person.Line line : person.lines()) {
      if (occupation.equals(person.positions().get(line.position()).occupation())) {
        shown.addAll(line.skills());
      }
    }
    return shown;
  }

  /** How many show a skill, over all occupations: who shows a skill in two of them counts twice. */
  int timesShown(String skill) {
    return skills.getOrDefault(skill, 0);
  }

  /** People with each of their occupations: who held two counts twice. */
  int held() {
    return held;
  }
}
