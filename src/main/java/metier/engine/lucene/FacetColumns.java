package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The facet columns of every open segment, loaded at first use and dropped with the segment. */
final class FacetColumns {
  private final Map<String, FacetDictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<IndexReader.CacheKey, Map<String, FacetColumn>> columns =
      new ConcurrentHashMap<>();

  FacetDictionary dictionary(String field) {
    return dictionaries.computeIfAbsent(field, name -> new FacetDictionary());
  }

  FacetColumn column(LeafReader segment, String field) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    return columns
        .computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(columns::remove);
              return new ConcurrentHashMap<>();
            })
        .computeIfAbsent(field, name -> load(segment, name));
  }

  private FacetColumn load(LeafReader segment, String field) {
    try {
      return FacetColumn.load(segment, field, dictionary(field));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
