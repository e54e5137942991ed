package metier.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well the documents found for one need agree with its judgements, from 0 to 1; not a number
 * where the judgements can't tell. What isn't judged counts as not relevant. Where a metric knows
 * only relevant and not, relevant is a grade of 1 or more, as in trec_eval.
 */
public sealed interface Metric {
  /** What is always reported, the depth of each as is usual. */
  List<Metric> USUAL =
      List.of(
          new AveragePrecision(),
          new ReciprocalRank(),
          new Ndcg(10),
          new Precision(1),
          new Recall(100),
          new Judged(10));

  /** What is reported of matches. */
  List<Metric> OF_MATCHES =
      List.of(
          new Ndcg(10), new PairOrder(), new Recall(10), new ReciprocalRank(), new Precision(1));

  /** As reported, such as {@code ndcg@10}. */
  String name();

  /**
   * @param found best first, each document once
   * @param grades of at least one relevant document
   */
  double of(List<String> found, Map<String, Integer> grades);

  private static boolean relevant(String document, Map<String, Integer> grades) {
    return grades.getOrDefault(document, 0) >= 1;
  }

  private static long relevant(Map<String, Integer> grades) {
    return grades.values().stream().filter(grade -> grade >= 1).count();
  }

  private static long relevant(List<String> found, int depth, Map<String, Integer> grades) {
    return found.stream().limit(depth).filter(document -> relevant(document, grades)).count();
  }

  /**
   * Normalised discounted cumulated gain: the sum of (2^grade − 1) / log2(rank + 1) over the first
   * {@code depth}, over that of the best possible order of everything judged. Järvelin and
   * Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS 20 (2002), with the gains
   * of Burges et al., "Learning to rank using gradient descent", ICML 2005.
   */
  record Ndcg(int depth) implements Metric {
    @Override
    public String name() {
      return "ndcg@" + depth;
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      List<Integer> gained = found.stream().map(d -> grades.getOrDefault(d, 0)).toList();
      List<Integer> best =
          grades.values().stream().sorted((one, other) -> Integer.compare(other, one)).toList();
      return cumulated(gained) / cumulated(best);
    }

    private double cumulated(List<Integer> grades) {
      double sum = 0;
      for (int i = 0; i < Math.min(depth, grades.size()); i++) {
        double gain = Math.pow(2, grades.get(i)) - 1;
        double discount = Math.log(i + 2) / Math.log(2);
        sum += gain / discount;
      }
      return sum;
    }
  }

  /**
   * The precision at the rank of each relevant document, summed and divided by the number of all
   * relevant ones; its mean over needs is MAP. Manning, Raghavan and Schütze, "Introduction to
   * Information Retrieval" (2008), section 8.4.
   */
  record AveragePrecision() implements Metric {
    @Override
    public String name() {
      return "map";
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      double sum = 0;
      int hits = 0;
      for (int i = 0; i < found.size(); i++) {
        if (relevant(found.get(i), grades)) {
          hits++;
          sum += (double) hits / (i + 1);
        }
      }
      return sum / relevant(grades);
    }
  }

  /**
   * One over the rank of the first relevant document, 0 without one; its mean over needs is MRR.
   * Voorhees, "The TREC-8 question answering track report" (1999).
   */
  record ReciprocalRank() implements Metric {
    @Override
    public String name() {
      return "mrr";
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      for (int i = 0; i < found.size(); i++) {
        if (relevant(found.get(i), grades)) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  }

  /** The relevant share of the first {@code depth}, also where fewer were found. */
  record Precision(int depth) implements Metric {
    @Override
    public String name() {
      return "p@" + depth;
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      return (double) relevant(found, depth, grades) / depth;
    }
  }

  /** The share of all relevant documents that is among the first {@code depth}. */
  record Recall(int depth) implements Metric {
    @Override
    public String name() {
      return "r@" + depth;
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      return (double) relevant(found, depth, grades) / relevant(grades);
    }
  }

  /**
   * The share of the first {@code depth} that somebody judged: how far the others can be trusted.
   */
  record Judged(int depth) implements Metric {
    @Override
    public String name() {
      return "judged@" + depth;
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      return found.stream()
          .limit(depth)
          .mapToInt(d -> grades.containsKey(d) ? 1 : 0)
          .average()
          .orElse(1);
    }
  }

  /**
   * The share of pairs of judged documents of different grade in which the better one stands
   * further up; what wasn't found stands last, where two of those are half in order. What isn't
   * judged is left out. Not a number where no two grades differ.
   */
  record PairOrder() implements Metric {
    @Override
    public String name() {
      return "pairs";
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      Map<String, Integer> ranks = new HashMap<>();
      found.forEach(document -> ranks.putIfAbsent(document, ranks.size()));
      double inOrder = 0;
      int pairs = 0;
      for (Map.Entry<String, Integer> better : grades.entrySet()) {
        int rank = ranks.getOrDefault(better.getKey(), Integer.MAX_VALUE);
        for (Map.Entry<String, Integer> worse : grades.entrySet()) {
          if (better.getValue() > worse.getValue()) {
            int other = ranks.getOrDefault(worse.getKey(), Integer.MAX_VALUE);
            inOrder += rank < other ? 1 : rank == other ? 0.5 : 0;
            pairs++;
          }
        }
      }
      return pairs == 0 ? Double.NaN : inOrder / pairs;
    }
  }

  /**
   * R-precision cut off: the relevant of the first {@code depth} over as many as there can be, the
   * lesser of {@code depth} and all relevant ones. Decorte et al., "Extreme multi-label skill
   * extraction training using large language models" (2023).
   */
  record RPrecision(int depth) implements Metric {
    @Override
    public String name() {
      return "rp@" + depth;
    }

    @Override
    public double of(List<String> found, Map<String, Integer> grades) {
      return (double) relevant(found, depth, grades) / Math.min(depth, relevant(grades));
    }
  }
}
