package metier.config;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import metier.model.Skill;

/** {@code not-skills.tsv}: phrases that hold a skill's name and mean something else. */
final class NotSkillsTable {
  private static final List<String> COLUMNS = List.of("phrase", "why");

  private final Table table;

  NotSkillsTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("not-skills.tsv"), COLUMNS, faults);
  }

  byte[] bytes() {
    return table.bytes();
  }

  List<String> read(Collection<Skill> skills) {
    Set<String> names =
        skills.stream()
            .flatMap(skill -> skill.anyCase().stream())
            .map(Claims::fold)
            .collect(toUnmodifiableSet());
    Claims claims = new Claims("the phrase");
    List<String> phrases = new ArrayList<>();
    for (Row row : table.rows()) {
      String phrase = row.required("phrase");
      claims.claim("phrase", phrase, Claims.fold(phrase), phrase, row);
      if (names.contains(Claims.fold(phrase))) {
        row.fault("phrase '" + phrase + "' is a skill's name itself");
      }
      phrases.add(phrase);
    }
    return phrases;
  }
}
