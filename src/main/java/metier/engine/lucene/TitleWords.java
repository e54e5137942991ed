package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * Numbers for the words of titles, given once and kept for the life of the process, and the titles
 * of every open segment, loaded at first use and dropped with the segment.
 */
final class TitleWords {
  static final int UNKNOWN = -2;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final Map<IndexReader.CacheKey, TitleColumn> columns = new ConcurrentHashMap<>();

  int number(String word) {
    return numbers.computeIfAbsent(word, each -> next.getAndIncrement());
  }

  /** The word's number; {@link #UNKNOWN} where it stands in no title of a column loaded by now. */
  int known(String word) {
    return numbers.getOrDefault(word, UNKNOWN);
  }

  TitleColumn column(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    return columns.computeIfAbsent(
        core.getKey(),
        key -> {
          core.addClosedListener(columns::remove);
          try {
            return TitleColumn.load(segment, this);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
