package metier.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import metier.ingest.Intake;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import metier.store.Write;

/** One record put or deleted. */
final class Records {
  static final long LARGEST_BODY = 10_000_000;
  private static final String DEFAULT_SOURCE = "api";

  private final RecordKind kind;
  private final RecordStore store;
  private final Intake intake;
  private final LongPredicate awaitVisible;

  Records(RecordKind kind, RecordStore store, Intake intake, LongPredicate awaitVisible) {
    this.kind = kind;
    this.store = store;
    this.intake = intake;
    this.awaitVisible = awaitVisible;
  }

  Reply put(Call call) throws IOException {
    return switch (WriteParameters.of(call)) {
      case WriteParameters.Bad bad -> bad.problem();
      case WriteParameters.Good good -> put(call, good);
    };
  }

  private Reply put(Call call, WriteParameters.Good parameters) throws IOException {
    RecordKey key;
    try {
      key = key(call.path().apply("id"), parameters);
    } catch (IllegalArgumentException e) {
      return Problem.badParameter("id", call.path().apply("id"), String.valueOf(e.getMessage()));
    }
    Optional<Problem> tooLarge = BodyProblems.announcedTooLarge(call, LARGEST_BODY);
    if (tooLarge.isPresent()) {
      return tooLarge.get();
    }
    boolean isNew = store.find(key).map(StoredRecord::fact).isEmpty();
    try (InputStream raw = call.body().open();
        LimitedBody body = new LimitedBody(raw, LARGEST_BODY)) {
      List<Row> rows = new ArrayList<>(1);
      return switch (intake.storeOne(key, parameters.origin(kind).format(), body, rows::add)) {
        case Outcome.Refused refused -> BodyProblems.unreadable(refused.why(), body, LARGEST_BODY);
        case Outcome.BrokenOff broken -> BodyProblems.unreadable(broken.why(), body, LARGEST_BODY);
        case Outcome.Done done ->
            switch (rows.getFirst()) {
              case Row.Rejected rejected -> BodyProblems.rejected(rejected);
              case Row.Stored stored ->
                  written(
                      key, stored.seq(), isNew ? 201 : 200, parameters.refresh(), stored.notes());
              case Row.Read read -> throw new IllegalStateException(key + " was only read");
            };
      };
    }
  }

  private RecordKey key(String id, WriteParameters.Good parameters) {
    int tilde = id.indexOf('~');
    String given = parameters.source();
    if (tilde > 0 && (given == null || given.equals(id.substring(0, tilde)))) {
      return new RecordKey(kind, id.substring(0, tilde), id.substring(tilde + 1));
    }
    return new RecordKey(kind, given == null ? DEFAULT_SOURCE : given, id);
  }

  Reply delete(Call call) {
    return switch (WriteParameters.of(call)) {
      case WriteParameters.Bad bad -> bad.problem();
      case WriteParameters.Good good -> delete(call.path().apply("id"), good);
    };
  }

  private Reply delete(String id, WriteParameters.Good parameters) {
    String source = parameters.source();
    Found found =
        source == null
            ? Found.in(store, kind, id)
            : Found.in(store, kind, new RecordKey(kind, source, id).qualified());
    return switch (found) {
      case Found.One one -> delete(one.record().key(), parameters.refresh());
      case Found.Several several -> RecordProblems.ambiguous(id, several.keys());
      case Found.Deleted deleted -> RecordProblems.missing(kind, id);
      case Found.Missing missing -> RecordProblems.missing(kind, id);
    };
  }

  private Reply delete(RecordKey key, boolean refresh) {
    long seq = store.write(List.of(new Write.Delete(key))).getFirst();
    // Somebody else may have deleted it between the look and the write.
    return seq == 0
        ? RecordProblems.missing(kind, key.id())
        : written(key, seq, 200, refresh, List.of());
  }

  private Reply written(RecordKey key, long seq, int status, boolean refresh, List<String> notes) {
    boolean late = refresh && !awaitVisible.test(seq);
    return Reply.json(
        late ? 202 : status,
        json -> {
          json.writeStartObject();
          json.writeStringField("id", WellFormed.text(key.id()));
          json.writeStringField("source", WellFormed.text(key.source()));
          json.writeNumberField("seq", seq);
          ModelJson.notes(json, notes);
          json.writeEndObject();
        });
  }
}
