package metier.index;

import java.util.List;
import metier.model.Degree;
import metier.model.SelfStated;
import org.jspecify.annotations.Nullable;

/**
 * What one résumé adds to what is counted over many: no name, no employer, no place, no line of it
 * in words.
 *
 * @param positions most recent first, as the résumé has them
 * @param lines of the résumé that show a skill
 * @param languages as people call them ("Spanish"), without repeats; those not known as a language
 *     are missing
 * @param degrees as far as they can be read, without repeats
 * @param wording changes with any word of the résumé
 */
public record Person(
    List<Position> positions,
    List<Line> lines,
    SelfStated stated,
    List<String> languages,
    List<Degree> degrees,
    int wording) {
  /** No month is known. */
  public static final int UNDATED = Integer.MIN_VALUE;

  /** The position is still held. */
  public static final int PRESENT = Integer.MAX_VALUE;

  public Person {
    positions = List.copyOf(positions);
    lines = List.copyOf(lines);
    languages = List.copyOf(languages);
    degrees = List.copyOf(degrees);
  }

  /**
   * One job that the person held.
   *
   * @param title as written
   * @param occupation id of the occupation that the title is linked to; null where it is to none
   * @param from first month, counted from January of the year 0; or {@link #UNDATED}
   * @param to last month, or {@link #PRESENT} or {@link #UNDATED}
   */
  public record Position(String title, @Nullable String occupation, int from, int to) {}

  /**
   * @param position which of the positions it stands under, from 0
   * @param bullet which of that position's bullets it is, from 0
   * @param skills ids of the skills that it shows
   */
  public record Line(int position, int bullet, List<String> skills) {
    public Line {
      skills = List.copyOf(skills);
    }
  }
}
