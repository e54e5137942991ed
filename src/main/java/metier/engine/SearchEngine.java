package metier.engine;

import java.util.List;
import java.util.function.ObjLongConsumer;
import metier.model.RecordKey;
import metier.model.RecordKind;
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
   * Takes the next changes of the log, in the order of their sequence. A change that was applied
   * before may come again and does no harm. Visible after {@link #refresh}, durable after {@link
   * #commit}.
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
   * The values of a number field of all documents that match, in no order; documents without the
   * field are left out.
   */
  long[] values(RecordKind kind, List<Query> all, String field);

  long count(RecordKind kind);

  /** Every visible record with the sequence of the write that it shows. */
  void forEachRecord(RecordKind kind, ObjLongConsumer<RecordKey> consumer);

  @Override
  void close();
}
