package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From the first page to a posting and back. */
@InBrowser
class JourneyTest {
  private static final String CARD = ".results .card-title a";

  private static boolean isOpen(Browser browser) {
    return browser.address().contains("job=") && !browser.all("#detail-body .posting").isEmpty();
  }

  @Test
  void byKeyboardAlone(Browser browser) {
    browser.open("/");
    browser.tabTo("#what");
    browser.press("phlebotomist");
    browser.await("completions", () -> !browser.all("#what-completions [role=option]").isEmpty());
    browser.press(Keys.ARROW_DOWN);
    String pointed = browser.one("#what").getDomAttribute("aria-activedescendant");
    assertThat(browser.one("#" + pointed).getDomAttribute("aria-selected")).isEqualTo("true");
    browser.press(Keys.ENTER);
    browser.await(
        "the list closes",
        () -> "false".equals(browser.one("#what").getDomAttribute("aria-expanded")));
    assertThat(browser.one("#what").getDomProperty("value")).containsIgnoringCase("phlebotom");
    browser.press(Keys.ENTER);
    browser.await(
        "results", () -> browser.address().startsWith("/?q=") && !browser.all(CARD).isEmpty());

    browser.tabTo("#filters input[type=checkbox]");
    String filter = browser.one("#filters input[type=checkbox]:focus").getDomAttribute("name");
    browser.press(Keys.SPACE);
    browser.await("the filter is in the address", () -> browser.address().contains(filter + "="));
    browser.await("the list follows", () -> !browser.all(".chips .chip").isEmpty());

    browser.tabTo(CARD);
    String title = browser.one(CARD + ":focus").getText();
    browser.press(Keys.ENTER);
    browser.await("the posting stands beside the list", () -> isOpen(browser));
    assertThat(browser.one("#detail-body .posting-title").getText()).isEqualTo(title);

    browser.back();
    browser.await("the list is back", () -> !browser.address().contains("job="));
    assertThat(browser.address()).contains(filter + "=");
    assertThat(browser.all(CARD)).isNotEmpty();
  }

  @Test
  void byKeyboardOnATelephoneTheSheetOpensAndCloses(Browser browser) {
    browser.width(320);
    browser.open("/?q=nurse");
    browser.tabTo("#filters summary");
    browser.press(Keys.ENTER);
    browser.tabTo("#filters input");
    browser.tabTo(CARD);
    String title = browser.one(CARD + ":focus").getText();
    browser.press(Keys.ENTER);
    browser.await("the sheet is open", () -> isOpen(browser));
    browser.await("the focus is on it", () -> browser.focused(".posting-title, .posting-title *"));
    browser.press(Keys.ESCAPE);
    browser.await("the sheet is closed", () -> !browser.address().contains("job="));
    browser.await("the focus is back", () -> browser.focused(CARD));
    assertThat(browser.one(CARD + ":focus").getText()).isEqualTo(title);
  }

  @Test
  void withoutJavaScript(Browser browser) {
    browser.scripts(false);
    browser.width(320);
    browser.open("/");
    assertThat(browser.all("html.enhanced")).isEmpty();
    browser.one("#what").sendKeys("nurse", Keys.ENTER);
    browser.await("results", () -> browser.address().contains("q=nurse"));
    assertThat(browser.all(CARD)).isNotEmpty();

    browser.one("#filters summary").click();
    browser.one("#filters input[name=type]").click();
    browser.one(".apply-filters").click();
    browser.await("the filter is in the address", () -> browser.address().contains("type="));
    assertThat(browser.one("#filters input[name=type]").isSelected()).isTrue();

    browser.open("/?q=nurse&limit=5");
    List<String> first = browser.texts(CARD);
    browser.one("a[rel=next]").click();
    browser.await("the next page", () -> browser.address().contains("offset=5"));
    assertThat(browser.texts(CARD)).isNotEmpty().isNotEqualTo(first);

    String title = browser.one(CARD).getText();
    browser.one(CARD).click();
    browser.await("the posting", () -> browser.address().startsWith("/jobs/"));
    assertThat(browser.one("h1").getText()).isEqualTo(title);
    assertThat(browser.one(".prose").getText()).isNotBlank();
  }

  @Test
  void backLeadsToThePlaceInTheListThatWasLeft(Browser browser) {
    browser.width(320);
    browser.open("/?q=nurse");
    List<String> list = browser.texts(CARD);
    browser.script(
        "document.querySelectorAll(arguments[0])[8].scrollIntoView({block: 'center'})", CARD);
    long left = scrolled(browser);
    assertThat(left).isGreaterThan(300);
    browser.all(CARD).get(8).click();
    browser.await("the posting is open", () -> isOpen(browser));
    browser.back();
    browser.await("the list is back", () -> !browser.address().contains("job="));
    browser.await("where it was left", () -> Math.abs(scrolled(browser) - left) < 40);
    assertThat(browser.texts(CARD)).isEqualTo(list);
  }

  @Test
  void aPostingOfTheWiderSearchOpensBesideTheListToo(Browser browser) {
    browser.open("/?q=phlebotomist&where=Tacoma,+WA&radius=5");
    String wider = ".broadened .card-title a";
    browser.await(
        "the first posting stands beside", () -> !browser.all("#detail-body .posting").isEmpty());
    String title = browser.all(wider).getLast().getText();
    browser.script("document.querySelector('.broadened').scrollIntoView()");
    browser.all(wider).getLast().click();
    browser.await("the posting is open", () -> isOpen(browser));
    browser.await(
        "it is the one", () -> browser.one("#detail-body .posting-title").getText().equals(title));
    assertThat(browser.address()).startsWith("/?q=phlebotomist").contains("radius=5");
  }

  private static long scrolled(Browser browser) {
    return ((Number) browser.script("return Math.round(scrollY)")).longValue();
  }
}
