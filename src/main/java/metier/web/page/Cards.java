package metier.web.page;

import java.time.LocalDate;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.model.GeoPoint;
import metier.query.Hit;
import metier.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Lays the hits of one search out as cards.
 *
 * @param before when a posting was published before
 * @param origin from which distances count; null where they don't
 */
record Cards(
    SearchEngine engine, Reposts.Before before, LocalDate today, @Nullable GeoPoint origin) {

  static Cards of(SearchRequest request, SearchEngine engine, Reposts.Before before) {
    return new Cards(engine, before, LocalDate.ofEpochDay(request.today()), request.origin());
  }

  /**
   * @param address of the search that found it, in which it can be opened
   */
  ResultCard of(Hit hit, SearchAddress address) {
    return ResultCard.of(hit, address, today, origin, firstPosted(hit));
  }

  private @Nullable LocalDate firstPosted(Hit hit) {
    LocalDate own = hit.card() instanceof Card.Job card ? card.posted() : null;
    return Reposts.of(hit.key(), own, before.of(hit.key()), engine, today).firstPosted();
  }
}
