package metier.career.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** Whole numbers of full width, for products of these the compiler makes several at once. */
  private final int[][] meanings;

  private final List<Set<String>> skills;
  private final Map<String, List<Integer>> having = new HashMap<>();
  private final double[] lengths;
  private final int[] families;
  private final int familyCount;
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
    this.meanings =
        this.occupations.stream()
            .map(each -> wide(meaning.apply(each.title()).bytes()))
            .toArray(int[][]::new);
    this.skills = new ArrayList<>();
    this.families = new int[occupations.size()];
    Map<String, Integer> ofName = new HashMap<>();
    for (Occupation occupation : this.occupations) {
      int number = skills.size();
      numbers.put(occupation.id(), number);
      families[number] = ofName.computeIfAbsent(occupation.family(), _ -> ofName.size());
      Set<String> own = new LinkedHashSet<>(occupation.skills());
      skills.add(own);
      own.forEach(skill -> having.computeIfAbsent(skill, _ -> new ArrayList<>()).add(number));
    }
    this.familyCount = ofName.size();
    this.lengths =
        skills.stream()
            .mapToDouble(own -> Math.sqrt(own.stream().mapToDouble(this::weight).sum()))
            .toArray();
  }

  int size() {
    return occupations.size();
  }

  String id(int number) {
    return occupations.get(number).id();
  }

  /** The number of its family, below {@link #families}. */
  int family(int number) {
    return families[number];
  }

  int families() {
    return familyCount;
  }

  /** -1 where it isn't known. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  /** Of one occupation to all: takes about as long as all that is made of it. */
  Likeness likeness(int number) {
    return new Likeness(number, bySkills(number), byMeaning(number), byClassification(number));
  }

  private double[] bySkills(int number) {
    double[] likeness = new double[size()];
    for (String skill : skills.get(number)) {
      double weight = weight(skill);
      having.getOrDefault(skill, List.of()).forEach(other -> likeness[other] += weight);
    }
    Arrays.setAll(
        likeness,
        other -> likeness[other] == 0 ? 0 : likeness[other] / (lengths[number] * lengths[other]));
    return likeness;
  }

  /** The rarer the more, squared. */
  private double weight(String skill) {
    int n = having.getOrDefault(skill, List.of()).size();
    double rarity = Math.log((1.0 + size()) / n);
    return rarity * rarity;
  }

  private double[] byMeaning(int number) {
    double[] likeness = new double[size()];
    Arrays.setAll(
        likeness, other -> Math.max(0, Meaning.cosine(product(meanings[number], meanings[other]))));
    return likeness;
  }

  private static int[] wide(byte[] numbers) {
    int[] wide = new int[numbers.length];
    Arrays.setAll(wide, i -> numbers[i]);
    return wide;
  }

  private static int product(int[] one, int[] other) {
    int product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }

  private double[] byClassification(int number) {
    double[] likeness = new double[size()];
    List<String> named = related.getOrDefault(id(number), List.of());
    for (int rank = 0; rank < named.size(); rank++) {
      int other = number(named.get(rank));
      if (other >= 0) {
        likeness[other] = Math.max(likeness[other], 1.0 / (1 + rank));
      }
    }
    return likeness;
  }
}
