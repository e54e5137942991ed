package metier.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code synonyms.tsv}: one row a group of words and phrases that mean the same. */
final class SynonymsTable {
  private static final List<String> COLUMNS = List.of("forms", "when", "meaning");

  private final Table table;

  SynonymsTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("synonyms.tsv"), COLUMNS, faults);
  }

  Synonyms read() {
    Claims claims = new Claims("the group of");
    List<Synonyms.Row> groups = new ArrayList<>();
    for (Row row : table.rows()) {
      List<String> forms = lowerCase(row.list("forms"));
      if (forms.size() < 2) {
        row.fault("forms was '" + row.text("forms") + "'; it must hold two or more");
        continue;
      }
      for (String form : forms) {
        claims.claim("form", form, Claims.fold(form), forms.getFirst(), row);
      }
      groups.add(new Synonyms.Row(forms, lowerCase(row.list("when"))));
    }
    return new Synonyms(groups);
  }

  private static List<String> lowerCase(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
  }
}
