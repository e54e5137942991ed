package metier.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import metier.model.JobPosting;
import metier.model.Place;
import metier.model.StatedPlace;
import metier.model.Workplace;

/** Where the work is done, when a source says so only in the words for its place. */
final class Workplaces {
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?i)\\b(?:remote|work from home|wfh|home[- ]based|telework|virtual|anywhere)\\b");
  private static final Pattern HYBRID = Pattern.compile("(?i)\\bhybrid\\b");

  private Workplaces() {}

  /**
   * @param places of the posting, resolved: states and countries bound a remote posting
   */
  static Workplace of(JobPosting posting, List<Place> places) {
    return switch (posting.workplace()) {
      case Workplace.Hybrid hybrid -> hybrid;
      case Workplace.Remote remote -> remote;
      case Workplace.OnSite onSite -> {
        if (says(REMOTE, posting)) {
          yield new Workplace.Remote(regions(places));
        }
        yield says(HYBRID, posting) ? new Workplace.Hybrid() : onSite;
      }
    };
  }

  private static boolean says(Pattern pattern, JobPosting posting) {
    return posting.places().stream().anyMatch(stated -> says(pattern, stated));
  }

  private static boolean says(Pattern pattern, StatedPlace stated) {
    for (String part : new String[] {stated.text(), stated.city(), stated.region()}) {
      if (part != null && pattern.matcher(part).find()) {
        return true;
      }
    }
    return false;
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
