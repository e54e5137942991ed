package metier.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe-core: which rules of accessible pages does the page that is shown break? */
final class Axe {
  private static final String SOURCE = source();

  /** One line a fault: the rule, what it asks, the elements. Size of targets isn't on by itself. */
  private static final String RUN =
      """
      const done = arguments[0];
      axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
        .then(found => found.violations.map(fault => fault.id + ' (' + fault.help + '): '
          + fault.nodes.map(node => node.target.join(' ') + ' [' + node.any.map(check => check.message) + ']')))
        .then(done, wrong => done(['axe itself failed: ' + wrong]));
      """;

  private Axe() {}

  /** The page is looked at as often as is asked for, at the widths and in the schemes of then. */
  static void isGivenTo(Browser browser) {
    browser.script(SOURCE);
  }

  @SuppressWarnings("unchecked")
  static List<String> faults(Browser browser) {
    return (List<String>) browser.scriptThatCallsBack(RUN);
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
