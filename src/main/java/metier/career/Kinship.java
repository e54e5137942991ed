package metier.career;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import metier.model.Meaning;
import metier.model.Occupation;

/** How alike occupations are by what is known of them, whoever went from one to the other. */
public final class Kinship {
  private final List<Occupation> occupations;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Meaning> meanings;
  private final List<Set<String>> skills;
  private final Map<String, Double> rarity = new HashMap<>();
  private final Map<String, List<String>> related;

  /**
   * @param meaning where a title lies among others
   * @param related by an occupation's id the ids of those that a classification calls related,
   *     nearest first; empty where none is loaded
   */
  public Kinship(
      List<Occupation> occupations,
      Function<String, Meaning> meaning,
      Map<String, List<String>> related) {
    this.occupations = List.copyOf(occupations);
    this.related = Map.copyOf(related);
    this.meanings = occupations.stream().map(each -> meaning.apply(each.title())).toList();
    this.skills = occupations.stream().map(each -> Set.copyOf(each.skills())).toList();
    Map<String, Integer> having = new HashMap<>();
    for (Occupation occupation : this.occupations) {
      numbers.put(occupation.id(), numbers.size());
      new HashSet<>(occupation.skills()).forEach(skill -> having.merge(skill, 1, Integer::sum));
    }
    having.forEach((skill, n) -> rarity.put(skill, Math.log((1.0 + occupations.size()) / n)));
  }

  int size() {
    return occupations.size();
  }

  String id(int number) {
    return occupations.get(number).id();
  }

  String family(int number) {
    return occupations.get(number).family();
  }

  /** -1 where it isn't known. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  /** The cosine of their skills, each by how rare it is, with every occupation, 0–1. */
  double[] bySkills(int number) {
    Set<String> own = skills.get(number);
    double length = length(own);
    double[] likeness = new double[size()];
    Arrays.setAll(
        likeness,
        other -> {
          double both = 0;
          for (String skill : skills.get(other)) {
            both += own.contains(skill) ? square(rarity(skill)) : 0;
          }
          return both == 0 ? 0 : both / (length * length(skills.get(other)));
        });
    return likeness;
  }

  private double length(Set<String> some) {
    return Math.sqrt(some.stream().mapToDouble(skill -> square(rarity(skill))).sum());
  }

  private double rarity(String skill) {
    return rarity.getOrDefault(skill, 0.0);
  }

  private static double square(double value) {
    return value * value;
  }

  /** The cosine of what their titles mean; 0 where nothing is known of it. */
  double[] byMeaning(int number) {
    Meaning own = meanings.get(number);
    double[] likeness = new double[size()];
    Arrays.setAll(
        likeness, other -> own.isNone() ? 0 : Math.max(0, own.cosine(meanings.get(other))));
    return likeness;
  }

  /** 1 for the nearest of those called related, falling with the rank; 0 for all others. */
  double[] byClassification(int number) {
    double[] likeness = new double[size()];
    List<String> named = new ArrayList<>(related.getOrDefault(id(number), List.of()));
    for (int rank = 0; rank < named.size(); rank++) {
      int other = number(named.get(rank));
      if (other >= 0) {
        likeness[other] = Math.max(likeness[other], 1.0 / (1 + rank));
      }
    }
    return likeness;
  }
}
