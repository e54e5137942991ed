package metier.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.career.path.Kinship;
import metier.career.path.NextOccupation;

/**
 * How well is foreseen which occupation people go to next: of everybody the last step is held out,
 * and all steps before it are learned from. Beside it stands what anybody could count: where most
 * people went from the current occupation, alone and followed by where most went from anywhere.
 *
 * @param outcomes one for each person with a step
 * @param steps that were learned from
 */
public record HeldOutSteps(List<Outcome> outcomes, int steps) {
  public HeldOutSteps {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * At which place the occupation came that the person did go to: 1 for the first, 0 where it
   * didn't come.
   *
   * @param baseline where most went from the current one
   * @param filled the same, and behind it where most went from anywhere
   */
  public record Outcome(int model, int baseline, int filled) {}

  /**
   * @param careers ids of occupations in the order in which each person was in them, none twice in
   *     a row
   * @param k steps that fewer people took aren't learned from; the baseline counts all
   */
  public static HeldOutSteps of(List<List<String>> careers, Kinship kinship, int k, long seed) {
    List<List<String>> left =
        careers.stream()
            .map(career -> career.size() < 2 ? career : career.subList(0, career.size() - 1))
            .toList();
    NextOccupation model = new NextOccupation(left, kinship, k, seed);
    Counted counted = new Counted(left);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < careers.size(); i++) {
      if (careers.get(i).size() > 1) {
        List<String> history = left.get(i);
        String next = careers.get(i).getLast();
        outcomes.add(
            new Outcome(
                place(
                    model.next(history, Integer.MAX_VALUE).stream()
                        .map(NextOccupation.Likely::occupation)
                        .toList(),
                    next),
                place(counted.from(history.getLast()), next),
                place(counted.fromThenAnywhere(history.getLast()), next)));
      }
    }
    return new HeldOutSteps(outcomes, counted.steps);
  }

  private static int place(Collection<String> found, String wanted) {
    return List.copyOf(found).indexOf(wanted) + 1;
  }

  /** Where people went; where as many went, first where more went from anywhere. */
  private static final class Counted {
    private final Map<String, Map<String, Integer>> from = new HashMap<>();
    private final Map<String, Integer> anywhere = new HashMap<>();
    private int steps;

    Counted(List<List<String>> careers) {
      for (List<String> career : careers) {
        for (int i = 1; i < career.size(); i++) {
          String next = career.get(i);
          from.computeIfAbsent(career.get(i - 1), _ -> new HashMap<>())
              .merge(next, 1, Integer::sum);
          anywhere.merge(next, 1, Integer::sum);
          steps++;
        }
      }
    }

    List<String> from(String current) {
      return mostFirst(from.getOrDefault(current, Map.of()));
    }

    Set<String> fromThenAnywhere(String current) {
      Set<String> all = new LinkedHashSet<>(from(current));
      all.addAll(mostFirst(anywhere));
      all.remove(current);
      return all;
    }

    private List<String> mostFirst(Map<String, Integer> counts) {
      return counts.keySet().stream()
          .sorted(
              Comparator.<String>comparingInt(id -> -counts.getOrDefault(id, 0))
                  .thenComparingInt(id -> -anywhere.getOrDefault(id, 0))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }
}
