package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A clean text, of which only the passages that hold a cue are looked at closely: a plain search
 * for a few words costs next to nothing, patterns over a whole description would.
 */
public final class Passages {
  /** A passage reaches this far on either side of a cue, unless a sentence or line ends before. */
  private static final int REACH = 240;

  private static final int LONGEST_HEADING = 60;

  /** How many lines above a line its heading is looked for. */
  private static final int LINES_UNDER_HEADING = 30;

  /** How many characters above: a text may be one long line that holds a cue in every word. */
  static final int REACH_OF_HEADING = 10_000;

  /** Before these a full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "a.m", "p.m", "am", "pm", "hr", "hrs", "yr", "yrs", "e.g", "i.e", "approx", "min", "max",
          "no", "sr", "jr", "u.s", "st", "vs", "mon", "fri", "sat", "sun", "p.a", "lic");

  private static final Pattern DEMAND =
      Pattern.compile(
          "(?i)salary|\\bpay\\b|compensation|wage|prefer|desir|require|minimum|must|qualif|nice to"
              + " have|bonus|essential|basic|"
              + "licen[sc]|certificat|credential|education|experience|skills|benefit|perk|offer|responsib|duties|what"
              + " you|about|why |who you");

  private final String text;
  private final String lower;

  /**
   * A line, or a sentence of a long line.
   *
   * @param start where it begins in the text
   */
  public record Passage(String text, int start) {}

  /**
   * @param text clean lines
   */
  public Passages(String text) {
    this.text = text;
    String folded = text.toLowerCase(Locale.ROOT);
    this.lower = folded.length() == text.length() ? folded : foldedByCharacter(text);
  }

  private static String foldedByCharacter(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(c -> folded.append((char) Character.toLowerCase(c)));
    return folded.toString();
  }

  String text() {
    return text;
  }

  /**
   * The passages that hold at least one cue, from the text's beginning to its end.
   *
   * @param cues in lower case
   */
  List<Passage> with(List<String> cues) {
    NavigableMap<Integer, Passage> found = new TreeMap<>();
    for (String cue : cues) {
      int at = lower.indexOf(cue);
      while (at >= 0) {
        Passage passage = around(at, at + cue.length());
        found.putIfAbsent(passage.start(), passage);
        at =
            lower.indexOf(
                cue, Math.max(at + cue.length(), passage.start() + passage.text().length()));
      }
    }
    return List.copyOf(found.values());
  }

  /** The line or sentence that holds these characters. */
  public Passage around(int from, int to) {
    int start = from;
    while (start > 0 && from - start < REACH && !endsBefore(start)) {
      start--;
    }
    int end = to;
    while (end < text.length()
        && end - to < REACH
        && !(end > to && endsBefore(end))
        && text.charAt(end) != '\n') {
      end++;
    }
    return new Passage(text.substring(start, end).strip(), start);
  }

  /** Whether a line or sentence ended right before this character. */
  private boolean endsBefore(int at) {
    char before = text.charAt(at - 1);
    if (before == '\n') {
      return true;
    }
    if (before != ' ' || at < 2) {
      return false;
    }
    char sign = text.charAt(at - 2);
    if (sign == ';' || sign == '!' || sign == '?' || sign == '•') {
      return true;
    }
    return sign == '.' && !isAbbreviated(at - 2);
  }

  private boolean isAbbreviated(int stop) {
    int start = stop;
    while (start > 0 && text.charAt(start - 1) > ' ' && stop - start < 8) {
      start--;
    }
    String word = lower.substring(start, stop);
    return word.length() == 1 && Character.isLetter(word.charAt(0)) || ABBREVIATIONS.contains(word);
  }

  /** The lines that follow the passage's own line, at most so many. */
  List<String> linesAfter(Passage passage, int most) {
    List<String> lines = new ArrayList<>();
    int at = text.indexOf('\n', passage.start() + passage.text().length());
    while (at >= 0 && lines.size() < most) {
      int next = text.indexOf('\n', at + 1);
      lines.add(text.substring(at + 1, next < 0 ? text.length() : next).strip());
      at = next;
    }
    return lines;
  }

  /** The heading under which a character stands; empty where none is near. */
  String heading(int at) {
    int floor = at - REACH_OF_HEADING;
    int end = lineEnd(at - 1, floor);
    for (int lines = 0; end > 0 && lines < LINES_UNDER_HEADING; lines++) {
      int start = lineEnd(end - 1, floor) + 1;
      int length = end - start;
      if (length > 2 && length <= LONGEST_HEADING && isHeading(text.substring(start, end))) {
        return text.substring(start, end);
      }
      end = start - 1;
    }
    return "";
  }

  /** The last end of a line from a character backwards to another; −1 where there is none. */
  int lineEnd(int from, int floor) {
    int at = from;
    while (at >= Math.max(0, floor) && text.charAt(at) != '\n') {
      at--;
    }
    return at >= Math.max(0, floor) ? at : -1;
  }

  private static boolean isHeading(String line) {
    if (line.startsWith(CleanLines.BULLET)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return last == ':'
        || (last != '.' && last != ',' && last != ';' && DEMAND.matcher(line).find());
  }
}
