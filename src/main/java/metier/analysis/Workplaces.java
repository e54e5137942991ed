package metier.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import metier.analysis.WorkplaceWords.Stated;
import metier.model.JobPosting;
import metier.model.Place;
import metier.model.StatedPlace;
import metier.model.Workplace;

/**
 * Where the work is done, when a source says so only in words: those for its place, the title, the
 * employment types, else a plain statement of the description.
 */
final class Workplaces {
  private Workplaces() {}

  /**
   * @param text the description
   * @param places of the posting, resolved: states and countries bound a remote posting
   */
  static Workplace of(JobPosting posting, Passages text, List<Place> places) {
    return switch (posting.workplace()) {
      case Workplace.Hybrid hybrid -> hybrid;
      case Workplace.Remote(var within) ->
          within.isEmpty() ? new Workplace.Remote(regions(places)) : posting.workplace();
      case Workplace.OnSite onSite ->
          stated(posting, text)
              .<Workplace>map(
                  stated ->
                      switch (stated) {
                        case REMOTE -> new Workplace.Remote(regions(places));
                        case HYBRID -> new Workplace.Hybrid();
                      })
              .orElse(onSite);
    };
  }

  private static Optional<Stated> stated(JobPosting posting, Passages text) {
    return inPlaces(posting)
        .or(() -> WorkplaceWords.inTitle(posting.title()))
        .or(() -> strongest(posting.employmentTypes().stream()))
        .or(() -> WorkplaceWords.inDescription(text));
  }

  private static Optional<Stated> inPlaces(JobPosting posting) {
    return strongest(posting.places().stream().flatMap(Workplaces::words));
  }

  private static Stream<String> words(StatedPlace stated) {
    return Stream.of(
            Optional.ofNullable(stated.text()),
            Optional.ofNullable(stated.city()),
            Optional.ofNullable(stated.region()))
        .flatMap(Optional::stream);
  }

  /** Remote where any says so: "Austin, TX (Hybrid); Remote - US". */
  private static Optional<Stated> strongest(Stream<String> texts) {
    return texts.flatMap(text -> WorkplaceWords.inPlace(text).stream()).min(Stated::compareTo);
  }

  private static List<String> regions(List<Place> places) {
    Set<String> regions = new LinkedHashSet<>();
    for (Place place : places) {
      if (place.kind() == Place.Kind.STATE || place.kind() == Place.Kind.COUNTRY) {
        regions.add(place.name());
      }
    }
    return List.copyOf(regions);
  }
}
