package metier.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import metier.analysis.Analyst;
import metier.engine.SearchEngine;
import metier.index.Fields;
import metier.model.Occupation;
import metier.query.Query;

/** What an occupation pays: its records, what they say together, and what is to be expected. */
public final class WhatItPays {
  /** Where there are fewer records of its own, those of related work stand among them. */
  private static final int FEW = 10;

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
   * @param ask the rows are of its place; what they say together is of all places
   */
  public WorkPay of(Occupation occupation, CareerAsk ask) {
    Query own = new Query.Term(Fields.OCCUPATION, occupation.id());
    long today = LocalDate.now(clock).toEpochDay();
    PayRows rows = new PayRows(engine, analyst, ask, today);
    rows.addOwn(own);
    if (rows.inAll() < FEW) {
      rows.addRelated(occupation);
    }
    PaySummary summary =
        PaySummary.of(engine, List.of(own), today, new StateNames(analyst.gazetteer()));
    return new WorkPay(
        summary,
        estimates.of(occupation, ask.place(), "", summary.currency()).orElse(null),
        rows.related().orElse(null),
        rows.highest(),
        rows.inAll());
  }
}
