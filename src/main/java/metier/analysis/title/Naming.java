package metier.analysis.title;

import java.util.List;
import metier.analysis.title.OccupationIndex.Candidate;

/** Which occupation a title names, as far as that can be said. */
public sealed interface Naming {

  /**
   * @param byName whether the title is a name of the occupation, and of no other
   * @param probability that it is this one, of all that are known
   * @param margin by how much it is more probable than the next
   */
  record Linked(OccupationNames occupation, boolean byName, double probability, double margin)
      implements Naming {}

  /**
   * The title says too little ("Specialist"), or several occupations are as likely.
   *
   * @param nearest those that it might be, the most probable first
   */
  record Unknown(List<Candidate> nearest) implements Naming {
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
