package metier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens a position: with its dates or, without any, with the blank that a template left
 * for the employer, or with title and place right above the items.
 *
 * @param line its index
 * @param span null where the position has no dates
 * @param left what stands before the dates, or all of a line without any
 */
record HeaderLine(int line, @Nullable DateSpan span, String left, String right) {
  private static final int LONGEST_HEADER = 170;
  private static final int LONGEST_PART = 120;
  private static final int LONGEST_TITLE = 60;
  private static final int LEAST_TITLE_WORD = 4;
  private static final int MOST_WORDS_OF_TITLE = 6;

  /** How far from its dates a line may stand that names the employer. */
  private static final int REACH = 2;

  /** What stands beside the year that it was won in. */
  private static final Pattern PRIZE =
      Pattern.compile("(?i)\\b(?:awards?|scholarships?|winner|dean['’]s list|honou?r roll)\\b");

  /** A bare year at the end of a wrapped sentence isn't when something began. */
  private static final int YEAR_ALONE = 4;

  private static final Pattern BRACKETS = Pattern.compile("^[\\s()\\[\\]|,;:–—－-]*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*[•◦▪‣●○■□❖➢➤✓✔►*·-]\\s?.*");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WITHIN_SENTENCE =
      Pattern.compile(
          "(?i)(?:^|.*\\W)(?:from|in|for|since|during|of|by|until|and|the|between|on|to)$");

  /** What is left of dates whose beginning nobody filled in. */
  private static final Pattern NOW =
      Pattern.compile("^(?:Current|Present)(?= )|(?<=^| )(?:Current|Present)(?= ?$| Company Name)");

  /**
   * @param strictly only lines whose dates stand alone or beside a title: where dates may be those
   *     of something else
   */
  static List<HeaderLine> of(List<String> lines, boolean strictly) {
    List<HeaderLine> headers = new ArrayList<>();
    List<HeaderLine> dated = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      dated(lines, i, strictly).ifPresent(dated::add);
    }
    for (int i = 0, next = 0; i < lines.size(); i++) {
      if (next < dated.size() && dated.get(next).line == i) {
        headers.add(dated.get(next++));
      } else if (!strictly && isUndated(lines, i, headers, dated)) {
        String text = NOW.matcher(CleanText.oneLine(lines.get(i))).replaceAll("");
        headers.add(new HeaderLine(i, null, text.strip(), ""));
      }
    }
    return headers;
  }

  private static Optional<HeaderLine> dated(List<String> lines, int at, boolean strictly) {
    String line = CleanText.oneLine(lines.get(at));
    if (line.length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    boolean item = ITEM.matcher(line).matches();
    DateSpan span = DateSpan.find(line).orElse(null);
    boolean single = span == null;
    if (span == null) {
      span = DateSpan.findSingle(line).orElse(null);
    }
    if (span == null) {
      return Optional.empty();
    }
    String left = line.substring(0, span.from()).strip();
    String right = line.substring(span.to()).strip();
    boolean alone = isEmpty(left) && isEmpty(right);
    boolean blanks =
        PositionHeader.hasBlank(line)
            || (!item && left.length() <= LONGEST_TITLE && isBlankBelow(lines, at));
    boolean named = RoleWords.nameTitle(left) || RoleWords.nameTitle(right);
    boolean header;
    if (single) {
      boolean fits =
          alone
              ? line.length() > YEAR_ALONE && (!strictly || isNamedBelow(lines, at))
              : blanks || named;
      header =
          !item
              && fits
              && (blanks || isEmpty(left) || isEmpty(right))
              && isHeading(left)
              && isHeading(right);
    } else if (alone || blanks) {
      header = true;
    } else if (PRIZE.matcher(line).find()) {
      header = false;
    } else {
      header =
          !item
              && isHeading(left)
              && isHeading(right)
              && (!strictly || named || RoleWords.nameEmployer(line));
    }
    return header ? Optional.of(new HeaderLine(at, span, left, right)) : Optional.empty();
  }

  /** Whether a form's blanks for employer and place, and nothing else, stand below. */
  private static boolean isBlankBelow(List<String> lines, int at) {
    String below = below(lines, at);
    return PositionHeader.hasBlank(below) && PositionHeader.isPlaceOnly(below);
  }

  private static boolean isNamedBelow(List<String> lines, int at) {
    return PositionHeader.hasEmployerBlank(below(lines, at));
  }

  /** The line below, or the one under an empty line. */
  private static String below(List<String> lines, int at) {
    int next = at + 1 < lines.size() && lines.get(at + 1).isBlank() ? at + 2 : at + 1;
    return next < lines.size() ? lines.get(next) : "";
  }

  private static boolean isUndated(
      List<String> lines, int at, List<HeaderLine> above, List<HeaderLine> dated) {
    String line = lines.get(at);
    if (line.length() > LONGEST_HEADER || ITEM.matcher(line).matches()) {
      return false;
    }
    String named = PositionHeader.withoutBlanks(line);
    boolean blank = PositionHeader.hasEmployerBlank(line) && isHeading(named);
    boolean titled =
        isTitleOfItems(lines, at)
            && (PositionHeader.placeAtEnd(line) != null || RoleWords.nameEmployer(line));
    if (!blank && !titled) {
      return false;
    }
    HeaderLine last = above.isEmpty() ? null : above.getLast();
    if (last != null && at - last.line <= REACH && reaches(lines, last, last.line + 1, at)) {
      return false;
    }
    return dated.stream()
        .filter(header -> header.line > at && header.line - at <= REACH)
        .noneMatch(header -> reaches(lines, header, at + 1, header.line));
  }

  /** Whether nothing but names stands between and the dates still lack an employer. */
  private static boolean reaches(List<String> lines, HeaderLine header, int from, int to) {
    return !PositionHeader.hasEmployerBlank(lines.get(header.line))
        && lines.subList(from, to).stream()
            .allMatch(
                line ->
                    line.isBlank() || (isNameLine(line) && !PositionHeader.hasEmployerBlank(line)));
  }

  /** "Front Desk Agent", right above the items that tell of it. */
  static boolean isTitleOfItems(List<String> lines, int at) {
    if (at >= lines.size()) {
      return false;
    }
    String line = lines.get(at);
    return line.strip().length() <= LONGEST_PART
        && isNameLine(line)
        && RoleWords.nameTitle(line)
        && ITEM.matcher(below(lines, at)).matches();
  }

  private static boolean isEmpty(String side) {
    return BRACKETS.matcher(side).matches();
  }

  /** A few capitalised words, and no sentence that happens to hold dates. */
  static boolean isHeading(String side) {
    if (isEmpty(side)) {
      return true;
    }
    String text = side.strip();
    if (text.length() > LONGEST_PART
        || text.startsWith(".")
        || Character.isLowerCase(text.charAt(0))
        || WITHIN_SENTENCE.matcher(text).matches()
        || (text.endsWith(".") && text.length() > LONGEST_TITLE)) {
      return false;
    }
    if (RoleWords.nameTitle(text) && text.split(" ").length <= MOST_WORDS_OF_TITLE) {
      return true;
    }
    int words = 0;
    int capitals = 0;
    for (String word : WORDS.split(text)) {
      if (word.length() >= LEAST_TITLE_WORD) {
        words++;
        capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return capitals * 10 >= words * 6;
  }

  static boolean isNameLine(String line) {
    return !ITEM.matcher(line).matches()
        && !PRIZE.matcher(line).find()
        && (!line.strip().endsWith(".") || ResumeBullets.endsInAbbreviation(line.strip()))
        && line.strip().length() <= LONGEST_PART
        && isHeading(line);
  }
}
