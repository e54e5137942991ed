package metier.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.engine.SearchEngine.Alike;
import metier.index.Card;
import metier.model.RecordKey;

/** Another posting that says the same as one that is shown: a search finds only one of them. */
public record AlsoPosted(RecordKey key, Card.Job card) {

  /** The others of a posting's group that still stand. */
  static List<AlsoPosted> standing(RecordKey key, List<Alike> group, LocalDate today) {
    List<AlsoPosted> others = new ArrayList<>();
    for (Alike alike : group) {
      if (!alike.key().equals(key)
          && alike.card() instanceof Card.Job card
          && (card.expires() == null || !card.expires().isBefore(today))) {
        others.add(new AlsoPosted(alike.key(), card));
      }
    }
    others.sort(Comparator.comparing(other -> other.key().qualified()));
    return List.copyOf(others);
  }

  /** "indeed, in Seattle, WA". */
  String words() {
    return card.places().isEmpty()
        ? key.source()
        : key.source() + ", in " + card.places().getFirst().label();
  }
}
