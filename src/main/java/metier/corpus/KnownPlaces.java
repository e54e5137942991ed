package metier.corpus;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Gazetteer;
import metier.model.JobPosting;
import metier.model.PayRecord;
import metier.model.Place;
import metier.model.Position;
import metier.model.Resume;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/** Every place exists, and a ZIP code belongs to the city that it stands beside. */
final class KnownPlaces implements Rule {
  private static final Pattern ZIP = Pattern.compile("(\\d{5})(?:-\\d{4})?");

  /** No place in particular. */
  private static final Pattern ANYWHERE =
      Pattern.compile("remote|various|multiple|anywhere|nationwide|worldwide|telehealth|travel");

  /** "Fort Lewis, WA": says which state, so it can be looked up. Without one it may be a ship. */
  private static final Pattern WITH_REGION = Pattern.compile("[^,;/|]+, ?[A-Z]{2}");

  /** From the middle of a large city to its outermost ZIP codes. */
  private static final double FARTHEST_ZIP_MILES = 35;

  private final Gazetteer gazetteer;

  KnownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    for (Row<JobPosting> row : contents.jobs()) {
      row.fact().places().forEach(place -> stated(row, place, faults));
    }
    for (Row<Resume> row : contents.resumes()) {
      stated(row, row.fact().place(), faults);
      for (Position held : row.fact().positions()) {
        String place = held.place();
        if (place != null && WITH_REGION.matcher(place).matches() && unknown(place)) {
          missing(row, place, faults);
        }
      }
    }
    for (Row<PayRecord> row : contents.pay()) {
      stated(row, row.fact().place(), faults);
    }
  }

  private void stated(Row<?> row, @Nullable StatedPlace place, Consumer<Fault> faults) {
    if (place == null) {
      return;
    }
    Optional<Place> city = Optional.empty();
    if (place.city() != null) {
      String name = joined(place.city(), place.region(), place.country());
      city = gazetteer.find(name).filter(KnownPlaces::isTown);
      if (city.isEmpty()) {
        missing(row, name, faults);
      }
    } else if (place.text() != null) {
      if (unknown(place.text()) && unreadable(place)) {
        missing(row, place.text(), faults);
      }
    } else if (place.region() != null) {
      String name = joined(place.region(), place.country());
      if (unknown(name)) {
        missing(row, name, faults);
      }
    }
    zip(row, place.postalCode(), city, faults);
  }

  private boolean unknown(String name) {
    return gazetteer.find(name).isEmpty()
        && !ANYWHERE.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** A longer text may name several places; of one city and its state not just the state counts. */
  private boolean unreadable(StatedPlace place) {
    String text = String.valueOf(place.text());
    return WITH_REGION.matcher(text).matches() || gazetteer.resolve(place).isEmpty();
  }

  private static boolean isTown(Place place) {
    return place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.AREA;
  }

  private void zip(
      Row<?> row, @Nullable String code, Optional<Place> city, Consumer<Fault> faults) {
    boolean abroad = city.isPresent() && !city.get().country().equals("US");
    if (code == null || abroad || !ZIP.matcher(code).matches()) {
      return;
    }
    Optional<Place> zip = gazetteer.find(code);
    if (zip.isEmpty()) {
      faults.accept(
          Fault.of(row, "there is no ZIP code '" + code + "'", "correct it, or leave it out"));
    } else if (city.isPresent()
        && (!zip.get().region().equals(city.get().region())
            || zip.get().point().milesTo(city.get().point()) > FARTHEST_ZIP_MILES)) {
      faults.accept(
          Fault.of(
              row,
              "the ZIP code '" + code + "' is not one of " + city.get().label(),
              "correct the code or the city"));
    }
  }

  private static void missing(Row<?> row, String place, Consumer<Fault> faults) {
    faults.accept(
        Fault.of(row, "we know no place '" + place + "'", "correct its name or its state"));
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
