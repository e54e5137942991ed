package metier.web;

import java.time.Clock;
import java.time.LocalDate;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.engine.SearchEngine;
import metier.model.JobPosting;
import metier.model.RecordKind;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import metier.web.page.AlsoPosted;
import metier.web.page.Wording;

/** Search over postings, and one posting whole. */
final class Jobs {
  private final SearchEngine engine;
  private final RequestReader reader;
  private final RecordStore store;
  private final Analyst analyst;
  private final Clock clock;

  Jobs(SearchEngine engine, RequestReader reader, RecordStore store, Analyst analyst, Clock clock) {
    this.engine = engine;
    this.reader = reader;
    this.store = store;
    this.analyst = analyst;
    this.clock = clock;
  }

  Reply search(Call call) {
    return switch (reader.jobs(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready -> {
        LocalDate today = LocalDate.ofEpochDay(ready.request().today());
        yield Reply.json(
            SearchJson.of(
                engine.search(ready.request()), ready.understood(), new JobHitJson(today)));
      }
    };
  }

  Reply one(Call call) {
    String id = call.path().apply("id");
    return switch (Found.in(store, RecordKind.JOBS, id)) {
      case Found.One(StoredRecord record) -> one(call, id, record);
      case Found.Several several -> RecordProblems.ambiguous(id, several.keys());
      case Found.Deleted deleted -> RecordProblems.deleted(RecordKind.JOBS, id);
      case Found.Missing missing -> RecordProblems.missing(RecordKind.JOBS, id);
    };
  }

  private Reply one(Call call, String id, StoredRecord record) {
    if (!(record.fact() instanceof JobPosting posting)
        || !(analyst.analyse(posting) instanceof Analysed.Posting analysed)) {
      throw new IllegalStateException(record.key() + " is no posting");
    }
    boolean expired = PostingJson.expired(posting, LocalDate.now(clock));
    LocalDate last = posting.validThrough();
    if (expired && last != null && !"include".equals(call.parameter("expired"))) {
      return Problem.of(
              410,
              Problem.type("expired"),
              "Closed",
              "This posting closed after "
                  + Wording.day(last)
                  + "; 'expired=include' shows it all the same.")
          .about("id", id);
    }
    return Reply.json(
        new PostingJson(
            record.key(),
            analysed,
            expired,
            AlsoPosted.beside(record.key(), engine, LocalDate.now(clock))));
  }
}
