package metier.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a document. */
public sealed interface DocumentText {
  /**
   * @param lines in reading order, an empty one between paragraphs; a bullet's line opens with "• "
   * @param notes what couldn't be read, a sentence each, fit for the person ("Page 3 is a picture
   *     without text.")
   * @param saved when it was last saved, as the file says; null where it doesn't
   */
  record Lines(List<String> lines, List<String> notes, @Nullable LocalDate saved)
      implements DocumentText {
    public Lines {
      lines = List.copyOf(lines);
      notes = List.copyOf(notes);
    }

    public Lines(List<String> lines, List<String> notes) {
      this(lines, notes, null);
    }

    Lines savedOn(@Nullable LocalDate day) {
      return new Lines(lines, notes, day);
    }

    public String text() {
      return String.join("\n", lines);
    }
  }

  /**
   * Nothing of it can be used.
   *
   * @param fault what is wrong
   * @param why a sentence fit for the person, which says what to do instead where that is known
   */
  record Unreadable(Fault fault, String why) implements DocumentText {}

  /** Kinds of reasons, for programs. */
  enum Fault {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_KIND,
    ENCRYPTED,
    NO_TEXT,
    BROKEN,
    OVER_LIMITS,
    TOO_SLOW,
    /** Reading itself can't be done here at the moment; the document may be fine. */
    UNAVAILABLE
  }
}
