package metier.index;

import java.util.List;
import java.util.Set;
import metier.model.Degree;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * What a posting asks of whoever takes it.
 *
 * @param titleMeaning of {@code title}
 * @param textMeaning of the whole advert
 * @param occupation id of the one that the title is linked to; null where it is to none
 * @param skills each once, licences not among them
 * @param licences each once
 * @param levels empty where none is stated
 * @param places towns, states or countries; none where the advert names none
 * @param remote the work can be done from anywhere within some region
 * @param years of experience at least; 0 where none are asked for
 * @param degree at least; null where none is demanded
 * @param languages as people call them ("Spanish")
 */
public record Requirements(
    String title,
    Meaning titleMeaning,
    Meaning textMeaning,
    @Nullable String occupation,
    List<Asked> skills,
    List<Asked> licences,
    Set<Level> levels,
    List<Place> places,
    boolean remote,
    Set<EmploymentType> types,
    int years,
    Degree.@Nullable Level degree,
    List<String> languages)
    implements Matchable {
  public Requirements {
    skills = List.copyOf(skills);
    licences = List.copyOf(licences);
    levels = Set.copyOf(levels);
    places = List.copyOf(places);
    types = Set.copyOf(types);
    languages = List.copyOf(languages);
    if (years < 0) {
      throw new IllegalArgumentException("years were " + years + "; they must be 0 or more");
    }
  }

  /**
   * @param words of the advert that ask for it; empty where a list or the title does
   */
  public record Asked(SkillRef skill, Demand demand, String words) {}

  /** From the strongest to none at all. */
  public enum Demand {
    MUST,
    NICE,
    /** Kept among the requirements so that a recruiter can turn it back; counts nothing. */
    IGNORE
  }
}
