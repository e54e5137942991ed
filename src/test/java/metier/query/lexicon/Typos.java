package metier.query.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import metier.config.Config;
import metier.config.GazetteerEntry;
import metier.model.Occupation;
import metier.model.Place;
import metier.model.Skill;

/** Names with a slip of the hand in one of their words. */
final class Typos {
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final int LARGE_CITY = 100_000;

  private final List<List<String>> names;
  private final Random random;

  /**
   * @param names titles, skills and cities, each kind drawn from as often
   */
  private Typos(List<List<String>> names, Random random) {
    this.names = names;
    this.random = random;
  }

  static Typos of(Config config, long seed) {
    List<String> titles = config.taxonomy().occupations().stream().map(Occupation::title).toList();
    List<String> skills = config.taxonomy().skills().stream().map(Skill::name).toList();
    List<String> cities =
        config.places().stream()
            .map(GazetteerEntry::place)
            .filter(place -> place.kind() == Place.Kind.CITY && place.country().equals("US"))
            .filter(place -> place.population() >= LARGE_CITY)
            .map(Place::name)
            .toList();
    return new Typos(List.of(titles, skills, cities), new Random(seed));
  }

  record Typo(String typed, String meant) {}

  /**
   * @param known words that are no slip, whatever was meant
   */
  Typo next(Predicate<String> known) {
    while (true) {
      List<String> kind = names.get(random.nextInt(names.size()));
      String name = kind.get(random.nextInt(kind.size())).toLowerCase(Locale.ROOT);
      List<String> words = new ArrayList<>(List.of(name.split(" ")));
      int at = random.nextInt(words.size());
      String word = words.get(at);
      if (word.matches("[a-z]{5,}")) {
        String slipped = slipped(word);
        if (word.length() >= 9 && random.nextInt(3) == 0) {
          slipped = slipped(slipped);
        }
        if (!slipped.equals(word) && !known.test(slipped)) {
          words.set(at, slipped);
          return new Typo(String.join(" ", words), name);
        }
      }
    }
  }

  /** One letter left out, put twice, changed over, or the key beside it; seldom the first. */
  private String slipped(String word) {
    int at = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    String behind = word.substring(at + 1);
    char letter = word.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + behind;
      case 1 -> before + letter + letter + behind;
      case 2 -> before + behind.charAt(0) + letter + behind.substring(1);
      default -> before + beside(letter) + behind;
    };
  }

  private char beside(char letter) {
    for (String row : KEYS) {
      int at = row.indexOf(letter);
      if (at >= 0) {
        boolean left = at > 0 && (at == row.length() - 1 || random.nextBoolean());
        return row.charAt(left ? at - 1 : at + 1);
      }
    }
    return letter;
  }
}
