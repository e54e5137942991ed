package metier.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The skills that words are linked to.
 *
 * @param ids without spaces
 * @param names in the ids' order
 */
public record SkillNames(List<String> ids, List<String> names) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public SkillNames {
    ids = List.copyOf(ids);
    names = List.copyOf(names);
    if (ids.isEmpty() || ids.size() != names.size()) {
      throw new IllegalArgumentException(
          "there were " + ids.size() + " ids of skills, and " + names.size() + " names");
    }
  }

  /**
   * Reads a table with tabs (id, text), JSON lines, or one name a line, whose id is then the name
   * with underscores; a name that stands there twice is one skill.
   *
   * @throws UnreadableFile naming the line, also where there are no names
   */
  public static SkillNames read(Path file) {
    List<String> lines = new ArrayList<>();
    TextFile.forEachLine(file, (_, line) -> lines.add(line.strip()));
    if (lines.isEmpty()) {
      throw new UnreadableFile(file, "there are no names of skills");
    }
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String first = lines.getFirst();
    if (first.startsWith("{") || first.indexOf('\t') >= 0) {
      for (Question question : Question.read(file)) {
        ids.add(question.id());
        names.add(question.text());
      }
    } else {
      Set<String> seen = new HashSet<>();
      for (String name : lines) {
        if (seen.add(name)) {
          ids.add(SPACES.matcher(name).replaceAll("_"));
          names.add(name);
        }
      }
    }
    return new SkillNames(ids, names);
  }

  /** Finds skills by id, by name, or by name in another case. */
  Lookup lookup() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
    }
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
      numbers.put(ids.get(i), i);
    }
    return idOrName -> {
      Integer number = numbers.get(idOrName);
      if (number == null) {
        number = numbers.get(idOrName.toLowerCase(Locale.ROOT));
      }
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    };
  }

  interface Lookup {
    OptionalInt number(String idOrName);
  }
}
