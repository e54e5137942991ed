package metier.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import metier.ingest.Intake;
import metier.ingest.Intake.Origin;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.model.RecordKind;
import metier.model.Resume;
import org.jspecify.annotations.Nullable;

/** Reads what somebody gives as one résumé. Nothing is stored. */
public final class GivenResumes {
  /** What somebody may give at most, in bytes. */
  public static final int LARGEST = 10_000_000;

  private static final String RESUME_TEXT = "resume-text";
  private static final String NO_TEXT = "There is no text in it.";

  /** After it stand the formats of feeds, which is for those who ingest. */
  private static final String FORMATS = "; for ";

  private final Intake intake;

  public GivenResumes(Intake intake) {
    this.intake = intake;
  }

  /** What came of reading it. */
  public sealed interface Given {
    /**
     * @param format by which it can be read again
     * @param notes what couldn't be read, a sentence each
     */
    record Read(Resume resume, String format, List<String> notes) implements Given {}

    /**
     * @param why a sentence for the person
     */
    record Unreadable(String why) implements Given {}
  }

  /**
   * A document of any kind that is read as a résumé.
   *
   * @param file its name; null where it has none
   */
  public Given resume(byte[] bytes, @Nullable String file) {
    if (bytes.length == 0) {
      return new Given.Unreadable("The file is empty.");
    }
    if (isBlank(bytes)) {
      return new Given.Unreadable(NO_TEXT);
    }
    Given recognised = read(Origin.of(RecordKind.RESUMES).format(), bytes, file);
    if (recognised instanceof Given.Read || isStructured(bytes)) {
      return recognised;
    }
    // Prose without a heading is a résumé if somebody says so.
    Given asText = read(RESUME_TEXT, bytes, file);
    return asText instanceof Given.Read ? asText : recognised;
  }

  public Given resumeText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return text.isBlank() ? new Given.Unreadable(NO_TEXT) : read(RESUME_TEXT, bytes, null);
  }

  private Given read(String format, byte[] bytes, @Nullable String file) {
    List<Row> rows = new ArrayList<>();
    Outcome outcome =
        intake.read(
            new Origin(RecordKind.RESUMES, format, null, file),
            new ByteArrayInputStream(bytes),
            rows::add);
    return switch (outcome) {
      case Outcome.Refused(String why) -> new Given.Unreadable(sentence(why.split(FORMATS, 2)[0]));
      case Outcome.BrokenOff(_, String why) -> new Given.Unreadable(sentence(why));
      case Outcome.Done _ -> one(rows, format);
    };
  }

  private static Given one(List<Row> rows, String format) {
    if (rows.size() != 1) {
      return new Given.Unreadable(
          rows.isEmpty()
              ? "The file is empty."
              : "It holds " + rows.size() + " records; give one.");
    }
    return switch (rows.getFirst()) {
      case Row.Read read when read.fact() instanceof Resume resume -> {
        String known = read.reading().format();
        yield new Given.Read(resume, known == null ? format : known, read.notes());
      }
      case Row.Rejected rejected -> new Given.Unreadable(sentence(rejected.why()));
      case Row.Read _, Row.Stored _ -> throw new IllegalStateException("another record was read");
    };
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || !Character.isWhitespace(b)) {
        return false;
      }
    }
    return true;
  }

  /** JSON or markup, of which the plain text is nothing to be read. */
  private static boolean isStructured(byte[] bytes) {
    for (byte b : bytes) {
      if (!Character.isWhitespace(b) && b >= 0) {
        return b == '{' || b == '[' || b == '<';
      }
    }
    return false;
  }

  /** A reason as a sentence. */
  static String sentence(String why) {
    String capital = Character.toUpperCase(why.charAt(0)) + why.substring(1);
    return capital.endsWith(".") || capital.endsWith(".)") ? capital : capital + ".";
  }
}
