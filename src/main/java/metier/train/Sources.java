package metier.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import metier.analysis.Lines;
import metier.model.OccupationProfile;

/** What there is to learn from: names, each with its occupations, and sentences. */
public final class Sources {
  private final Lines lines = new Lines();
  private final List<List<String>> occupations = new ArrayList<>();
  private final Set<String> sentences = new LinkedHashSet<>();

  /** Its names go to the titles; its description, tasks and skills to the texts. */
  public void add(OccupationProfile occupation) {
    Set<String> names = new LinkedHashSet<>();
    names.add(occupation.title());
    names.addAll(occupation.alternateTitles());
    occupations.add(List.copyOf(names));
    addText(occupation.description());
    occupation.tasks().forEach(task -> addText(task.text()));
    occupation.skillNeeds().forEach(skill -> addText(skill.name()));
  }

  /**
   * @param text clean lines
   */
  public void addText(String text) {
    sentences.addAll(lines.sentences(text));
  }

  public int occupations() {
    return occupations.size();
  }

  /** Every name as it is written, each once, also those that are to be left out. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    occupations.forEach(names::addAll);
    return List.copyOf(names);
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  /**
   * @param texts all {@link #names}
   * @param without names in lower case that mustn't be learnt from
   */
  Names names(List<String> texts, Set<String> without) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String text : texts) {
      numbers.put(text, numbers.size());
    }
    List<int[]> groups = new ArrayList<>();
    for (List<String> names : occupations) {
      int[] group =
          names.stream()
              .filter(name -> !without.contains(name.toLowerCase(Locale.ROOT)))
              .mapToInt(name -> numbers.getOrDefault(name, -1))
              .filter(number -> number >= 0)
              .toArray();
      if (group.length > 0) {
        groups.add(group);
      }
    }
    return new Names(texts, groups);
  }
}
