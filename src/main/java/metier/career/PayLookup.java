package metier.career;

import java.util.ArrayList;
import java.util.List;
import metier.analysis.Analyst;
import metier.engine.SearchEngine;
import metier.model.Occupation;
import metier.pay.PayEstimate;
import metier.query.Query;
import metier.query.Reading;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Understood;
import org.jspecify.annotations.Nullable;

/** Answers a search for pay: the records, what all of them say together, and what is likely. */
public final class PayLookup {
  private final SearchEngine engine;
  private final Analyst analyst;
  private final PayEstimates estimates;

  public PayLookup(SearchEngine engine, Analyst analyst, PayEstimates estimates) {
    this.engine = engine;
    this.analyst = analyst;
    this.estimates = estimates;
  }

  /**
   * @param summary of all records that match, whatever the page
   * @param occupation the one that is asked for; null where none or several are
   * @param estimate of that occupation, in the place that is asked for; null where too few records
   *     say so
   */
  public record Found(
      SearchAnswer answer,
      PaySummary summary,
      @Nullable Occupation occupation,
      @Nullable PayEstimate estimate) {}

  public Found of(Reading.Ready ready) {
    SearchRequest request = ready.request();
    Understood understood = ready.understood();
    Occupation occupation = occupation(request, understood);
    PaySummary summary =
        PaySummary.of(
            engine, everyQueryOf(request), request.today(), new StateNames(analyst.gazetteer()));
    return new Found(
        engine.search(request),
        summary,
        occupation,
        occupation == null
            ? null
            : estimates
                .of(occupation, understood.place(), employer(request), summary.currency())
                .orElse(null));
  }

  private @Nullable Occupation occupation(SearchRequest request, Understood understood) {
    List<String> chosen = chosen(request, "occupation");
    if (chosen.isEmpty()) {
      return analyst.occupation(understood.text()).orElse(null);
    }
    return chosen.size() == 1 ? analyst.occupationOfId(chosen.getFirst()).orElse(null) : null;
  }

  /** The id of the only employer that is asked for; else empty. */
  private static String employer(SearchRequest request) {
    List<String> chosen = chosen(request, "employer");
    return chosen.size() == 1 ? chosen.getFirst() : "";
  }

  private static List<String> chosen(SearchRequest request, String parameter) {
    List<String> chosen = new ArrayList<>();
    request.filters().stream()
        .filter(filter -> filter.parameter().equals(parameter))
        .forEach(
            filter -> {
              if (filter.query() instanceof Query.AnyOf(String field, List<String> values)) {
                chosen.addAll(values);
              }
            });
    return chosen;
  }

  private static List<Query> everyQueryOf(SearchRequest request) {
    List<Query> all = new ArrayList<>();
    request.filters().forEach(filter -> all.add(filter.query()));
    all.add(request.match());
    return all;
  }
}
