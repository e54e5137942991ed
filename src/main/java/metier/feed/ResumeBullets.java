package metier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.Bullet;

/**
 * The bullets of a text about a position, as people write them: marked lines, numbered ones, marks
 * within a line ("• one • two"), else sentences. Lines that were wrapped are joined again.
 */
final class ResumeBullets {
  private static final String MARKS = "•◦▪‣●○■□❖➢➤✓✔►▶→♦◆∙";

  private static final Pattern MARK =
      Pattern.compile(
          "^\\s*(?:["
              + MARKS
              + "·]\\s*|[-–—*+]\\s+|[*](?=\\p{Lu})|[-–](?=\\p{L})|\\(?\\d{1,2}[.)]\\s+"
              + "|\\(?[a-h]\\)\\s+|o\\s+(?=\\p{Lu}))");

  private static final Pattern WITHIN = Pattern.compile("\\s*[" + MARKS + "]\\s*|\\s+·\\s+");

  /** In a line that opens with a dash or an asterisk each further one opens an item. */
  private static final Pattern DASH_WITHIN =
      Pattern.compile("(?<=^|\\s)[-–*](?:\\s(?=\\p{Lu})|(?=\\p{L}))");

  private static final Pattern DASH_BEHIND_SENTENCE =
      Pattern.compile("(?<=[.;:] )[-–*] ?(?=\\p{Lu})");

  /** One alone may be a footnote's, or multiply. */
  private static final Pattern ASTERISK_WITHIN = Pattern.compile("(?<=\\S) [*] (?=\\p{Lu})");

