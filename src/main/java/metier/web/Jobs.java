package metier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.career.PayEstimates;
import metier.engine.SearchEngine;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RecoverySearch;
import metier.query.RequestReader;
import metier.query.SearchAnswer;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import metier.web.page.Reposts;
import metier.web.page.SimilarJobs;
import metier.web.page.Wording;
import org.jspecify.annotations.Nullable;

/** Search over postings, and one posting whole. */
final class Jobs {
  private final SearchEngine engine;
  private final RequestReader reader;
  private final RecordStore store;
  private final Analyst analyst;
  private final Clock clock;
  private final SimilarJobs similar;
  private final RecoverySearch recovery;
  private final PayEstimates estimates;

  Jobs(
      SearchEngine engine,
      RequestReader reader,
      RecordStore store,
      Analyst analyst,
      Clock clock,
      PayEstimates estimates) {
    this.estimates = estimates;
    this.engine = engine;
    this.reader = reader;
    this.store = store;
    this.analyst = analyst;
    this.clock = clock;
    this.similar = new SimilarJobs(engine, reader);
    this.recovery = new RecoverySearch(reader, engine::search);
  }

  Reply search(Call call) {
    return switch (reader.jobs(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready -> {
        LocalDate today = LocalDate.ofEpochDay(ready.request().today());
        SearchAnswer answer = engine.search(ready.request());
        yield Reply.json(
            SearchJson.of(
                answer,
                recovery.of(call.parameters(), ready, answer),
                ready.understood(),
                new JobHitJson(today, estimates::of)));
      }
    };
  }

  Reply one(Call call) {
    String id = call.path().apply("id");
    return switch (Found.in(store, RecordKind.JOBS, id)) {
      case Found.One(StoredRecord record) -> one(call, id, record);
      case Found.Several several -> RecordProblems.ambiguous(id, several.keys());
      case Found.Deleted(RecordKey key) ->
          RecordProblems.deleted(RecordKind.JOBS, id).saying(similarMember(key, was(key)));
      case Found.Missing missing -> RecordProblems.missing(RecordKind.JOBS, id);
    };
  }

  private Reply one(Call call, String id, StoredRecord record) {
    Analysed.Posting analysed = analysed(record);
    JobPosting posting = analysed.posting();
    LocalDate today = LocalDate.now(clock);
    boolean expired = PostingJson.expired(posting, today);
    LocalDate last = posting.validThrough();
    if (expired && last != null && !"include".equals(call.parameter("expired"))) {
      return Problem.of(
              410,
              Problem.type("expired"),
              "Closed",
              "This posting closed after "
                  + Wording.day(last)
                  + "; 'expired=include' shows it all the same.")
          .about("id", id)
          .saying(similarMember(record.key(), analysed));
    }
    LocalDate before = store.past(record.key()).firstPosted();
    return Reply.json(
        new PostingJson(
            record.key(),
            analysed,
            expired,
            Reposts.of(record.key(), posting.posted(), before, engine, today),
            estimates.of(analysed)));
  }

  private Analysed.Posting analysed(StoredRecord record) {
    if (record.fact() instanceof JobPosting posting
        && analyst.analyse(posting) instanceof Analysed.Posting analysed) {
      return analysed;
    }
    throw new IllegalStateException(record.key() + " is no posting");
  }

  /** What is left of a deleted posting; null where nothing is. */
  private Analysed.@Nullable Posting was(RecordKey key) {
    JobPosting posting = store.past(key).posting();
    return posting != null && analyst.analyse(posting) instanceof Analysed.Posting analysed
        ? analysed
        : null;
  }

  private JsonBody similarMember(RecordKey key, Analysed.@Nullable Posting posting) {
    List<Hit> hits = posting == null ? List.of() : similar.beside(key, posting);
    return json ->
        SearchJson.hits(json, "similar", hits, new JobHitJson(LocalDate.now(clock), estimates::of));
  }

  Reply similar(Call call) {
    String id = call.path().apply("id");
    return switch (Found.in(store, RecordKind.JOBS, id)) {
      case Found.One(StoredRecord record) -> similar(call, record.key(), analysed(record));
      case Found.Several several -> RecordProblems.ambiguous(id, several.keys());
      case Found.Deleted(RecordKey key) -> {
        Analysed.Posting was = was(key);
        yield was == null ? RecordProblems.deleted(RecordKind.JOBS, id) : similar(call, key, was);
      }
      case Found.Missing missing -> RecordProblems.missing(RecordKind.JOBS, id);
    };
  }

  private Reply similar(Call call, RecordKey key, Analysed.Posting posting) {
    return switch (reader.similar(call.parameters(), posting)) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready -> {
        List<Hit> hits = similar.to(key, ready.request());
        yield Reply.json(
            json -> {
              json.writeStartObject();
              SearchJson.hits(
                  json, "hits", hits, new JobHitJson(LocalDate.now(clock), estimates::of));
              SearchJson.understood(json, ready.understood());
              json.writeEndObject();
            });
      }
    };
  }
}
