package metier.career;

import java.util.List;

/**
 * Who employs people of an occupation.
 *
 * @param postings open ones of the occupation
 */
public record Hiring(int postings, List<ByEmployer> employers) {
  public Hiring {
    employers = List.copyOf(employers);
  }

  /**
   * @param id of the employer, as the parameter {@code employer} of a search takes it
   * @param postings open ones
   */
  public record ByEmployer(String id, String name, int postings) {}
}
