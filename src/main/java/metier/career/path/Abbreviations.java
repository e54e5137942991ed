package metier.career.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.config.Synonyms;

/** Which words an abbreviation stands for, and which whole titles are the same in other words. */
final class Abbreviations {
  private static final int SHORTEST = 2;

  /**
   * @param when words of which one has to stand beside it; empty: always
   */
  private record Meant(List<String> words, Set<String> when) {}

  private final Map<String, List<Meant>> writtenOut = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();

  Abbreviations(Synonyms synonyms) {
    for (Synonyms.Row row : synonyms.rows()) {
      for (String form : row.forms()) {
        List<String> words = meant(form, row.forms());
        if (!words.isEmpty()) {
          writtenOut
              .computeIfAbsent(form, _ -> new ArrayList<>())
              .add(new Meant(words, Set.copyOf(row.when())));
        }
      }
    }
    for (Synonyms.Row row : synonyms.rows()) {
      if (row.when().isEmpty()) {
        String first = writtenOut(row.forms().getFirst());
        row.forms().forEach(form -> same.putIfAbsent(writtenOut(form), first));
      }
    }
  }

  /** Its initials stand for words ("rn"), its letters are a word's first ("lab"). */
  private static List<String> meant(String form, List<String> forms) {
    if (form.length() < SHORTEST || form.indexOf(' ') >= 0) {
      return List.of();
    }
    for (String other : forms) {
      List<String> words = List.of(other.split("[ -]"));
      boolean initials = words.size() > 1 && initials(words).equals(form);
      boolean beginning =
          words.size() == 1 && other.length() > form.length() && other.startsWith(form);
      if (initials || beginning) {
        return words;
      }
    }
    return List.of();
  }

  private static String initials(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.stream().filter(word -> !word.isEmpty()).forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  private String writtenOut(String form) {
    List<Meant> meant = writtenOut.getOrDefault(form, List.of());
    return meant.isEmpty() ? form : String.join(" ", meant.getFirst().words());
  }

  /**
   * @param word lower case
   * @param title all words of the title, lower case
   * @return the word itself where it is no abbreviation
   */
  List<String> words(String word, List<String> title) {
    for (Meant meant : writtenOut.getOrDefault(word, List.of())) {
      if (meant.when().isEmpty()
          || title.stream().anyMatch(each -> !each.equals(word) && meant.when().contains(each))) {
        return meant.words();
      }
    }
    return List.of(word);
  }

  /** One name for all whole titles that mean the same. */
  String same(String title) {
    return same.getOrDefault(title, title);
  }
}
