package metier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the line of a person's name from one that says what the person does: "Greg Baker" from
 * "Pastry Baker". What a person does is worded in words of work or comes again further down; a name
 * has a word that is neither.
 */
final class PersonName {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 8;
  private static final int LEAST_WORD = 3;

  private static final String PARTICLE =
      "(?:de|del|della|di|da|do|dos|das|du|van|von|der|den|ter|ten|la|le|el|al|bin|bint|ibn|ben"
          + "|y|e|af|av|zu|st\\.?)";

  private static final String WORD =
      "(?:[\\p{Lu}\\p{Lt}\\p{Lo}\\p{Lm}][\\p{L}\\p{M}.'’‘`·-]*|" + PARTICLE + ")";

  /** In quotation marks or brackets: what friends say. */
  private static final Pattern NICKNAME =
      Pattern.compile("[\"“”(]\\s?[\\p{L}\\p{M}.'’-]{1,20}\\s?[\"“”)]");

  private static final Pattern SHAPE = Pattern.compile(WORD + "(?:,? " + WORD + ")*");
  private static final Pattern LOWER =
      Pattern.compile("\\p{Ll}[\\p{L}\\p{M}'’-]*(?: \\p{Ll}[\\p{L}\\p{M}'’-]*){1,3}");
  private static final Pattern PLAIN =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

  /** ", RN, BSN", ", Ph.D.", ", PMP®". */
  private static final Pattern POST_NOMINALS =
      Pattern.compile(
          "(?:(?:, ?| )\\(?(?:\\p{Lu}\\p{L}{0,2}\\.(?:\\p{Lu}\\p{L}{0,2}\\.)*+|[\\p{Lu}-]{2,9}"
              + "|Ph\\.?D\\.?|PharmD|Jr|Sr)[®™.]?\\)?)+$");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Set<String> OF_WORK =
      Set.of(
          ("senior junior lead chief head staff principal associate assistant deputy vice executive"
               + " general regional national global area district group team project program"
               + " programme product account accounts sales marketing business development finance"
               + " financial accounting human resources resource information technology software"
               + " hardware data systems system network security web mobile front end frontend back"
               + " backend full stack cloud quality assurance control test testing research"
               + " clinical medical registered licensed certified practical nursing health"
               + " healthcare patient care dental pharmacy laboratory legal middle elementary"
               + " teaching education early childhood special customer client service services"
               + " support help desk call office administrative administration operations operating"
               + " production manufacturing mechanical electrical civil chemical industrial"
               + " construction maintenance warehouse logistics supply chain purchasing procurement"
               + " inventory shipping receiving retail store food beverage kitchen line sous"
               + " restaurant hospitality guest event events travel fitness personal public"
               + " relations media social digital content creative graphic design film video"
               + " photography fashion interior lighting estate property insurance claims bank"
               + " banking investment credit loan mortgage tax payroll audit budget risk compliance"
               + " policy fraud field technical engineering aviation aircraft automotive truck"
               + " delivery heavy equipment forklift police fire military army navy professional"
               + " management manager strategic strategy communications communication analytics"
               + " science computer machine learning artificial intelligence student graduate"
               + " resume résumé curriculum vitae confidential seeking experienced and of the in"
               + " for to with level entry years year")
              .split(" "));

  /** Titles that families are called by. */
  private static final Set<String> SURNAMES =
      Set.of(
          ("baker barber bishop butler carpenter chandler chaplain clerk cook cooper dean driver"
               + " farmer fisher gardener guard head hunter judge keeper king knight marshal mason"
               + " merchant minister model page painter pastor porter potter shepherd singer smith"
               + " steward tailor teller trader turner usher warden weaver")
              .split(" "));

  private PersonName() {}

  /**
   * @param expected whether ways to reach the person stand near
   * @param titled whether the line below says what the person does
   * @param mailbox the part of the person's address before the @, in lower case; null where none is
   *     known
   * @param below the rest of the résumé in lower case, in which words of work come again and a
   *     name's hardly
   */
  static boolean isName(
      String line, boolean expected, boolean titled, @Nullable String mailbox, String below) {
    if (line.length() > LONGEST) {
      return false;
    }
    String bare = withoutNominals(NICKNAME.matcher(line).replaceAll(" ").strip());
    if (bare.isEmpty() || bare.split("[ ,]+").length > MOST_WORDS) {
      return false;
    }
    bare = CleanText.oneLine(bare);
    List<String> words = words(bare);
    if (words.isEmpty() || !(SHAPE.matcher(bare).matches() || isLowerName(bare, expected))) {
      return false;
    }
    boolean ofWork = areOfWork(words);
    if (mailbox != null && names(mailbox, words) && !ofWork) {
      return true;
    }
    List<String> telling = words.stream().filter(word -> word.length() >= LEAST_WORD).toList();
    boolean again = !telling.isEmpty() && telling.stream().allMatch(below::contains);
    if (expected || titled) {
      return !ofWork && !(again && !titled);
    }
    boolean anyAgain = telling.stream().anyMatch(below::contains);
    return !RoleWords.nameTitle(bare) && PLAIN.matcher(bare).matches() && !anyAgain;
  }

  /** Whether a name that is printed large goes on in the line below: "GREG" above "BAKER". */
  static boolean goesOn(String name, String next, @Nullable String mailbox) {
    if (name.indexOf(' ') >= 0 || next.isEmpty() || !SHAPE.matcher(next).matches()) {
      return false;
    }
    List<String> words = words(next);
    boolean capitals = isCapitals(name) && isCapitals(next) && next.indexOf(' ') < 0;
    return words.size() <= 2
        && !areOfWork(words)
        && ((mailbox != null && names(mailbox, words)) || (capitals && name.length() > 1));
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static String withoutNominals(String line) {
    String bare = POST_NOMINALS.matcher(line).replaceFirst("").strip();
    // All of "ANN LEE" looks like letters behind a name; so does "LEE, ANN".
    boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
    int comma = line.indexOf(',');
    if (capitals) {
      return comma > 0 && line.substring(0, comma).indexOf(' ') > 0
          ? line.substring(0, comma)
          : line;
    }
    return bare;
  }

  private static boolean isLowerName(String bare, boolean expected) {
    return expected && LOWER.matcher(bare).matches();
  }

  private static List<String> words(String bare) {
    List<String> words = new ArrayList<>();
    for (String word : NOT_LETTERS.split(bare.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Words of work only, or ones that end in a title that is nobody's surname. */
  private static boolean areOfWork(List<String> words) {
    String last = words.getLast();
    return (RoleWords.nameTitle(last) && !SURNAMES.contains(last))
        || (words.stream().allMatch(PersonName::isOfWork) && !SURNAMES.containsAll(words));
  }

  private static boolean isOfWork(String word) {
    return OF_WORK.contains(word)
        || RoleWords.nameTitle(word)
        || word.equals("ii")
        || word.equals("iii");
  }

  private static boolean names(String mailbox, List<String> words) {
    return words.stream().filter(word -> word.length() >= LEAST_WORD).anyMatch(mailbox::contains);
  }
}
