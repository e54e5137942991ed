package metier.config;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.model.CareerGuide;
import metier.model.Occupation;
import metier.model.Skill;

/** {@code careers.tsv}: one row for every occupation. */
final class CareersTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "duties",
          "activities",
          "conditions",
          "specialities",
          "education",
          "licensing",
          "licences",
          "qualities",
          "advancement");

  private final Table table;

  CareersTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("careers.tsv"), COLUMNS, faults);
  }

  /** By the occupation's id, in the table's order. */
  Map<String, CareerGuide> read(Collection<Occupation> occupations, Collection<Skill> skills) {
    List<String> known = occupations.stream().map(Occupation::id).toList();
    Map<String, Skill.Kind> kinds = new LinkedHashMap<>();
    skills.forEach(skill -> kinds.put(skill.id(), skill.kind()));
    Claims ids = new Claims("occupation");
    Map<String, CareerGuide> guides = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      CareerGuide guide = guide(row);
      String id = guide.occupation();
      ids.claim("id", id, id, id, row);
      guides.putIfAbsent(id, guide);
      if (!known.contains(id)) {
        row.fault("occupation '" + id + "' is not known");
      }
      for (String licence : guide.licences()) {
        if (kinds.get(licence) != Skill.Kind.LICENCE) {
          row.fault("licence '" + licence + "' of '" + id + "' is not known");
        }
      }
    }
    if (table.readable()) {
      known.stream()
          .filter(id -> !guides.containsKey(id))
          .forEach(id -> table.fault(0, "has no row for occupation '" + id + "'"));
    }
    return guides;
  }

  private static CareerGuide guide(Row row) {
    return new CareerGuide(
        row.required("id"),
        some(row, "duties"),
        some(row, "activities"),
        some(row, "conditions"),
        row.list("specialities"),
        row.required("education"),
        row.text("licensing"),
        row.list("licences"),
        some(row, "qualities"),
        row.required("advancement"));
  }

  private static List<String> some(Row row, String column) {
    row.required(column);
    return row.list(column);
  }
}
