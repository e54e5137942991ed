package metier.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of an employer's name without what people write or leave out at will: the legal
 * form, "The", case, accents and signs. Something is always left of a name that holds a letter or a
 * digit, so that "Limited" and "The Company" stay employers.
 */
public final class EmployerName {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          // The United States and Canada.
          "inc",
          "incorporated",
          "llc",
          "llp",
          "lllp",
          "lp",
          "corp",
          "corporation",
          "co",
          "company",
          "pc",
          "pllc",
          "ltee",
          // The United Kingdom, Ireland, Australia, India, Singapore.
          "ltd",
          "limited",
          "plc",
          "cic",
          "pty",
          "pvt",
          "pte",
          // The continent, and what was made after it elsewhere.
          "gmbh",
          "mbh",
          "ag",
          "kg",
          "kgaa",
          "ug",
          "sa",
          "sarl",
          "srl",
          "sas",
          "bv",
          "nv",
          "ab",
          "oy",
          "aps");

  private static final Pattern SPELLED_OUT =
      Pattern.compile("\\blimited liability (?:company|co|partnership)\\b");
  private static final Pattern DROPPED = Pattern.compile("[\\p{M}.'’`]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern TRADING_AS =
      Pattern.compile(
          "[\\s,(]+(?:d/b/a|d\\.b\\.a\\.?|dba|doing business as|t/a|trading as)[\\s:]+",
          Pattern.CASE_INSENSITIVE);

  private EmployerName() {}

  /**
   * The words that are left, joined by hyphens ("yoh-services"); empty for a name without letters
   * and digits. Of "X d/b/a Y" only X counts: it is what the same employer's other names share.
   */
  public static String folded(String name) {
    Matcher trading = TRADING_AS.matcher(name);
    if (trading.find()) {
      String legal = words(name.substring(0, trading.start()));
      return legal.isEmpty() ? words(name.substring(trading.end())) : legal;
    }
    return words(name);
  }

  /** The Y of "X d/b/a Y", folded; empty where there is none. */
  public static String foldedTradeName(String name) {
    Matcher trading = TRADING_AS.matcher(name);
    return trading.find() ? words(name.substring(trading.end())) : "";
  }

  private static String words(String name) {
    String plain =
        DROPPED
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .replace("&", " and ")
            .toLowerCase(Locale.ROOT);
    String spaced = OTHER.matcher(plain).replaceAll(" ").strip();
    String[] words = SPELLED_OUT.matcher(spaced).replaceAll("llc").split(" ");
    int from = words.length > 1 && words[0].equals("the") ? 1 : 0;
    int to = words.length;
    while (to > from + 1 && isForm(words, to - 1, words.length)) {
      to--;
    }
    return String.join("-", Arrays.asList(words).subList(from, to));
  }

  /** Also the "and" of "GmbH & Co. KG", once what follows it is dropped. */
  private static boolean isForm(String[] words, int at, int length) {
    return LEGAL_FORMS.contains(words[at]) || words[at].equals("and") && at + 1 < length;
  }
}
