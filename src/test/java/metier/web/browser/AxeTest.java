package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AxeTest {
  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  @ParameterizedTest
  @EnumSource
  void noPageBreaksARuleInEitherSchemeAtAnyWidth(Sight sight, Browser browser) {
    browser.open(sight.path);
    assertThat(faults(browser)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MANY_FILTERS", "BESIDE", "CAREER", "PAY_FOUND", "MATCHED", "CANDIDATES_EDITED"})
  void whatIsFoldedAwayBreaksNoneEither(Sight sight, Browser browser) {
    browser.open(sight.path);
    browser.script("document.querySelectorAll('details').forEach(part => part.open = true)");
    assertThat(faults(browser)).isEmpty();
  }

  @Test
  void aPageThatBreaksRulesWouldBeNoticed(Browser browser) {
    browser.open("/");
    browser.script(
        """
        const box = document.querySelector('#what');
        document.querySelector('label[for=what]').remove();
        box.removeAttribute('placeholder');
        """);
    assertThat(faults(browser)).hasSize(6).allMatch(fault -> fault.contains("label"));
  }

  private static List<String> faults(Browser browser) {
    List<String> faults = new ArrayList<>();
    Axe.isGivenTo(browser);
    for (int width : WIDTHS) {
      browser.width(width);
      for (Browser.Scheme scheme : Browser.Scheme.values()) {
        browser.prefer(scheme);
        Axe.faults(browser).forEach(fault -> faults.add(width + " px, " + scheme + ": " + fault));
      }
    }
    return faults;
  }
}
