package metier.config;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import metier.model.NotSkill;
import metier.model.Skill;

/** {@code not-skills.tsv}: phrases that hold a skill's name and mean something else. */
final class NotSkillsTable {
  private static final List<String> COLUMNS = List.of("phrase", "why", "unless");
  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Table table;

  NotSkillsTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("not-skills.tsv"), COLUMNS, faults);
  }

  byte[] bytes() {
    return table.bytes();
  }

  List<NotSkill> read(Collection<Skill> skills) {
    Set<String> names =
        skills.stream()
            .flatMap(skill -> skill.anyCase().stream())
            .map(Claims::fold)
            .collect(toUnmodifiableSet());
    Claims claims = new Claims("the phrase");
    List<NotSkill> phrases = new ArrayList<>();
    for (Row row : table.rows()) {
      String phrase = row.required("phrase");
      claims.claim("phrase", phrase, Claims.fold(phrase), phrase, row);
      List<String> unless =
          row.list("unless").stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      if (unless.isEmpty() && names.contains(Claims.fold(phrase))) {
        row.fault("phrase '" + phrase + "' is a skill's name itself; then unless can't be empty");
      }
      for (String word : unless) {
        if (!ONE_WORD.matcher(word).matches()) {
          row.fault("unless '" + word + "' must be one word of letters and digits");
        }
      }
      phrases.add(new NotSkill(phrase, unless));
    }
    return phrases;
  }
}
