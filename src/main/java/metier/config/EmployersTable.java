package metier.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.model.EmployerName;

/** {@code employers.tsv}: one row an employer with its other names. */
final class EmployersTable {
  private static final List<String> COLUMNS = List.of("name", "aliases");

  private final Table table;

  EmployersTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("employers.tsv"), COLUMNS, faults);
  }

  byte[] bytes() {
    return table.bytes();
  }

  List<KnownEmployer> read() {
    Claims aliases = new Claims("employer");
    Map<String, Integer> names = new HashMap<>();
    List<KnownEmployer> employers = new ArrayList<>();
    List<Row> rows = table.rows();
    for (Row row : rows) {
      String name = row.required("name");
      Integer earlier = names.putIfAbsent(EmployerName.folded(name), row.line());
      if (earlier != null && !name.isEmpty()) {
        row.fault("name '" + name + "' is in line " + earlier + " already");
      }
    }
    for (Row row : rows) {
      String name = row.text("name");
      List<String> others = row.list("aliases");
      if (others.isEmpty()) {
        row.fault("aliases was empty");
      }
      for (String alias : others) {
        check(alias, name, names, row);
        aliases.claim("alias", alias, EmployerName.folded(alias), name, row);
      }
      employers.add(new KnownEmployer(name, others));
    }
    return employers;
  }

  /** No chains, and so no circles: what is an alias has none of its own. */
  private static void check(String alias, String name, Map<String, Integer> names, Row row) {
    String folded = EmployerName.folded(alias);
    if (folded.isEmpty()) {
      row.fault("alias '" + alias + "' holds no letter or digit");
    } else if (folded.equals(EmployerName.folded(name))) {
      row.fault("alias '" + alias + "' says the same as the name '" + name + "'");
    } else if (names.containsKey(folded)) {
      row.fault(
          "alias '" + alias + "' is itself a name (line " + names.get(folded) + "); list it once");
    }
  }
}
