package metier.index;

import java.util.List;
import metier.model.GeoPoint;
import metier.model.Meaning;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * One record in the form in which any engine can hold it.
 *
 * @param seq the store's sequence of the write that this document shows
 * @param card what a hit shows without going back to the store
 * @param text what snippets are cut from
 * @param children documents of their own under this one: a résumé's bullets
 * @param likeness by what its near-duplicates are known; null where it can have none
 * @param person what it adds to what is counted over many people; null where it is no résumé
 * @param side what matching looks at; null where it is neither posting nor résumé
 */
public record IndexDocument(
    RecordKey key,
    long seq,
    Card card,
    String text,
    List<Entry> entries,
    List<Child> children,
    @Nullable Likeness likeness,
    @Nullable Person person,
    @Nullable Matchable side) {
  public IndexDocument {
    entries = List.copyOf(entries);
    children = List.copyOf(children);
  }

  /** A record that can have no near-duplicates. */
  public IndexDocument(
      RecordKey key, long seq, Card card, String text, List<Entry> entries, List<Child> children) {
    this(key, seq, card, text, entries, children, null, null, null);
  }

  /** A record that nothing is matched with. */
  public IndexDocument(
      RecordKey key,
      long seq,
      Card card,
      String text,
      List<Entry> entries,
      List<Child> children,
      @Nullable Likeness likeness,
      @Nullable Person person) {
    this(key, seq, card, text, entries, children, likeness, person, null);
  }

  /** A record that is no résumé, and that nothing is matched with. */
  public IndexDocument(
      RecordKey key,
      long seq,
      Card card,
      String text,
      List<Entry> entries,
      List<Child> children,
      @Nullable Likeness likeness) {
    this(key, seq, card, text, entries, children, likeness, null, null);
  }

  /** One bullet: the text that is shown, and what it can be found by. */
  public record Child(String text, List<Entry> entries) {
    public Child {
      entries = List.copyOf(entries);
    }
  }

  /** One value of one field. */
  public sealed interface Entry {
    String field();

    /**
     * Text to be analysed.
     *
     * @param times how often its words count
     */
    record Words(String field, String text, int times) implements Entry {}

    /**
     * A value matched whole.
     *
     * @param label the value as people read it
     */
    record Keyword(String field, String value, String label) implements Entry {}

    /**
     * A value matched whole, of which the record speaks more than once.
     *
     * @param times how much it is about it, from 1
     */
    record Emphasis(String field, String value, String label, int times) implements Entry {
      public Emphasis {
        if (times < 1) {
          throw new IllegalArgumentException("times was " + times + " for " + value);
        }
      }
    }

    record Number(String field, long value) implements Entry {}

    record Point(String field, GeoPoint point) implements Entry {}

    /** Compared with others by how alike they are. */
    record Meant(String field, Meaning meaning) implements Entry {}
  }
}
