package metier.config;

import java.util.List;

/**
 * Words and phrases that mean the same in a search box.
 *
 * @param rows one row of the table each
 */
public record Synonyms(List<Row> rows) {
  public Synonyms {
    rows = List.copyOf(rows);
  }

  /**
   * @param forms two or more words or phrases, lower case
   * @param when words of which one has to stand beside an ambiguous form; empty: always
   */
  public record Row(List<String> forms, List<String> when) {
    public Row {
      forms = List.copyOf(forms);
      when = List.copyOf(when);
      if (forms.size() < 2) {
        throw new IllegalArgumentException("forms was " + forms + "; it must hold two or more");
      }
    }
  }
}
