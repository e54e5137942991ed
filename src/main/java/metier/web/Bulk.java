package metier.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongPredicate;
import metier.ingest.Intake;
import metier.ingest.Intake.Origin;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.ingest.Intake.Summary;
import metier.model.RecordKind;
import metier.store.StoreUnavailable;

/**
 * Many records in one request, in any format of the feeds, and one line of status for each.
 *
 * <p>The lines are kept until the body is read to its end. Most clients read nothing before they
 * have sent everything, so answering earlier would end with both sides waiting for the other. A
 * line with a status of 2xx therefore always means a durable row, and so does the answer as a whole
 * when the body broke off: it then names the rows that were taken.
 */
final class Bulk {
  static final long LARGEST_BODY = 1_000_000_000;

  /** Each upload holds a thread for as long as it lasts. */
  private static final int UPLOADS_AT_ONCE = 8;

  private final Intake intake;
  private final LongPredicate awaitVisible;
  private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

  Bulk(Intake intake, LongPredicate awaitVisible) {
    this.intake = intake;
    this.awaitVisible = awaitVisible;
  }

  Reply take(RecordKind kind, Call call) throws IOException {
    return switch (WriteParameters.of(call)) {
      case WriteParameters.Bad bad -> bad.problem();
      case WriteParameters.Good good -> {
        Optional<Problem> tooLarge = BodyProblems.announcedTooLarge(call, LARGEST_BODY);
        if (tooLarge.isPresent()) {
          yield tooLarge.get();
        }
        if (!uploads.tryAcquire()) {
          yield Problem.of(
              503,
              Problem.type("busy"),
              "Busy",
              UPLOADS_AT_ONCE + " uploads are under way already; try again when one has ended.");
        }
        try {
          yield take(good.origin(kind), call, good.refresh());
        } finally {
          uploads.release();
        }
      }
    };
  }

  private Reply take(Origin origin, Call call, boolean refresh) throws IOException {
    Statuses statuses = new Statuses();
    try (InputStream raw = call.body().open();
        LimitedBody body = new LimitedBody(raw, LARGEST_BODY)) {
      return switch (intake.store(origin, body, statuses::add, durable -> {})) {
        case Outcome.Refused refused -> BodyProblems.unreadable(refused.why(), body, LARGEST_BODY);
        case Outcome.BrokenOff(Summary summary, String why) ->
            statuses.broken(BodyProblems.unreadable(why, body, LARGEST_BODY));
        case Outcome.Done(Summary summary) -> {
          boolean late = refresh && !awaitVisible.test(summary.lastSeq());
          yield statuses.whole(late ? 202 : 200);
        }
      };
    } catch (StoreUnavailable e) {
      return statuses.broken(ErrorReplies.unavailable(e));
    } catch (RuntimeException e) {
      statuses.spool.discard();
      throw e;
    }
  }

  /** The status lines so far, each a JSON object, parted by line breaks. */
  private static final class Statuses {
    private static final JsonFactory LINES =
        new JsonFactoryBuilder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Spool spool = new Spool();
    private final JsonGenerator json;
    private boolean any;

    Statuses() throws IOException {
      json = LINES.createGenerator(spool);
    }

    void add(Row row) {
      try {
        any = true;
        write(json, row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private InputStream lines() throws IOException {
      json.close();
      return spool.content();
    }

    private static void write(JsonGenerator json, Row row) throws IOException {
      json.writeStartObject();
      json.writeNumberField("line", row.line());
      switch (row) {
        case Row.Stored stored -> {
          json.writeStringField("id", WellFormed.text(stored.key().id()));
          json.writeNumberField("status", 201);
          json.writeNumberField("seq", stored.seq());
          ModelJson.notes(json, stored.notes());
        }
        case Row.Rejected rejected -> {
          json.writeNumberField("status", 400);
          json.writeObjectFieldStart("error");
          if (rejected.field() != null) {
            ModelJson.text(json, "field", rejected.field());
          }
          if (rejected.value() != null) {
            ModelJson.text(json, "value", rejected.value());
          }
          ModelJson.text(json, "detail", rejected.why());
          json.writeEndObject();
        }
        case Row.Read read -> throw new IllegalStateException("a row was only read");
      }
      json.writeEndObject();
    }

    Reply whole(int status) throws IOException {
      return new Reply.Flow(status, Reply.NDJSON, joined("", lines(), any ? "\n" : ""));
    }

    /** The problem, with the lines as its member {@code rows}. */
    Reply broken(Problem problem) throws IOException {
      String whole = new String(JsonBody.bytes(problem), StandardCharsets.UTF_8);
      String open = whole.substring(0, whole.length() - 1) + ",\"rows\":[";
      return new Reply.Flow(
          problem.status(),
          Problem.MEDIA_TYPE,
          joined(open, new CommasForLineBreaks(lines()), "]}"));
    }

    private static InputStream joined(String before, InputStream middle, String after) {
      return new SequenceInputStream(
          Collections.enumeration(List.of(bytes(before), middle, bytes(after))));
    }

    private static InputStream bytes(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Inside of JSON strings a line break is escaped, so a bare one only ever parts two values. */
  private static final class CommasForLineBreaks extends FilterInputStream {
    CommasForLineBreaks(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      return b == '\n' ? ',' : b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      for (int i = offset; i < offset + read; i++) {
        if (buffer[i] == '\n') {
          buffer[i] = ',';
        }
      }
      return read;
    }
  }
}
