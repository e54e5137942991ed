package metier.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metier.config.Synonyms;
import metier.index.Fields;

/**
 * Finds the synonyms of words typed side by side: the longest known form from each word on becomes
 * one group, so that "registered nurse" is one thing that may also be said "rn".
 */
public final class SynonymExpansion {
  private static final int LONGEST = 6;

  private final Map<String, Synonyms.Row> rows = new HashMap<>();

  public SynonymExpansion(Synonyms synonyms) {
    for (Synonyms.Row row : synonyms.rows()) {
      row.forms().forEach(form -> rows.put(form, row));
    }
  }

  /**
   * @param words tokens that are words
   * @param concepts what stretches of the text name
   */
  List<Query.Group> groups(List<QueryToken.Placed> words, List<Concept> concepts) {
    List<String> typed = words.stream().map(SynonymExpansion::word).toList();
    List<String> folded = typed.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    List<Query.Group> groups = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int taken = 1;
      List<String> others = List.of();
      for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
        String form = String.join(" ", folded.subList(at, at + length));
        Synonyms.Row row = rows.get(form);
        if (row != null
            && (holds(row, folded) || isNamed(words.subList(at, at + length), concepts))) {
          taken = length;
          others = row.forms().stream().filter(other -> !other.equals(form)).toList();
          break;
        }
      }
      int start = words.get(at).start();
      int end = words.get(at + taken - 1).end();
      groups.add(
          new Query.Group(
              String.join(" ", typed.subList(at, at + taken)),
              others,
              concepts.stream()
                  .filter(concept -> concept.isOf(start, end))
                  .map(Concept::term)
                  .distinct()
                  .toList()));
      at += taken;
    }
    return groups;
  }

  private static String word(QueryToken.Placed word) {
    if (word.token() instanceof QueryToken.Word(String typed)) {
      return typed;
    }
    throw new IllegalArgumentException("a token was " + word + "; it must be a word");
  }

  /**
   * Whether these words were read as a title already, by words that no longer stand beside them.
   */
  private static boolean isNamed(List<QueryToken.Placed> words, List<Concept> concepts) {
    int start = words.getFirst().start();
    int end = words.getLast().end();
    return concepts.stream()
        .filter(concept -> concept.term().field().equals(Fields.OCCUPATION))
        .anyMatch(concept -> concept.start() == start && concept.end() == end);
  }

  private static boolean holds(Synonyms.Row row, List<String> words) {
    return row.when().isEmpty() || row.when().stream().anyMatch(words::contains);
  }
}
