package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What is typed into the boxes is completed by what the server suggests. */
@InBrowser
class CompletionTest {
  private static final String CARD = ".results .card-title a";

  /** Types into a box and waits for the row that has to be among its completions. */
  private static void complete(Browser browser, String box, String typed, String expected) {
    browser.tabTo("#" + box);
    browser.press(typed);
    browser.await(
        expected + " is offered for " + typed, () -> labels(browser, box).contains(expected));
  }

  private static List<String> labels(Browser browser, String box) {
    return browser.texts("#" + box + "-completions:not([hidden]) .completion-label");
  }

  private static String value(Browser browser, String box) {
    return browser.one("#" + box).getDomProperty("value");
  }

  private static void awaitResults(Browser browser) {
    browser.await(
        "results", () -> browser.address().startsWith("/?q=") && !browser.all(CARD).isEmpty());
  }

  @Test
  void theFirstRowIsTakenByArrowAndEnterAndSearchedByEnter(Browser browser) {
    browser.open("/");
    complete(browser, "what", "phleb", "Phlebotomist");
    String first = labels(browser, "what").getFirst();
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.texts("#what-completions [aria-selected=true] .completion-label"))
        .containsExactly(first);
    browser.press(Keys.ENTER);
    browser.await("the list closes", () -> labels(browser, "what").isEmpty());
    assertThat(value(browser, "what")).isEqualTo(first);
    browser.press(Keys.ENTER);
    awaitResults(browser);
    assertThat(browser.address()).isEqualTo("/?q=" + first);
  }

  @Test
  void aSlipOfTheFingersIsCompletedToo(Browser browser) {
    browser.open("/");
    complete(browser, "what", "phlebotmi", "Phlebotomist");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("it is taken", () -> value(browser, "what").equals("Phlebotomist"));
  }

  @Test
  void rowsSayWhatTheyAreAndHowManyPostingsTheyHave(Browser browser) {
    browser.open("/");
    complete(browser, "what", "phleb", "Phlebotomy");
    assertThat(browser.texts("#what-completions .completion")).hasSizeLessThan(8);
    assertThat(browser.texts("#what-completions .completion-kind")).contains("Title", "Skill");
    assertThat(browser.texts("#what-completions .completion-count"))
        .isNotEmpty()
        .allMatch(count -> count.matches("[0-9,]+ jobs?"));
  }

  @Test
  void aPlaceIsTakenByThePointerAndSearchedAround(Browser browser) {
    browser.open("/");
    browser.tabTo("#what");
    browser.press("phlebotomy");
    complete(browser, "where", "seatt", "Seattle, WA");
    browser.all("#where-completions [role=option]").getFirst().click();
    browser.await("it is taken", () -> value(browser, "where").equals("Seattle, WA"));
    assertThat(browser.focused("#where")).isTrue();
    browser.press(Keys.ENTER);
    awaitResults(browser);
    assertThat(browser.one("h1").getText()).contains("near Seattle, WA");
    assertThat(browser.address()).isEqualTo("/?q=phlebotomy&where=Seattle%2C+WA");
  }

  @Test
  void escapeLeavesWhatWasTyped(Browser browser) {
    browser.open("/");
    complete(browser, "what", "phleb", "Phlebotomy");
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ESCAPE);
    browser.await("the list closes", () -> labels(browser, "what").isEmpty());
    assertThat(value(browser, "what")).isEqualTo("phleb");
  }

  @Test
  void theEmptyBoxOffersWhatWasSearchedLately(Browser browser) {
    browser.open("/?q=phlebotomy&where=Seattle,+WA");
    browser.await("the modules have run", () -> !browser.all("html.enhanced").isEmpty());
    browser.open("/");
    browser.tabTo("#what");
    browser.await(
        "it is offered", () -> labels(browser, "what").contains("phlebotomy, Seattle, WA"));
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    awaitResults(browser);
    assertThat(browser.address()).contains("q=phlebotomy", "where=Seattle");
  }
}
