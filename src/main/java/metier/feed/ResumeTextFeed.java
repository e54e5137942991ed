package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Résumés as plain text: a file that is one résumé, or a table (CSV or JSON) with a column of them.
 * The text is read by {@link ResumeText}.
 */
final class ResumeTextFeed implements RecognisableFeed {
  private static final ColumnNames<ResumeTextColumn> NAMES =
      new ColumnNames<>(ResumeTextColumn.class);

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final StatedDates dates;
  private final @Nullable String file;

  ResumeTextFeed(Clock clock) {
    this(new StatedDates(clock), null);
  }

  private ResumeTextFeed(StatedDates dates, @Nullable String file) {
    this.dates = dates;
    this.file = file;
  }

  @Override
  public String format() {
    return "resume-text";
  }

  @Override
  public RecordKind kind() {
    return RecordKind.RESUMES;
  }

  @Override
  public Together together() {
    return Together.IN_FILES;
  }

  @Override
  public Feed ofFile(String name) {
    int dot = name.lastIndexOf('.');
    return new ResumeTextFeed(dates, dot > 0 ? name.substring(0, dot) : name);
  }

  @Override
  public Feed ofWholeName(String name) {
    return new ResumeTextFeed(dates, name);
  }

  @Override
  public boolean recognises(Sample sample) {
    return isTable(sample) || (sample.layout() == Layout.CSV && isResume(sample.text()));
  }

  private static boolean isTable(Sample sample) {
    return NAMES.knows(ResumeTextColumn.TEXT, sample.names())
        && (sample.layout() == Layout.JSON || sample.names().size() > 1);
  }

  /** Two headings, or one and the dates of a position. */
  private static boolean isResume(String text) {
    long headings =
        text.lines().filter(line -> ResumeSection.openedBy(line).isPresent()).limit(2).count();
    return headings > 1
        || (headings == 1
            && text.lines().anyMatch(line -> DateSpan.find(CleanText.oneLine(line)).isPresent()));
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var text = new BufferedInputStream(in, Head.BYTES);
    Sample sample = Sample.of(Head.peek(text));
    if (sample.layout() == Layout.JSON || isTable(sample)) {
      var ids = new Ids();
      sample.layout().read(text, row -> read(row, ids), results);
    } else {
      readWhole(text, results);
    }
  }

  private FeedResult read(Row row, Ids ids) {
    Cells<ResumeTextColumn> cells = Cells.of(row.node(), NAMES);
    var values = new TypedValues(dates);
    String text = Json.block(cells.node(ResumeTextColumn.TEXT));
    Resume resume = ResumeText.read(text);
    requireContent(cells.name(ResumeTextColumn.TEXT), resume, values);
    String name = cells.text(ResumeTextColumn.NAME);
    String headline = cells.text(ResumeTextColumn.HEADLINE);
    String location = cells.text(ResumeTextColumn.LOCATION);
    return values.result(
        row.line(),
        () -> ids.of(cells.text(ResumeTextColumn.ID), row.own()),
        () ->
            new Resume(
                    name == null ? resume.name() : name,
                    resume.headline().isEmpty() && headline != null ? headline : resume.headline(),
                    resume.summary(),
                    location == null
                        ? null
                        : ResumePerson.withoutStreet(StatedPlace.ofText(location)),
                    resume.positions(),
                    resume.skills(),
                    resume.credentials(),
                    resume.education(),
                    resume.languages())
                .of(resume.emailDigest(), resume.updated()),
        row.original());
  }

  private void readWhole(InputStream in, Consumer<FeedResult> results) throws IOException {
    byte[] bytes = in.readNBytes(Limits.ROW_BYTES + 1);
    var values = new TypedValues(dates);
    if (bytes.length > Limits.ROW_BYTES) {
      in.transferTo(OutputStream.nullOutputStream());
      values.wrong("text", null, Limits.ROW_TOO_LARGE);
      bytes = new byte[0];
    }
    byte[] own = bytes;
    Resume resume = ResumeText.read(CleanText.block(decoded(Head.withoutMark(own))));
    requireContent("text", resume, values);
    results.accept(values.result(1, () -> new Ids().of(file, own), () -> resume, own));
  }

  private static void requireContent(String field, Resume resume, TypedValues values) {
    if (!holdsContent(resume)) {
      values.wrong(field, null, "it holds no text of a résumé");
    }
  }

  static boolean holdsContent(Resume resume) {
    return List.of(resume.headline(), resume.summary()).stream().anyMatch(text -> !text.isEmpty())
        || List.of(resume.positions(), resume.skills(), resume.credentials(), resume.education())
            .stream()
            .anyMatch(list -> !list.isEmpty());
  }

  /** Files from older word processors are in Windows-1252. */
  private static String decoded(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
