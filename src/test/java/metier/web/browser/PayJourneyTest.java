package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From a title and a place to what it pays there, and on to the work itself. */
@InBrowser
class PayJourneyTest {
  private static void fill(Browser browser, String css, String text) {
    WebElement box = browser.one(css);
    box.clear();
    box.sendKeys(text);
  }

  @Test
  void aTitleInAPlaceHasItsFiguresAndAnUnknownPlaceIsMended(Browser browser) {
    browser.open("/");
    browser.one(".ways-in a[href='/pay']").click();
    browser.await("the page", () -> browser.address().equals("/pay"));
    fill(browser, "#pay-what", "phlebotomist");
    fill(browser, "#pay-where", "Washington");
    browser.press(Keys.ENTER);
    browser.await("the answer", () -> browser.address().contains("title=phlebotomist"));
    assertThat(browser.one("h1").getText()).isEqualTo("What Phlebotomists are paid in Washington");
    assertThat(browser.one(".career-lead").getText())
        .startsWith("Phlebotomists in Washington: probably $");

    fill(browser, "#pay-where", "Seatlle");
    browser.press(Keys.ENTER);
    browser.await("the trouble", () -> !browser.all("#pay-trouble").isEmpty());
    assertThat(browser.one("#pay-trouble").getText())
        .contains("Sorry, we can't find that. Please try a different city or state.");
    assertThat(browser.one("#pay-where").getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(browser.one("#pay-what").getDomProperty("value")).isEqualTo("phlebotomist");
    browser.one("#pay-trouble a").click();
    browser.await("it is mended", () -> browser.all("#pay-trouble").isEmpty());
    assertThat(browser.one("h1").getText()).isEqualTo("What Phlebotomists are paid in Seattle, WA");

    browser.one(".more-links a[href='/careers/phlebotomist']").click();
    browser.await("the work", () -> browser.address().equals("/careers/phlebotomist"));
  }

  @Test
  void theChartIsReadAsATableAndAStateNarrowsIt(Browser browser) {
    browser.open("/pay?title=technologist&where=USA");
    browser.one(".pay-chart summary").click();
    assertThat(browser.texts(".pay-chart tbody tr")).hasSameSizeAs(browser.all(".pay-column"));
    browser.script("document.querySelector('#pay-states').scrollIntoView()");
    String state = browser.one("#pay-states + .wide-table tbody a").getText();
    browser.one("#pay-states + .wide-table tbody a").click();
    browser.await("one state", () -> browser.one("h1").getText().endsWith(" in " + state));
    assertThat(browser.texts("#pay-states + .wide-table tbody th")).containsExactly(state);
  }
}
