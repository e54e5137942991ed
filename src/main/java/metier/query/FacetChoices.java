package metier.query;

import java.util.ArrayList;
import java.util.List;
import metier.index.Fields;
import metier.query.FacetRequest.Bucket;

/** The facets that can be asked for, by name. */
final class FacetChoices {
  private static final int SIZE = 10;
  private static final List<String> VALUES =
      List.of(
          "city", "state", "type", "shift", "level", "licence", "skill", "employer", "occupation");
  private static final List<String> RANGES = List.of("pay", "posted");

  private static final long[] PAY_STEPS = {0, 30, 40, 50, 60, 80, 100, 150};
  private static final int[] AGES = {1, 3, 7, 14, 30};

  private FacetChoices() {}

  static List<FacetRequest> of(Parameters parameters, long today) {
    List<FacetRequest> requests = new ArrayList<>();
    List<String> all = new ArrayList<>(VALUES);
    all.addAll(RANGES);
    for (String name : parameters.all("facet").stream().distinct().toList()) {
      parameters.requireChoice("facet", name, all);
      if (name.equals("pay")) {
        requests.add(new FacetRequest.Ranges(name, Fields.PAY_MAX, pay(), true));
      } else if (name.equals("posted")) {
        requests.add(new FacetRequest.Ranges(name, Fields.POSTED, posted(today), false));
      } else {
        requests.add(new FacetRequest.Values(name, name, SIZE));
      }
    }
    return requests;
  }

  /** By the upper end of annual pay, in thousands. */
  private static List<Bucket> pay() {
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < PAY_STEPS.length; i++) {
      long from = PAY_STEPS[i] * 1000;
      boolean last = i == PAY_STEPS.length - 1;
      long to = last ? Long.MAX_VALUE : PAY_STEPS[i + 1] * 1000 - 1;
      String label =
          i == 0
              ? "under " + PAY_STEPS[1] + "k"
              : last ? PAY_STEPS[i] + "k and more" : PAY_STEPS[i] + "k–" + PAY_STEPS[i + 1] + "k";
      buckets.add(new Bucket(last ? from + "-" : from + "-" + to, label, from, to));
    }
    return buckets;
  }

  /** Each age holds the younger ones too, as {@code posted_within} does. */
  private static List<Bucket> posted(long today) {
    List<Bucket> buckets = new ArrayList<>();
    for (int days : AGES) {
      String label = days == 1 ? "in the last day" : "in the last " + days + " days";
      buckets.add(new Bucket(Integer.toString(days), label, today - days, Long.MAX_VALUE));
    }
    return buckets;
  }
}
