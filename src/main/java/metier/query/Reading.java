package metier.query;

import java.util.List;
import metier.model.Place;

/** What came of reading a request's parameters. */
public sealed interface Reading {
  record Ready(SearchRequest request, Understood understood) implements Reading {}

  /**
   * A wrong value.
   *
   * @param detail a sentence for the person who typed it
   * @param nearest places that may have been meant; empty where the fault isn't a place
   */
  record Refused(String parameter, String value, String detail, List<Place> nearest)
      implements Reading {
    public Refused {
      nearest = List.copyOf(nearest);
    }
  }
}
