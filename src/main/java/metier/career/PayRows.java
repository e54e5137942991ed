package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.analysis.OccupationGuess;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.index.Fields;
import metier.model.Occupation;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.RecordKind;
import metier.pay.PayStats;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.Hit;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import org.jspecify.annotations.Nullable;

/** Gathers the salary records that are shown for one occupation, one by one. */
final class PayRows {
  private static final String LINKED = "linked";

  /** More than titles that begin with the same words are linked to. */
  private static final int MOST_LINKED = 1_000;

  /** A title that isn't linked costs a guess. */
  private static final int MOST_UNLINKED = 100;

  private final SearchEngine engine;
  private final Analyst analyst;
  private final CareerAsk ask;
  private final long today;
  private final List<WorkPay.Row> rows = new ArrayList<>();
  private final List<WorkPay.Row> unlinked = new ArrayList<>();
  private @Nullable Query related;
  private long inAll;

  PayRows(SearchEngine engine, Analyst analyst, CareerAsk ask, long today) {
    this.engine = engine;
    this.analyst = analyst;
    this.ask = ask;
    this.today = today;
  }

  void addOwn(Query own) {
    SearchAnswer answer = search(own, ask.rows(), List.of());
    answer.hits().forEach(hit -> rows.add(row(hit, null)));
    inAll += answer.total();
  }

  void addRelated(Occupation occupation) {
    RelatedWork work = new RelatedWork(analyst.occupations());
    Query closely = work.of(occupation);
    SearchAnswer answer = search(closely, ask.rows(), List.of());
    for (Hit hit : answer.hits()) {
      Optional.ofNullable(card(hit).occupation())
          .flatMap(analyst::occupationOfId)
          .ifPresent(other -> rows.add(row(hit, other)));
    }
    inAll += answer.total();
    related = closely;
    addUnlinked(occupation, work);
  }

  /**
   * Titles too odd to be linked ("Labaratory") are shown as what they probably mean, where that is
   * related work.
   */
  private void addUnlinked(Occupation occupation, RelatedWork work) {
    Query called = RelatedWork.calledLike(occupation);
    List<String> linked =
        search(called, 0, List.of(new FacetRequest.Values(LINKED, Fields.OCCUPATION, MOST_LINKED)))
            .facets()
            .getOrDefault(LINKED, List.of())
            .stream()
            .map(FacetCount::value)
            .toList();
    Query notLinked =
        new Query.And(List.of(called, new Query.Not(new Query.AnyOf(Fields.OCCUPATION, linked))));
    for (Hit hit : search(notLinked, MOST_UNLINKED, List.of()).hits()) {
      analyst
          .guess(hit.card().title())
          .map(OccupationGuess::occupation)
          .filter(other -> work.mayStandBeside(occupation, other))
          .ifPresent(
              other -> {
                unlinked.add(row(hit, other));
                inAll++;
              });
    }
    rows.addAll(unlinked);
  }

  /** What the rows of related work say together, those that aren't shown included. */
  Optional<WorkPay.Related> related() {
    if (related == null) {
      return Optional.empty();
    }
    List<Query> all = new ArrayList<>(List.of(related));
    ask.records().forEach(filter -> all.add(filter.query()));
    List<PayRange> others =
        unlinked.stream()
            .flatMap(row -> Stream.ofNullable(row.card().pay()))
            .map(Pay::range)
            .filter(PayRange::hasLowerEnd)
            .toList();
    PaySummary.Amounts found =
        PaySummary.amounts(engine, all, today)
            .orElseGet(
                () ->
                    new PaySummary.Amounts(
                        others.isEmpty() ? "" : others.getFirst().currency(), List.of()));
    LongStream ofOthers =
        others.stream()
            .filter(range -> range.currency().equals(found.currency()))
            .mapToLong(PayRange::annualMin);
    return PayStats.of(
            LongStream.concat(found.values().stream().mapToLong(Long::longValue), ofOthers)
                .toArray())
        .map(stats -> new WorkPay.Related(found.currency(), stats));
  }

  private SearchAnswer search(Query query, int most, List<FacetRequest> facets) {
    List<Filter> filters = new ArrayList<>(ask.records());
    filters.add(new Filter("occupation", query));
    return engine.search(
        new SearchRequest(
            RecordKind.PAY,
            new Query.All(),
            filters,
            "",
            Sort.PAY,
            null,
            0,
            Set.of(),
            facets,
            today,
            0,
            most,
            null,
            false));
  }

  private static WorkPay.Row row(Hit hit, @Nullable Occupation related) {
    Card.Salary card = card(hit);
    return new WorkPay.Row(hit.key(), card, card.start(), related);
  }

  private static Card.Salary card(Hit hit) {
    if (!(hit.card() instanceof Card.Salary card)) {
      throw new IllegalStateException("a search for pay found " + hit.key());
    }
    return card;
  }

  /** As many as are asked for. */
  List<WorkPay.Row> highest() {
    rows.sort(Comparator.comparingLong(PayRows::annual).reversed());
    return rows.subList(0, Math.min(rows.size(), ask.rows()));
  }

  private static long annual(WorkPay.Row row) {
    Pay pay = row.card().pay();
    return pay == null ? 0 : pay.range().annualMax();
  }

  /** How many there are, shown or not. */
  int inAll() {
    return Math.toIntExact(inAll);
  }
}
