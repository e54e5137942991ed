package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What this browser keeps of postings: seen, saved, dismissed, each with a way back. */
@InBrowser
class KeptTest {
  private static final String CARDS = ".results > .cards > li:not([hidden])";
  private static final String TITLES = CARDS + " .card-title";
  private static final String SAVE = "[aria-label^=Save]";
  private static final String DISMISS = "[aria-label^=Dismiss]";

  private static void openResults(Browser browser) {
    browser.open("/?q=nurse&limit=6");
    browser.await("the buttons are there", () -> browser.all(CARDS + " " + DISMISS).size() == 6);
  }

  private static void press(Browser browser, int card, String button) {
    WebElement pressed = browser.all(CARDS).get(card).findElement(By.cssSelector(button));
    browser.script("arguments[0].scrollIntoView({block: 'center'})", pressed);
    pressed.click();
  }

  @Test
  void aDismissedPostingGoesAndComesBackByUndo(Browser browser) {
    openResults(browser);
    List<String> before = browser.texts(TITLES);
    press(browser, 1, DISMISS);
    assertThat(browser.texts(TITLES)).hasSize(5).doesNotContain(before.get(1));
    assertThat(browser.focused(".card-title a")).as("the focus goes on to a neighbour").isTrue();
    browser.one(".toast button").click();
    assertThat(browser.texts(TITLES)).isEqualTo(before);
    assertThat(browser.script("return document.activeElement.textContent"))
        .isEqualTo(before.get(1));
  }

  @Test
  void dismissedPostingsStayAwayUntilTheyAreCalledBack(Browser browser) {
    openResults(browser);
    List<String> before = browser.texts(TITLES);
    press(browser, 0, DISMISS);
    press(browser, 0, DISMISS);
    openResultsAgain(browser, 4);
    assertThat(browser.texts(TITLES)).isEqualTo(before.subList(2, 6));
    browser.one("#own button").click();
    browser.one(".kept-dismissed button").click();
    browser.press(Keys.ESCAPE);
    assertThat(browser.texts(TITLES)).isEqualTo(before);
  }

  private static void openResultsAgain(Browser browser, int left) {
    browser.open("/?q=nurse&limit=6");
    browser.await("the dismissed are hidden", () -> browser.all(CARDS).size() == left);
  }

  @Test
  void whatIsTakenFromTheSavedOnesIsGivenBackWithoutLeavingThem(Browser browser) {
    openResults(browser);
    String title = browser.texts(TITLES).getFirst();
    press(browser, 0, SAVE);
    browser.one("#own button").click();
    assertThat(browser.texts(".kept li a")).containsExactly(title);
    browser.one(".kept li button").click();
    assertThat(browser.all(".kept li")).isEmpty();
    browser.one(".toast button").click();
    assertThat(browser.texts(".kept li a")).containsExactly(title);
    browser.press(Keys.ESCAPE);
    browser.await("the dialog closes", () -> browser.all("dialog[open]").isEmpty());
    assertThat(browser.all("body > #status, body > #toasts")).hasSize(2);
  }

  @Test
  void anOpenedPostingIsMarkedAsSeenInEveryListAfterwards(Browser browser) {
    openResults(browser);
    assertThat(browser.all(".card.seen")).isEmpty();
    String title = browser.texts(TITLES).get(2);
    browser.all(TITLES + " a").get(2).click();
    browser.await("it is open", () -> browser.address().contains("job="));
    openResultsAgain(browser, 6);
    browser.await("it is marked", () -> !browser.all(".card.seen").isEmpty());
    assertThat(browser.texts(".card.seen .card-title")).containsExactly(title);
    assertThat(browser.texts(".card.seen .card-badge")).containsExactly("Seen");
  }

  @Test
  void manyRecentSearchesLeaveTheStartPageAsItIs(Browser browser) {
    browser.open("/");
    browser.script(
        """
        const searches = [...Array(8).keys()].map(n => ({label: `phlebotomist ${n}, Seattle, WA`, href: `/?q=${n}`}));
        localStorage.setItem('metier.recent', JSON.stringify(searches));
        """);
    browser.width(320);
    browser.open("/");
    browser.await("they are offered", () -> browser.all("#recent a").size() == 8);
    assertThat(browser.strings(LayoutTest.TOO_WIDE)).isEmpty();
  }
}
