package metier.index;

import java.util.List;
import java.util.Set;
import metier.model.Degree;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * What a résumé shows of its person's work. Not in it, and so without a part in any match: name,
 * gender, age, photo, the years of school, street and ZIP.
 *
 * @param title what the person calls themselves, else the title of the most recent position
 * @param titleMeaning of {@code title}
 * @param textMeaning of all that the résumé says of work
 * @param held positions, most recent first, as the résumé has them
 * @param lines the bullets in their order, then whatever else shows a skill (summary, a listed
 *     skill, a credential)
 * @param skills each once
 * @param licences ids of the skills among {@code skills} that are licences or certificates held
 * @param level of the most recent position that tells one; null where none does
 * @param place the town, without street and ZIP; null where none is known
 * @param years time worked by the dated positions, overlaps counted once; 0 where undated
 * @param languages as people call them ("Spanish")
 * @param degree the highest; null where none can be read
 */
public record Profile(
    String title,
    Meaning titleMeaning,
    Meaning textMeaning,
    List<Held> held,
    List<Line> lines,
    List<Shown> skills,
    Set<String> licences,
    @Nullable Level level,
    @Nullable Place place,
    int years,
    List<String> languages,
    Degree.@Nullable Level degree)
    implements Matchable {
  public Profile {
    held = List.copyOf(held);
    lines = List.copyOf(lines);
    skills = List.copyOf(skills);
    licences = Set.copyOf(licences);
    languages = List.copyOf(languages);
  }

  /**
   * One job that the person held.
   *
   * @param occupation id of the one that the title is linked to; null where it is to none
   * @param from first month, counted from January of the year 0; or {@link Person#UNDATED}
   * @param to last month, or {@link Person#PRESENT} or {@link Person#UNDATED}
   */
  public record Held(String title, @Nullable String occupation, int from, int to) {}

  /**
   * @param position which of {@code held} it stands under, from 0; {@link #ELSEWHERE} under none
   */
  public record Line(int position, String text) {
    public static final int ELSEWHERE = -1;
  }

  /**
   * @param lines which of the profile's lines show it, from 0, the strongest first: most recent
   *     bullets, then what is only listed; at least one
   */
  public record Shown(SkillRef skill, List<Integer> lines) {
    public Shown {
      lines = List.copyOf(lines);
    }
  }
}
