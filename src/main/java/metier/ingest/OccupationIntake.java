package metier.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import metier.feed.FeedResult;
import metier.feed.OccupationFiles;
import metier.feed.OccupationFiles.Input;
import metier.feed.OccupationFiles.Joined;
import metier.feed.OccupationFiles.Told;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.Write;
import org.jspecify.annotations.Nullable;

/** Takes the files of classifications of occupations to durable records. */
public final class OccupationIntake {
  private static final int BATCH = 200;

  private final RecordStore store;

  public OccupationIntake(RecordStore store) {
    this.store = store;
  }

  /**
   * @param source who tells us; null: the classification's name
   * @param told of each file, and of each row that is rejected
   * @param committed told after each batch how many occupations are durable now
   * @return how many occupations were stored
   */
  public long store(
      List<Input> files, @Nullable String source, Consumer<Told> told, LongConsumer committed) {
    long stored = 0;
    List<Write> batch = new ArrayList<>();
    for (Joined joined : OccupationFiles.read(files, told)) {
      String name = source == null ? joined.source() : RecordKey.requireSource(source);
      for (FeedResult.Accepted row : joined.occupations()) {
        RecordKey key = new RecordKey(RecordKind.OCCUPATIONS, name, row.id());
        batch.add(new Write.Put(key, row.fact(), row.original()));
        if (batch.size() == BATCH) {
          stored += write(batch);
          committed.accept(stored);
        }
      }
    }
    if (!batch.isEmpty()) {
      stored += write(batch);
      committed.accept(stored);
    }
    return stored;
  }

  private long write(List<Write> batch) {
    store.write(List.copyOf(batch));
    long written = batch.size();
    batch.clear();
    return written;
  }
}
