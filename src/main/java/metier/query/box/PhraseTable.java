package metier.query.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases with what they mean, found by their first word; the longest first. */
final class PhraseTable<T> {
  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  private record Entry<T>(List<String> words, T meaning) {}

  /**
   * @param length in words; 0 where nothing was found
   */
  record Match<T>(T meaning, int length) {}

  PhraseTable<T> put(String phrase, T meaning) {
    Words cut = new Words(phrase);
    List<String> words = cut.between(0, cut.count());
    if (!words.isEmpty()) {
      List<Entry<T>> entries = byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
      if (entries.stream().noneMatch(entry -> entry.words().equals(words))) {
        entries.add(new Entry<>(words, meaning));
        entries.sort(Comparator.comparing(entry -> -entry.words().size()));
      }
    }
    return this;
  }

  /** Every phrase that begins at a word, the longest first. */
  List<Match<T>> at(Words words, int from) {
    List<Entry<T>> entries = byFirst.get(words.word(from));
    if (entries == null) {
      return List.of();
    }
    List<Match<T>> matches = new ArrayList<>(1);
    for (Entry<T> entry : entries) {
      int length = entry.words().size();
      if (from + length <= words.count()
          && words.joined(from, from + length)
          && words.between(from, from + length).equals(entry.words())) {
        matches.add(new Match<>(entry.meaning(), length));
      }
    }
    return matches;
  }

  /** The length of the longest phrase that begins at a word; 0 where none does. */
  int lengthAt(Words words, int from) {
    List<Match<T>> matches = at(words, from);
    return matches.isEmpty() ? 0 : matches.getFirst().length();
  }
}
