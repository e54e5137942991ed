package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation's page.
 *
 * @param href the address under which the page is known for good
 * @param family to which it belongs; null where it has none
 * @param answers the few facts that decide, each in a line
 * @param contents the sections
 * @param skillsBasis on how many records the skills rest
 * @param peopleBasis on how many records the people rest; empty where that may not be told
 * @param hiring employers with open postings, each with a search for them
 * @param owed sentences in which works of others are named
 * @param linkedData JSON-LD that is safe to stand in a script element; null where there is none
 */
public record CareerView(
    String title,
    String href,
    @Nullable Link family,
    List<Answer> answers,
    List<Link> contents,
    CareerForm form,
    WorkView work,
    CareerPay pay,
    JobsNow jobs,
    String skillsBasis,
    List<SkillGroup> skills,
    PathsView paths,
    String peopleBasis,
    List<PeopleGroup> people,
    List<ShareBar> hiring,
    List<Link> videos,
    List<String> owed,
    @Nullable String linkedData) {
  /** Said of a section that would be empty. */
  public static final String NOT_ENOUGH =
      "Unfortunately we don't have enough data for this section.";

  private static final int FEW_SKILLS = 5;

  /**
   * @param note how sure it is, or on what it rests
   * @param href the section that says more
   */
  public record Answer(String label, String value, String note, String href) {}

  /** Whether so few skills can be told from records that those of a classification help. */
  public boolean skillsAreFew() {
    return skills.stream().mapToInt(group -> group.rows().size()).sum() < FEW_SKILLS;
  }

  public String notEnough() {
    return NOT_ENOUGH;
  }
}
