package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From the list of careers to one of them, its jobs and its skills. */
@InBrowser
class CareerJourneyTest {
  private static final String CARDS = "#jobs .cards > li:not([hidden])";

  private static void press(Browser browser, String css) {
    browser.await(css, () -> !browser.all(css).isEmpty());
    browser.script("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", css);
    browser.one(css).click();
  }

  @Test
  void aTitleLeadsToItsPage(Browser browser) {
    browser.open("/");
    press(browser, ".ways-in a[href='/careers']");
    browser.await("the list", () -> browser.address().equals("/careers"));
    browser.one("#career-title").sendKeys("blood draw tech", Keys.ENTER);
    browser.await("the page", () -> browser.address().equals("/careers/phlebotomist"));
    assertThat(browser.one("h1").getText()).isEqualTo("Phlebotomist");
  }

  @Test
  void aPlaceIsPickedAJobAddedAndAnotherDismissedAndTakenBack(Browser browser) {
    browser.open("/careers/clinical-technician");
    browser.one("#career-where").sendKeys("seatt");
    browser.await(
        "it is offered",
        () -> browser.texts("#career-where-completions .completion-label").contains("Seattle, WA"));
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await(
        "it is taken",
        () -> "Seattle, WA".equals(browser.one("#career-where").getDomProperty("value")));
    browser.press(Keys.ENTER);
    browser.await("it narrows", () -> browser.address().contains("where=Seattle"));
    browser.await("the buttons", () -> !browser.all(CARDS + " [data-save]").isEmpty());
    List<String> titles = browser.texts(CARDS + " .card-title");
    assertThat(browser.texts(CARDS + " .save-word")).containsOnly("Add to my jobs");

    press(browser, CARDS + " [data-save]");
    assertThat(browser.texts(CARDS + " .save-word")).startsWith("In my jobs");
    press(browser, CARDS + " [aria-label^=Dismiss]");
    assertThat(browser.texts(CARDS + " .card-title")).hasSize(titles.size() - 1);
    browser.one(".toast button").click();
    assertThat(browser.texts(CARDS + " .card-title")).isEqualTo(titles);
    browser.one("#own button").click();
    assertThat(browser.texts(".kept li a")).containsExactly(titles.getFirst());
  }

  @Test
  void aTypeNarrowsBesideThePlaceAndMoreSalariesAreAPressAway(Browser browser) {
    browser.open("/careers/clinical-technician?where=Seattle,+WA");
    press(browser, ".type-choice:has([value=FULL_TIME])");
    press(browser, ".career-send button");
    browser.await("it narrows", () -> browser.address().contains("type=FULL_TIME"));
    assertThat(browser.address()).contains("where=Seattle");
    assertThat(browser.all("#salaries tbody tr")).hasSize(10);
    press(browser, "#salaries .more-links a");
    browser.await("more", () -> browser.all("#salaries tbody tr").size() > 10);
    assertThat(browser.address()).contains("type=FULL_TIME", "rows=");
    assertThat(browser.texts("#salaries .more-links a"))
        .containsExactly("Search all salary records");
  }

  @Test
  void aSkillIsOpenedAndBackLeadsToThePage(Browser browser) {
    browser.open("/careers/clinical-technician");
    press(browser, "#skills .share-label a");
    browser.await("the skill", () -> browser.address().equals("/skills/phlebotomy"));
    assertThat(browser.one("h1").getText()).isEqualTo("Phlebotomy");
    browser.back();
    browser.await("back", () -> browser.address().startsWith("/careers/clinical-technician"));
    assertThat(browser.one("h1").getText()).isEqualTo("Clinical Technician");
  }

  @Test
  void thePictureOfPathsIsWalkedByKeyboard(Browser browser) {
    browser.open("/careers/clinical-technician");
    browser.tabTo(".paths-svg a");
    browser.press(Keys.ENTER);
    browser.await("the other career", () -> !browser.address().contains("clinical-technician"));
    assertThat(browser.address()).startsWith("/careers/");
  }
}
