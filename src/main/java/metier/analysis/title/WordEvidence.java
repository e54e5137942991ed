package metier.analysis.title;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.analysis.words.Bm25;

/**
 * How much a title's words, their pairs and the last of them speak for each occupation by how many
 * of its names have them: the logarithm of the likelihood ratio of naive Bayes, with {@link
 * #UNSEEN} names added to each occupation's in which everything is as frequent as in all names.
 * Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), section 13.3. The
 * last word says what somebody is ("Pole Peeler Helper"), in the middle it may be what they work
 * with.
 */
final class WordEvidence {
  private static final double UNSEEN = 2;

  private record Owners(int[] occupations, float[] evidence) {}

  private final Map<String, Owners> owners = new HashMap<>();

  /** What a word says that none of the occupation's names has; the more names, the more against. */
  private final float[] against;

  WordEvidence(List<OccupationNames> occupations) {
    Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    this.against = new float[occupations.size()];
    long names = 0;
    for (int occupation = 0; occupation < against.length; occupation++) {
      List<String> own = occupations.get(occupation).names();
      for (String name : own) {
        for (String sign : signs(name)) {
          counts
              .computeIfAbsent(sign, _ -> new LinkedHashMap<>())
              .merge(occupation, 1, Integer::sum);
        }
      }
      names += own.size();
      against[occupation] = (float) Math.log(UNSEEN / (own.size() + UNSEEN));
    }
    double all = names;
    counts.forEach(
        (sign, byOccupation) -> {
          int total = byOccupation.values().stream().mapToInt(Integer::intValue).sum();
          double usual = UNSEEN * (total + 0.5) / all;
          int[] numbers = new int[byOccupation.size()];
          float[] evidence = new float[numbers.length];
          int i = 0;
          for (Map.Entry<Integer, Integer> entry : byOccupation.entrySet()) {
            numbers[i] = entry.getKey();
            evidence[i++] = (float) Math.log1p(entry.getValue() / usual);
          }
          owners.put(sign, new Owners(numbers, evidence));
        });
  }

  private static Set<String> signs(String title) {
    List<String> words = Bm25.words(title);
    Set<String> signs = new LinkedHashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      signs.add(words.get(i - 1) + " " + words.get(i));
    }
    if (!words.isEmpty()) {
      signs.add(words.getLast() + " .");
    }
    return signs;
  }

  /** One score an occupation; all 0 where no name has a word of the title. */
  float[] scores(String title) {
    float[] scores = new float[against.length];
    int known = 0;
    for (String sign : signs(title)) {
      Owners found = owners.get(sign);
      if (found != null) {
        known++;
        for (int i = 0; i < found.occupations.length; i++) {
          scores[found.occupations[i]] += found.evidence[i];
        }
      }
    }
    for (int occupation = 0; occupation < scores.length; occupation++) {
      scores[occupation] += known * against[occupation];
    }
    return scores;
  }

  /** How usual each occupation is: the logarithm of the number of its names. */
  static float[] usual(List<OccupationNames> occupations) {
    float[] usual = new float[occupations.size()];
    for (int i = 0; i < usual.length; i++) {
      usual[i] = (float) Math.log(occupations.get(i).names().size());
    }
    return usual;
  }
}
