package metier.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A posting in plain text, taken apart: a title, labelled lines at its beginning ("Open Date:
 * 06-22-18"), sections under headings, of which one may be about pay. Everything that isn't
 * understood is description.
 */
final class TextPosting {
  /** Lines that say something; behind them a colon is prose. */
  private static final int LINES_OF_THE_HEAD = 40;

  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_LABELLED = 200;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_PAY = 500;

  /** A label behind the title on the same line, moved there by tabs or many spaces. */
  private static final Pattern SECOND_COLUMN =
      Pattern.compile("(?<=\\S)(?= {3}| ?\\t)[ \\t]++(?=[A-Z][A-Za-z ]{2,30}:)");

  /** Headlines that name no job. */
  private static final Pattern BANNER =
      Pattern.compile(
          "(?i).*\\b(?:only|opportunit(?:y|ies)|announcement|bulletin|posting|vacancies|openings"
              + "|job description|position description|now hiring|employment)\\W*");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i)(?:the )?(?:department|bureau|office|city|county|state|board|division|university"
              + "|college|town|village|ministry|commission) of\\b.*");

  private static final Pattern HEADING_WORDS =
      Pattern.compile(
          "(?i)(?:about|benefits|compensation|description|duties|education|essential functions"
              + "|experience|how to apply|job (?:description|duties|summary)|key responsibilities"
              + "|minimum|notes?|overview|position (?:description|summary)|preferred|process notes"
              + "|qualifications|requirements?|responsibilities|salary|annual salary|pay"
              + "|selection process|skills|summary|the role|what (?:you|we)|where to apply|who you"
              + "|working conditions|your)\\b.*");

  /** A heading and nothing else: "Benefits", but not "Benefits Specialist". */
  private static final Pattern ONLY_HEADING =
      Pattern.compile(
          "(?i)(?:about(?: us| the (?:job|role|company|team))?|benefits|compensation|duties"
              + "|education|essential functions|experience|how to apply|key responsibilities|notes?"
              + "|(?:job|position)? ?(?:description|summary|duties|overview)|qualifications"
              + "|minimum (?:qualifications|requirements)|requirements?|responsibilities"
              + "|(?:annual )?salary|pay|skills|the role|where to apply|selection process)\\W*");

  /** Known labels and headings without which a text is some text and no posting. */
  private static final int LEAST_EVIDENCE = 2;

  private final List<String> lines;
  private final Map<TextLabel, TextLabel.Labelled> labels = new EnumMap<>(TextLabel.class);
  private final Map<TextLabel, Integer> labelLines = new EnumMap<>(TextLabel.class);
  private int titleLine = -1;
  private final String title;
  private @Nullable String payHeading;
  private String pay = "";
  private int evidence;

  private TextPosting(List<String> lines) {
    this.lines = lines;
    int candidate = head();
    TextLabel.Labelled stated = labels.get(TextLabel.TITLE);
    if (stated != null) {
      this.title = stated.value();
    } else if (candidate >= 0) {
      this.titleLine = candidate;
      this.title = CleanText.oneLine(lines.get(candidate));
    } else {
      this.title = "";
    }
    sections();
  }

  static TextPosting of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
      lines.addAll(List.of(SECOND_COLUMN.split(line, 2)));
    }
    return new TextPosting(lines);
  }

  /** Finds the labels and returns the number of the line that is the title by its look, or -1. */
  private int head() {
    int telling = 0;
    int candidate = -1;
    int banner = -1;
    for (int i = 0; i < lines.size() && telling < LINES_OF_THE_HEAD; i++) {
      String line = CleanText.oneLine(lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      telling++;
      TextLabel.Labelled labelled = line.length() > LONGEST_LABELLED ? null : TextLabel.read(line);
      if (labelled != null) {
        label(i, labelled);
      } else if (candidate < 0 && canBeTitle(line)) {
        boolean names = !BANNER.matcher(line).matches() && !ORGANISATION.matcher(line).matches();
        candidate = names ? i : candidate;
        banner = banner < 0 ? i : banner;
      }
    }
    return candidate < 0 ? banner : candidate;
  }

  /** Of several labels for one thing the more telling counts. */
  private void label(int line, TextLabel.Labelled labelled) {
    TextLabel label = labelled.label();
    if (label == null || labelled.value().isEmpty()) {
      return;
    }
    evidence++;
    TextLabel.Labelled rival = labels.get(label);
    if (rival == null || labelled.rank() < rival.rank()) {
      labels.put(label, labelled);
      labelLines.put(label, line);
    }
  }

  private static boolean canBeTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && !line.startsWith("(")
        && line.chars().filter(Character::isLetter).count() >= 2
        && line.indexOf('$') < 0
        && !ONLY_HEADING.matcher(line).matches();
  }

  private void sections() {
    String heading = null;
    List<String> body = new ArrayList<>();
    for (String raw : lines) {
      String line = CleanText.oneLine(raw);
      if (isHeading(line)) {
        evidence += HEADING_WORDS.matcher(line).matches() ? 1 : 0;
        pay(heading, body);
        heading = line;
        body = new ArrayList<>();
      } else if (!line.isEmpty()) {
        body.add(line);
      }
    }
    pay(heading, body);
  }

  /** In capitals, or closed by a colon. */
  private static boolean isHeading(String line) {
    if (line.isEmpty() || line.length() > LONGEST_HEADING) {
      return false;
    }
    boolean letters = false;
    boolean capitals = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '$' || (c >= '0' && c <= '9')) {
        return false;
      }
      letters |= Character.isLetter(c);
      capitals &= !Character.isLowerCase(c);
    }
    return letters
        && (capitals
            || line.endsWith(":")
            || HEADING_WORDS.matcher(line).matches() && line.length() < 30);
  }

  private void pay(@Nullable String heading, List<String> body) {
    if (heading == null || !pay.isEmpty()) {
      return;
    }
    String name = heading.replaceAll("[\\s:.]+$", "");
    if (!TextLabel.PAY.isCalled(name)) {
      return;
    }
    var said = new StringBuilder();
    for (String line : body) {
      boolean amount = line.chars().anyMatch(c -> c >= '0' && c <= '9');
      if (amount && said.length() + line.length() <= LONGEST_PAY) {
        said.append(said.isEmpty() ? "" : " ").append(line);
      }
    }
    pay = said.toString();
    payHeading = name;
  }

  boolean isLikely() {
    return !title.isEmpty() && evidence >= LEAST_EVIDENCE;
  }

  /** Empty when there is none. */
  String title() {
    return title;
  }

  /** The value of a label; null when it isn't there. */
  @Nullable String value(TextLabel label) {
    TextLabel.Labelled labelled = labels.get(label);
    return labelled == null ? null : labelled.value();
  }

  /** What a labelled line or else a section says about pay; empty when neither does. */
  String pay() {
    TextLabel.Labelled labelled = labels.get(TextLabel.PAY);
    return labelled == null ? pay : labelled.value();
  }

  /** The time that pay is for where only its label tells ("ANNUAL SALARY"). */
  @Nullable String payUnit() {
    TextLabel.Labelled labelled = labels.get(TextLabel.PAY);
    String name = labelled == null ? payHeading : labelled.name();
    String first = name == null ? "" : name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    boolean ownUnit = UNIT.matcher(pay()).find();
    return !ownUnit && Set.of("annual", "hourly", "monthly").contains(first) ? first : null;
  }

  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)\\b(?:hour|hourly|hr|day|daily|week|weekly|bi-?weekly|month|monthly)\\b");

  /**
   * All lines but the title and the labelled ones.
   *
   * @param kept labels whose lines nobody understood
   */
  String description(Set<TextLabel> kept) {
    Set<Integer> understood = new HashSet<>();
    understood.add(titleLine);
    labelLines.forEach(
        (label, line) -> {
          if (!kept.contains(label)) {
            understood.add(line);
          }
        });
    var text = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = understood.contains(i) ? "" : CleanText.oneLine(lines.get(i));
      if (line.isEmpty()) {
        gap = !text.isEmpty();
      } else {
        text.append(gap ? "\n\n" : text.isEmpty() ? "" : "\n").append(line);
        gap = false;
      }
    }
    return text.toString();
  }
}
