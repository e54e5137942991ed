package metier.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.engine.SearchEngine;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredRecord;

/**
 * Does an index show exactly what the store holds? Both may go on being written meanwhile: only
 * what the index claims to have applied is held against it.
 */
public final class Audit {
  private static final int PAGE = 500;
  private static final int FAULTS_TOLD = 20;

  private final RecordStore store;
  private final SearchEngine engine;
  private final Map<RecordKey, Long> indexed = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private long faultCount;

  private Audit(RecordStore store, SearchEngine engine) {
    this.store = store;
    this.engine = engine;
  }

  /**
   * @param faults the first few, a line each
   */
  public record Findings(long appliedSeq, long records, long faultCount, List<String> faults) {}

  public static Findings of(RecordStore store, SearchEngine engine) {
    return new Audit(store, engine).findings();
  }

  private Findings findings() {
    long applied = engine.appliedSeq();
    if (applied > store.lastSeq()) {
      fault("the index has applied " + applied + ", the store ends at " + store.lastSeq());
    }
    for (RecordKind kind : RecordKind.values()) {
      engine.forEachRecord(kind, this::note);
    }
    long records = indexed.size();
    List<StoredRecord> page;
    for (long after = 0; !(page = store.changesAfter(after, PAGE)).isEmpty(); ) {
      page.forEach(row -> compare(row, applied));
      after = page.getLast().seq();
    }
    indexed.forEach((key, _) -> fault(name(key) + " is indexed and not in the store"));
    return new Findings(applied, records, faultCount, List.copyOf(faults));
  }

  private void note(RecordKey key, long seq) {
    if (indexed.put(key, seq) != null) {
      fault(name(key) + " is indexed twice");
    }
  }

  private void compare(StoredRecord row, long applied) {
    Long seq = indexed.remove(row.key());
    if (row.seq() > applied) {
      return;
    }
    if (row.fact() == null) {
      if (seq != null) {
        fault(name(row.key()) + " was deleted and is still indexed");
      }
    } else if (seq == null) {
      fault(name(row.key()) + " is not indexed");
    } else if (seq != row.seq()) {
      fault(name(row.key()) + " is indexed as of " + seq + ", it was written as " + row.seq());
    }
  }

  private static String name(RecordKey key) {
    return key.kind().word() + " " + key.qualified();
  }

  private void fault(String line) {
    faultCount++;
    if (faults.size() < FAULTS_TOLD) {
      faults.add(line);
    }
  }
}
