package metier.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a résumé, told by the headings that people give them. */
enum ResumeSection {
  SUMMARY(
      "summary|profile|objective|about|about me|overview|career overview|career focus|bio"
          + "|career objective|job objective|professional objective|career profile|statement"
          + "|personal statement|personal profile|introduction|executive profile|career goal"
          + "|executive summary|professional summary|professional profile|career summary"
          + "|professional overview|summary of qualifications|qualifications summary|synopsis"
          + "|professional background|background"),
  EXPERIENCE(
      "experience|experiences|employment|work|career|positions held|internships|internship"
          + "|history|job history|professional background and experience|assignments"
          + "|volunteering|volunteer work|community service|military service"),
  EDUCATION(
      "education|academic background|academics|academic qualifications|academic history|studies"
          + "|educational background|education background|educational qualifications"
          + "|education and training|education and qualifications|academic credentials"
          + "|educational history|education and credentials"),
  SKILLS(
      "skills|highlights|core qualifications|skill highlights|technical skills|key skills|summary"
          + " of skills|areas of expertise|core competencies|competencies|core"
          + " strengths|strengths|key strengths|expertise|computer skills|professional skills|skill"
          + " set|skills summary|technologies|tools|technical proficiencies|technical"
          + " expertise|qualifications|key competencies|core skills|technical"
          + " summary|software|skills profile|it skills|special skills|other skills|relevant"
          + " skills|additional skills|software skills|technical skills and"
          + " qualifications|technical qualifications|skills and abilities|skills and"
          + " expertise|skills and qualifications|technical competencies|proficiencies|areas of"
          + " strength|transferable skills|soft skills|hard skills|clinical skills"),
  CREDENTIALS(
      "certifications|certification|certificates|licenses|licences|licensure|credentials|licenses"
          + " and certifications|certifications and licenses|licensure and"
          + " certifications|certificates and licenses|certifications and licensure|licenses and"
          + " certificates|certifications and credentials|professional certifications|professional"
          + " licenses|certifications and training|certifications and trainings|training and"
          + " certifications|licenses and credentials|license|licensing|registrations|professional"
          + " licensure|training and certificates"),
  LANGUAGES("languages|language|language skills|languages spoken|foreign languages"),
  /** What has no field of its own. */
  OTHER(
      "accomplishments|core"
          + " accomplishments|achievements|awards|honors|honours|activities|activities and"
          + " honors|honors and awards|awards and"
          + " honors|publications|interests|hobbies|affiliations|professional"
          + " affiliations|memberships|references|projects|additional information|personal"
          + " information|personal details|professional development|volunteer|community"
          + " involvement|training|presentations|patents|research|professional memberships|selected"
          + " projects|key projects|professional recognitions|other|miscellaneous|other"
          + " information|extracurricular activities|leadership|key achievements|awards and"
          + " achievements|honors and accomplishments|coursework|relevant coursework|professional"
          + " training|awards and recognition|contact|contact information|volunteer"
          + " associations|extra curricular activities|community activities|professional"
          + " activities|linkedin profile|professional leadership|hobbies and interests|interests"
          + " and hobbies|memberships and affiliations|professional"
          + " associations|associations|conferences|portfolio|links|websites");

  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 6;

  private static final Pattern DECORATION = Pattern.compile("[^\\p{L}&/ ]+");

  /** "Relevant work experience", "Military Experience", "Employment History". */
  private static final Pattern OF_WORK =
      Pattern.compile(
          "(?:\\w+ ){0,3}(?:experience|employment|internship)s?(?: history| record| summary|"
              + " highlights| details)?|(?:\\w+ ){0,2}(?:work|career|employment|professional|job)"
              + " (?:history|record)|(?:work|career|employment) and (?:\\w+"
              + " )?(?:experience|history)|experience and"
              + " (?:achievements|accomplishments|projects)|(?:\\w+ )?experience continued");

  private static final Map<String, ResumeSection> BY_NAME =
      Stream.of(values())
          .flatMap(section -> Stream.of(section.names.split("\\|")).map(n -> Map.entry(n, section)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String names;

  ResumeSection(String names) {
    this.names = names;
  }

  /** The section that a line opens, if it is a heading and nothing else. */
  static Optional<ResumeSection> openedBy(String line) {
    String text = PositionHeader.withoutPlaceBlank(line);
    if (text.isEmpty() || text.length() > LONGEST || text.endsWith(".") || text.endsWith(",")) {
      return Optional.empty();
    }
    String name =
        CleanText.oneLine(DECORATION.matcher(text).replaceAll(" "))
            .toLowerCase(Locale.ROOT)
            .replace(" & ", " and ")
            .replace("/", " and ");
    if (name.isEmpty()
        || name.split(" ").length > MOST_WORDS
        || text.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    ResumeSection known = BY_NAME.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    // Within a sentence "with work experience" begins in lower case.
    return Character.isUpperCase(text.codePointAt(firstLetter(text)))
            && OF_WORK.matcher(name).matches()
        ? Optional.of(EXPERIENCE)
        : Optional.empty();
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() - 1 && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
