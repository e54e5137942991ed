package metier.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import metier.analysis.Analyst;
import metier.analysis.OccupationGuess;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.index.Fields;
import metier.model.Occupation;
import metier.model.Pay;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.Hit;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import org.jspecify.annotations.Nullable;

/** What an occupation pays: its records, what they say together, and what is to be expected. */
public final class WhatItPays {
  /** Where there are fewer records of its own, those of related work stand among them. */
  private static final int FEW = 10;

  private static final int MOST_ROWS = SearchRequest.MAX_LIMIT;
  private static final int MOST_RELATED = 12;
  private static final String RELATED = "related";

  private final SearchEngine engine;
  private final Analyst analyst;
  private final PayEstimates estimates;
  private final Clock clock;

  public WhatItPays(SearchEngine engine, Analyst analyst, PayEstimates estimates, Clock clock) {
    this.engine = engine;
    this.analyst = analyst;
    this.estimates = estimates;
    this.clock = clock;
  }

  /**
   * @param place for which pay is estimated, a city or a state; null for anywhere. The records are
   *     of all places
   */
  public WorkPay of(Occupation occupation, @Nullable Place place) {
    Query own = new Query.Term(Fields.OCCUPATION, occupation.id());
    PaySummary summary = PaySummary.of(engine, List.of(own), today());
    SearchAnswer answer = rows(own, List.of());
    List<WorkPay.Row> rows = new ArrayList<>();
    answer.hits().forEach(hit -> rows.add(row(hit, null)));
    long inAll = answer.total();
    if (answer.total() < FEW) {
      inAll += addRelated(occupation, rows);
      rows.sort(Comparator.comparingLong(WhatItPays::annual).reversed());
    }
    return new WorkPay(
        summary.currency(),
        summary.stats(),
        summary.bars(),
        estimates.of(occupation, place).orElse(null),
        summary.states(),
        summary.employers(),
        rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
        Math.toIntExact(inAll));
  }

  /**
   * @return how many there are
   */
  private long addRelated(Occupation occupation, List<WorkPay.Row> rows) {
    RelatedWork work = new RelatedWork(analyst.occupations());
    Query related = work.of(occupation);
    SearchAnswer all =
        rows(related, List.of(new FacetRequest.Values(RELATED, Fields.OCCUPATION, MOST_RELATED)));
    Set<RecordKey> told = new HashSet<>();
    for (FacetCount count : all.facets().getOrDefault(RELATED, List.of())) {
      Occupation other = analyst.occupationOfId(count.value()).orElse(null);
      Query ofOther =
          new Query.And(List.of(related, new Query.Term(Fields.OCCUPATION, count.value())));
      for (Hit hit : rows(ofOther, List.of()).hits()) {
        if (other != null && told.add(hit.key())) {
          rows.add(row(hit, other));
        }
      }
    }
    return all.total() + addUnlinked(occupation, work, rows);
  }

  /**
   * Titles too odd to be linked ("Labaratory") are shown as what they probably mean, where that is
   * related work.
   *
   * @return how many were added
   */
  private int addUnlinked(Occupation occupation, RelatedWork work, List<WorkPay.Row> rows) {
    int before = rows.size();
    for (Hit hit : rows(work.unlinked(occupation), List.of()).hits()) {
      analyst
          .guess(hit.card().title())
          .map(OccupationGuess::occupation)
          .filter(other -> work.mayStandBeside(occupation, other))
          .ifPresent(other -> rows.add(row(hit, other)));
    }
    return rows.size() - before;
  }

  private SearchAnswer rows(Query query, List<FacetRequest> facets) {
    return engine.search(
        new SearchRequest(
            RecordKind.PAY,
            new Query.All(),
            List.of(new Filter("occupation", query)),
            "",
            Sort.PAY,
            null,
            0,
            Set.of(),
            facets,
            today(),
            0,
            MOST_ROWS,
            null,
            false));
  }

  private long today() {
    return LocalDate.now(clock).toEpochDay();
  }

  private static WorkPay.Row row(Hit hit, @Nullable Occupation related) {
    if (!(hit.card() instanceof Card.Salary card)) {
      throw new IllegalStateException("a search for pay found " + hit.key());
    }
    return new WorkPay.Row(hit.key(), card, card.start(), related);
  }

  private static long annual(WorkPay.Row row) {
    Pay pay = row.card().pay();
    return pay == null ? 0 : pay.range().annualMax();
  }
}
