package metier.pay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What work pays, learned from all records that say so, each currency by itself. Fitted once; asked
 * by any number of threads.
 */
public final class PayModel {
  private static final String ANYWHERE = "anywhere";

  private final Map<String, CurrencyModel> byCurrency = new HashMap<>();
  private final Map<String, Map<String, Integer>> byCountry = new HashMap<>();
  private final Map<String, Map<String, Integer>> byOccupation = new HashMap<>();

  private PayModel() {}

  /**
   * @param families of an occupation by its id; empty where it is of none
   * @param today the day of whose level the estimates are, counted from 1970-01-01
   */
  public static PayModel of(List<Paid> records, UnaryOperator<String> families, long today) {
    PayModel model = new PayModel();
    Map<String, List<Paid>> parted = new HashMap<>();
    for (Paid paid : records) {
      parted.computeIfAbsent(paid.currency(), _ -> new ArrayList<>()).add(paid);
      if (paid.how() != Paid.How.SURVEY) {
        count(model.byCountry, ANYWHERE, paid.currency());
        count(model.byCountry, paid.country(), paid.currency());
        count(model.byOccupation, paid.occupation(), paid.currency());
      }
    }
    parted.forEach(
        (currency, own) ->
            model.byCurrency.put(currency, CurrencyModel.of(currency, own, families, today)));
    return model;
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, String name, String currency) {
    if (!name.isEmpty()) {
      counts.computeIfAbsent(name, _ -> new HashMap<>()).merge(currency, 1, Integer::sum);
    }
  }

  /** The currency in which most records of a country are; empty where there are too few. */
  public Optional<String> currencyIn(String country) {
    return most(byCountry, country)
        .filter(
            currency ->
                byCountry.getOrDefault(country, Map.of()).getOrDefault(currency, 0)
                    >= PayEstimate.FEWEST);
  }

  /**
   * The currency in which an occupation has records: that of the most records of all work if it has
   * any in it, else that of the most of its own; empty where there is no record.
   */
  public Optional<String> currencyOf(String occupation) {
    return currencyOfMost()
        .filter(byOccupation.getOrDefault(occupation, Map.of())::containsKey)
        .or(() -> most(byOccupation, occupation));
  }

  /** The currency of the most records; empty where there is no record. */
  public Optional<String> currencyOfMost() {
    return most(byCountry, ANYWHERE);
  }

  private static Optional<String> most(Map<String, Map<String, Integer>> counts, String name) {
    return counts.getOrDefault(name, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Empty where too few records are of the occupation or its family. */
  public Optional<PayEstimate> estimate(PayQuestion question) {
    CurrencyModel model = byCurrency.get(question.currency());
    return model == null ? Optional.empty() : model.estimate(question);
  }
}
