package metier.analysis.title;

import java.util.List;

/**
 * A title parted into the work and the rest.
 *
 * @param work "Registered Nurse" of "Sr. Registered Nurse II - Nights ($5k bonus) #4711"; the whole
 *     title where nothing else would be left
 * @param asides in the order in which they were taken off
 */
public record CleanTitle(String work, List<Aside> asides) {
  public CleanTitle {
    asides = List.copyOf(asides);
  }
}
