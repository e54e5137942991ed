package metier.analysis;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words around places in free text: which separate them, and which say nothing of where. */
final class PlaceWords {
  /** Between places that don't bound one another. */
  private static final Pattern ALTERNATIVES =
      Pattern.compile(
          "\\s*(?:;|\\|(?!\\s*[A-Z]{2}\\s*$)|\\n"
              + "|•|·|\\s/\\s|(?i:\\b(?:or|ou|oder)\\b(?=\\s)|\\band/or\\b))\\s*");

  /** Between a city, its state and its country, and often between places as well. */
  private static final Pattern SEGMENTS =
      Pattern.compile("\\s*(?:[,，()\\[\\]:|]|(?:^|\\s)[-–—]+(?:\\s|$)|[–—])\\s*");

  /** Between places, unless they are part of a name ("Winston-Salem", "Town and Country"). */
  private static final Pattern INNER =
      Pattern.compile(
          "(?i)\\s+(?:and|to|in|at|near)\\s+|\\s*[-/&+_]\\s*|\\.\\s+(?=\\p{Lu})|\\s+\\.\\s+");

  /** How the work is done, and how many places there are: never where. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)\\b(?:(?:100 ?% |fully |partly )?remote(?:ly)?(?:[-"
              + " ](?:first|based|friendly|only|eligible))?|hybrid(?:[-"
              + " ]remote)?|on-?site|in-?office|in[- ]person|distributed|in the field|home[-"
              + " ]?based|(?:work|working) (?:from|at) home"
              + "|wfh|virtual(?:ly)?|telework(?:ing)?|telecommut(?:e|ing)|anywhere|nationwide|world-?\\s?wide|global(?:ly)?|contiguous|flexible|open"
              + " to|must (?:live|reside|be located|be)"
              + " (?:in|near)|located|preferred|preferably|based|within|only|eligible|(?:multiple|various|several|all|any|other|many|\\d+)"
              + " (?:\\w+"
              + " )?(?:cities|locations?|sites|states|offices?)|(?:eastern|central|mountain|pacific)(?:"
              + " (?:or|and|to|/) (?:eastern|central|mountain|pacific))* (?:standard )?time(?:["
              + " -]?zones?)?|(?:[ecmp][sd]t)(?: time| hours)?|time"
              + " ?zones?|(?:latin|south|north|central)"
              + " america|americas|emea|apac|latam|noram|amer|mena|dach|benelux|anz|\\d+ days?(?:"
              + " (?:a|per) week)?|\\d+ ?%)\\b");

  /** Nearly there: looked past only where the name with them means nothing. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)\\b(?:greater|downtown|metro(?:politan|plex)?|area|region|(?:head)?(?:office|quarter)s?|hq|campus|city"
              + " of|town of|state of|province of|near|in|around|the|surrounding|suburbs?(?:"
              + " of)?|vicinity|"
              + "northern|southern|eastern|western|central|upstate|downstate|coastal|north|south|east|west)\\b");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern MARGIN =
      Pattern.compile("^[\\s\\W_&&[^\\p{L}\\p{N}]]+|[\\s\\W_&&[^\\p{L}\\p{N}.]]+$");

  private PlaceWords() {}

  /** Whether a text names no place at all ("Remote", "Multiple Locations"). */
  static boolean saysNothing(String text) {
    return tidied(NO_PLACE.matcher(text).replaceAll(" ")).isEmpty();
  }

  /** The parts of a text which name places independently of one another. */
  static List<String> alternatives(String text) {
    return ALTERNATIVES
        .splitAsStream(NO_PLACE.matcher(text.replace('\u00a0', ' ')).replaceAll(" "))
        .map(PlaceWords::tidied)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  static List<String> segments(String alternative) {
    return split(SEGMENTS, alternative).toList();
  }

  /** A segment cut where a name is rarely cut; itself alone where there is no such point. */
  static List<String> inner(String segment) {
    return split(INNER, segment).toList();
  }

  static String withoutVague(String segment) {
    return tidied(VAGUE.matcher(segment).replaceAll(" "));
  }

  private static Stream<String> split(Pattern pattern, String text) {
    return pattern.splitAsStream(text).map(PlaceWords::tidied).filter(part -> !part.isEmpty());
  }

  private static String tidied(String text) {
    return MARGIN.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }
}
