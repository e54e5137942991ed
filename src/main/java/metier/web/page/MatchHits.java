package metier.web.page;

import java.util.List;
import metier.index.Card;
import metier.match.Match;
import metier.match.SkillFit;
import metier.model.GeoPoint;
import metier.model.Place;
import metier.model.SkillRef;
import metier.query.Hit;
import org.jspecify.annotations.Nullable;

/** Matches as the hits of a search, for whatever shows those. */
public final class MatchHits {
  private MatchHits() {}

  /**
   * @param origin from which distances count; null where they don't
   */
  public static Hit of(Match match, @Nullable GeoPoint origin) {
    List<SkillRef> shown =
        match.fit().skills().stream()
            .filter(SkillFit.Exact.class::isInstance)
            .map(fit -> fit.asked().skill())
            .toList();
    return new Hit(
        match.key(),
        match.fit().score(),
        match.card(),
        null,
        List.of(),
        shown,
        miles(match.card(), origin),
        null);
  }

  private static @Nullable Double miles(Card card, @Nullable GeoPoint origin) {
    List<Place> places =
        switch (card) {
          case Card.Job job -> job.places();
          case Card.Resume resume -> resume.place() == null ? List.of() : List.of(resume.place());
          case Card.Salary _, Card.Occupation _ -> List.of();
        };
    return origin == null || places.isEmpty()
        ? null
        : places.stream().mapToDouble(place -> origin.milesTo(place.point())).min().getAsDouble();
  }
}
