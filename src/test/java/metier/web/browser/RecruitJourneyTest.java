package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** From an advert to people side by side. */
@InBrowser
class RecruitJourneyTest {
  @Test
  void anAdvertIsPastedMendedRankedComparedAndTakenAway(Browser browser) {
    browser.open("/");
    browser.one(".ways-in a[href='/recruit']").click();
    browser.await("the form", () -> browser.address().equals("/recruit"));
    browser.one("#advert").sendKeys(Sight.ADVERT);
    browser.one(".match-send button").click();
    browser.await("candidates", () -> browser.address().startsWith("/recruit/candidates"));
    assertThat(browser.one("h1").getText()).contains("Phlebotomist");
    assertThat(browser.one("#years").getDomProperty("value")).isEqualTo("2");
    assertThat(demand(browser, "phlebotomy")).isEqualTo("must");
    List<String> before = browser.texts(".pick");
    assertThat(before).hasSizeGreaterThan(10).allMatch(name -> name.matches("Candidate \\w+"));
    assertThat(browser.texts(".fit-title").getFirst()).containsIgnoringCase("phlebotom");

    browser.script(
        "document.querySelector(\"[name='demand.phlebotomy'][value='ignore']\").click()");
    unfold(browser);
    browser.one("#add").sendKeys("welding");
    browser.one("#years").clear();
    browser.one(".asked-form button.main").click();
    browser.await("ranked again", () -> browser.address().contains("add=welding"));
    assertThat(demand(browser, "phlebotomy")).isEqualTo("ignore");
    assertThat(demand(browser, "welding")).isEqualTo("must");
    assertThat(browser.one("#add").getDomProperty("value")).isEmpty();
    List<String> after = browser.texts(".pick");
    assertThat(after).isNotEqualTo(before);

    for (WebElement box : browser.all(".pick input").subList(0, 3)) {
      box.click();
    }
    browser.one(".choosing-bar button").click();
    browser.await("side by side", () -> browser.address().startsWith("/recruit/compare"));
    assertThat(browser.texts(".compare-name")).isEqualTo(after.subList(0, 3));
    assertThat(browser.texts(".compare-table th[scope=row]"))
        .anyMatch(row -> row.startsWith("Welding"))
        .noneMatch(row -> row.startsWith("Phlebotomy"));
    browser.one(".crumbs a").click();
    browser.await("the list", () -> browser.address().startsWith("/recruit/candidates?"));
    assertThat(browser.texts(".pick")).isEqualTo(after);

    String csv =
        (String)
            browser.scriptThatCallsBack(
                """
                const done = arguments[arguments.length - 1];
                fetch(document.querySelector('.choosing-bar a').href)
                  .then(answer => answer.text()).then(done);
                """);
    assertThat(csv.lines().findFirst().orElse("")).startsWith("rank,candidate,score,title");
    assertThat(csv.lines().skip(1).map(line -> line.split(",")[1]).limit(after.size()).toList())
        .isEqualTo(after);
  }

  /** On a wide screen nothing is folded to the eye; the driver takes a closed drawer for one. */
  private static void unfold(Browser browser) {
    browser.script("document.querySelector('.asked-drawer').open = true");
  }

  private static String demand(Browser browser, String skill) {
    return browser.one("[name='demand." + skill + "']:checked").getDomProperty("value");
  }

  @Test
  void aPostingLeadsToItsCandidatesAndEmployersAreShownWhenAsked(Browser browser) {
    browser.open("/recruit");
    browser.one("#choose-words").sendKeys("phlebotomist");
    browser.one(".choose-form button").click();
    browser.await("postings", () -> browser.address().contains("q=phlebotomist"));
    browser.one(".choices a").click();
    browser.await("candidates", () -> browser.address().startsWith("/recruit/candidates?job="));
    List<String> hidden = browser.texts(".held li");
    unfold(browser);
    browser.one("[name=anonymous]").click();
    browser.one(".asked-form button.main").click();
    browser.await("employers", () -> browser.address().contains("anonymous=false"));
    assertThat(String.join("", browser.texts(".held li")).length())
        .isGreaterThan(String.join("", hidden).length());

    browser.one(".role-head a.inline-link").click();
    browser.await("the posting", () -> browser.address().startsWith("/jobs/"));
    browser.one(".actions a[href$='/candidates']").click();
    browser.await("its candidates", () -> browser.address().endsWith("/candidates"));
  }

  @Test
  void anUnknownSkillIsSaidAtItsBox(Browser browser) {
    browser.open("/recruit/candidates?advert=ADVERT_KEY&years=lots");
    assertThat(browser.one("#asked-trouble").getText()).contains("The years were 'lots'");
    assertThat(browser.one("#years").getDomAttribute("aria-invalid")).isEqualTo("true");
  }
}
