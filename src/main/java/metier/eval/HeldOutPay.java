package metier.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import metier.pay.Paid;
import metier.pay.PayEstimate;
import metier.pay.PayModel;
import metier.pay.PayQuestion;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/**
 * How well pay is estimated that wasn't seen: records are held out by chance, the others learned
 * from. Beside it stands what anybody could say: the median of the occupation's other records.
 *
 * @param outcomes of the held-out records
 * @param withoutOccupation held-out records that no occupation's median could be laid beside, as
 *     their title names none or no other record is of it
 */
public record HeldOutPay(List<Outcome> outcomes, int withoutOccupation) {
  /** One record in so many is held out. */
  public static final int ONE_OF = 5;

  /** Fewer records of an occupation have no outer tenths. */
  private static final int FEWEST_FOR_TENTHS = 10;

  public HeldOutPay {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * @param inside whether the pay lies in the interval
   * @param width of the interval, as a share of what lies between the 10th and the 90th percentile
   *     of the occupation's other records; null where these are too few, or all paid the same
   * @param off the estimate's distance from the pay, as a share of the pay
   * @param medianOff that of the occupation's median
   */
  public record Outcome(boolean inside, @Nullable Double width, double off, double medianOff) {}

  /**
   * @param families of an occupation by its id; empty where it is of none
   * @param today counted from 1970-01-01
   * @param seed draws the records that are held out, whatever order they come in
   */
  public static HeldOutPay of(
      List<Paid> records, UnaryOperator<String> families, long today, long seed) {
    List<Paid> sorted = new ArrayList<>(records);
    sorted.sort(Comparator.comparing(Paid::toString));
    Random random = new Random(seed);
    List<Paid> seen = new ArrayList<>();
    List<Paid> held = new ArrayList<>();
    for (Paid paid : sorted) {
      boolean drawn = random.nextInt(ONE_OF) == 0;
      (drawn && paid.how() != Paid.How.SURVEY ? held : seen).add(paid);
    }
    PayModel model = PayModel.of(seen, families, today);
    Map<String, PayStats> others = others(seen);
    List<Outcome> outcomes = new ArrayList<>();
    int without = 0;
    for (Paid paid : held) {
      PayStats other = others.get(work(paid));
      Optional<PayEstimate> estimate = model.estimate(PayQuestion.about(paid));
      if (other == null || estimate.isEmpty()) {
        without++;
      } else {
        outcomes.add(outcome(paid.amount(), estimate.get(), other));
      }
    }
    return new HeldOutPay(outcomes, without);
  }

  private static String work(Paid paid) {
    return paid.currency() + ' ' + paid.occupation();
  }

  private static Map<String, PayStats> others(List<Paid> seen) {
    Map<String, List<Long>> amounts = new HashMap<>();
    for (Paid paid : seen) {
      if (paid.how() != Paid.How.SURVEY && !paid.occupation().isEmpty()) {
        amounts.computeIfAbsent(work(paid), _ -> new ArrayList<>()).add(Math.round(paid.amount()));
      }
    }
    Map<String, PayStats> others = new HashMap<>();
    amounts.forEach(
        (work, all) ->
            PayStats.of(all.stream().mapToLong(Long::longValue).toArray())
                .ifPresent(stats -> others.put(work, stats)));
    return others;
  }

  private static Outcome outcome(double pay, PayEstimate estimate, PayStats other) {
    double tenths = other.p90() - other.p10();
    return new Outcome(
        estimate.low() <= pay && pay <= estimate.high(),
        other.n() < FEWEST_FOR_TENTHS || tenths <= 0
            ? null
            : (estimate.high() - estimate.low()) / tenths,
        Math.abs(estimate.median() - pay) / pay,
        Math.abs(other.p50() - pay) / pay);
  }
}
