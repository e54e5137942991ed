package metier.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import metier.model.Occupation;

/** {@code occupations.tsv}: one row an occupation. */
final class OccupationsTable {
  private static final List<String> COLUMNS =
      List.of("id", "title", "family", "soc", "aliases", "skills", "summary");
  private static final Pattern SOC = Pattern.compile("\\d\\d-\\d{4}(\\.\\d\\d)?");

  private final Table table;

  OccupationsTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("occupations.tsv"), COLUMNS, faults);
  }

  byte[] bytes() {
    return table.bytes();
  }

  List<Occupation> read(Set<String> skills) {
    Claims ids = new Claims("occupation");
    Claims titles = new Claims("occupation");
    List<Occupation> occupations = new ArrayList<>();
    for (Row row : table.rows()) {
      Occupation occupation =
          new Occupation(
              row.required("id"),
              row.required("title"),
              row.text("family"),
              row.text("soc"),
              row.list("aliases"),
              row.list("skills"),
              row.text("summary"));
      occupations.add(occupation);
      String id = occupation.id();
      ids.claim("id", id, id, id, row);
      titles.claim("title", occupation.title(), Claims.fold(occupation.title()), id, row);
      for (String alias : occupation.aliases()) {
        titles.claim("alias", alias, Claims.fold(alias), id, row);
      }
      if (!occupation.soc().isEmpty() && !SOC.matcher(occupation.soc()).matches()) {
        row.fault("soc was '" + occupation.soc() + "'; it must look like 31-9097");
      }
      for (String skill : occupation.skills()) {
        if (!skills.contains(skill)) {
          row.fault("skill '" + skill + "' of '" + id + "' is not known");
        }
      }
    }
    return occupations;
  }
}
