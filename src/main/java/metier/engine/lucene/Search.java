package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.config.Ranking;
import metier.index.Card;
import metier.index.Fields;
import metier.model.GeoPoint;
import metier.model.Place;
import metier.model.RecordKind;
import metier.model.SkillRef;
import metier.query.Cursor;
import metier.query.FacetCount;
import metier.query.Filter;
import metier.query.Hit;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Snippet;
import metier.query.Sort;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** One request over one state of one index. */
final class Search {
  /** Totals are exact up to here; counting further would keep the scorers from skipping. */
  private static final int EXACT_TOTAL = 1000;

  private final Shelf shelf;
  private final Shelf.View view;
  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final SearchRequest request;
  private final LuceneQueries queries;

  Search(Shelf shelf, Shelf.View view, Ranking ranking, SearchRequest request) {
    this.shelf = shelf;
    this.view = view;
    this.searcher = view.searcher;
    this.ranking = ranking;
    this.request = request;
    this.queries = new LuceneQueries(ranking, searcher.getIndexReader());
  }

  SearchAnswer answer() throws IOException {
    Cursor cursor = request.cursor();
    int from = cursor == null ? request.offset() : cursor.offset();
    boolean scored = request.match().scored().findAny().isPresent();
    Query exact = narrowed(queries.of(request.match()), request.filters());
    FacetCounting counting = new FacetCounting(shelf.columns, request);
    Map<String, List<FacetCount>> facets =
        request.facets().isEmpty() ? Map.of() : counting.count(searcher, new Within());

    if (request.limit() == 0) {
      long total = request.facets().isEmpty() ? searcher.count(exact) : counting.matches();
      return new SearchAnswer(total, true, List.of(), facets, null);
    }
    Found found = find(exact, scored, from + request.limit());
    List<Hit> hits = hits(found.ordered(), from, scored);
    long total = found.total();
    boolean isExact = found.exact();
    if (!request.facets().isEmpty()) {
      total = counting.matches();
      isExact = true;
    } else if (!isExact && !scored) {
      total = searcher.count(exact);
      isExact = true;
    }
    int seen = from + hits.size();
    boolean more = hits.size() == request.limit() && (seen < total || !isExact);
    Cursor next = more ? new Cursor(view.keep(), seen) : null;
    return new SearchAnswer(total, isExact, hits, facets, next);
  }

  /** The query without the documents that are only part of a record. */
  static Query records(RecordKind kind, Query query) {
    return switch (kind) {
      case JOBS, PAY, OCCUPATIONS -> query;
      case RESUMES ->
          new BooleanQuery.Builder().add(query, Occur.MUST).add(Scan.RECORDS, Occur.FILTER).build();
    };
  }

