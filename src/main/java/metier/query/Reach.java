package metier.query;

import java.util.ArrayList;
import java.util.List;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is found at a place. Work done from home is there where its posting says that applicants
 * live: a town that it names is a point like any other, a state is found as a whole. With a town
 * come those who may live anywhere around it, in the state, the country or the world, only when
 * remote work is asked for; else nearly all of it would come with every town.
 */
final class Reach {
  private Reach() {}

  /**
   * @param miles around a town; a state or a country is meant as a whole
   * @param remote whether remote work is asked for; null where nothing is said of it
   */
  static Query of(Place place, double miles, @Nullable Boolean remote) {
    List<Query> any = new ArrayList<>();
    List<String> openTo = new ArrayList<>();
    boolean asked = remote != null && remote;
    switch (place.kind()) {
      case CITY, ZIP, AREA -> {
        any.add(new Query.Near(Fields.PLACE, place.point(), miles));
        if (asked && !place.region().isEmpty()) {
          openTo.add(Documents.openTo(place.country(), place.region()));
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
