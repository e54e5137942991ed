package metier.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which languages the lines of a list of languages name, each by its English name. */
public final class Languages {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’]+");

  /** "American Sign Language", "Norwegian Nynorsk". */
  private static final int LONGEST_NAME = 3;

  /** What Java's locales don't know, or call by another name than people do. */
  private static final Map<String, String> FURTHER =
      Map.ofEntries(
          Map.entry("american sign language", "American Sign Language"),
          Map.entry("asl", "American Sign Language"),
          Map.entry("british sign language", "British Sign Language"),
          Map.entry("bsl", "British Sign Language"),
          Map.entry("sign language", "Sign language"),
          Map.entry("mandarin", "Mandarin"),
          Map.entry("mandarin chinese", "Mandarin"),
          Map.entry("chinese mandarin", "Mandarin"),
          Map.entry("cantonese", "Cantonese"),
          Map.entry("chinese cantonese", "Cantonese"),
          Map.entry("taiwanese", "Taiwanese"),
          Map.entry("tagalog", "Tagalog"),
          Map.entry("filipino", "Tagalog"),
          Map.entry("filipino tagalog", "Tagalog"),
          Map.entry("cebuano", "Cebuano"),
          Map.entry("ilocano", "Ilocano"),
          Map.entry("haitian creole", "Haitian Creole"),
          Map.entry("haitian", "Haitian Creole"),
          Map.entry("kreyol", "Haitian Creole"),
          Map.entry("cape verdean creole", "Cape Verdean Creole"),
          Map.entry("patois", "Jamaican Patois"),
          Map.entry("jamaican patois", "Jamaican Patois"),
          Map.entry("farsi", "Persian"),
          Map.entry("isizulu", "Zulu"),
          Map.entry("dari", "Dari"),
          Map.entry("hmong", "Hmong"),
          Map.entry("karen", "Karen"),
          Map.entry("navajo", "Navajo"),
          Map.entry("pidgin", "Pidgin"),
          Map.entry("flemish", "Dutch"),
          Map.entry("castilian", "Spanish"),
          Map.entry("español", "Spanish"),
          Map.entry("espanol", "Spanish"),
          Map.entry("français", "French"),
          Map.entry("deutsch", "German"),
          Map.entry("italiano", "Italian"),
          Map.entry("português", "Portuguese"),
          Map.entry("gaelic", "Irish"),
          Map.entry("norwegian", "Norwegian"),
          Map.entry("norwegian bokmål", "Norwegian"),
          Map.entry("norwegian nynorsk", "Norwegian"),
          Map.entry("punjabi", "Punjabi"),
          Map.entry("panjabi", "Punjabi"),
          Map.entry("odia", "Odia"),
          Map.entry("oriya", "Odia"));

  private static final Map<String, String> NAMES = names();

  private Languages() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Locale locale : Locale.getAvailableLocales()) {
      add(names, locale);
    }
    for (String code : Locale.getISOLanguages()) {
      add(names, Locale.of(code));
    }
    names.putAll(FURTHER);
    return Map.copyOf(names);
  }

  private static void add(Map<String, String> names, Locale locale) {
    String name = locale.getDisplayLanguage(Locale.ENGLISH);
    if (!name.isEmpty() && !name.equals(locale.getLanguage())) {
      names.put(name.toLowerCase(Locale.ROOT), name);
    }
  }

  /** "Fluent in Spanish and French", "English - C1"; each language once, in the lines' order. */
  public static List<String> in(List<String> lines) {
    Set<String> found = new LinkedHashSet<>();
    for (String line : lines) {
      find(line, found);
    }
    return List.copyOf(found);
  }

  /** The language of this name, in whatever case. */
  static Optional<String> named(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  private static void find(String line, Set<String> found) {
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(line.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    for (int at = 0; at < words.size(); at++) {
      for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
        String name = NAMES.get(String.join(" ", words.subList(at, end)));
        if (name != null) {
          found.add(name);
          at = end - 1;
          break;
        }
      }
    }
  }
}