  private Query narrowed(Query match, List<Filter> filters) {
    if (filters.isEmpty()) {
      return records(request.kind(), match);
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
    narrowed.add(records(request.kind(), match), Occur.MUST);
    filters.forEach(filter -> narrowed.add(queries.filter(filter.query()), Occur.FILTER));
    return narrowed.build();
  }

  /** The request's own match within some of its filters. */
  private final class Within implements Sideways.Narrowing {
    @Override
    public Query filter(Filter filter) {
      return queries.filter(filter.query());
    }

    @Override
    public Query within(List<Filter> filters) {
      return narrowed(queries.of(request.match()), filters);
    }
  }

  /**
   * @param ordered hits from the first on, as many as are needed or more
   */
  private record Found(List<SecondStep.Scored> ordered, long total, boolean exact) {}

  private Found find(Query exact, boolean scored, int needed) throws IOException {
    if (searcher.getIndexReader().maxDoc() == 0) {
      return new Found(List.of(), 0, true);
    }
    boolean twoSteps = request.sort() == Sort.RELEVANCE;
    int window = twoSteps ? ranking.window() : 0;
    int wanted =
        Math.max(1, Math.min(searcher.getIndexReader().maxDoc(), Math.max(needed, window)));
    TopDocs top =
        twoSteps && scored
            ? searcher.search(
                evidenced(exact),
                new TopScoreDocCollectorManager(wanted, null, Math.max(wanted, EXACT_TOTAL)))
            : searcher.search(
                exact,
                new TopFieldCollectorManager(sort(), wanted, null, Math.max(wanted, EXACT_TOTAL)));
    List<SecondStep.Scored> ordered = new ArrayList<>(top.scoreDocs.length);
    int rescored = Math.min(window, top.scoreDocs.length);
    if (rescored > 0) {
      ScoreDoc[] first = Arrays.copyOf(top.scoreDocs, rescored);
      ordered.addAll(
          new SecondStep(shelf, searcher.getIndexReader().leaves(), ranking, request)
              .rescore(first));
    }
    for (int i = rescored; i < top.scoreDocs.length; i++) {
      ordered.add(SecondStep.Scored.firstStepOnly(top.scoreDocs[i], i));
    }
    return new Found(
        ordered, top.totalHits.value(), top.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
  }

  /** For résumés, a single line that holds what was asked for counts besides the whole. */
  private Query evidenced(Query exact) {
    return switch (request.kind()) {
      case JOBS, PAY, OCCUPATIONS -> exact;
      case RESUMES -> Bullets.evidenced(exact, request.match(), queries);
    };
  }

  private org.apache.lucene.search.Sort sort() {
    SortField recent = new SortField(LuceneDocuments.SEQ, SortField.Type.LONG, true);
    GeoPoint origin = request.origin();
    SortField first =
        switch (request.sort()) {
          case RELEVANCE, DATE -> descending(Fields.POSTED);
          case PAY -> descending(Fields.PAY_MAX);
          case DISTANCE ->
              origin == null
                  ? descending(Fields.POSTED)
                  : LatLonDocValuesField.newDistanceSort(Fields.PLACE, origin.lat(), origin.lon());
        };
    return new org.apache.lucene.search.Sort(first, recent);
  }

  private static SortField descending(String field) {
    SortField sort = new SortField(field, SortField.Type.LONG, true);
    sort.setMissingValue(Long.MIN_VALUE);
    return sort;
  }

  private List<Hit> hits(List<SecondStep.Scored> ordered, int from, boolean wordsScored)
      throws IOException {
    if (from >= ordered.size()) {
      return List.of();
    }
    int to = Math.min(ordered.size(), from + request.limit());
    StoredFields stored = searcher.getIndexReader().storedFields();
    Snippets snippets = new Snippets(request);
    Set<String> fields =
        snippets.wantNothing()
            ? Set.of(LuceneDocuments.CARD)
            : Set.of(LuceneDocuments.CARD, LuceneDocuments.TEXT);
    Reasons reasons = new Reasons(searcher, queries, request, wordsScored);
    List<Hit> hits = new ArrayList<>(to - from);
    for (int place = from; place < to; place++) {
      SecondStep.Scored scored = ordered.get(place);
      Document document = stored.document(scored.doc(), fields);
      CardCodec.Keyed keyed =
          CardCodec.decode(request.kind(), document.getBinaryValue(LuceneDocuments.CARD));
      String text = document.get(LuceneDocuments.TEXT);
      Snippet snippet = text == null || snippets.wantNothing() ? null : snippets.cut(text);
      hits.add(
          new Hit(
              keyed.key(),
              scored.score(),
              keyed.card(),
              snippet,
              Bullets.best(request, searcher, scored.doc(), snippets.typed()),
              matchedSkills(keyed.card()),
              distance(keyed.card()),
              request.explain() ? reasons.of(scored, place) : null));
    }
    return hits;
  }

  private List<SkillRef> matchedSkills(Card card) {
    if (request.skills().isEmpty()) {
      return List.of();
    }
    List<SkillRef> all =
        switch (card) {
          case Card.Job job -> job.skills();
          case Card.Resume resume -> resume.skills();
          case Card.Salary salary -> List.of();
          case Card.Occupation occupation -> List.of();
        };
    return all.stream().filter(skill -> request.skills().contains(skill.id())).toList();
  }

  private @Nullable Double distance(Card card) {
    GeoPoint origin = request.origin();
    if (origin == null) {
      return null;
    }
    return placesOf(card).stream()
        .filter(place -> place.kind() != Place.Kind.STATE && place.kind() != Place.Kind.COUNTRY)
        .map(place -> origin.milesTo(place.point()))
        .min(Double::compare)
        .orElse(null);
  }

  private static List<Place> placesOf(Card card) {
    return switch (card) {
      case Card.Job job -> job.places();
      case Card.Resume resume -> resume.place() == null ? List.of() : List.of(resume.place());
      case Card.Salary salary -> salary.place() == null ? List.of() : List.of(salary.place());
      case Card.Occupation occupation -> List.of();
    };
  }
}
