package metier.web;

import java.util.LinkedHashMap;
import java.util.Map;
import metier.web.page.CareerPage;
import metier.web.page.CareersPage;
import metier.web.page.CareersPage.Outcome;
import metier.web.page.Pages;

/** The pages of careers and skills. */
final class CareerRoutes {
  private static final int FOR_GOOD = 301;
  private static final int SEE_OTHER = 303;

  private final CareersPage leading;
  private final CareerPage careerPage;
  private final Pages pages;

  CareerRoutes(CareersPage leading, CareerPage careerPage, Pages pages) {
    this.leading = leading;
    this.careerPage = careerPage;
    this.pages = pages;
  }

  Reply list(Call call) {
    String typed = call.parameter("q");
    return reply(leading.list(typed == null ? "" : typed), SEE_OTHER, call);
  }

  Reply career(Call call) {
    // Not for good: an occupation that is taken in later may have this address of its own.
    return reply(leading.career(call.path().apply("slug"), call.parameters()), SEE_OTHER, call);
  }

  Reply skill(Call call) {
    return reply(leading.skill(call.path().apply("slug")), FOR_GOOD, call);
  }

  /**
   * @param moved the status where the page stands elsewhere
   */
  private Reply reply(Outcome outcome, int moved, Call call) {
    return switch (outcome) {
      case Outcome.Elsewhere(String href) ->
          new Reply.Whole(moved, Reply.HTML, new byte[0], Map.of("Location", href));
      case Outcome.Listed(var view) ->
          Reply.html(
              view.sentence().isEmpty() || !view.candidates().isEmpty() ? 200 : 404,
              pages.careers(view));
      case Outcome.Absent(var why) -> Reply.html(why.status(), pages.problem(why));
      case Outcome.OfSkill(var view) -> Reply.html(200, pages.skill(view));
      case Outcome.Career(var occupation) ->
          careerPage
              .of(occupation, new LinkedHashMap<>(call.parameters()))
              .<Reply>map(
                  result -> Reply.html(result.refused() ? 400 : 200, pages.career(result.view())))
              .orElseGet(
                  () -> Problem.of(404, "Not found", "Nothing is known of this occupation."));
    };
  }
}
