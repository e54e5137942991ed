package metier.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Pay;
import metier.model.Place;
import metier.model.Shift;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** What a hit shows. */
public sealed interface Card {
  String title();

  /**
   * @param remote the work can be done from anywhere within some region
   */
  record Job(
      String title,
      String employer,
      List<Place> places,
      boolean remote,
      List<EmploymentType> types,
      List<Shift> shifts,
      List<Level> levels,
      @Nullable Pay pay,
      @Nullable LocalDate posted,
      @Nullable LocalDate expires,
      @Nullable String url,
      @Nullable String applyUrl,
      List<SkillRef> skills)
      implements Card {}

  /**
   * A résumé without its person's name.
   *
   * @param updated when it says it was last changed; null where it doesn't
   */
  record Resume(
      String title,
      @Nullable Place place,
      int years,
      @Nullable LocalDate updated,
      List<Held> positions,
      List<SkillRef> skills)
      implements Card {}

  /** A position as a recruiter skims it. */
  record Held(String title, String employer, @Nullable YearMonth start, @Nullable YearMonth end) {}

  /**
   * @param occupation id of the one that the title is linked to; null where it is to none
   * @param published the pay in the words of its source
   */
  record Salary(
      String title,
      @Nullable String occupation,
      String employer,
      @Nullable Place place,
      @Nullable LocalDate start,
      @Nullable Pay pay,
      String published,
      String source)
      implements Card {}

  /**
   * @param code the classification's own; empty where there is none
   */
  record Occupation(String title, String code) implements Card {}
}
