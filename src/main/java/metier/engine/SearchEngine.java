package metier.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import metier.index.Card;
import metier.index.Likeness;
import metier.index.Person;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.pay.Paid;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Vocabulary;

/**
 * Holds documents and answers requests. Applying is for one thread at a time; answering is for any
 * number.
 */
public interface SearchEngine extends Vocabulary, AutoCloseable {
  /**
   * Takes the next changes of the log, in the order of their sequence, and perhaps earlier ones
   * again: the same change does no harm, and a record that was set aside may be put and the other
   * way round. Visible after {@link #refresh}, durable after {@link #commit}, in which the changes
   * of one kind of record are all or none.
   *
   * @param upTo the log is now applied as far as here, without gaps; at least the last change's seq
   */
  void apply(List<Change> changes, long upTo);

  /** Makes everything applied visible to the next request. */
  void refresh();

  /** Makes everything applied survive a crash. */
  void commit();

  /** The sequence up to which the log is applied, without gaps. */
  long appliedSeq();

  /** The sequence up to which every request sees the log. */
  long visibleSeq();

  /**
   * @throws ExpiredCursor when the state that the request's cursor names is gone
   */
  SearchAnswer search(SearchRequest request);

  /**
   * The candidates for a match, the likeliest first, and whatever else of the same kind the words,
   * skills, occupations and the title's meaning find until there are enough. Records without a side
   * to match are none, nor those that are set aside.
   */
  List<Candidate> recall(Recall recall);

  /** One record as a candidate, its words compared with a text's; nothing where it isn't held. */
  Optional<Candidate> candidate(RecordKey key, String text);

  /**
   * What {@link Candidate#words} would be for a record of this kind whose words are the text's own:
   * by it an agreement becomes a share, which few exceed 1 of. 0 where the index has none of its
   * words.
   */
  double words(RecordKind kind, String text);

  /**
   * How close a text is to those of a few résumés, by all that they say and how they say it, beside
   * each other.
   *
   * @param keys all of the kind, whose records have to be résumés
   * @return from 1 for the closest to 0 for the least close, in the keys' order; 0 for what isn't
   *     held
   */
  double[] closeness(RecordKind kind, String text, List<RecordKey> keys);

  /**
   * The values of a number field of all documents that match, in no order; documents without the
   * field are left out.
   */
  long[] values(RecordKind kind, List<Query> all, String field);

  /** How many records are held, those that are set aside included. */
  long count(RecordKind kind);

  /** The likeness of every visible record that has one, in no order. */
  void forEachLikeness(RecordKind kind, LikenessVisitor visitor);

  /** Takes note of one record. */
  interface LikenessVisitor {
    /**
     * @param seq of the write that the engine shows
     */
    void visit(Likeness likeness, long seq, boolean setAside);
  }

  /**
   * The visible records that share the block of this one's likeness, itself among them; none where
   * it isn't held or has no likeness.
   */
  List<Alike> alike(RecordKey key);

  /** A record that may be a near-duplicate. */
  record Alike(RecordKey key, Card card, Likeness likeness) {}

  /**
   * Every visible record, those that are set aside included, with the sequence of the write that it
   * shows.
   */
  void forEachRecord(RecordKind kind, ObjLongConsumer<RecordKey> consumer);

  /** Every visible record that requests are answered from, with what a hit shows, in no order. */
  void forEachCard(RecordKind kind, BiConsumer<RecordKey, Card> consumer);

  /** Every visible résumé that was indexed as a person, in no order. */
  void forEachPerson(BiConsumer<RecordKey, Person> consumer);

  /**
   * What every visible record that requests are answered from says of pay, in no order. Records
   * that say nothing of it, and kinds of records that never do, are left out.
   */
  void forEachPay(RecordKind kind, Consumer<Paid> consumer);

  @Override
  void close();
}
