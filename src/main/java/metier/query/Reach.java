package metier.query;

import java.util.ArrayList;
import java.util.List;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is found at a place. Work done from home is there where its posting says that applicants
 * live there: in the town, or in its state. What is open to a whole country or to everybody comes
 * only when remote work is asked for; else it would come with every town.
 */
final class Reach {
  private Reach() {}

  /**
   * @param miles around a town; a state or a country is meant as a whole
   * @param remote whether only remote work, or only other work, is wanted; null for either
   */
  static Query of(Place place, double miles, @Nullable Boolean remote) {
    List<Query> any = new ArrayList<>();
    List<String> openTo = new ArrayList<>();
    boolean asked = remote != null && remote;
    String state = Documents.openTo(place.country(), place.region());
    switch (place.kind()) {
      case CITY, ZIP, AREA -> {
        any.add(new Query.Near(Fields.PLACE, place.point(), miles));
        if (!place.region().isEmpty() && (remote == null || asked)) {
          openTo.add(state);
        }
        if (asked && !place.country().isEmpty()) {
          openTo.add(place.country());
        }
      }
      case STATE -> {
        any.add(new Query.Term(Fields.STATE, Documents.state(place.country(), place.region())));
        if (asked) {
          openTo.add(place.country());
        }
      }
      case COUNTRY -> any.add(new Query.Term(Fields.COUNTRY, place.country()));
    }
    if (asked) {
      openTo.add(Documents.ANYWHERE);
    }
    openTo.forEach(region -> any.add(new Query.Term(Fields.OPEN_TO, region)));
    return any.size() == 1 ? any.getFirst() : new Query.Or(any);
  }
}
