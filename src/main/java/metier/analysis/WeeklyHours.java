package metier.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours of a week's work, where a posting states one number of them. */
final class WeeklyHours {
  private static final List<String> CUES =
      List.of(
          "hours per week",
          "hours/week",
          "hours a week",
          "hrs/wk",
          "hrs per week",
          "hrs/week",
          "hours weekly",
          "hours per wk",
          "hour week",
          "hr week",
          "hours each week",
          "hours / week",
          "hours/wk",
          "per pay period",
          "hours biweekly",
          "weekly hours",
          "hour work week",
          "hour workweek",
          "hours, per week",
          "hours p/w",
          "hours pw",
          "hours per fortnight");

  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)(?<![\\d.,$£€/–-])(?<!\\d )(?<![-–] )(?<!to )(?<!up"
              + " )(?<hours>\\d{1,3}(?:\\.\\d{1,2})?)\\s*\\+?\\s*-?\\s*(?:hours?|hrs?)\\.?(?:\\s*(?:,|/|a|per|each|p/?)?\\s*(?<of>weekly|weeks?|wk|w\\b|work"
              + " ?week|bi-?weekly|fortnight|pay period))");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b(?:weekly (?:scheduled )?hours|hours (?:per|a) week|scheduled weekly"
              + " hours)\\s*[:=–-]\\s*"
              + "(?<hours>\\d{1,2}(?:\\.\\d{1,2})?)(?!\\s*(?:-|–|to)\\s*\\d|[\\d:])");
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)benefit|eligib|minimum|at least|up to|approximately|overtime|volunt|more than|less"
              + " than|average of|24 hours a day|open|student");

  private static final double LEAST = 4;
  private static final double MOST = 60;

  private WeeklyHours() {}

  /** Two different numbers tell nothing. */
  static OptionalDouble read(List<String> stated, Passages text) {
    Set<Double> found = new TreeSet<>();
    stated.forEach(words -> add(words, found));
    if (found.isEmpty()) {
      for (Passages.Passage passage : text.with(CUES)) {
        if (!UNSURE.matcher(passage.text()).find()) {
          add(passage.text(), found);
        }
      }
    }
    return found.size() == 1 ? OptionalDouble.of(found.iterator().next()) : OptionalDouble.empty();
  }

  private static void add(String words, Set<Double> found) {
    Matcher labelled = LABELLED.matcher(words);
    if (labelled.find()) {
      keep(Double.parseDouble(labelled.group("hours")), found);
      return;
    }
    Matcher hours = HOURS.matcher(words);
    while (hours.find()) {
      double number = Double.parseDouble(hours.group("hours"));
      boolean weeks = hours.group("of").matches("(?i)bi.*|fort.*|pay.*");
      keep(weeks ? number / 2 : number, found);
    }
  }

  private static void keep(double hours, Set<Double> found) {
    if (hours >= LEAST && hours <= MOST) {
      found.add(hours);
    }
  }
}
