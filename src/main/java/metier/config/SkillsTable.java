package metier.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metier.model.Skill;
import org.jspecify.annotations.Nullable;

/** {@code skills.tsv}: one row a skill; wider skills form a tree. */
final class SkillsTable {
  private static final List<String> COLUMNS =
      List.of("id", "name", "kind", "broader", "aliases", "as_written");

  private final Table table;

  SkillsTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("skills.tsv"), COLUMNS, faults);
  }

  byte[] bytes() {
    return table.bytes();
  }

  List<Skill> read() {
    Claims ids = new Claims("skill");
    Claims forms = new Claims("skill");
    Claims spellings = new Claims("skill");
    List<Skill> skills = new ArrayList<>();
    Map<String, Row> rows = new LinkedHashMap<>();
    Map<String, String> broader = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Skill skill = skill(row);
      skills.add(skill);
      ids.claim("id", skill.id(), skill.id(), skill.id(), row);
      rows.putIfAbsent(skill.id(), row);
      if (skill.broader() != null) {
        broader.putIfAbsent(skill.id(), skill.broader());
      }
      for (String form : skill.anyCase()) {
        String kind = form.equals(skill.name()) ? "name" : "alias";
        forms.claim(kind, form, Claims.fold(form), skill.id(), row);
      }
      for (String spelling : skill.asWritten()) {
        spellings.claim("spelling", spelling, spelling, skill.id(), row);
      }
    }
    checkBroader(rows, broader);
    return skills;
  }

  private static Skill skill(Row row) {
    String broader = row.text("broader");
    return new Skill(
        row.required("id"),
        row.required("name"),
        kind(row),
        broader.isEmpty() ? null : broader,
        row.list("aliases"),
        row.list("as_written"));
  }

  private static Skill.Kind kind(Row row) {
    String word = row.text("kind");
    Optional<Skill.Kind> kind =
        Arrays.stream(Skill.Kind.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst();
    if (kind.isEmpty()) {
      row.fault("kind was '" + word + "'; it must be hard, soft, tool or licence");
    }
    return kind.orElse(Skill.Kind.HARD);
  }

  private static void checkBroader(Map<String, Row> rows, Map<String, String> broader) {
    Set<String> told = new LinkedHashSet<>();
    broader.forEach(
        (id, wider) -> {
          Row row = rows.get(id);
          if (row != null && !rows.containsKey(wider)) {
            row.fault("broader skill '" + wider + "' of '" + id + "' is not known");
          } else if (row != null && !told.contains(id)) {
            List<String> way = wayBackTo(id, broader);
            told.addAll(way);
            if (!way.isEmpty()) {
              row.fault("broader leads back to where it began: " + String.join(" > ", way));
            }
          }
        });
  }

  /** From a skill by ever wider ones to itself; empty where it doesn't come back. */
  private static List<String> wayBackTo(String id, Map<String, String> broader) {
    Set<String> way = new LinkedHashSet<>();
    @Nullable String next = id;
    while (next != null && way.add(next)) {
      next = broader.get(next);
    }
    if (!id.equals(next)) {
      return List.of();
    }
    List<String> circle = new ArrayList<>(way);
    circle.add(id);
    return circle;
  }
}
