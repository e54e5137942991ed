package metier.web.page;

import java.util.List;
import metier.career.portrait.Portrait;

/**
 * Words about an occupation, and whose they are.
 *
 * @param items one for a paragraph; none where nothing is known
 * @param source as a person says it
 */
public record Told(List<String> items, String source) {
  public Told {
    items = List.copyOf(items);
  }

  static Told of(Portrait.Text text) {
    return text.words().isBlank() ? nothing() : new Told(List.of(text.words()), by(text.source()));
  }

  static Told of(Portrait.Items items) {
    return items.items().isEmpty() ? nothing() : new Told(items.items(), by(items.source()));
  }

  private static Told nothing() {
    return new Told(List.of(), "");
  }

  static String by(Portrait.Source source) {
    return switch (source) {
      case OWN -> "Metier’s own words";
      case ONET -> "O*NET";
      case GROUP -> "O*NET, of its group";
      case ESCO -> "ESCO";
      case NONE -> "";
    };
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }
}
