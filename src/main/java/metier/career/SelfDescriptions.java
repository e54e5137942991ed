package metier.career;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people write of themselves as the answers that are counted together; what isn't known stays
 * as it is written, and who would rather not say says nothing. Nor do pronouns say a gender, or
 * words of origin one of the groups.
 */
final class SelfDescriptions {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern UNSAID =
      Pattern.compile(
          "(?:i )?(?:prefer|choose|rather|would rather|wish|decline[ds]?|do not wish|don t wish)"
              + "(?: not)?(?: to)?(?: say| answer| state| disclose| self identify| specify"
              + "| respond| be identified)?|(?:not|un) ?(?:stated|specified|disclosed|known|given"
              + "|provided|available|applicable|said)|n a|none|null|na|decline|no answer|");

  private static final Pattern PRONOUNS =
      Pattern.compile(
          "(?:(?:she|hers?|he|him|his|they|them|theirs?|any|all|pronouns)(?: (?!$)|$))+");

  private static final Pattern ORIGIN =
      Pattern.compile("(?:european|african|arab|arabic|arabian)(?: (?:origin|descent))?");

  private static final Map<String, String> GENDERS =
      folded(
          Map.of(
              "Female", Set.of("f", "woman", "w", "cis woman", "cisgender woman"),
              "Male", Set.of("m", "man", "cis man", "cisgender man"),
              "Nonbinary",
                  Set.of(
                      "non binary",
                      "nb",
                      "enby",
                      "x",
                      "genderqueer",
                      "gender fluid",
                      "genderfluid")));

  /** The groups of the US census (OMB, Statistical Policy Directive 15). */
  private static final Map<String, String> ETHNICITIES =
      folded(
          Map.of(
              "White", Set.of("caucasian", "white or caucasian", "white caucasian"),
              "Black or African American",
                  Set.of("black", "african american", "black african american"),
              "Hispanic or Latino",
                  Set.of(
                      "hispanic",
                      "latino",
                      "latina",
                      "latinx",
                      "latine",
                      "hispanic latino",
                      "hispanic latina",
                      "hispanic or latina",
                      "hispanic or latinx",
                      "latino or hispanic"),
              "Asian", Set.of("asian american", "asian or asian american"),
              "American Indian or Alaska Native",
                  Set.of(
                      "american indian",
                      "native american",
                      "alaska native",
                      "indigenous",
                      "american indian alaska native",
                      "native american or alaska native",
                      "american indian or alaskan native"),
              "Native Hawaiian or Other Pacific Islander",
                  Set.of(
                      "native hawaiian",
                      "pacific islander",
                      "native hawaiian or pacific islander",
                      "native hawaiian other pacific islander"),
              "Middle Eastern or North African", Set.of("middle eastern", "north african", "mena"),
              "Two or more",
                  Set.of(
                      "two or more races",
                      "mixed",
                      "mixed race",
                      "multiracial",
                      "biracial",
                      "multiple",
                      "two or more ethnicities")));

  private SelfDescriptions() {}

  private static Map<String, String> folded(Map<String, Set<String>> answers) {
    Map<String, String> folded = new HashMap<>();
    answers.forEach(
        (answer, words) -> {
          folded.put(words(answer), answer);
          words.forEach(word -> folded.put(word, answer));
        });
    return Map.copyOf(folded);
  }

  /** {@link Anonymous#UNKNOWN} where nothing is said of it. */
  static String gender(@Nullable String stated) {
    return answer(stated, PRONOUNS, GENDERS);
  }

  /** {@link Anonymous#UNKNOWN} where nothing is said of it. */
  static String ethnicity(@Nullable String stated) {
    return answer(stated, ORIGIN, ETHNICITIES);
  }

  private static String answer(@Nullable String stated, Pattern silent, Map<String, String> known) {
    String words = stated == null ? "" : words(stated);
    if (UNSAID.matcher(words).matches()
        || silent.matcher(words).matches()
        || words.equals(Anonymous.UNKNOWN)) {
      return Anonymous.UNKNOWN;
    }
    return known.getOrDefault(words, capital(words));
  }

  private static String words(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** So that nobody's own word is taken for "other" or "unknown". */
  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
