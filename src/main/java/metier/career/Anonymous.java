package metier.career;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares out answers so that nothing is told of 1 to k − 1 people, neither straight nor by adding
 * and subtracting what is told.
 *
 * <p>{@link #oneEach} makes a partition: everybody is in exactly one share, those who say nothing
 * ("unknown") and those of rare answers ("other") too. Answers of fewer than k go to "other"; while
 * "other" itself has 1 to k − 1 people, the smallest share that is left goes there too, be it
 * "unknown". In the end every share has k people at least. Whatever set of people can be made of
 * the shares and of all, by union, intersection and complement, is a union of shares, so it is
 * empty or has k at least; and nothing of how "other" is made up is told, whose parts are at least
 * one small answer of unknown size.
 *
 * <p>{@link #severalEach} makes shares that overlap: neither "unknown" nor "other" may be told
 * there, for with the number of those who named anything, two answers give by inclusion and
 * exclusion how many named both. What is told are only the number n of all and, for some answers,
 * the number c of those who gave it, where c ≥ k and n − c is 0 or ≥ k. With no more than these,
 * how many gave two answers can only be bounded, from c + c′ − n to the lesser of c and c′: it is
 * certain only where one of the two was given by all, and then equals the other. So every set whose
 * size follows is empty or has k at least. Which answers are missing tells nothing beside: one may
 * be missing because nobody gave it, or too few.
 *
 * <p>The people of two occupations overlap, by how many is told nowhere, so that no difference
 * between their pages is the number of anybody.
 */
final class Anonymous {
  static final String UNKNOWN = "unknown";
  static final String OTHER = "other";

  /** "Other", where those who say nothing are too few to stand alone. */
  static final String OTHER_OR_UNKNOWN = "other or unknown";

  private static final Set<String> LAST = Set.of(UNKNOWN, OTHER, OTHER_OR_UNKNOWN);

  private static final Comparator<Map.Entry<String, Integer>> SMALLEST =
      Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());

  private static final Comparator<Shares.Share> SHOWN =
      Comparator.comparing((Shares.Share share) -> LAST.contains(share.label()))
          .thenComparing(Comparator.comparingInt(Shares.Share::people).reversed())
          .thenComparing(Shares.Share::label);

  private Anonymous() {}

  /**
   * @param answers of each person one; {@link #UNKNOWN} of those who gave none
   */
  static Shares oneEach(Collection<String> answers, int k) {
    Map<String, Integer> counts = new HashMap<>();
    answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
    List<Map.Entry<String, Integer>> shares = new ArrayList<>(counts.entrySet());
    shares.sort(SMALLEST);
    int pooled = 0;
    boolean unknown = false;
    while (!shares.isEmpty() && (shares.getFirst().getValue() < k || (pooled > 0 && pooled < k))) {
      Map.Entry<String, Integer> smallest = shares.removeFirst();
      pooled += smallest.getValue();
      unknown |= smallest.getKey().equals(UNKNOWN);
    }
    if (shares.stream().allMatch(share -> share.getKey().equals(UNKNOWN))) {
      return Shares.NOT_ENOUGH;
    }
    if (pooled > 0) {
      shares.add(Map.entry(unknown ? OTHER_OR_UNKNOWN : OTHER, pooled));
    }
    return shares(shares, answers.size());
  }

  /**
   * @param answers of each person any number, without repeats
   */
  static Shares severalEach(Collection<? extends Collection<String>> answers, int k) {
    int people = answers.size();
    Map<String, Integer> counts = new HashMap<>();
    answers.forEach(each -> each.forEach(answer -> counts.merge(answer, 1, Integer::sum)));
    counts.values().removeIf(count -> count < k || (count < people && people - count < k));
    return counts.isEmpty() ? Shares.NOT_ENOUGH : shares(counts.entrySet(), people);
  }

  private static Shares shares(Collection<Map.Entry<String, Integer>> counts, int people) {
    return new Shares(
        people,
        counts.stream()
            .map(each -> share(each.getKey(), each.getValue(), people))
            .sorted(SHOWN)
            .toList());
  }

  /** With Wilson's interval (1927), which is sound for few people and shares near the ends. */
  private static Shares.Share share(String label, int with, int of) {
    double z = 1.959963984540054;
    double share = with / (double) of;
    double middle = share + z * z / (2.0 * of);
    double reach = z * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
    double scale = 1 + z * z / of;
    return new Shares.Share(
        label,
        with,
        share,
        Math.clamp((middle - reach) / scale, 0, share),
        Math.clamp((middle + reach) / scale, share, 1));
  }
}
