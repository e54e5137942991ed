package metier.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.analysis.Analysed;
import metier.engine.SearchEngine;
import metier.engine.SearchEngine.Alike;
import metier.model.RecordKey;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;

/** Postings like one, itself and those that say the same not among them. */
public final class SimilarJobs {
  private final SearchEngine engine;
  private final RequestReader reader;

  public SimilarJobs(SearchEngine engine, RequestReader reader) {
    this.engine = engine;
    this.reader = reader;
  }

  /** As many as a page shows beside a posting. */
  public List<Hit> beside(RecordKey key, Analysed.Posting posting) {
    return reader.similar(Map.of(), posting) instanceof Reading.Ready ready
        ? to(key, ready.request())
        : List.of();
  }

  /**
   * @param request of {@link RequestReader#similar}
   */
  public List<Hit> to(RecordKey key, SearchRequest request) {
    Set<RecordKey> same = new HashSet<>();
    same.add(key);
    engine.alike(key).stream().map(Alike::key).forEach(same::add);
    int enough = Math.min(SearchRequest.MAX_LIMIT, request.limit() + same.size());
    return engine.search(request.under(request.filters(), enough)).hits().stream()
        .filter(hit -> !same.contains(hit.key()))
        .limit(request.limit())
        .toList();
  }
}
