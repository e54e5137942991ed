package metier.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import metier.model.Bullet;
import metier.model.Employer;
import metier.model.EmploymentType;
import metier.model.JobPosting;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.Pay;
import metier.model.PayRecord;
import metier.model.Place;
import metier.model.Position;
import metier.model.Resume;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** A fact together with what its free text was found to hold. */
public sealed interface Analysed {

  /**
   * @param text the description as clean lines without markup
   * @param places resolved places, without repeats; those that didn't resolve are missing
   * @param shifts several where the posting offers or asks for several; empty where none is stated
   * @param levels several where the posting is open to several; empty where none is stated
   * @param licences each once, as strongly as it is asked for anywhere
   * @param skills of {@code mentions} and of the posting's own list, without repeats
   * @param mentions where in {@code text}
   * @param linked null where the title names no occupation and the source neither
   */
  record Posting(
      JobPosting posting,
      String text,
      Employer employer,
      List<Place> places,
      Workplace workplace,
      Set<EmploymentType> types,
      @Nullable Pay pay,
      Set<Shift> shifts,
      Set<Level> levels,
      List<AskedLicence> licences,
      Origins origins,
      List<SkillRef> skills,
      List<SkillMention> mentions,
      @Nullable OccupationLink linked,
      Meaning titleMeaning)
      implements Analysed {
    public @Nullable Occupation occupation() {
      return linked == null ? null : linked.occupation();
    }

    /** The skills, in their order, with what the posting says of each. */
    public List<PostedSkill> postedSkills() {
      return PostedSkill.of(skills, mentions);
    }
  }

  /** Where a posting states what was read from words. */
  record Origins(Origin types, Origin pay, Origin shifts, Origin levels) {}

  /**
   * @param skills shown anywhere in the résumé, without repeats
   * @param years time worked by the dated positions, overlaps counted once; 0 where undated
   * @param held the positions in their order, each with its occupation
   * @param linked of the most recent position that has an occupation, else of the headline
   * @param titleMeaning of the headline, else of the most recent position
   */
  record Curriculum(
      Resume resume,
      @Nullable Place place,
      List<SkillRef> skills,
      List<Line> lines,
      List<Held> held,
      int years,
      @Nullable OccupationLink linked,
      Meaning titleMeaning)
      implements Analysed {
    public @Nullable Occupation occupation() {
      return linked == null ? null : linked.occupation();
    }
  }

  /**
   * @param linked null where the position's title names no occupation
   */
  record Held(Position position, @Nullable OccupationLink linked) {}

  /** One bullet with the position that it stands under and the skills that it shows. */
  record Line(Position position, Bullet bullet, List<SkillRef> skills) {}

  /**
   * @param pay null where the amount can't be read
   * @param start the day that counts as the record's date
   */
  record Salary(
      PayRecord record,
      Employer employer,
      @Nullable Place place,
      @Nullable Pay pay,
      @Nullable LocalDate start,
      @Nullable OccupationLink linked)
      implements Analysed {
    public @Nullable Occupation occupation() {
      return linked == null ? null : linked.occupation();
    }
  }

  /** An occupation is all facts: there is nothing to be read out of it. */
  record Profile(OccupationProfile profile) implements Analysed {}
}
