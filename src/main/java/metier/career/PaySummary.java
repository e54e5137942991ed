package metier.career;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metier.engine.SearchEngine;
import metier.index.Fields;
import metier.model.RecordKind;
import metier.pay.PayStats;
import metier.query.Bars;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What many salary records say together, by the lower end of their annual pay where it is stated,
 * in the currency of the most of them: amounts in different ones can't be summed up together.
 *
 * @param currency null where there is no single record
 * @param stats null where there is none
 * @param bars from low to high
 * @param states the most records first
 * @param employers the most records first; none with a few records only
 * @param others the records that are left out for their currency
 * @param surveys how many rows are left out because each is a survey of many people and no
 *     observation beside the others
 */
public record PaySummary(
    @Nullable String currency,
    @Nullable PayStats stats,
    List<Bar> bars,
    List<Part> states,
    List<Part> employers,
    List<FacetCount> others,
    int surveys) {
  private static final Query SURVEY = new Query.Term(Fields.PAY_SOURCE, "survey");
  private static final String CURRENCIES = "currencies";
  private static final String STATES = "states";
  private static final String EMPLOYERS = "employers";
  private static final String PAY = "pay";
  private static final int MOST_CURRENCIES = 20;
  private static final int MOST_STATES = 60;
  private static final int MOST_EMPLOYERS = 15;

  /** Fewer records of an employer say what one person is paid, and not what it pays. */
  private static final int FEWEST_OF_AN_EMPLOYER = 5;

  /** Of no records. */
  public static final PaySummary NONE =
      new PaySummary(null, null, List.of(), List.of(), List.of(), List.of(), 0);

  /**
   * @param low annual, included
   * @param high annual, not included; null where the bar holds everything from {@code low} on
   */
  public record Bar(long low, @Nullable Long high, int records) {}

  /**
   * The records of one state or employer.
   *
   * @param id as documents have it
   * @param typed as a search for pay takes it ({@code where}, {@code employer})
   */
  public record Part(
      String id, String label, String typed, int records, long p25, long median, long p75) {}

  public PaySummary {
    bars = List.copyOf(bars);
    states = List.copyOf(states);
    employers = List.copyOf(employers);
    others = List.copyOf(others);
  }

  /** A year's pay, of each record the lower end. */
  record Amounts(String currency, List<Long> values) {}

  /** Of the salary records that match all of these. */
  static PaySummary of(SearchEngine engine, List<Query> all, long today, StateNames names) {
    int surveys = engine.values(RecordKind.PAY, and(all, SURVEY), Fields.PAY_MAX).length;
    List<Query> single = and(all, new Query.Not(SURVEY));
    List<FacetCount> currencies = currencies(engine, single, today);
    if (currencies.isEmpty()) {
      return new PaySummary(null, null, List.of(), List.of(), List.of(), List.of(), surveys);
    }
    String currency = currencies.getFirst().value();
    List<Query> own = and(single, new Query.Term(Fields.CURRENCY, currency));
    return new PaySummary(
        currency,
        PayStats.of(engine.values(RecordKind.PAY, own, Fields.PAY_MIN)).orElse(null),
        bars(engine, own, today),
        named(parts(engine, own, today, STATES, Fields.STATE, MOST_STATES, 1), names),
        parts(
            engine, own, today, EMPLOYERS, Fields.EMPLOYER, MOST_EMPLOYERS, FEWEST_OF_AN_EMPLOYER),
        currencies.subList(1, currencies.size()),
        surveys);
  }

  /** The annual pay of those that match all of these, in the currency of the most of them. */
  static Optional<Amounts> amounts(SearchEngine engine, List<Query> all, long today) {
    List<Query> single = and(all, new Query.Not(SURVEY));
    return currencies(engine, single, today).stream()
        .map(FacetCount::value)
        .findFirst()
        .map(
            currency ->
                new Amounts(
                    currency,
                    Arrays.stream(
                            engine.values(
                                RecordKind.PAY,
                                and(single, new Query.Term(Fields.CURRENCY, currency)),
                                Fields.PAY_MIN))
                        .boxed()
                        .toList()));
  }

  private static List<FacetCount> currencies(SearchEngine engine, List<Query> single, long today) {
    return counts(
        engine,
        single,
        today,
        new FacetRequest.Values(CURRENCIES, Fields.CURRENCY, MOST_CURRENCIES),
        CURRENCIES);
  }

  private static List<Query> and(List<Query> all, Query more) {
    List<Query> and = new ArrayList<>(all);
    and.add(more);
    return and;
  }

  private static List<Bar> bars(SearchEngine engine, List<Query> own, long today) {
    FacetRequest histogram =
        new FacetRequest.Histogram(
            PAY, Fields.PAY_MIN, Set.of(), Bars.ofPay(), FacetCount.Chosen.NO);
    List<Bar> bars = new ArrayList<>();
    for (FacetCount count : counts(engine, own, today, histogram, PAY)) {
      FacetCount.Span span = count.span();
      if (span != null) {
        Long max = span.max();
        bars.add(new Bar(span.min(), max == null ? null : max + 1, Math.toIntExact(count.count())));
      }
    }
    return bars;
  }

  private static List<Part> parts(
      SearchEngine engine,
      List<Query> own,
      long today,
      String name,
      String field,
      int most,
      int fewest) {
    List<Part> parts = new ArrayList<>();
    for (FacetCount count :
        counts(engine, own, today, new FacetRequest.Values(name, field, most), name)) {
      if (count.count() >= fewest) {
        List<Query> ofPart = and(own, new Query.Term(field, count.value()));
        PayStats.of(engine.values(RecordKind.PAY, ofPart, Fields.PAY_MIN))
            .filter(stats -> stats.n() >= fewest)
            .ifPresent(
                stats ->
                    parts.add(
                        new Part(
                            count.value(),
                            count.label(),
                            count.label(),
                            stats.n(),
                            Math.round(stats.p25()),
                            Math.round(stats.p50()),
                            Math.round(stats.p75()))));
      }
    }
    return parts;
  }

  private static List<Part> named(List<Part> states, StateNames names) {
    return states.stream()
        .map(
            state ->
                new Part(
                    state.id(),
                    names.of(state.id()),
                    names.typed(state.id()),
                    state.records(),
                    state.p25(),
                    state.median(),
                    state.p75()))
        .toList();
  }

  private static List<FacetCount> counts(
      SearchEngine engine, List<Query> all, long today, FacetRequest facet, String name) {
    SearchAnswer answer =
        engine.search(
            new SearchRequest(
                RecordKind.PAY,
                new Query.All(),
                all.stream().map(query -> new Filter(PAY, query)).toList(),
                "",
                Sort.RELEVANCE,
                null,
                0,
                Set.of(),
                List.of(facet),
                today,
                0,
                0,
                null,
                false));
    return answer.facets().getOrDefault(name, List.of());
  }
}
