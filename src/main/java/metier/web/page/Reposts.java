package metier.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metier.engine.SearchEngine;
import metier.engine.SearchEngine.Alike;
import metier.index.Card;
import metier.index.NearDuplicates;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * What else is known to be the same posting.
 *
 * @param others near-duplicates that still stand
 * @param firstPosted the earliest day on which it, or one that says the same, was published; null
 *     where that is no earlier than its own
 */
public record Reposts(List<AlsoPosted> others, @Nullable LocalDate firstPosted) {
  /** When a posting was published before it was replaced or came back; null where it never was. */
  @FunctionalInterface
  public interface Before {
    @Nullable LocalDate of(RecordKey key);
  }

  public Reposts {
    others = List.copyOf(others);
  }

  /**
   * @param own the day on which it says that it was published
   * @param before when it was published before it was replaced or came back, if that is known
   */
  public static Reposts of(
      RecordKey key,
      @Nullable LocalDate own,
      @Nullable LocalDate before,
      SearchEngine engine,
      LocalDate today) {
    List<Alike> group = group(key, engine);
    LocalDate first = own;
    if (own != null && before != null && before.isBefore(own)) {
      first = before;
    }
    for (Alike alike : group) {
      if (first != null
          && alike.card() instanceof Card.Job card
          && card.posted() != null
          && card.posted().isBefore(first)) {
        first = card.posted();
      }
    }
    return new Reposts(
        AlsoPosted.standing(key, group, today), first == null || first.equals(own) ? null : first);
  }

  /** The postings that say the same as this one, itself among them. */
  private static List<Alike> group(RecordKey key, SearchEngine engine) {
    List<Alike> block = engine.alike(key);
    if (block.size() < 2) {
      return block;
    }
    int[] leads = NearDuplicates.leads(block.stream().map(Alike::likeness).toList());
    int lead = leads[block.stream().map(Alike::key).toList().indexOf(key)];
    List<Alike> group = new ArrayList<>();
    for (int i = 0; i < leads.length; i++) {
      if (leads[i] == lead) {
        group.add(block.get(i));
      }
    }
    return group;
  }
}