  private static final Pattern NUMBER_WITHIN =
      Pattern.compile("(?<=^|[.;:] )\\(?(\\d{1,2})[.)] (?=\\p{Lu})");

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?][\"')\\]]?)\\s+(?=[\"'(]?\\p{Lu})");

  /** A full stop behind these ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g.", "i.e.", "etc.", "inc.", "ltd.", "co.", "corp.", "st.", "dr.", "mr.", "mrs.",
          "ms.", "no.", "vs.", "approx.", "dept.", "u.s.", "u.k.", "jr.", "sr.", "prof.", "mt.",
          "ft.", "ph.d.");

  private static final Set<String> LABELS =
      Set.of(
          "responsibilities",
          "duties",
          "key responsibilities",
          "main responsibilities",
          "responsibilities include",
          "duties include",
          "responsibilities included",
          "duties included",
          "achievements",
          "key achievements",
          "accomplishments",
          "key accomplishments",
          "responsibilities and achievements",
          "job responsibilities",
          "duties and responsibilities",
          "roles and responsibilities",
          "main duties",
          "description",
          "job description",
          "job duties",
          "activities performed",
          "key duties");

  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,&/(–-]|\\b(?:and|or|of|the|to|for|with|in|by|on|at|from|as|an?|that|which|including))$",
          Pattern.CASE_INSENSITIVE);

  private static final double FULL_LINE = 0.82;
  private static final int LEAST_FULL_LINE = 60;

  private ResumeBullets() {}

  /** Whether a line opens with one of the marks that stand for nothing else. */
  static boolean isMarked(String line) {
    String text = line.strip();
    return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
  }

  static String withoutMark(String line) {
    String text = CleanText.oneLine(line);
    return isMarked(text) ? text.substring(1).strip() : text;
  }

  static List<Bullet> of(String text) {
    return of(text.lines().toList());
  }

  static List<Bullet> of(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<Bullet> bullets = new ArrayList<>();
    for (String item : items(lines, widest)) {
      String text = ContactDetails.removed(item);
      boolean says = text.chars().anyMatch(Character::isLetterOrDigit);
      if (says && !isLabel(text)) {
        bullets.add(new Bullet(text));
      }
    }
    return bullets;
  }

  /** Lines as paragraphs: those that were wrapped in one. */
  static List<String> paragraphs(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    for (Item item : joined(lines, widest)) {
      paragraphs.add(item.text.toString());
    }
    return paragraphs;
  }

  private static final class Item {
    private final StringBuilder text;
    private String lastLine;
    private final boolean marked;

    private Item(String text, boolean marked) {
      this.text = new StringBuilder(text);
      this.lastLine = text;
      this.marked = marked;
    }

    private void add(String line) {
      int end = text.length() - 1;
      boolean hyphenated =
          end > 0 && text.charAt(end) == '-' && Character.isLetter(text.charAt(end - 1));
      if (!hyphenated || line.isEmpty() || !Character.isLowerCase(line.charAt(0))) {
        text.append(' ');
      }
      text.append(line);
      lastLine = line;
    }
  }

  private static List<String> items(List<String> lines, int widest) {
    List<String> items = new ArrayList<>();
    for (Item item : joined(lines, widest)) {
      if (item.marked) {
        items.add(item.text.toString());
      } else {
        items.addAll(sentences(item.text.toString()));
      }
    }
    return items;
  }

  private static List<Item> joined(List<String> lines, int widest) {
    List<Item> items = new ArrayList<>();
    boolean afterBlank = true;
    for (String raw : lines) {
      List<String> pieces = pieces(CleanText.oneLine(raw));
      for (int i = 0; i < pieces.size(); i++) {
        String line = pieces.get(i);
        Matcher mark = MARK.matcher(line);
        boolean marked = i > 0 || (mark.find() && mark.end() > 0);
        String text = (mark.reset().find() ? line.substring(mark.end()) : line).strip();
        if (text.isEmpty()) {
          continue;
        }
        Item last = items.isEmpty() ? null : items.getLast();
        if (last != null && !marked && !afterBlank && goesOn(last, text, widest)) {
          last.add(text);
        } else {
          items.add(new Item(text, marked));
        }
        afterBlank = false;
      }
      afterBlank |= pieces.isEmpty() || raw.isBlank();
    }
    return items;
  }

  private static boolean goesOn(Item last, String next, int widest) {
    String line = last.lastLine;
    char end = line.charAt(line.length() - 1);
    if (OPEN_END.matcher(line).find() || endsInAbbreviation(line)) {
      return true;
    }
    boolean ended = end == '.' || end == '!' || end == '?' || end == ':' || end == ';';
    if (Character.isLowerCase(next.charAt(0))) {
      return !ended || last.marked;
    }
    boolean full = widest >= LEAST_FULL_LINE && line.length() >= FULL_LINE * widest;
    return full && (!ended || last.marked);
  }

  /** What marks within one line set apart; the first is what stands before them. */
  private static List<String> pieces(String line) {
    if (line.isEmpty()) {
      return List.of();
    }
    if (line.chars().anyMatch(c -> c == '·' || MARKS.indexOf(c) >= 0)
        && WITHIN.matcher(line).find()) {
      return cut(line, WITHIN);
    }
    if ("-–*".indexOf(line.charAt(0)) >= 0 && count(DASH_WITHIN, line) > 1) {
      return cut(line, DASH_WITHIN);
    }
    if (DASH_BEHIND_SENTENCE.matcher(line).find()) {
      return cut(line, DASH_BEHIND_SENTENCE);
    }
    if (count(ASTERISK_WITHIN, line) > 1) {
      return cut(line, ASTERISK_WITHIN);
    }
    return count(NUMBER_WITHIN, line) > 1 ? cut(line, NUMBER_WITHIN) : List.of(line);
  }

  private static List<String> cut(String line, Pattern at) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    Matcher mark = at.matcher(line);
    while (mark.find()) {
      pieces.add(line.substring(from, mark.start()).strip());
      from = mark.end();
    }
    pieces.add(line.substring(from).strip());
    return pieces;
  }

  private static long count(Pattern pattern, String line) {
    return pattern.matcher(line).results().count();
  }

  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    StringBuilder held = new StringBuilder();
    for (String part : SENTENCE_END.split(text)) {
      if (!held.isEmpty()) {
        held.append(' ');
      }
      held.append(part);
      if (!endsInAbbreviation(part)) {
        sentences.add(held.toString());
        held.setLength(0);
      }
    }
    if (!held.isEmpty()) {
      sentences.add(held.toString());
    }
    return sentences;
  }

  static boolean endsInAbbreviation(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean initial =
        last.length() == 2 && Character.isLetter(last.charAt(0)) && last.endsWith(".");
    return initial || ABBREVIATIONS.contains(last);
  }

  /** "Responsibilities:" says nothing by itself. */
  private static boolean isLabel(String text) {
    String bare = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
    return LABELS.contains(bare);
  }
}
