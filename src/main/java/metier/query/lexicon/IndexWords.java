package metier.query.lexicon;

import java.util.List;
import java.util.function.ObjLongConsumer;
import metier.model.RecordKind;

/** What an index holds, word by word and name by name; a port that every engine implements. */
public interface IndexWords {
  /** A number that changes whenever the words may have. */
  long edition();

  /** How many records there are of all kinds. */
  long records();

  /** The terms that the words of a text are found by, in order: "nurses" and "nurse" have one. */
  List<String> terms(String text);

  /**
   * How many records of a kind have a word in exactly this form.
   *
   * @param word three letters or more from a to z
   */
  long recordsWith(RecordKind kind, String word);

  /**
   * Every word of three letters or more from a to z in the records of a kind, as it is written but
   * for case and accents, with the number of records; a word may come more than once, to be added
   * up.
   */
  void forEachWord(RecordKind kind, ObjLongConsumer<String> visitor);

  /**
   * Every value of a keyword field, or every title for {@link metier.index.Fields#TITLE}; a value
   * may come more than once, to be added up.
   */
  void forEachName(RecordKind kind, String field, NameVisitor visitor);

  /** Takes note of one name. */
  @FunctionalInterface
  interface NameVisitor {
    /**
     * @param label the value as people read it
     * @param records how many have it
     */
    void visit(String value, String label, long records);
  }
}
