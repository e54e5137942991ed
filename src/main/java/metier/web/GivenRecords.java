package metier.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import metier.ingest.Intake;
import metier.ingest.Intake.Origin;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** Reads what somebody gives as one résumé or one advert. Nothing is stored. */
public final class GivenRecords {
  /** What somebody may give at most, in bytes. */
  public static final int LARGEST = 10_000_000;

  private static final String RESUME_TEXT = "resume-text";
  private static final String POSTING_TEXT = "text";
  private static final int LONGEST_TITLE = 120;

  private final Intake intake;

  public GivenRecords(Intake intake) {
    this.intake = intake;
  }

  /** What came of reading it. */
  public sealed interface Given<F extends Fact> {
    /**
     * @param format by which it can be read again
     * @param notes what couldn't be read, a sentence each
     */
    record Read<F extends Fact>(F fact, String format, List<String> notes) implements Given<F> {}

    /**
     * @param why a sentence for the person
     */
    record Unreadable<F extends Fact>(String why) implements Given<F> {}
  }

  /**
   * A document of any kind that is read as a résumé.
   *
   * @param file its name; null where it has none
   */
  public Given<Resume> resume(byte[] bytes, @Nullable String file) {
    if (bytes.length == 0) {
      return new Given.Unreadable<>("The file is empty.");
    }
    Given<Resume> recognised =
        read(RecordKind.RESUMES, Origin.of(RecordKind.RESUMES).format(), bytes, file, Resume.class);
    if (recognised instanceof Given.Read<Resume> || isStructured(bytes)) {
      return recognised;
    }
    // Prose without a heading is a résumé if somebody says so.
    Given<Resume> asText = read(RecordKind.RESUMES, RESUME_TEXT, bytes, file, Resume.class);
    return asText instanceof Given.Read<Resume> || isBinary(bytes) ? asText : recognised;
  }

  public Given<Resume> resumeText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return text.isBlank()
        ? new Given.Unreadable<>("There is no text in it.")
        : read(RecordKind.RESUMES, RESUME_TEXT, bytes, null, Resume.class);
  }

  /** An advert in plain text; one without a title is known by its first line. */
  public Given<JobPosting> advert(String text) {
    if (text.isBlank()) {
      return new Given.Unreadable<>("There is no text in it.");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Given<JobPosting> read =
        read(RecordKind.JOBS, POSTING_TEXT, bytes, null, JobPosting.class);
    return read instanceof Given.Read<JobPosting>
        ? read
        : new Given.Read<>(untitled(text), POSTING_TEXT, List.of());
  }

  private static JobPosting untitled(String text) {
    String first = text.strip().lines().findFirst().orElse("").strip();
    String title =
        first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE) + "…";
    return new JobPosting(
        title,
        text,
        "",
        List.of(),
        new Workplace.OnSite(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }

  private <F extends Fact> Given<F> read(
      RecordKind kind, String format, byte[] bytes, @Nullable String file, Class<F> type) {
    List<Row> rows = new ArrayList<>();
    Outcome outcome =
        intake.read(
            new Origin(kind, format, null, file), new ByteArrayInputStream(bytes), rows::add);
    return switch (outcome) {
      case Outcome.Refused(String why) -> new Given.Unreadable<>(sentence(why));
      case Outcome.BrokenOff(_, String why) -> new Given.Unreadable<>(sentence(why));
      case Outcome.Done _ -> one(rows, format, type);
    };
  }

  private static <F extends Fact> Given<F> one(List<Row> rows, String format, Class<F> type) {
    if (rows.size() != 1) {
      return new Given.Unreadable<>(
          rows.isEmpty() ? "The file is empty." : "It holds " + rows.size() + " records; give one.");
    }
    return switch (rows.getFirst()) {
      case Row.Read read when type.isInstance(read.fact()) -> {
        String known = read.reading().format();
        yield new Given.Read<>(type.cast(read.fact()), known == null ? format : known, List.of());
      }
      case Row.Rejected rejected -> new Given.Unreadable<>(sentence(rejected.why()));
      case Row.Read _, Row.Stored _ -> throw new IllegalStateException("another record was read");
    };
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

  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 64); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** A reason as a sentence. */
  static String sentence(String why) {
    String capital = Character.toUpperCase(why.charAt(0)) + why.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
