package metier.match;

import java.util.Locale;
import metier.index.Requirements;
import metier.model.Place;

/** How near the person lives to work that isn't remote. */
final class PlaceFit implements Criterion {
  /** So far away half is left. */
  private static final double HALF_MILES = 40;

  @Override
  public Aspect aspect() {
    return Aspect.PLACE;
  }

  @Override
  public Verdict verdict(Pair pair) {
    Requirements role = pair.role();
    Place own = pair.person().place();
    if (role.remote()) {
      return new Verdict.LeftOut("The work is remote.");
    }
    if (role.places().isEmpty()) {
      return new Verdict.LeftOut("The role names no place.");
    }
    if (own == null) {
      return new Verdict.LeftOut("The résumé tells no place.");
    }
    Place best = role.places().getFirst();
    for (Place place : role.places()) {
      if (earned(own, place) > earned(own, best)) {
        best = place;
      }
    }
    Place nearest = best;
    return new Verdict.Earned(earned(own, nearest), () -> because(own, nearest));
  }

  private static double earned(Place own, Place place) {
    if (isWide(own) || isWide(place)) {
      return overlap(own, place) ? 1 : 0;
    }
    double share = own.point().milesTo(place.point()) / HALF_MILES;
    return 1 / (1 + share * share);
  }

  /** A distance from a state or a country makes no sense. */
  private static boolean isWide(Place place) {
    return switch (place.kind()) {
      case STATE, COUNTRY -> true;
      case CITY, ZIP, AREA -> false;
    };
  }

  private static boolean overlap(Place one, Place other) {
    return one.country().equals(other.country())
        && (one.kind() == Place.Kind.COUNTRY
            || other.kind() == Place.Kind.COUNTRY
            || one.region().equals(other.region()));
  }

  private static String because(Place own, Place place) {
    if (isWide(own) || isWide(place)) {
      return overlap(own, place)
          ? own.label() + " goes with " + place.label() + "."
          : own.label() + " isn't in " + place.label() + ".";
    }
    return String.format(
        Locale.ROOT,
        "%s is some %,.0f miles from %s.",
        own.label(),
        own.point().milesTo(place.point()),
        place.label());
  }
}
