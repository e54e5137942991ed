package metier.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.model.Position;
import metier.model.Resume;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Reads a résumé from its plain text. Nothing of it is dropped but ways to reach the person: what
 * stands before the first heading makes name, headline and summary, and a section that no field is
 * for goes on the summary under its heading.
 */
final class ResumeText {
  private static final int LONGEST_SKILL = 80;
  private static final int OVERLONG_LINE = 300;

  private static final Pattern GAP = Pattern.compile(" {4,}");

  private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");

  /** Wider than any table's; patterns that begin with a gap would try each of its characters. */
  private static final Pattern ENDLESS_GAP = Pattern.compile("\\h{40,}");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?<![\\s,|–—-])[\\s,|–—-]*+"
              + "(?:page \\d+(?: (?:of|/) \\d+)?|r[ée]sum[ée]|continued)$");

  /** "B.A. : Chemistry", "Master of Science, Nursing". */
  private static final Pattern STUDY =
      Pattern.compile(
          "(?:[\\p{L}.' -]{2,40} : |(?:Bachelor|Master|Associate|Doctor)(?:'?s|ate)?(?: of| in|,|"
              + " degree)\\b|(?:Ph\\.? ?D|[BM]\\.? ?[AS]|MBA|M\\.B\\.A|B\\.?Sc|M\\.?Sc)\\b\\.?["
              + " ,:](?!\\d))");

  private static final Pattern REACHES = Pattern.compile("(?i)\\b(?:contact|personal)\\b");

  private static final String WIDE_GAP = " ".repeat(10);
  private static final Pattern LONELY_DATE = Pattern.compile("[\\p{L}]{0,9}[ .,]*[\\d/–-]{4,9}");

  private final List<String> preamble = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  private record Section(ResumeSection kind, String heading, List<String> lines) {}

  private ResumeText(String text) {
    String visible =
        ZERO_WIDTH.matcher(CleanText.withoutPiles(Mojibake.mended(text))).replaceAll("");
    String whole = ENDLESS_GAP.matcher(visible).replaceAll(WIDE_GAP);
    List<String> open = preamble;
    List<String> lines = whole.lines().flatMap(ResumeText::parts).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<ResumeSection> opened = ResumeSection.openedBy(line);
      if (opened.isPresent() && isAmongItems(lines, i, opened.get())) {
        opened = Optional.empty();
      }
      if (opened.isPresent()) {
        open = new ArrayList<>();
        sections.add(new Section(opened.get(), ResumeBullets.withoutMark(line), open));
      } else {
        open.add(line);
      }
    }
  }

  /**
   * An item beside another is none's heading, as "• Software" in a list of skills; nor is a line
   * such as "Tutoring experience" right between two, whose mark got lost: work is told under
   * titles.
   */
  private static boolean isAmongItems(List<String> lines, int at, ResumeSection opened) {
    boolean above = at > 0 && ResumeBullets.isMarked(lines.get(at - 1));
    boolean below = at + 1 < lines.size() && ResumeBullets.isMarked(lines.get(at + 1));
    return ResumeBullets.isMarked(lines.get(at))
        ? above || below
        : above && below && opened == ResumeSection.EXPERIENCE;
  }

  static Resume read(String text) {
    return new ResumeText(text).resume();
  }

  /** Lines that a table's maker ran together, with wide gaps where they ended. */
  private static Stream<String> parts(String line) {
    return line.length() > OVERLONG_LINE && GAP.matcher(line.strip()).find()
        ? GAP.splitAsStream(line)
        : Stream.of(line);
  }

  private Resume resume() {
    List<Position> positions = new ArrayList<>();
    List<String> summary = new ArrayList<>();
    Set<String> skills = new LinkedHashSet<>();
    List<String> credentials = new ArrayList<>();
    List<String> education = new ArrayList<>();
    Set<String> languages = new LinkedHashSet<>();
    boolean dated =
        sections.stream()
            .filter(section -> section.kind == ResumeSection.EXPERIENCE)
            .anyMatch(section -> !PositionLines.of(section.lines, false).positions().isEmpty());
    List<String> opening = new ArrayList<>(preamble);
    if (!dated) {
      opening = takePositions(opening, positions);
    }
    ResumePerson person = ResumePerson.of(opening, text());
    String name = person.name();
    if (name != null) {
      sections.forEach(section -> section.lines.removeIf(line -> repeats(line, name)));
    }
    summary.addAll(ResumeBullets.paragraphs(person.rest()));
    for (Section section : sections) {
      List<String> lines = section.lines;
      if (section.kind == ResumeSection.OTHER && dated) {
        lines = takeOnlyPositions(lines, positions);
      } else if (!dated
          && section.kind != ResumeSection.EXPERIENCE
          && section.kind != ResumeSection.EDUCATION) {
        lines = takePositions(lines, positions);
      }
      switch (section.kind) {
        case SUMMARY -> summary.addAll(ResumeBullets.paragraphs(lines));
        case EXPERIENCE -> experience(lines, positions);
        case EDUCATION -> education.addAll(studies(lines));
        case SKILLS -> skills(lines, skills, summary);
        case CREDENTIALS -> credentials.addAll(items(lines));
        case LANGUAGES -> items(lines).forEach(line -> languages.addAll(Names.ofText(line)));
        case OTHER -> {
          List<String> paragraphs = ResumeBullets.paragraphs(lines);
          if (!paragraphs.isEmpty()) {
            summary.add(section.heading);
            summary.addAll(paragraphs);
          }
        }
      }
    }
    return new Resume(
            name,
            person.headline(),
            withoutContacts(summary),
            person.place() == null ? null : StatedPlace.ofText(person.place()),
            positions,
            List.copyOf(skills),
            credentials,
            education,
            List.copyOf(languages))
        .of(emailDigest(), null);
  }

  /** Of the address above the sections, else of one in a section on how to reach the person. */
  private @Nullable String emailDigest() {
    List<String> lines = new ArrayList<>(preamble);
    sections.stream()
        .filter(section -> REACHES.matcher(section.heading).find())
        .forEach(section -> lines.addAll(section.lines));
    return EmailDigest.in(String.join("\n", lines));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    sections.forEach(section -> section.lines.forEach(line -> text.append(line).append('\n')));
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /** Dated positions in a section whose heading doesn't tell; returns the lines above them. */
  private static List<String> takePositions(List<String> lines, List<Position> positions) {
    PositionLines found = PositionLines.of(lines, true);
    positions.addAll(found.positions());
    return found.positions().isEmpty() ? lines : found.before();
  }

  /** A section of nothing but positions that are told of in items, under a heading of its own. */
  private static List<String> takeOnlyPositions(List<String> lines, List<Position> positions) {
    PositionLines found = PositionLines.of(lines, true);
    boolean told =
        !found.positions().isEmpty()
            && found.before().stream().allMatch(String::isBlank)
            && found.positions().stream().noneMatch(position -> position.bullets().isEmpty())
            && lines.stream()
                .anyMatch(line -> ResumeBullets.isMarked(line) || PositionHeader.hasBlank(line));
    if (!told) {
      return lines;
    }
    positions.addAll(found.positions());
    return List.of();
  }

  private static void experience(List<String> lines, List<Position> positions) {
    PositionLines found = PositionLines.of(lines, false);
    PositionLines.undated(found.before()).ifPresent(positions::add);
    positions.addAll(found.positions());
  }

  /** What is longer than a skill's name is told in the summary. */
  private static void skills(List<String> lines, Set<String> skills, List<String> summary) {
    for (String paragraph : items(lines)) {
      for (String name : Names.ofText(paragraph)) {
        if (name.length() <= LONGEST_SKILL) {
          skills.add(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        } else {
          summary.add(name);
        }
      }
    }
    skills.remove("");
  }

  /** A degree opens a study of its own; a year that stands above its study goes with it. */
  private static List<String> studies(List<String> lines) {
    List<String> parted = new ArrayList<>();
    for (String line : lines) {
      if (STUDY.matcher(line).lookingAt()) {
        parted.add("");
      }
      parted.add(line);
    }
    List<String> studies = new ArrayList<>();
    String date = "";
    for (String line : items(parted)) {
      if (LONELY_DATE.matcher(line).matches()) {
        date = date.isEmpty() ? line : date + " – " + line;
      } else {
        studies.add(date.isEmpty() ? line : date + " " + line);
        date = "";
      }
    }
    if (!date.isEmpty()) {
      studies.add(date);
    }
    return studies;
  }

  private static List<String> items(List<String> lines) {
    return ResumeBullets.paragraphs(lines).stream()
        .map(ContactDetails::removed)
        .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** "Ann Lee – page 2", as it stands at the head of further pages. */
  private static boolean repeats(String line, String name) {
    String text = PAGE.matcher(CleanText.oneLine(line)).replaceAll("");
    return text.equalsIgnoreCase(name);
  }

  private static String withoutContacts(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String text = PersonalDetails.removed(ContactDetails.removed(paragraph));
      if (!text.isEmpty()) {
        kept.add(text);
      }
    }
    return String.join("\n", kept);
  }
}
