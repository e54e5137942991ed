package metier.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import metier.analysis.title.OccupationNames;

/**
 * Occupations of which some titles were taken away, to be found again.
 *
 * @param kept the occupations with the titles that are left
 * @param titles those taken away, each as a question
 * @param judgements which occupations have each of them
 */
public record HeldOutTitles(
    List<OccupationNames> kept, List<Question> titles, Judgements judgements) {

  /**
   * Takes away one of so many of the titles beside the occupations' own. A title that several
   * occupations have, in whatever case, is taken from all of them, and each of them is right.
   *
   * @param seed the same takes the same
   */
  public static HeldOutTitles of(List<OccupationNames> occupations, int oneOf, long seed) {
    if (oneOf < 2) {
      throw new IllegalArgumentException("one title of " + oneOf + " was to be held out");
    }
    Map<String, Set<String>> owners = new TreeMap<>();
    Set<String> own = new TreeSet<>();
    for (OccupationNames occupation : occupations) {
      own.add(folded(occupation.title()));
      for (String name : occupation.names()) {
        owners.computeIfAbsent(folded(name), _ -> new LinkedHashSet<>()).add(occupation.id());
      }
    }
    List<String> titles = new ArrayList<>(owners.keySet());
    titles.removeAll(own);
    Collections.shuffle(titles, new Random(seed));
    Set<String> held = new LinkedHashSet<>(titles.subList(0, titles.size() / oneOf));

    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    List<Question> questions = new ArrayList<>();
    for (String title : held) {
      String id = "t" + (questions.size() + 1);
      questions.add(new Question(id, title, Map.of()));
      Map<String, Integer> right = new LinkedHashMap<>();
      owners.getOrDefault(title, Set.of()).forEach(owner -> right.put(owner, 1));
      grades.put(id, right);
    }
    List<OccupationNames> kept =
        occupations.stream()
            .map(
                occupation ->
                    new OccupationNames(
                        occupation.id(),
                        occupation.names().stream()
                            .filter(name -> !held.contains(folded(name)))
                            .toList()))
            .toList();
    return new HeldOutTitles(kept, questions, new Judgements(grades));
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
