package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metier.engine.SearchEngine;
import metier.index.Fields;
import metier.model.RecordKind;
import metier.pay.PayStats;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.Query;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import org.jspecify.annotations.Nullable;

/** Salary records that match, and what all of them together say. */
final class PaySearch {
  private static final String CURRENCIES = "currencies";
  private static final int MOST_CURRENCIES = 20;

  private final SearchEngine engine;
  private final RequestReader reader;

  PaySearch(SearchEngine engine, RequestReader reader) {
    this.engine = engine;
    this.reader = reader;
  }

  Reply search(Call call) {
    return switch (reader.pay(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready -> {
        SearchAnswer answer = engine.search(ready.request());
        Summary summary = summary(ready.request());
        yield Reply.json(
            json -> {
              json.writeStartObject();
              SearchJson.total(json, answer);
              SearchJson.hits(json, "rows", answer, new PayRowJson());
              json.writeFieldName("stats");
              write(json, summary);
              SearchJson.rest(json, answer, ready.understood());
              json.writeEndObject();
            });
      }
    };
  }

  /**
   * @param currency of the most records; amounts in different ones can't be summed up together
   * @param others what is left out for that
   * @param surveys how many rows are left out because each is a survey of many people and no
   *     observation beside the others
   */
  private record Summary(
      @Nullable String currency, Optional<PayStats> stats, List<FacetCount> others, int surveys) {}

  /** Over single records, by the lower end of their annual pay where it is stated. */
  private Summary summary(SearchRequest request) {
    Query survey = new Query.Term(Fields.PAY_SOURCE, "survey");
    List<Query> surveys = everyQueryOf(request);
    surveys.add(survey);
    int left = engine.values(RecordKind.PAY, surveys, Fields.PAY_MAX).length;
    List<Filter> single = new ArrayList<>(request.filters());
    single.add(new Filter("survey", new Query.Not(survey)));
    List<FacetCount> currencies =
        engine.search(counting(request, single)).facets().getOrDefault(CURRENCIES, List.of());
    if (currencies.isEmpty()) {
      return new Summary(null, Optional.empty(), List.of(), left);
    }
    String currency = currencies.getFirst().value();
    List<Query> all = everyQueryOf(request);
    all.add(new Query.Not(survey));
    all.add(new Query.Term(Fields.CURRENCY, currency));
    long[] annual = engine.values(RecordKind.PAY, all, Fields.PAY_MIN);
    return new Summary(
        currency, PayStats.of(annual), currencies.subList(1, currencies.size()), left);
  }

  private static List<Query> everyQueryOf(SearchRequest request) {
    List<Query> all = new ArrayList<>();
    request.filters().forEach(filter -> all.add(filter.query()));
    all.add(request.match());
    return all;
  }

  private static SearchRequest counting(SearchRequest request, List<Filter> filters) {
    return new SearchRequest(
        RecordKind.PAY,
        request.match(),
        filters,
        "",
        Sort.RELEVANCE,
        null,
        0,
        Set.of(),
        List.of(new FacetRequest.Values(CURRENCIES, Fields.CURRENCY, MOST_CURRENCIES)),
        request.today(),
        0,
        0,
        null,
        false);
  }

  private static void write(JsonGenerator json, Summary summary) throws IOException {
    json.writeStartObject();
    PayStats stats = summary.stats().orElse(null);
    json.writeNumberField("n", stats == null ? 0 : stats.n());
    ModelJson.text(json, "currency", summary.currency());
    if (stats != null) {
      ModelJson.amount(json, "mean", stats.mean());
      ModelJson.amount(json, "p10", stats.p10());
      ModelJson.amount(json, "p25", stats.p25());
      ModelJson.amount(json, "p50", stats.p50());
      ModelJson.amount(json, "p75", stats.p75());
      ModelJson.amount(json, "p90", stats.p90());
      PayStats.Interval interval = stats.interval();
      if (interval == null) {
        json.writeNullField("interval");
      } else {
        json.writeObjectFieldStart("interval");
        ModelJson.amount(json, "low", interval.low());
        ModelJson.amount(json, "high", interval.high());
        json.writeNumberField("level", interval.level());
        json.writeEndObject();
      }
    }
    if (summary.surveys() > 0) {
      json.writeNumberField("surveys", summary.surveys());
    }
    if (!summary.others().isEmpty()) {
      json.writeArrayFieldStart("other_currencies");
      for (FacetCount other : summary.others()) {
        json.writeStartObject();
        json.writeStringField("currency", other.value());
        json.writeNumberField("n", other.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
