package metier.ingest;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import metier.document.DocumentReader;
import metier.document.DocumentsUnavailable;
import metier.feed.Feeds;
import metier.ingest.Intake.Origin;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.model.RecordKind;
import metier.store.Entry;
import metier.store.Reading;
import metier.store.RecordStore;
import metier.store.StoreUnavailable;
import metier.store.Write;

/**
 * Reads what the sources once wrote with the feeds of today. Records keep their keys, and dates
 * written as periods the day from which they counted.
 */
public final class Rereading {
  private static final int BATCH = 500;
  private static final int FAULTS_TOLD = 20;

  private final RecordStore store;
  private final DocumentReader documents;
  private final Pace pace;
  private final Map<LocalDate, Intake> readers = new HashMap<>();
  private final List<Write> batch = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private long rows;
  private long changed;
  private long unreadable;

  private Rereading(RecordStore store, DocumentReader documents, LongSupplier applied) {
    this.store = store;
    this.documents = documents;
    this.pace = new Pace(applied);
  }

  /**
   * @param unreadable records whose original can no longer be read; they stay as they were
   * @param faults the first few of them, a line each
   */
  public record Findings(long rows, long changed, long unreadable, List<String> faults) {}

  /**
   * Writes what changed, and nothing else.
   *
   * @param documents reads what isn't text
   * @param applied how far an index has followed the store's log
   */
  public static Findings of(RecordStore store, DocumentReader documents, LongSupplier applied) {
    Rereading rereading = new Rereading(store, documents, applied);
    store.forEachEntry(EnumSet.allOf(RecordKind.class), rereading::entry);
    rereading.flush();
    return new Findings(
        rereading.rows, rereading.changed, rereading.unreadable, List.copyOf(rereading.faults));
  }

  private void entry(Entry entry) {
    if (entry.deleted()) {
      return;
    }
    rows++;
    try {
      read(entry);
    } catch (StoreUnavailable | DocumentsUnavailable e) {
      fault(entry, String.valueOf(e.getMessage()));
    }
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private void read(Entry entry) {
    Reading reading = entry.reading();
    String format = reading.format() == null ? Feeds.AUTO : reading.format();
    Origin origin = new Origin(entry.key().kind(), format, entry.key().source(), reading.file());
    List<Row> read = new ArrayList<>(1);
    Outcome outcome =
        readers
            .computeIfAbsent(reading.day(), this::reader)
            .read(origin, new ByteArrayInputStream(entry.original()), read::add);
    switch (outcome) {
      case Outcome.Refused(String why) -> fault(entry, why);
      case Outcome.BrokenOff(_, String why) -> fault(entry, why);
      case Outcome.Done _ -> {
        if (read.size() != 1) {
          fault(entry, "its original now reads as " + read.size() + " records");
        } else {
          row(entry, read.getFirst());
        }
      }
    }
  }

  private void row(Entry entry, Row row) {
    switch (row) {
      case Row.Read one -> batch.add(new Write.Reread(entry.key(), entry.seq(), one.fact()));
      case Row.Rejected rejected ->
          fault(
              entry,
              rejected.field() == null ? rejected.why() : rejected.field() + ": " + rejected.why());
      case Row.Stored _ -> throw new IllegalStateException("reading stored a row");
    }
  }

  private Intake reader(LocalDate day) {
    return new Intake(
        new Feeds(
            Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), documents),
        store);
  }

  private void flush() {
    long last = 0;
    for (long seq : store.write(batch)) {
      if (seq > 0) {
        changed++;
        last = seq;
      }
    }
    batch.clear();
    if (last > 0) {
      pace.batchWritten(last);
    }
  }

  private void fault(Entry entry, String why) {
    unreadable++;
    if (faults.size() < FAULTS_TOLD) {
      faults.add(entry.key().kind().word() + " " + entry.key().qualified() + ": " + why);
    }
  }
}
