package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class LayoutTest {
  /** What reaches over the right edge, the outermost first. */
  static final String TOO_WIDE =
      """
      const edge = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= edge) return [];
      return ['the page is ' + document.documentElement.scrollWidth + ' px wide',
        ...[...document.body.querySelectorAll('*')]
          .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > edge + 0.5)
          .map(e => e.outerHTML.slice(0, 120))];
      """;

  /**
   * What can be pressed and is smaller than a fingertip, as WCAG 2.2 (2.5.8) has it: 24 by 24,
   * except links within a sentence; a box to tick is as large as its label.
   */
  private static final String TOO_SMALL =
      """
      const least = 24 - 0.01;
      const inSentence = e => !(e instanceof SVGElement) && getComputedStyle(e).display === 'inline'
        && e.parentElement.innerText.trim().length > e.innerText.trim().length;
      return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
        .filter(e => e.checkVisibility({visibilityProperty: true}) && !inSentence(e))
        .map(e => e.matches('label input') ? e.closest('label') : e)
        .filter(e => !e.matches('.skip'))
        .map(e => [e, e.getBoundingClientRect()])
        .filter(([e, box]) => box.width < least || box.height < least)
        .map(([e, box]) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${e.outerHTML.slice(0, 160)}`);
      """;

  @ParameterizedTest
  @EnumSource
  void nothingIsWiderThanTheNarrowestTelephone(Sight sight, Browser browser) {
    browser.width(320);
    browser.open(sight.path);
    assertThat(browser.strings(TOO_WIDE)).as("console: %s", browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatCanBePressedIsLargeEnough(Sight sight, Browser browser) {
    for (int width : List.of(320, 1280)) {
      browser.width(width);
      browser.open(sight.path);
      browser.script("document.querySelectorAll('details').forEach(part => part.open = true)");
      assertThat(browser.strings(TOO_SMALL)).as("at %d px", width).isEmpty();
    }
  }

  @Test
  void whatIsTooWideOrTooSmallWouldBeNoticed(Browser browser) {
    browser.width(320);
    browser.open("/");
    browser.script(
        """
        const button = document.createElement('button');
        button.style = 'width: 20px; height: 40px; padding: 0; min-width: 0; margin-left: 310px';
        document.querySelector('main').append(button);
        """);
    assertThat(browser.strings(TOO_SMALL)).hasSize(1).first().asString().startsWith("20.0 ×");
    assertThat(browser.strings(TOO_WIDE)).last().asString().startsWith("<button");
  }

  @ParameterizedTest
  @EnumSource
  void theConsoleHasNothingToSay(Sight sight, Browser browser) {
    browser.open(sight.path);
    browser.await("the modules have run", () -> !browser.all("html.enhanced").isEmpty());
    // A page with a status of its own is reported as a resource that failed.
    assertThat(browser.complaints())
        .noneMatch(said -> !said.contains("the server responded with a status of 4"));
  }

  @Test
  void aScriptInsideThePageIsRefused(Browser browser) {
    browser.open("/");
    browser.script(
        """
        const script = document.createElement('script');
        script.textContent = 'document.title = "broken in"';
        document.head.append(script);
        """);
    assertThat(browser.script("return document.title")).isNotEqualTo("broken in");
    assertThat(browser.complaints()).anyMatch(said -> said.contains("Content Security Policy"));
  }
}
