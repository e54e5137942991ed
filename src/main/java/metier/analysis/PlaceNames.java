package metier.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What makes two spellings of a place's name the same: case, accents, punctuation, spaces and the
 * abbreviations of the mail ("St. Louis" and "SAINT LOUIS", "N Little Rock", "De Kalb" and
 * "DeKalb").
 */
final class PlaceNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Map<String, String> ANYWHERE =
      Map.ofEntries(
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("ft", "fort"),
          Map.entry("mt", "mount"),
          Map.entry("centre", "center"));

  private static final Map<String, String> AT_THE_HEAD =
      Map.of("n", "north", "s", "south", "e", "east", "w", "west", "no", "north", "so", "south");

  private static final Map<String, String> BEHIND_THE_HEAD =
      Map.ofEntries(
          Map.entry("afb", "airforcebase"),
          Map.entry("bch", "beach"),
          Map.entry("cy", "city"),
          Map.entry("ctr", "center"),
          Map.entry("hls", "hills"),
          Map.entry("hts", "heights"),
          Map.entry("hgts", "heights"),
          Map.entry("jct", "junction"),
          Map.entry("lk", "lake"),
          Map.entry("mtn", "mountain"),
          Map.entry("pk", "park"),
          Map.entry("pt", "point"),
          Map.entry("spg", "springs"),
          Map.entry("spgs", "springs"),
          Map.entry("spngs", "springs"),
          Map.entry("twp", "township"),
          Map.entry("vlg", "village"),
          Map.entry("vly", "valley"));

  private static final int LONGEST_ABBREVIATION = 5;

  private PlaceNames() {}

  /** The key of a name: equal for all of its spellings. */
  static String key(String name) {
    return key(words(name));
  }

  static String key(List<String> words) {
    if (words.size() == 1) {
      return words.getFirst();
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      key.append(written(words.get(i), i == 0));
    }
    return key.toString();
  }

  private static String written(String word, boolean head) {
    if (word.length() > LONGEST_ABBREVIATION && !word.equals("centre")) {
      return word;
    }
    String anywhere = ANYWHERE.get(word);
    return anywhere != null
        ? anywhere
        : (head ? AT_THE_HEAD : BEHIND_THE_HEAD).getOrDefault(word, word);
  }

  /** Words in lower case without accents; "O'Fallon" and "D.C." are one, "Ft.Worth" is two. */
  static List<String> words(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == '&') {
        end(word, words);
        words.add("and");
      } else if (!Tokens.isApostrophe(c) && !joinsInitials(plain, i)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  /** The full stop between two single letters. */
  private static boolean joinsInitials(String text, int at) {
    return text.charAt(at) == '.' && isSingle(text, at - 1) && isSingle(text, at + 1);
  }

  private static boolean isSingle(String text, int at) {
    return isLetter(text, at) && !isLetter(text, at - 1) && !isLetter(text, at + 1);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower;
  }
}
