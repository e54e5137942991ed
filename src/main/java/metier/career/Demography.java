package metier.career;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import metier.index.Person;
import metier.model.Degree;
import metier.model.Degree.Level;

/**
 * Counts who does the work of an occupation, as their résumés state it; {@link Anonymous} sees to
 * it that nothing is told of fewer than k people.
 */
final class Demography {
  /** The language of the résumés that are read here: who writes in it needn't say so. */
  private static final String WRITTEN_IN = "English";

  private static final Map<Level, String> LEVELS = new EnumMap<>(Level.class);

  static {
    LEVELS.put(Level.OTHER, Anonymous.UNKNOWN);
    LEVELS.put(Level.HIGH_SCHOOL, "High school");
    LEVELS.put(Level.CERTIFICATE, "Certificate or diploma");
    LEVELS.put(Level.ASSOCIATE, "Associate degree");
    LEVELS.put(Level.BACHELOR, "Bachelor's degree");
    LEVELS.put(Level.MASTER, "Master's degree");
    LEVELS.put(Level.DOCTORATE, "Doctorate");
  }

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Supplier<Workforce> workforce;
  private final int k;

  /**
   * @param k the fewest people that may be told of
   */
  Demography(Supplier<Workforce> workforce, int k) {
    this.workforce = workforce;
    this.k = k;
  }

  /**
   * @param occupation its id
   */
  People of(String occupation) {
    List<Person> people =
        workforce.get().of(occupation).stream().map(Workforce.Member::person).toList();
    if (people.size() < k) {
      return new People(
          0,
          Shares.NOT_ENOUGH,
          Shares.NOT_ENOUGH,
          Shares.NOT_ENOUGH,
          Shares.NOT_ENOUGH,
          Shares.NOT_ENOUGH);
    }
    return new People(
        people.size(),
        Anonymous.oneEach(
            people.stream().map(each -> SelfDescriptions.gender(each.stated().gender())).toList(),
            k),
        Anonymous.oneEach(
            people.stream()
                .map(each -> SelfDescriptions.ethnicity(each.stated().ethnicity()))
                .toList(),
            k),
        Anonymous.severalEach(people.stream().map(Demography::languages).toList(), k),
        Anonymous.oneEach(people.stream().map(Demography::highest).toList(), k),
        Anonymous.severalEach(schools(people), k));
  }

  private static List<String> languages(Person person) {
    return person.languages().stream().filter(each -> !each.equals(WRITTEN_IN)).toList();
  }

  private static String highest(Person person) {
    return LEVELS.getOrDefault(
        person.degrees().stream().map(Degree::level).max(Level::compareTo).orElse(Level.OTHER),
        Anonymous.UNKNOWN);
  }

  /** Each by the spelling that most people have for it. */
  private static List<Set<String>> schools(List<Person> people) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    List<Set<String>> folded = new ArrayList<>();
    for (Person person : people) {
      Set<String> own = new LinkedHashSet<>();
      for (Degree degree : person.degrees()) {
        String school = folded(degree.school());
        if (!school.isEmpty() && own.add(school)) {
          spellings
              .computeIfAbsent(school, _ -> new HashMap<>())
              .merge(degree.school(), 1, Integer::sum);
        }
      }
      folded.add(own);
    }
    Map<String, String> labels = new HashMap<>();
    spellings.forEach((school, times) -> labels.put(school, usual(times)));
    return folded.stream()
        .map(
            own -> {
              Set<String> named = new LinkedHashSet<>();
              own.forEach(school -> named.add(labels.getOrDefault(school, school)));
              return named;
            })
        .toList();
  }

  private static String usual(Map<String, Integer> times) {
    return times.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static String folded(String school) {
    String words = NO_WORD.matcher(school.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }
}
