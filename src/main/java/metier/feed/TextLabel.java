package metier.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a posting in plain text puts a name and a colon before. */
enum TextLabel {
  TITLE(
      "job title",
      "position title",
      "class title",
      "working title",
      "title",
      "position",
      "role",
      "vacancy"),
  EMPLOYER(
      "employer",
      "company",
      "company name",
      "organization",
      "organisation",
      "hiring organization",
      "agency",
      "institution",
      "department"),
  PLACE(
      "location",
      "job location",
      "work location",
      "place of work",
      "worksite",
      "duty station",
      "place",
      "city"),
  POSTED(
      "open date",
      "opening date",
      "date opened",
      "date posted",
      "posted",
      "posted on",
      "posting date",
      "publication date",
      "issue date",
      "date"),
  CLOSES(
      "closing date",
      "close date",
      "closes",
      "closing",
      "deadline",
      "application deadline",
      "apply by",
      "final filing date",
      "last day to apply",
      "expires"),
  PAY(
      "annual salary",
      "salary",
      "salary range",
      "annual salary range",
      "starting salary",
      "base salary",
      "monthly salary",
      "pay",
      "pay rate",
      "pay range",
      "rate of pay",
      "hourly rate",
      "hourly pay",
      "hourly wage",
      "wage",
      "wages",
      "compensation"),
  TYPE(
      "employment type",
      "job type",
      "type",
      "position type",
      "appointment type",
      "type of work",
      "employment status",
      "status"),
  HOURS("schedule", "work schedule", "shift", "hours", "work hours", "working hours"),
  LEVEL("level", "job level", "experience level", "seniority"),
  URL("url", "link", "apply at", "apply online");

  private static final Pattern LABELLED =
      Pattern.compile("^\\W*([A-Za-z][A-Za-z /-]{0,30}?)\\s*:\\s*(.*)$");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> names;

  TextLabel(String... names) {
    this.names = List.of(names);
  }

  /**
   * A line that begins with a label.
   *
   * @param label null for one that isn't known ("Class Code: 1513")
   * @param value may be empty
   */
  record Labelled(@Nullable TextLabel label, int rank, String name, String value) {}

  /** Null when the line begins with no label. */
  static @Nullable Labelled read(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches()) {
      return null;
    }
    String name = labelled.group(1).toLowerCase(Locale.ROOT).strip();
    for (TextLabel label : values()) {
      int rank = label.names.indexOf(name);
      if (rank >= 0) {
        return new Labelled(label, rank, name, labelled.group(2).strip());
      }
    }
    return new Labelled(null, 0, name, labelled.group(2).strip());
  }

  boolean isCalled(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }
}
