package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.index.Card;
import metier.match.Match;
import metier.model.GeoPoint;
import metier.query.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A person who fits a role, without a name.
 *
 * @param name "Candidate KDM274"
 * @param handle by which they are chosen
 * @param facts place, years and the like, a few words each
 * @param positions the last few
 */
public record CandidateCard(
    String name,
    String handle,
    int rank,
    String title,
    List<String> facts,
    List<ProfileView.Skill> positions,
    ScoreBar score,
    SkillEvidence evidence) {
  private static final int POSITIONS = 3;

  /**
   * @param named whether employers are shown
   */
  static CandidateCard of(Match match, @Nullable GeoPoint origin, boolean named) {
    Card.Resume card = card(match);
    CandidateName name = CandidateName.of(match.key());
    Hit hit = MatchHits.of(match, origin);
    List<String> facts = new ArrayList<>();
    if (card.place() != null) {
      facts.add(card.place().label());
    }
    if (hit.distanceMiles() != null) {
      facts.add(Wording.distance(hit.distanceMiles()) + " away");
    }
    if (card.years() > 0) {
      facts.add(Wording.count(card.years(), "year") + " of work");
    }
    if (card.updated() != null) {
      facts.add("Updated " + Wording.day(card.updated()));
    }
    return new CandidateCard(
        name.label(),
        name.handle(),
        match.rank(),
        card.title(),
        facts,
        card.positions().stream().limit(POSITIONS).map(held -> position(held, named)).toList(),
        ScoreBar.of(match.fit()),
        SkillEvidence.of(match.fit(), named ? List.of() : employers(match)));
  }

  private static ProfileView.Skill position(Card.Held held, boolean named) {
    String title = held.title().isEmpty() ? "Work without a title" : held.title();
    return new ProfileView.Skill(
        named && !held.employer().isEmpty() ? title + ", " + held.employer() : title,
        ProfileView.span(held.start(), held.end(), held.start() != null && held.end() == null));
  }

  /** What a match of résumés shows. */
  public static Card.Resume card(Match match) {
    if (match.card() instanceof Card.Resume card) {
      return card;
    }
    throw new IllegalStateException("a match of résumés found " + match.key());
  }

  /** The names that a line may not show of somebody who stays unnamed. */
  public static List<String> employers(Match match) {
    return card(match).positions().stream().map(Card.Held::employer).distinct().toList();
  }
}
