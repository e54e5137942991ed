package metier.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import metier.model.Bullet;
import metier.model.Degree;
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
   * @param titleMeaning of the title
   * @param wanted what is asked for besides skills and licences
   * @param textMeaning of {@link #whole()}
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
      Meaning titleMeaning,
      Wanted wanted,
      Meaning textMeaning)
      implements Analysed {
    public @Nullable Occupation occupation() {
      return linked == null ? null : linked.occupation();
    }

    /** All its words: the title, the skills that it lists apart, the text. */
    public String whole() {
      return whole(posting, text);
    }

    static String whole(JobPosting posting, String text) {
      return posting.title() + "\n" + String.join("\n", posting.skills()) + "\n" + text;
    }

    /** The skills, in their order, with what the posting says of each. */
    public List<PostedSkill> postedSkills() {
      return PostedSkill.of(skills, mentions);
    }
  }

  /**
   * What a posting asks for besides skills and licences.
   *
   * @param years of experience at least; 0 where none are demanded
   * @param degree at least; null where none is demanded
   * @param languages demanded, as people call them ("Spanish")
   * @param licences ids of all licences among its skills, also of those that it doesn't ask for
   */
  record Wanted(
      int years, Degree.@Nullable Level degree, List<String> languages, Set<String> licences) {
    public static final Wanted NOTHING = new Wanted(0, null, List.of(), Set.of());

    public Wanted {
      languages = List.copyOf(languages);
      licences = Set.copyOf(licences);
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
   * @param work all that it says of work, without its person
   */
  record Curriculum(
      Resume resume,
      @Nullable Place place,
      List<SkillRef> skills,
      List<Analysed.Line> lines,
      List<Held> held,
      int years,
      @Nullable OccupationLink linked,
      Meaning titleMeaning,
      Work work)
      implements Analysed {
    public @Nullable Occupation occupation() {
      return linked == null ? null : linked.occupation();
    }
  }

  /**
   * A résumé's work without its person: no name, pronouns, age, gender, street, ZIP, years of
   * school or ways to reach anybody.
   *
   * @param headline what the person calls themselves; may be empty
   * @param titles of the positions, in their order
   * @param body all words but the headline
   * @param meaning of {@link #text()}
   * @param lines every bullet in its order, then titles, sentences and entries that show a skill
   * @param licences ids of the skills that are licences
   * @param level of the most recent position whose title tells one, beginnings long past aside;
   *     null where none does
   * @param town null where none is known
   * @param languages as people call them ("Spanish")
   * @param degree the highest; null where none can be read
   */
  record Work(
      String headline,
      List<String> titles,
      String body,
      Meaning meaning,
      List<Work.Line> lines,
      Set<String> licences,
      @Nullable Level level,
      @Nullable Place town,
      List<String> languages,
      Degree.@Nullable Level degree) {
    public Work {
      titles = List.copyOf(titles);
      lines = List.copyOf(lines);
      licences = Set.copyOf(licences);
      languages = List.copyOf(languages);
    }

    /** What the person calls themselves, else the title of the most recent position. */
    public String title() {
      return !headline.isBlank() || titles.isEmpty() ? headline : titles.getFirst();
    }

    /** All its words. */
    public String text() {
      return text(headline, body);
    }

    static String text(String headline, String body) {
      return headline.isEmpty() ? body : headline + "\n" + body;
    }

    /**
     * @param position which one it stands under, from 0; {@link #ELSEWHERE} under none
     * @param skills that it shows, each once
     */
    public record Line(int position, String text, List<SkillRef> skills) {
      public static final int ELSEWHERE = -1;

      public Line {
        skills = List.copyOf(skills);
      }
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
