package metier.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import metier.model.NotShown;

/** {@code not-shown.tsv}: names of skills that show too little of them in a résumé. */
final class NotShownTable {
  private static final List<String> COLUMNS = List.of("skill", "phrases", "why");

  private final Table table;

  NotShownTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("not-shown.tsv"), COLUMNS, faults);
  }

  byte[] bytes() {
    return table.bytes();
  }

  List<NotShown> read(Set<String> skills) {
    Claims claims = new Claims("the skill");
    List<NotShown> read = new ArrayList<>();
    for (Row row : table.rows()) {
      String skill = row.required("skill");
      claims.claim("skill", skill, skill, skill, row);
      if (!skills.contains(skill)) {
        row.fault("skill '" + skill + "' is none of skills.tsv");
      }
      List<String> phrases = row.list("phrases");
      if (phrases.isEmpty()) {
        row.fault("phrases are empty");
      }
      read.add(new NotShown(skill, phrases));
    }
    return read;
  }
}
