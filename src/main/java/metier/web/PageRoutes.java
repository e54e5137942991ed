package metier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.career.PayEstimates;
import metier.engine.SearchEngine;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import metier.web.page.AboutView;
import metier.web.page.Link;
import metier.web.page.Links;
import metier.web.page.OpenPosting;
import metier.web.page.Pages;
import metier.web.page.PayPage;
import metier.web.page.PostingPage;
import metier.web.page.PostingView;
import metier.web.page.ProblemView;
import metier.web.page.Reposts;
import metier.web.page.SearchPage;
import metier.web.page.SimilarJobs;
import metier.web.page.Wording;

/** The pages for people. */
final class PageRoutes {
  /** The parameter of the search page that opens a posting beside the results. */
  private static final String OPEN = "job";

  /** How htmx says that it wants a piece of a page rather than a page. */
  private static final String PART_HEADER = "HX-Request-Type";

  private static final String PART = "partial";

  private final SearchPage searchPage;
  private final SearchEngine engine;
  private final RecordStore store;
  private final Analyst analyst;
  private final Pages pages;
  private final Clock clock;
  private final SimilarJobs similar;
  private final PayEstimates estimates;
  private final PayPage payPage;

  PageRoutes(
      SearchPage searchPage,
      SimilarJobs similar,
      PayEstimates estimates,
      PayPage payPage,
      SearchEngine engine,
      RecordStore store,
      Analyst analyst,
      Pages pages,
      Clock clock) {
    this.searchPage = searchPage;
    this.engine = engine;
    this.store = store;
    this.analyst = analyst;
    this.pages = pages;
    this.clock = clock;
    this.similar = similar;
    this.estimates = estimates;
    this.payPage = payPage;
  }

  Reply search(Call call) {
    String open = call.parameter(OPEN);
    Map<String, List<String>> asked = new LinkedHashMap<>(call.parameters());
    asked.remove(OPEN);
    SearchPage.Result result =
        searchPage.of(asked, open == null ? null : posting(open, call.trusted()));
    return Reply.html(result.refused() ? 400 : 200, pages.search(result.view()));
  }

  Reply pay(Call call) {
    PayPage.Result result = payPage.of(call.parameters());
    return Reply.html(result.refused() ? 400 : 200, pages.pay(result.view()));
  }

  Reply about(Call call) {
    List<String> held = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      held.add(Wording.count(engine.count(kind), name(kind)));
    }
    return Reply.html(200, pages.about(AboutView.of(held)));
  }

  private static String name(RecordKind kind) {
    return switch (kind) {
      case JOBS -> "posting";
      case RESUMES -> "résumé";
      case PAY -> "pay record";
      case OCCUPATIONS -> "loaded occupation";
    };
  }

  Reply posting(Call call) {
    boolean beside = PART.equals(call.header().apply(PART_HEADER));
    Reply.Whole reply =
        switch (posting(call.path().apply("id"), call.trusted())) {
          case OpenPosting.Found(PostingView view) ->
              Reply.html(
                  view.closed().isEmpty() ? 200 : 410,
                  beside ? pages.postingPane(view) : pages.posting(view));
          case OpenPosting.Absent(ProblemView view) ->
              Reply.html(view.status(), beside ? pages.problemPane(view) : pages.problem(view));
        };
    return reply.with("Vary", PART_HEADER);
  }

  /**
   * @param trusted whether the reader may see résumés
   */
  private OpenPosting posting(String id, boolean trusted) {
    return switch (Found.in(store, RecordKind.JOBS, id)) {
      case Found.One(StoredRecord record) -> new OpenPosting.Found(posting(record, trusted));
      case Found.Several several ->
          new OpenPosting.Absent(
              new ProblemView(
                  300,
                  "Several postings have this id",
                  "Several sources use it for a posting of theirs.",
                  several.keys().stream()
                      .map(key -> new Link("The one of " + key.source(), Links.job(key)))
                      .toList()));
      case Found.Deleted(RecordKey key) -> new OpenPosting.Absent(gone(key));
      case Found.Missing missing ->
          new OpenPosting.Absent(
              new ProblemView(404, "Not found", "There is no posting at this address.", List.of()));
    };
  }

  private PostingView posting(StoredRecord record, boolean trusted) {
    Fact fact = record.fact();
    if (fact == null || !(analyst.analyse(fact) instanceof Analysed.Posting analysed)) {
      throw new IllegalStateException(record.key() + " is no posting");
    }
    LocalDate today = LocalDate.now(clock);
    RecordKey key = record.key();
    LocalDate before = store.past(key).firstPosted();
    return PostingPage.of(
        key,
        analysed,
        Reposts.of(key, analysed.posting().posted(), before, engine, today),
        similar.beside(key, analysed),
        estimates.of(analysed),
        today,
        trusted);
  }

  private ProblemView gone(RecordKey key) {
    JobPosting was = store.past(key).posting();
    return was != null && analyst.analyse(was) instanceof Analysed.Posting analysed
        ? ProblemView.gone(was.title(), similar.beside(key, analysed), LocalDate.now(clock))
        : new ProblemView(410, "This job is closed", "It was taken down.", List.of());
  }
}
