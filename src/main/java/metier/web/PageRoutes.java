package metier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.engine.SearchEngine;
import metier.model.Fact;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import metier.web.page.AlsoPosted;
import metier.web.page.Link;
import metier.web.page.Links;
import metier.web.page.Pages;
import metier.web.page.PostingPage;
import metier.web.page.PostingView;
import metier.web.page.ProblemView;
import metier.web.page.SearchPage;

/** The pages for people. */
final class PageRoutes {
  private final SearchPage searchPage;
  private final SearchEngine engine;
  private final RecordStore store;
  private final Analyst analyst;
  private final Pages pages;
  private final Clock clock;

  PageRoutes(
      SearchPage searchPage,
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
  }

  Reply search(Call call) {
    SearchPage.Result result = searchPage.of(call.parameters());
    return Reply.html(result.refused() ? 400 : 200, pages.search(result.view()));
  }

  Reply posting(Call call) {
    return switch (Found.in(store, RecordKind.JOBS, call.path().apply("id"))) {
      case Found.One(StoredRecord record) -> posting(record);
      case Found.Several several ->
          problem(
              new ProblemView(
                  300,
                  "Several postings have this id",
                  "Several sources use it for a posting of theirs.",
                  several.keys().stream()
                      .map(key -> new Link("The one of " + key.source(), Links.job(key)))
                      .toList()));
      case Found.Deleted deleted ->
          problem(new ProblemView(410, "Gone", "This posting was taken down.", List.of()));
      case Found.Missing missing ->
          problem(
              new ProblemView(404, "Not found", "There is no posting at this address.", List.of()));
    };
  }

  private Reply posting(StoredRecord record) {
    Fact fact = record.fact();
    if (fact == null || !(analyst.analyse(fact) instanceof Analysed.Posting analysed)) {
      throw new IllegalStateException(record.key() + " is no posting");
    }
    LocalDate today = LocalDate.now(clock);
    PostingView view =
        PostingPage.of(
            record.key(), analysed, AlsoPosted.beside(record.key(), engine, today), today);
    return Reply.html(view.closed().isEmpty() ? 200 : 410, pages.posting(view));
  }

  private Reply problem(ProblemView view) {
    return Reply.html(view.status(), pages.problem(view));
  }
}
