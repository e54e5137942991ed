package metier.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import metier.model.RecordKind;
import metier.store.Entry;
import metier.store.RecordStore;
import metier.store.StoreUnavailable;

/** Can everything that a store holds be read? */
public final class StoreAudit {
  private static final int FAULTS_TOLD = 20;

  private final List<String> faults = new ArrayList<>();
  private long faultCount;

  private StoreAudit() {}

  /**
   * @param faults the first few, a line each
   */
  public record Findings(long faultCount, List<String> faults) {}

  /** Looks at the file's own structure first, then at each fact and each original. */
  public static Findings of(RecordStore store) {
    StoreAudit audit = new StoreAudit();
    try {
      store.damage().forEach(audit::fault);
      store.forEachEntry(EnumSet.allOf(RecordKind.class), audit::entry);
    } catch (StoreUnavailable e) {
      audit.fault(String.valueOf(e.getMessage()));
    }
    return new Findings(audit.faultCount, List.copyOf(audit.faults));
  }

  private void entry(Entry entry) {
    if (entry.deleted()) {
      return;
    }
    try {
      entry.fact();
      entry.original();
    } catch (StoreUnavailable e) {
      fault(String.valueOf(e.getMessage()));
    }
  }

  private void fault(String line) {
    faultCount++;
    if (faults.size() < FAULTS_TOLD) {
      faults.add(line);
    }
  }
}
