package metier.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.engine.SearchEngine;
import metier.engine.SearchEngine.Alike;
import metier.index.Card;
import metier.index.NearDuplicates;
import metier.model.RecordKey;

/** Another posting that says the same as one that is shown: a search finds only one of them. */
public record AlsoPosted(RecordKey key, Card.Job card) {

  /** The others of a posting's group that still stand. */
  public static List<AlsoPosted> beside(RecordKey key, SearchEngine engine, LocalDate today) {
    List<Alike> block = engine.alike(key);
    if (block.size() < 2) {
      return List.of();
    }
    int[] leads = NearDuplicates.leads(block.stream().map(Alike::likeness).toList());
    List<RecordKey> keys = block.stream().map(Alike::key).toList();
    int lead = leads[keys.indexOf(key)];
    List<AlsoPosted> others = new ArrayList<>();
    for (int i = 0; i < leads.length; i++) {
      if (leads[i] == lead
          && !keys.get(i).equals(key)
          && block.get(i).card() instanceof Card.Job card
          && (card.expires() == null || !card.expires().isBefore(today))) {
        others.add(new AlsoPosted(keys.get(i), card));
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
