package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import metier.index.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** What titles mean, for every open segment; loaded at first use, dropped with the segment. */
final class MeaningColumns {
  private final Map<IndexReader.CacheKey, MeaningColumn> columns = new ConcurrentHashMap<>();

  MeaningColumn column(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    return columns.computeIfAbsent(
        core.getKey(),
        key -> {
          core.addClosedListener(columns::remove);
          try {
            return MeaningColumn.load(segment, Fields.TITLE_MEANING);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
