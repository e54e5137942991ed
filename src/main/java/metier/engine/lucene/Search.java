package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import metier.query.Meant;
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
    this.queries = new LuceneQueries(ranking, searcher.getIndexReader(), shelf.meanings);
  }

  SearchAnswer answer() throws IOException {
    Cursor cursor = request.cursor();
    int from = cursor == null ? request.offset() : cursor.offset();
    boolean scored = request.match().scored().findAny().isPresent();
    if (request.limit() == 0) {
      return count();
    }
    Found found = find(scored, from + request.limit());
    List<Hit> hits = hits(found.ordered(), from, scored);
    FacetCounting counting = new FacetCounting(shelf.columns, request);
    Map<String, List<FacetCount>> facets = facets(counting, found.match());
    long total = found.total();
    boolean isExact = found.exact();
    if (!request.facets().isEmpty()) {
      total = counting.matches();
      isExact = true;
    } else if (!isExact && !scored) {
      total = searcher.count(exact(found.match()));
      isExact = true;
    }
    int seen = from + hits.size();
    boolean more = hits.size() == request.limit() && (seen < total || !isExact);
    Cursor next = more ? new Cursor(view.keep(), seen) : null;
    return new SearchAnswer(total, isExact, found.byMeaning(), hits, facets, next);
  }

  /** The total and the facets alone. */
  private SearchAnswer count() throws IOException {
    long byWords = searcher.count(exact(request.match()));
    metier.query.Query wider = wider(byWords);
    long total = wider == null ? byWords : searcher.count(exact(wider));
    Map<String, List<FacetCount>> facets =
        facets(new FacetCounting(shelf.columns, request), wider == null ? request.match() : wider);
    return new SearchAnswer(total, true, total - byWords, List.of(), facets, null);
  }

  private Map<String, List<FacetCount>> facets(FacetCounting counting, metier.query.Query match)
      throws IOException {
    return request.facets().isEmpty() ? Map.of() : counting.count(searcher, new Within(match));
  }

  /**
   * What to look for besides the words where they find so few; null where they find enough, or are
   * to stand as they were typed.
   */
  private metier.query.@Nullable Query wider(long byWords) {
    Meant meant = request.meant();
    return meant == null || byWords >= ranking.meaningBelow() ? null : meant.match();
  }

  private Query exact(metier.query.Query match) {
    return narrowed(queries.of(match), request.filters());
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

  /** What is looked for within some of the request's filters. */
  private final class Within implements Sideways.Narrowing {
    private final metier.query.Query match;

    Within(metier.query.Query match) {
      this.match = match;
    }

    @Override
    public Query filter(Filter filter) {
      return queries.filter(filter.query());
    }

    @Override
    public Query within(List<Filter> filters) {
      return narrowed(queries.of(match), filters);
    }
  }

  /**
   * @param match what was looked for
   * @param ordered hits from the first on, as many as are needed or more
   * @param byMeaning how many of all were found by their title's meaning alone
   */
  private record Found(
      metier.query.Query match,
      List<SecondStep.Scored> ordered,
      long total,
      boolean exact,
      long byMeaning) {}

  private Found find(boolean scored, int needed) throws IOException {
    if (searcher.getIndexReader().maxDoc() == 0) {
      return new Found(request.match(), List.of(), 0, true, 0);
    }
    Query exact = exact(request.match());
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
    metier.query.Query wider = wider(top.totalHits.value());
    if (wider == null) {
      return new Found(
          request.match(), ordered(top, window, List.of()), top.totalHits.value(), isExact(top), 0);
    }
    if (!twoSteps) {
      TopDocs all =
          searcher.search(
              exact(wider),
              new TopFieldCollectorManager(sort(), wanted, null, Math.max(wanted, EXACT_TOTAL)));
      long byMeaning = all.totalHits.value() - top.totalHits.value();
      return new Found(
          wider, ordered(all, 0, List.of()), all.totalHits.value(), isExact(all), byMeaning);
    }
    TopDocs alike =
        searcher.search(
            alike(exact(wider), exact),
            new TopScoreDocCollectorManager(wanted, null, Math.max(wanted, EXACT_TOTAL)));
    return new Found(
        wider,
        ordered(top, window, Arrays.asList(alike.scoreDocs)),
        top.totalHits.value() + alike.totalHits.value(),
        isExact(top) && isExact(alike),
        alike.totalHits.value());
  }

  private static boolean isExact(TopDocs top) {
    return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
  }

  /** Those found by their title's meaning alone, the most alike first. */
  private Query alike(Query wider, Query byWords) {
    Meant meant = Objects.requireNonNull(request.meant());
    return new BooleanQuery.Builder()
        .add(queries.of(meant.alike()), Occur.MUST)
        .add(wider, Occur.FILTER)
        .add(byWords, Occur.MUST_NOT)
        .build();
  }

  /**
   * @param window how many are scored again
   * @param alike found by their title's meaning; all of them are scored again
   */
  private List<SecondStep.Scored> ordered(TopDocs top, int window, List<ScoreDoc> alike)
      throws IOException {
    int rescored = Math.min(window, top.scoreDocs.length);
    List<ScoreDoc> first = new ArrayList<>(Arrays.asList(top.scoreDocs).subList(0, rescored));
    alike.forEach(hit -> first.add(new ScoreDoc(hit.doc, 0)));
    List<SecondStep.Scored> ordered = new ArrayList<>(top.scoreDocs.length + alike.size());
    if (!first.isEmpty()) {
      ordered.addAll(
          new SecondStep(shelf, searcher.getIndexReader().leaves(), ranking, request)
              .rescore(first.toArray(ScoreDoc[]::new)));
    }
    for (int i = rescored; i < top.scoreDocs.length; i++) {
      ordered.add(SecondStep.Scored.firstStepOnly(top.scoreDocs[i], i));
    }
    return ordered;
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
