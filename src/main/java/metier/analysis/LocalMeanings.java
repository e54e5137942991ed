package metier.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import metier.model.Skill;

/**
 * What a text itself settles about names of two meanings: acronyms that it spells out ("Clinical
 * Nurse Coordinator (CNC)", "MCP (Model Context Protocol)"), and the words beside which a name can
 * be taken for a skill.
 */
final class LocalMeanings {
  /** A search, a title or an entry of a list has no room for words that settle a meaning. */
  private static final int ROOM = 12;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /** Small words that an acronym may leave out. */
  private static final Set<String> SKIPPED =
      Set.of("&", "of", "and", "or", "the", "for", "in", "to", "with", "a", "an", "on");

  /** By so many letters a word of a skill's name is the same as one that was spelled out. */
  private static final int STEM = 5;

  private final String text;
  private final Tokens tokens;
  private final Map<String, Set<String>> spelledOut = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  LocalMeanings(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    for (int token = 0; token < tokens.count(); token++) {
      if (isAcronym(token)) {
        if (isAfter(token, '(') && text.startsWith(")", tokens.end(token))) {
          put(token, wordsBefore(token));
        } else if (token + 1 < tokens.count() && isAfter(token + 1, '(')) {
          put(token, wordsInBrackets(token));
        }
      }
    }
  }

  /** Whether one of the words stands in the text, or the text is too short to tell. */
  boolean allow(List<String> unless) {
    if (tokens.count() < ROOM) {
      return true;
    }
    if (words.isEmpty()) {
      for (int token = 0; token < tokens.count(); token++) {
        words.add(tokens.word(token).toLowerCase(Locale.ROOT));
      }
    }
    return unless.stream().anyMatch(words::contains);
  }

  /** Whether the token is an acronym that the text spells out in words unknown to the skill. */
  boolean isOther(int token, Skill skill) {
    if (spelledOut.isEmpty() || !isAcronym(token)) {
      return false;
    }
    Set<String> meaning = spelledOut.getOrDefault(acronym(token), Set.of());
    return !meaning.isEmpty()
        && skill.anyCase().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .noneMatch(name -> meaning.stream().anyMatch(name::contains));
  }

  private void put(int token, List<String> meaning) {
    Set<String> stems = spelledOut.computeIfAbsent(acronym(token), key -> new HashSet<>());
    meaning.stream()
        .filter(word -> !SKIPPED.contains(word) && word.length() > SHORTEST)
        .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
  }

  private List<String> wordsBefore(int token) {
    String letters = acronym(token);
    List<String> meaning = new ArrayList<>();
    int left = letters.length() - 1;
    for (int at = token - 1; at >= 0 && left >= 0; at--) {
      String word = tokens.word(at).toLowerCase(Locale.ROOT);
      if (word.charAt(0) == letters.charAt(left)) {
        left--;
      } else if (!SKIPPED.contains(word)) {
        return List.of();
      }
      meaning.add(word);
    }
    return left < 0 ? meaning : List.of();
  }

  private List<String> wordsInBrackets(int token) {
    String letters = acronym(token);
    List<String> meaning = new ArrayList<>();
    int met = 0;
    for (int at = token + 1; at < tokens.count(); at++) {
      String word = tokens.word(at).toLowerCase(Locale.ROOT);
      if (met < letters.length() && word.charAt(0) == letters.charAt(met)) {
        met++;
      } else if (!SKIPPED.contains(word)) {
        return List.of();
      }
      meaning.add(word);
      if (text.startsWith(")", tokens.end(at))) {
        return met == letters.length() ? meaning : List.of();
      }
    }
    return List.of();
  }

  private boolean isAfter(int token, char sign) {
    int before = tokens.start(token) - 1;
    return before >= 0 && text.charAt(before) == sign;
  }

  /** A short word of capitals, perhaps with a small s for more than one. */
  private boolean isAcronym(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    int length = end - start;
    if (length < SHORTEST || length > LONGEST || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (!Character.isUpperCase(c) && !(c == 's' && at == end - 1 && length > SHORTEST)) {
        return false;
      }
    }
    return true;
  }

  private String acronym(int token) {
    String word = tokens.word(token);
    String letters = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return letters.toLowerCase(Locale.ROOT);
  }
}
