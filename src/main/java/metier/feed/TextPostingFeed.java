package metier.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.feed.FeedResult.Rejected;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * A posting that is a text file of its own, known by the file's name without its ending. Bytes that
 * aren't UTF-8 are read as windows-1252, in which office programs of old write.
 */
final class TextPostingFeed implements RecognisableFeed {
  private static final Pattern ENDING =
      Pattern.compile("(?i)(?:\\.[a-z][a-z0-9]{0,4})?(?:\\.gz)?$");

  /** A date at the beginning of other words: "06-22-18 (extended)". */
  private static final Pattern DATE =
      Pattern.compile(
          "^(?:[A-Z][a-z]+day,? )?(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|[A-Z][a-z]{2,8}\\.?"
              + " \\d{1,2},? \\d{4}|\\d{1,2} [A-Z][a-z]{2,8}\\.? \\d{4})\\b");

  private final StatedDates dates;
  private final @Nullable String name;

  TextPostingFeed(Clock clock) {
    this(new StatedDates(clock), null);
  }

  private TextPostingFeed(StatedDates dates, @Nullable String name) {
    this.dates = dates;
    this.name = name;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public RecordKind kind() {
    return RecordKind.JOBS;
  }

  @Override
  public Together together() {
    return Together.IN_FILES;
  }

  @Override
  public Feed ofFile(String file) {
    String stem = ENDING.matcher(file).replaceFirst("");
    return new TextPostingFeed(dates, stem.isBlank() ? file : stem);
  }

  @Override
  public Feed ofWholeName(String name) {
    return new TextPostingFeed(dates, name);
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.layout() == Layout.CSV && TextPosting.of(sample.text()).isLikely();
  }

  @Override
  public void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    byte[] bytes = in.readNBytes(Limits.ROW_BYTES + 1);
    if (bytes.length > Limits.ROW_BYTES) {
      results.accept(new Rejected(1, null, null, Limits.ROW_TOO_LARGE));
    } else if (bytes.length > 0) {
      results.accept(result(bytes));
    }
  }

  private FeedResult result(byte[] bytes) {
    TextPosting text = TextPosting.of(Encodings.text(Head.withoutMark(bytes)));
    var values = new TypedValues(dates);
    String title = text.title();
    if (title.isEmpty()) {
      values.wrong("title", null, "no line at the beginning can be one");
    }
    LocalDate posted = day(text.value(TextLabel.POSTED));
    LocalDate closes = day(text.value(TextLabel.CLOSES));
    String url = text.value(TextLabel.URL);
    String page = url != null && TypedValues.isAddress(url) ? url : null;
    Set<TextLabel> kept = EnumSet.noneOf(TextLabel.class);
    keepUnless(posted != null, TextLabel.POSTED, kept);
    keepUnless(closes != null, TextLabel.CLOSES, kept);
    keepUnless(page != null, TextLabel.URL, kept);
    String description = text.description(kept);
    if (description.length() > Limits.TEXT_CHARACTERS) {
      values.wrong("description", null, "it is longer than a million characters");
    }
    var pay = new PayDraft(values, null, text.payUnit());
    pay.words(new Cell("salary", text.pay().isEmpty() ? null : text.pay()));
    PayStatement stated = pay.statement();
    String employer = text.value(TextLabel.EMPLOYER);
    String place = text.value(TextLabel.PLACE);
    return values.result(
        1,
        () -> new Ids().of(name, bytes),
        () ->
            new JobPosting(
                title,
                description,
                employer == null ? "" : employer,
                place == null ? List.of() : List.of(StatedPlace.ofText(place)),
                new Workplace.OnSite(),
                Names.ofText(text.value(TextLabel.TYPE)),
                stated,
                posted,
                closes,
                List.of(),
                null,
                page,
                null,
                text.value(TextLabel.HOURS),
                text.value(TextLabel.LEVEL)),
        bytes);
  }

  private static void keepUnless(boolean understood, TextLabel label, Set<TextLabel> kept) {
    if (!understood) {
      kept.add(label);
    }
  }

  /** A label's words aren't typed: "until filled" is no fault. */
  private @Nullable LocalDate day(@Nullable String words) {
    if (words == null) {
      return null;
    }
    LocalDate whole = dates.day(words);
    if (whole != null) {
      return whole;
    }
    Matcher date = DATE.matcher(words);
    return date.find() ? dates.day(date.group()) : null;
  }
}
