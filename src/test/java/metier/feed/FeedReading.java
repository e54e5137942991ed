package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.PayRecord;
import metier.model.RecordKind;
import metier.model.Resume;

/** Reads small feeds on 22 November 2026. */
final class FeedReading {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  static final Feeds FEEDS = new Feeds(CLOCK);

  private FeedReading() {}

  static Feed feed(RecordKind kind, String format) {
    return FEEDS.named(kind, format).orElseThrow();
  }

  static List<FeedResult> read(Feed feed, byte[] bytes) {
    List<FeedResult> results = new ArrayList<>();
    try {
      feed.read(new ByteArrayInputStream(bytes), results::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  static List<FeedResult> read(Feed feed, String text) {
    return read(feed, text.getBytes(UTF_8));
  }

  static List<FeedResult> readPostings(String text) {
    return read(feed(RecordKind.JOBS, "jobposting"), text);
  }

  /** The one posting that the text holds. */
  static JobPosting posting(String text) {
    return (JobPosting) only(readPostings(text));
  }

  static Rejected rejectedPosting(String text) {
    return rejected(readPostings(text));
  }

  static JobPosting flat(String text) {
    return (JobPosting) only(read(feed(RecordKind.JOBS, "flat"), text));
  }

  static PayRecord pay(String format, String text) {
    return (PayRecord) only(read(feed(RecordKind.PAY, format), text));
  }

  static Resume resume(String text) {
    return (Resume) only(read(feed(RecordKind.RESUMES, "json-resume"), text));
  }

  static Fact only(List<FeedResult> results) {
    if (results.size() == 1 && results.getFirst() instanceof Accepted accepted) {
      return accepted.fact();
    }
    throw new AssertionError("not one accepted row but " + results);
  }

  static Rejected rejected(List<FeedResult> results) {
    if (results.size() == 1 && results.getFirst() instanceof Rejected rejected) {
      return reason(rejected);
    }
    throw new AssertionError("not one rejected row but " + results);
  }

  static List<Accepted> accepted(List<FeedResult> results) {
    return results.stream().filter(Accepted.class::isInstance).map(Accepted.class::cast).toList();
  }

  static List<Rejected> rejections(List<FeedResult> results) {
    return results.stream()
        .filter(Rejected.class::isInstance)
        .map(result -> reason((Rejected) result))
        .toList();
  }

  /** Without the row's own bytes, so that two can be compared. */
  static Rejected reason(Rejected row) {
    return new Rejected(row.line(), row.field(), row.value(), row.why());
  }

  /** The posting's line for a test that needs no more than a title. */
  static String titled(String title) {
    return "{\"@type\":\"JobPosting\",\"title\":\"" + title + "\"}";
  }
}
