package metier.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import metier.index.Card;
import metier.model.GeoPoint;
import metier.model.Pay;
import metier.model.Place;
import metier.model.SkillRef;
import metier.query.Hit;
import metier.query.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * One found posting as the list shows it; text that isn't known is empty.
 *
 * @param id of the posting, by which the browser remembers it
 * @param href the posting's own page
 * @param beside the address of this search with the posting open beside it
 * @param place the nearest of several where distances count
 * @param postedDay for machines ("2026-09-22")
 * @param postedOn the day in words
 * @param reposted a sentence where it was published before
 * @param snippet HTML
 * @param matched skills that were asked for and are there
 * @param others more skills of the posting, a few
 * @param apply null where the posting has no address to apply at
 */
public record ResultCard(
    String id,
    String title,
    String href,
    String beside,
    String employer,
    String place,
    String distance,
    String pay,
    String paySource,
    String postedDay,
    String postedOn,
    String age,
    String reposted,
    boolean closed,
    List<String> tags,
    List<String> matched,
    List<String> others,
    String snippet,
    @Nullable String apply) {
  private static final int SKILLS = 3;

  /** Where no list stands around it in which it could be opened. */
  static ResultCard of(Hit hit, LocalDate today) {
    return of(hit, new SearchAddress(Map.of()), today, null, null);
  }

  /**
   * @param origin from which distances count; null where they don't
   * @param firstPosted the day of its first publication where that was an earlier one
   */
  static ResultCard of(
      Hit hit,
      SearchAddress address,
      LocalDate today,
      @Nullable GeoPoint origin,
      @Nullable LocalDate firstPosted) {
    if (!(hit.card() instanceof Card.Job card)) {
      throw new IllegalStateException("a search for jobs found " + hit.key());
    }
    Pay pay = card.pay();
    LocalDate posted = card.posted();
    Snippet snippet = hit.snippet();
    Double miles = hit.distanceMiles();
    boolean closed = card.expires() != null && card.expires().isBefore(today);
    return new ResultCard(
        hit.key().qualified(),
        card.title(),
        Links.job(hit.key()),
        address.opening(hit.key().qualified()).href(),
        card.employer(),
        place(card, origin),
        miles == null ? "" : Wording.distance(miles),
        pay == null ? "" : Wording.pay(pay),
        pay == null ? "" : Wording.paySourceInShort(pay),
        posted == null ? "" : posted.toString(),
        posted == null ? "" : Wording.day(posted),
        posted == null ? "" : Wording.age(posted, today),
        firstPosted == null ? "" : Wording.reposted(firstPosted, today),
        closed,
        tags(card),
        hit.matchedSkills().stream().map(SkillRef::name).toList(),
        others(hit, card),
        snippet == null ? "" : SnippetHtml.of(snippet),
        closed ? null : Links.outward(card.applyUrl()));
  }

  private static String place(Card.Job card, @Nullable GeoPoint origin) {
    if (card.places().isEmpty()) {
      return card.remote() ? "Remote" : "";
    }
    Place first =
        origin == null
            ? card.places().getFirst()
            : Collections.min(
                card.places(), Comparator.comparingDouble(place -> origin.milesTo(place.point())));
    int more = card.places().size() - 1;
    return (card.remote() ? "Remote, " : "")
        + first.label()
        + (more == 0 ? "" : " and " + Wording.number(more) + " more");
  }

  private static List<String> tags(Card.Job card) {
    return Stream.of(
            card.types().stream().map(Wording::type),
            card.shifts().stream().map(Wording::shift),
            card.levels().stream().map(Wording::level))
        .flatMap(labels -> labels)
        .distinct()
        .toList();
  }

  private static List<String> others(Hit hit, Card.Job card) {
    List<String> names = new ArrayList<>();
    for (SkillRef skill : card.skills()) {
      if (names.size() + hit.matchedSkills().size() >= SKILLS) {
        break;
      }
      if (hit.matchedSkills().stream().noneMatch(other -> other.id().equals(skill.id()))) {
        names.add(skill.name());
      }
    }
    return List.copyOf(names);
  }
}
