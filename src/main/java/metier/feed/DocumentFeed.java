package metier.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import metier.document.DocumentReader;
import metier.document.DocumentText;
import metier.document.DocumentsUnavailable;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.RecordKind;
import metier.model.Resume;
import org.jspecify.annotations.Nullable;

/**
 * A résumé that is a document of its own: PDF, DOCX or HTML, known by the file's name without its
 * ending. Its lines are read by {@link ResumeText}.
 */
final class DocumentFeed implements RecognisableFeed {
  static final String FORMAT = "document";

  private final DocumentReader reader;
  private final Clock clock;
  private final @Nullable String file;
  private final @Nullable String id;

  /**
   * @param clock tells days to come, on which no document was saved
   */
  DocumentFeed(DocumentReader reader, Clock clock) {
    this(reader, clock, null, null);
  }

  private DocumentFeed(
      DocumentReader reader, Clock clock, @Nullable String file, @Nullable String id) {
    this.reader = reader;
    this.clock = clock;
    this.file = file;
    this.id = id;
  }

  @Override
  public String format() {
    return FORMAT;
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
    return new DocumentFeed(reader, clock, name, dot > 0 ? name.substring(0, dot) : name);
  }

  @Override
  public Feed ofWholeName(String name) {
    return new DocumentFeed(reader, clock, name, name);
  }

  /** Of what is text; whatever isn't text is for this feed without a question. */
  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == Layout.HTML;
  }

  /**
   * @throws DocumentsUnavailable when no document can be read at the moment
   */
  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    byte[] bytes = in.readNBytes(metier.document.Limits.FILE_BYTES + 1);
    boolean tooLarge = bytes.length > metier.document.Limits.FILE_BYTES;
    if (tooLarge) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    switch (reader.read(bytes, file)) {
      case DocumentText.Unreadable(DocumentText.Fault fault, String why) -> {
        if (fault == DocumentText.Fault.UNAVAILABLE) {
          throw new DocumentsUnavailable(why);
        }
        results.accept(rejected(why, tooLarge ? new byte[0] : bytes));
      }
      case DocumentText.Lines lines -> {
        Resume text = ResumeText.read(lines.text());
        Resume resume = text.of(text.emailDigest(), updated(lines.saved()));
        results.accept(
            ResumeTextFeed.holdsContent(resume)
                ? new Accepted(1, rowId(bytes).text(), resume, bytes, lines.notes())
                : rejected("it holds no text of a résumé", bytes));
      }
    }
  }

  /** A clock that is ahead doesn't make a résumé newer than all that will come. */
  private @Nullable LocalDate updated(@Nullable LocalDate saved) {
    return saved == null || saved.isAfter(LocalDate.now(clock)) ? null : saved;
  }

  private Rejected rejected(String why, byte[] bytes) {
    RowId known = rowId(bytes);
    return new Rejected(1, null, null, why, known.own() ? known.text() : null, bytes, false);
  }

  private RowId rowId(byte[] bytes) {
    return new Ids().of(id, bytes);
  }
}
