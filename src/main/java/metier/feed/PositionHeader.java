package metier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the dates of a position: its title, its employer and the place, in whatever
 * order and however set apart. Blanks that a template left ("Company Name", "City , State") say
 * nothing.
 */
record PositionHeader(String title, String employer, @Nullable String place) {
  private static final Pattern EMPLOYER_BLANK =
      Pattern.compile("\\b(?:Company|Employer|Organization) Name\\b|\\[(?:Company|Employer)[^]]*]");

  private static final Pattern PLACE_BLANK =
      Pattern.compile(
          "\\bCity ?, ?State\\b(?: ?, ?(?:USA?|Country))?|^(?:City|State)$|(?<=[|–—-] )City$");

  private static final Pattern SEPARATOR =
      Pattern.compile(" ?[|•●▪·\\t] ?|\\s[-–—－]{1,2}\\s|\\s@\\s|\\s{3,}|\\u0001");

  private static final Pattern BEFORE_COMMA = Pattern.compile("(?<!\\s)\\s++,\\s*");

  private static final Pattern AT = Pattern.compile("(?<=\\p{L}),? at (?=\\p{Lu})");

  private static final String COUNTRIES =
      "USA?|U\\.S\\.A?\\.?|United States|UK|United"
          + " Kingdom|England|Scotland|Wales|Ireland|Canada|India"
          + "|Australia|Germany|France|Spain|Italy|Mexico|China|Japan|Philippines|Nigeria|Pakistan";

  private static final String STATE =
      "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]"
          + "|T[NX]|UT|V[AIT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut"
          + "|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana"
          + "|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New"
          + " Hampshire|New Jersey|New Mexico|New York|North Carolina|North"
          + " Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South"
          + " Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West"
          + " Virginia|Wisconsin|Wyoming|Ontario|Quebec|ON|BC|AB|QC|"
          + COUNTRIES
          + ")";

  private static final String CITY =
      "(?:(?:New|San|Santa|Los|Las|El|La|St\\.?|Saint|Fort|Ft\\.?|Port|North|South|East|West|Salt"
          + "|Palm|Long|Grand|Little|Baton|Des|Mount|Mt\\.?|Lake|Cape|Newport|Virginia|Oklahoma|Kansas|Jersey|Colorado|Corpus|Ann|Cedar|Rio|Den)"
          + " )*\\p{Lu}[\\p{L}.'’-]+(?: (?:City|Beach|Springs"
          + "|Park|Heights|Hills|Falls|Rapids|Lake|Rouge|Island|Valley|Creek|Grove|Rock|Christi|Point))?";

  private static final Pattern PLACE_AT_END =
      Pattern.compile(
          "(?:^|[,;(]? ?)("
              + CITY
              + " ?, ?"
              + STATE
              + "(?: \\d{5}(?:-\\d{4})?)?(?: ?, ?(?:"
              + COUNTRIES
              + "))?)\\)?$");

  private static final Pattern NAME =
      Pattern.compile("(?!(?:I{1,3}|IV|V|VI)\\b)\\p{Lu}[\\p{L}&'’.-]*\\p{Ll}.*");

