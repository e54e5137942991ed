package metier.analysis.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** The stems of a text's words, by Snowball's English rules; "C++" and "C#" stay words. */
final class Stems {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+[+#]*");

  /** Of a list of names there are few; texts without end must not fill the memory. */
  private static final int MOST_KEPT = 100_000;

  private final ThreadLocal<SnowballStemmer> stemmers =
      ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

  private final Map<String, String> kept = new ConcurrentHashMap<>();

  List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      String stem = kept.get(word);
      if (stem == null) {
        stem = stemmers.get().stem(word).toString();
        if (kept.size() < MOST_KEPT) {
          kept.put(word, stem);
        }
      }
      stems.add(stem);
    }
    return stems;
  }
}
