package metier.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.index.Labels;

/**
 * Numbers for the values of one facet field, given once and kept for the life of the process. A
 * segment's column therefore stays valid whatever other segments come and go, and a refresh costs
 * what the new segment costs. Of several labels for one value the most readable is shown.
 */
final class FacetDictionary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  synchronized int number(String valueAndLabel) {
    int split = valueAndLabel.indexOf(LuceneDocuments.LABEL);
    String value = valueAndLabel.substring(0, split);
    Integer known = numbers.get(value);
    if (known != null) {
      labels.set(known, Labels.moreReadable(labels.get(known), valueAndLabel.substring(split + 1)));
      return known;
    }
    int number = values.size();
    numbers.put(value, number);
    values.add(value);
    labels.add(valueAndLabel.substring(split + 1));
    return number;
  }

  /** The value's number; negative where no column loaded by now holds it. */
  synchronized int known(String value) {
    return numbers.getOrDefault(value, FacetColumn.NONE);
  }

  synchronized int size() {
    return values.size();
  }

  synchronized String value(int number) {
    return values.get(number);
  }

  /** Those given by now, by their numbers. */
  synchronized String[] values() {
    return values.toArray(String[]::new);
  }

  synchronized String label(int number) {
    return labels.get(number);
  }
}