  private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-\\d{4})?");

  /** In characters. */
  private static final int LONGEST_PLACE = 120;

  private static final Pattern EDGES =
      Pattern.compile("^[\\s,;:|()–—－./-]++|(?<![\\s,;:|(–—－/-])[\\s,;:|(–—－/-]++$");

  /**
   * @param parts the lines of the header without the dates, and each side of the dates by itself
   */
  static PositionHeader of(List<String> parts) {
    List<String> pieces = new ArrayList<>();
    List<String> places = new ArrayList<>();
    boolean employerBlank = false;
    boolean placeBlank = false;
    for (String stated : parts) {
      String part = ContactDetails.removed(BEFORE_COMMA.matcher(stated).replaceAll(", "));
      if (EMPLOYER_BLANK.matcher(part).find()) {
        employerBlank = true;
      }
      String text = EMPLOYER_BLANK.matcher(part).replaceAll("\u0001");
      placeBlank |= PLACE_BLANK.matcher(text).find();
      text = PLACE_BLANK.matcher(text).replaceAll("\u0001");
      for (String piece : SEPARATOR.split(text)) {
        addPiece(
            EDGES.matcher(PLACE_BLANK.matcher(piece.strip()).replaceAll("")).replaceAll(""),
            pieces,
            places);
      }
    }
    if (placeBlank && !employerBlank && pieces.size() == 1) {
      pieces = split(pieces.getFirst(), true);
    }
    String place = places.isEmpty() ? null : places.getFirst();
    for (int i = 1; i < places.size(); i++) {
      pieces.add(places.get(i));
    }
    return named(pieces, employerBlank, place);
  }

  private static void addPiece(String piece, List<String> pieces, List<String> places) {
    if (piece.isEmpty() || ZIP.matcher(piece).matches()) {
      return;
    }
    Matcher found = atEnd(piece);
    if (places.isEmpty() && found.find()) {
      places.add(found.group(1));
      String before = EDGES.matcher(piece.substring(0, found.start())).replaceAll("");
      if (!before.isEmpty()) {
        pieces.addAll(split(before));
      }
    } else {
      pieces.addAll(split(piece));
    }
  }

  /** "Accountant at Harbor Lab", "Accountant, Harbor Lab Inc.", "Accountant Harbor Lab Inc.". */
  private static List<String> split(String piece) {
    return split(piece, false);
  }

  /**
   * @param named whether the form that left its blank for the place had an employer's name in it,
   *     which is told from the title by nothing but its capitals
   */
  private static List<String> split(String piece, boolean named) {
    String[] at = AT.split(piece, 2);
    if (at.length == 2 && RoleWords.nameTitle(at[0])) {
      return List.of(at[0].strip(), at[1].strip());
    }
    for (int comma = piece.indexOf(','); comma > 0; comma = piece.indexOf(',', comma + 1)) {
      String left = piece.substring(0, comma).strip();
      String right = piece.substring(comma + 1).strip();
      if (isRoleThenEmployer(left, right) || isRoleThenEmployer(right, left)) {
        return List.of(left, right);
      }
    }
    int end = RoleWords.lastTitleWord(piece);
    if (end > 0 && end < piece.length() && piece.charAt(end) == ' ') {
      String tail = piece.substring(end).strip();
      boolean employer =
          named ? NAME.matcher(tail).matches() : isRoleThenEmployer(piece.substring(0, end), tail);
      if (employer && Character.isUpperCase(tail.charAt(0))) {
        return List.of(piece.substring(0, end), tail);
      }
    }
    return List.of(piece);
  }

  private static boolean isRoleThenEmployer(String role, String employer) {
    return RoleWords.nameTitle(role)
        && !RoleWords.nameEmployer(role)
        && RoleWords.nameEmployer(employer)
        && !RoleWords.nameTitle(employer);
  }

  private static PositionHeader named(
      List<String> pieces, boolean employerBlank, @Nullable String place) {
    int title = best(pieces, true);
    int employer = employerBlank ? -1 : best(pieces, false);
    if (title < 0 && employer < 0) {
      title = pieces.isEmpty() ? -1 : 0;
      employer = employerBlank || pieces.size() < 2 ? -1 : 1;
    } else if (title < 0) {
      title = firstBut(pieces, employer);
    } else if (employer < 0 && !employerBlank) {
      employer = firstBut(pieces, title);
    }
    StringBuilder wholeTitle = new StringBuilder(title < 0 ? "" : pieces.get(title));
    StringBuilder wholeEmployer = new StringBuilder(employer < 0 ? "" : pieces.get(employer));
    for (int i = 0; i < pieces.size(); i++) {
      if (i != title && i != employer) {
        StringBuilder home =
            title >= 0 && (employer < 0 || i == title + 1) ? wholeTitle : wholeEmployer;
        home.append(home.isEmpty() ? "" : ", ").append(pieces.get(i));
      }
    }
    return new PositionHeader(wholeTitle.toString(), wholeEmployer.toString(), place);
  }

  /** The piece that names a title and no employer, or the other way round; -1 without one. */
  private static int best(List<String> pieces, boolean title) {
    int either = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean namesTitle = RoleWords.nameTitle(pieces.get(i));
      boolean namesEmployer = RoleWords.nameEmployer(pieces.get(i));
      if (title ? namesTitle && !namesEmployer : namesEmployer && !namesTitle) {
        return i;
      }
      if (title && namesTitle && either < 0) {
        either = i;
      }
    }
    return either;
  }

  private static int firstBut(List<String> pieces, int taken) {
    for (int i = 0; i < pieces.size(); i++) {
      if (i != taken) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line holds nothing but a place or what a template left blank. */
  static boolean isPlaceOnly(String line) {
    String rest = EMPLOYER_BLANK.matcher(line).replaceAll("");
    rest = PLACE_BLANK.matcher(rest.strip()).replaceAll("").strip();
    Matcher place = atEnd(rest);
    String before = place.find() ? rest.substring(0, place.start()) : rest;
    rest = EDGES.matcher(before).replaceAll("");
    return rest.isEmpty();
  }

  /** "Seattle, WA 98101" out of "12 Quay Street, Seattle, WA 98101"; null without a place. */
  static @Nullable String placeAtEnd(String text) {
    Matcher found = atEnd(text.strip());
    return found.find() ? found.group(1) : null;
  }

  /** A search from the beginning of a long line would try every word as the place's first. */
  private static Matcher atEnd(String text) {
    return PLACE_AT_END
        .matcher(text)
        .useAnchoringBounds(false)
        .region(Math.max(0, text.length() - LONGEST_PLACE), text.length());
  }

  /** Where the last of what a template left blank ends; -1 without any. */
  static int endOfBlanks(String line) {
    int end = -1;
    for (Pattern blank : List.of(EMPLOYER_BLANK, PLACE_BLANK)) {
      Matcher found = blank.matcher(line);
      while (found.find()) {
        end = Math.max(end, found.end());
      }
    }
    return end;
  }

  static boolean hasEmployerBlank(String line) {
    return EMPLOYER_BLANK.matcher(line).find();
  }

  /** "Certifications" of "Certifications City , State". */
  static String withoutPlaceBlank(String line) {
    return PLACE_BLANK.matcher(line.strip()).replaceAll("").strip();
  }

  static String withoutBlanks(String line) {
    return withoutPlaceBlank(EMPLOYER_BLANK.matcher(line).replaceAll(" "));
  }

  static boolean hasBlank(String line) {
    return EMPLOYER_BLANK.matcher(line).find() || PLACE_BLANK.matcher(line.strip()).find();
  }

  boolean isWhole(boolean employerKnown) {
    return !title.isEmpty() && (employerKnown || !employer.isEmpty());
  }
}
