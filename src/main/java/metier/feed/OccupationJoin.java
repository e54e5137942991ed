package metier.feed;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of one classification on their way to one fact an occupation. */
interface OccupationJoin {
  /** The turn of the table that says which occupations there are. */
  int OCCUPATIONS = 0;

  /** The source's name where none is given. */
  String source();

  /** What the table of the occupations is called by those who publish it. */
  String nameOfOccupations();

  /**
   * In which turn a table is to be read; empty where nothing of it is kept.
   *
   * @param columns folded
   * @param first its first row; null where it has none
   */
  OptionalInt turn(Set<String> columns, @Nullable TableRow first);

  /** Whether a text that is no table tells something, such as the release. */
  boolean takesText(String text);

  /**
   * Takes a row in, or says what is wrong with it.
   *
   * @param file that it stands in
   */
  @Nullable Fault take(int turn, TableRow row, String file);

  /** One fact an occupation, in the order of the table of occupations. */
  List<FeedResult.Accepted> joined();

  /**
   * @param value null where there is none
   */
  record Fault(String field, @Nullable String value, String why) {
    static Fault missing(String field) {
      return new Fault(field, null, "it is missing");
    }

    FeedResult.Rejected at(int line) {
      return new FeedResult.Rejected(
          line, field, value == null ? null : TypedValues.shortened(value), why);
    }
  }
}
