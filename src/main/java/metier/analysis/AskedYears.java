package metier.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many years of experience an advert demands. */
final class AskedYears {
  private static final List<String> CUES = List.of("year", "yrs", "yr ", "yr.", "yoe");

  private static final String WORD =
      "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty";

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20));

  /** "2-4 years", "minimum of one (1) year", "3+ yrs", "two full years". */
  private static final Pattern YEARS =
      Pattern.compile(
          ("(?i)(?<![\\d.,$£€/-])\\b(?<least>\\d{1,2}|%1$s)\\b(?: ?\\(\\d{1,2}\\))?(?: ?\\+| or"
                  + " more| plus| ?(?:-|–|to|or) ?(?:\\d{1,2}|%1$s)\\b(?: ?\\(\\d{1,2}\\))?\\+?)?["
                  + " -]*(?:or more |full |continuous )?(?:years?|yrs?)\\b['’]?\\.?(?! ?(?:old|of"
                  + " age|ago|contract|term|warranty|degree"
                  + "|college|program|course|diploma|anniversary|plan\\b|period|commitment))")
              .formatted(WORD));

  private static final Pattern EXPERIENCE =
      Pattern.compile(
          "(?i)experience|\\bexp\\b|(?:years?|yrs?)['’]? (?:or more )?(?:as an? |in an? |in the"
              + " |working |of (?:\\w+"
              + " ){0,3}(?:practice|work|service|nursing|driving|teaching)\\b)");

  /** Tells of the employer, of age, or of what takes the place of something else. */
  private static final Pattern NO_DEMAND =
      Pattern.compile(
          "(?i)\\b(?:we have|we['’]ve|our (?!team needs)|has been|have been|company|founded"
              + "|established|history|legacy|tradition|anniversary|combined|family[- ]owned"
              + "|for (?:over|more than|nearly|almost)|with over|every year|per year|each year"
              + "|leader in)\\b|years? of age|\\bages?\\b|in lieu|substitut");

  /** "Within the last five years": not how long, but when. */
  private static final Pattern WHEN =
      Pattern.compile(
          ("(?i)\\b(?:within (?:the )?(?:last|past|first|next)?|first|next|after|last|past|up"
               + " to|less than|under|maximum(?: of)?) (?:\\d+|%s)?(?: ?\\(\\d+\\))?[ -]*years?\\b")
              .formatted(WORD));

  private static final Pattern PREFERRED =
      Pattern.compile(
          "(?i)prefer|desir|\\ba plus\\b|nice to have|ideal(?:ly)?\\b|bonus|advantag|beneficial");

  private static final Pattern REQUIRED =
      Pattern.compile("(?i)requir|minimum|at least|\\bmust\\b|\\bneed");

  /** "A bachelor's degree or four years": there is a way in without the years. */
  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?i)(?:degree|diploma|bachelor['’]?s?|master['’]?s?|licen[sc]e|certificat\\w*|ph\\.?d)[^.;]{0,60}\\b(?:or|and/or)"
              + " (?:\\w+ ){0,4}$");

  /** More is no demand that is made of anybody. */
  private static final int MOST = 25;

  private AskedYears() {}

  /**
   * Of several demands the greatest, of several ways to meet one the least; 0 where none is made.
   */
  static int in(Passages text) {
    Ways ways = new Ways();
    for (Passages.Passage passage : text.with(CUES)) {
      String line = WHEN.matcher(passage.text()).replaceAll("");
      if (!EXPERIENCE.matcher(line).find() || NO_DEMAND.matcher(line).find()) {
        continue;
      }
      String heading = text.heading(passage.start());
      boolean wished = PREFERRED.matcher(heading).find() && !REQUIRED.matcher(heading).find();
      if (wished && !REQUIRED.matcher(line).find()) {
        continue;
      }
      int least = least(line);
      if (least >= 0) {
        ways.add(passage, text, least);
      }
    }
    return Math.max(0, ways.most());
  }

  /** A source's own field: "2 years", "3-5 years of experience". */
  static int inField(String stated) {
    Matcher years = YEARS.matcher(stated);
    return years.find() ? Math.min(MOST, number(years.group("least"))) : 0;
  }

  /** -1 where the line demands none. */
  private static int least(String line) {
    int least = -1;
    int from = 0;
    Matcher years = YEARS.matcher(line);
    while (years.find()) {
      int number = number(years.group("least"));
      String before = line.substring(from, years.start());
      String around = line.substring(from, Math.min(line.length(), clauseEnd(line, years.end())));
      from = years.end();
      boolean only = PREFERRED.matcher(around).find();
      if (number <= MOST && !only) {
        int asked = WITHOUT.matcher(before).find() ? 0 : number;
        least = least < 0 ? asked : alternative(before) ? Math.min(least, asked) : least;
      }
    }
    return least;
  }

  private static boolean alternative(String between) {
    return between.matches("(?is).*\\b(?:or|and/or)\\b.*");
  }

  private static int clauseEnd(String line, int from) {
    int comma = line.indexOf(',', from);
    int stop = line.indexOf(';', from);
    int end = comma < 0 ? line.length() : comma;
    return stop < 0 ? end : Math.min(end, stop);
  }

  private static int number(String words) {
    Integer named = WORDS.get(words.toLowerCase(Locale.ROOT));
    return named != null ? named : Integer.parseInt(words);
  }
}
