package metier.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import metier.model.Employer;

/** One id for the spellings of an employer's name. */
final class Employers {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "llc",
          "llp",
          "lp",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "pllc",
          "pc",
          "gmbh",
          "ag",
          "sa",
          "bv",
          "pty");
  private static final Pattern DROPPED = Pattern.compile("[\\p{M}.'’`]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Employers() {}

  static Employer of(String name) {
    String trimmed = SPACE.matcher(name).replaceAll(" ").strip();
    return new Employer(id(trimmed), trimmed);
  }

  private static String id(String name) {
    String plain =
        DROPPED
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .replace("&", " and ")
            .toLowerCase(Locale.ROOT);
    String[] words = OTHER.matcher(plain).replaceAll(" ").strip().split(" ");
    int from = words.length > 1 && words[0].equals("the") ? 1 : 0;
    int to = words.length;
    while (to > from + 1 && LEGAL_FORMS.contains(words[to - 1])) {
      to--;
    }
    return String.join("-", Arrays.asList(words).subList(from, to));
  }
}
