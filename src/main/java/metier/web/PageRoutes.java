package metier.web;

import metier.web.page.Pages;
import metier.web.page.SearchPage;

/** The pages for people. */
final class PageRoutes {
  private final SearchPage searchPage;
  private final Pages pages;

  PageRoutes(SearchPage searchPage, Pages pages) {
    this.searchPage = searchPage;
    this.pages = pages;
  }

  Reply search(Call call) {
    SearchPage.Result result = searchPage.of(call.parameters());
    return Reply.html(result.refused() ? 400 : 200, pages.search(result.view()));
  }
}
