package metier.feed;

import static metier.feed.UsaJobsColumn.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The description of a federal announcement: its sections, and in a last one what its short fields
 * say that a reader wants to know.
 */
final class UsaJobsText {
  private UsaJobsText() {}

  static String of(Cells<UsaJobsColumn> cells, List<String> hiringPaths, List<JsonNode> locations) {
    var text = new Sections(Json.block(cells.node(SUMMARY)));
    text.add("Duties", Json.block(cells.node(DUTIES)));
    text.add("Requirements", Json.block(cells.node(CONDITIONS)));
    text.add("Key requirements", Json.block(cells.node(KEY_REQUIREMENTS)));
    text.add("Qualifications", Json.block(cells.node(QUALIFICATIONS)));
    text.add("Education", Json.block(cells.node(EDUCATION)));
    text.add("Evaluation", Json.block(cells.node(EVALUATIONS)));
    text.add("Benefits", Json.block(cells.node(BENEFITS)));
    text.add("Other information", Json.block(cells.node(OTHER_INFORMATION)));
    text.add("How to apply", Json.block(cells.node(HOW_TO_APPLY)));
    text.add("Required documents", Json.block(cells.node(DOCUMENTS)));
    text.add("Announcement", String.join("\n", facts(cells, hiringPaths, locations)));
    return text.text();
  }

  private static List<String> facts(
      Cells<UsaJobsColumn> cells, List<String> hiringPaths, List<JsonNode> locations) {
    List<String> facts = new ArrayList<>();
    add("Number", cells.text(ANNOUNCEMENT), facts);
    add("Department", cells.text(DEPARTMENT), facts);
    add("Grade", grade(cells), facts);
    add("Promotion potential", unlessZero(cells.text(PROMOTION)), facts);
    add("Open to", openTo(cells, hiringPaths), facts);
    add("Location", String.join("; ", UsaJobsPlaces.unplaced(locations)), facts);
    add("Travel", unlessNumber(cells.text(TRAVEL)), facts);
    add("Telework eligible", isYes(cells.text(TELEWORK)) ? "yes" : null, facts);
    add("Security clearance", clearance(cells.text(CLEARANCE)), facts);
    add("Openings", cells.text(OPENINGS), facts);
    return facts;
  }

  private static void add(String name, @Nullable String value, List<String> facts) {
    if (value != null && !value.isEmpty()) {
      facts.add(name + ": " + value);
    }
  }

  /** "GS-09 to GS-12"; a grade of 00 is none. */
  private static @Nullable String grade(Cells<UsaJobsColumn> cells) {
    List<String> scales = UsaJobsFeed.named(Json.items(cells.node(SCALE)), "Code", "Name");
    String prefix = scales.isEmpty() ? "" : scales.getFirst() + "-";
    Set<String> grades = new LinkedHashSet<>();
    for (UsaJobsColumn end : List.of(GRADE_MIN, GRADE_MAX)) {
      String grade = unlessZero(cells.text(end));
      if (grade != null) {
        grades.add(prefix + grade);
      }
    }
    if (!grades.isEmpty()) {
      return String.join(" to ", grades);
    }
    return scales.isEmpty() ? null : scales.getFirst();
  }

  private static @Nullable String openTo(Cells<UsaJobsColumn> cells, List<String> hiringPaths) {
    Set<String> groups = new LinkedHashSet<>();
    groups.addAll(UsaJobsFeed.named(Json.items(cells.node(WHO_MAY_APPLY)), "Name"));
    groups.addAll(hiringPaths);
    return groups.isEmpty() ? null : String.join("; ", groups);
  }

  private static @Nullable String clearance(@Nullable String stated) {
    return stated == null || stated.toLowerCase(Locale.ROOT).startsWith("not ") ? null : stated;
  }

  private static boolean isYes(@Nullable String flag) {
    return flag != null && Set.of("y", "yes", "true").contains(flag.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String unlessZero(@Nullable String text) {
    return text == null || text.chars().allMatch(c -> c == '0') ? null : text;
  }

  /** The Search API gives travel as a code without saying what it stands for. */
  private static @Nullable String unlessNumber(@Nullable String text) {
    return text == null || text.chars().allMatch(Character::isDigit) ? null : text;
  }
}
