package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import metier.document.DocumentReader;
import metier.model.RecordKind;
import org.jspecify.annotations.Nullable;

/** All formats that Metier reads, by name or by what a file looks like. */
public final class Feeds {
  /** The word for {@code --format} that leaves it to the first bytes. */
  public static final String AUTO = "auto";

  /** In the order in which they are asked whether a file is theirs: the more particular first. */
  private final List<RecognisableFeed> feeds;

  private final Clock clock;
  private final @Nullable DocumentFeed documents;

  /**
   * Without documents.
   *
   * @param clock gives the day of loading, from which dates written as periods are counted
   */
  public Feeds(Clock clock) {
    this(clock, (DocumentFeed) null);
  }

  /**
   * @param clock gives the day of loading, from which dates written as periods are counted
   * @param documents reads what isn't text
   */
  public Feeds(Clock clock, DocumentReader documents) {
    this(clock, new DocumentFeed(documents, clock));
  }

  private Feeds(Clock clock, @Nullable DocumentFeed documents) {
    this.clock = clock;
    this.documents = documents;
    List<RecognisableFeed> ofText =
        List.of(
            new JobPostingFeed(clock),
            new UsaJobsFeed(clock),
            new GreenhouseFeed(clock),
            new LeverFeed(clock),
            new AshbyFeed(clock),
            new FlatPostingFeed("flat", Layout.JSON, clock),
            new FlatPostingFeed("flat-csv", Layout.CSV, clock),
            new FlatPostingFeed("indeed-xml", Layout.XML, clock),
            new TextPostingFeed(clock),
            new JsonResumeFeed(clock),
            new IndeedResumeFeed(clock),
            new ResumeTextFeed(clock),
            new LcaFeed(clock),
            new OewsFeed(clock),
            new FlatPayFeed("pay-csv", Layout.CSV, clock),
            new FlatPayFeed("pay-json", Layout.JSON, clock));
    this.feeds = new ArrayList<>(ofText);
    if (documents != null) {
      feeds.add(documents);
    }
  }

  /** The day of loading. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public List<Feed> of(RecordKind kind) {
    return feeds.stream().filter(feed -> feed.kind() == kind).map(Feed.class::cast).toList();
  }

  public Optional<Feed> named(RecordKind kind, String format) {
    return of(kind).stream().filter(feed -> feed.format().equals(format)).findFirst();
  }

  /**
   * Finds the format of a file.
   *
   * @param head the first bytes, decompressed; they may break off anywhere
   */
  public Detected detect(RecordKind kind, byte[] head) {
    Charset wide = Encodings.wide(head);
    return wide == null
        ? detectText(kind, head)
        : detectText(kind, new String(head, wide).getBytes(UTF_8));
  }

  private Detected detectText(RecordKind kind, byte[] head) {
    Optional<String> binary = Signatures.nameOfBinary(head);
    if (binary.isPresent()) {
      return documents != null && kind == RecordKind.RESUMES
          ? new Detected.Format(documents)
          : new Detected.Nothing(noText(kind, binary.get()));
    }
    if (head.length == 0) {
      return nothing(kind, "the file is empty");
    }
    Sample sample = Sample.of(head);
    for (RecognisableFeed feed : feeds) {
      if (feed.kind() == kind && feed.recognises(sample)) {
        return new Detected.Format(feed);
      }
    }
    return nothing(kind, sample.describe());
  }

  /**
   * Makes a stream ready to be read: takes gzip off, makes UTF-8 of UTF-16 and finds the format.
   *
   * @param format a format's name, or {@link #AUTO}
   * @param raw as it comes from the file or the network; not closed here
   * @throws IOException when the stream fails at its beginning
   */
  public Opened open(RecordKind kind, String format, InputStream raw) throws IOException {
    var in = new BufferedInputStream(raw, Head.BYTES);
    byte[] head = Head.peek(in);
    if (Signatures.isGzip(head)) {
      in = new BufferedInputStream(Unzipped.of(in), Head.BYTES);
      head = Head.peek(in);
      if (Signatures.isGzip(head)) {
        return new Opened.Refused("the file is gzip within gzip; unpack it once");
      }
    }
    Charset wide = Encodings.wide(head);
    if (wide != null) {
      in = new BufferedInputStream(Encodings.asUtf8(in, wide), Head.BYTES);
      head = Head.peek(in);
    }
    if (format.equals(AUTO)) {
      return switch (detectText(kind, head)) {
        case Detected.Format(Feed feed) -> new Opened.Ready(feed, in);
        case Detected.Nothing(String why) -> new Opened.Refused(why);
      };
    }
    Optional<Feed> feed = named(kind, format);
    if (feed.isEmpty()) {
      return new Opened.Refused(
          "format was '" + format + "'; for " + kind.word() + " it can be " + formats(kind));
    }
    Optional<String> binary = Signatures.nameOfBinary(head);
    return binary.isPresent() && feed.get() != documents
        ? new Opened.Refused(noText(kind, binary.get()))
        : new Opened.Ready(feed.get(), in);
  }

  private String noText(RecordKind kind, String what) {
    boolean elsewhere = documents != null && kind != RecordKind.RESUMES && what.contains("ocument");
    return "this is no text but "
        + what
        + (elsewhere ? "; only " + RecordKind.RESUMES.word() + " are read from documents" : "");
  }

  private Detected nothing(RecordKind kind, String seen) {
    return new Detected.Nothing(
        seen + "; for " + kind.word() + " the formats are " + formats(kind));
  }

  private String formats(RecordKind kind) {
    return of(kind).stream().map(Feed::format).collect(Collectors.joining(", "));
  }
}
