package metier.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.Opened;
import metier.ingest.Corpus;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.PayRecord;
import metier.model.RecordKind;
import metier.model.Resume;

/** Reads a corpus as a new installation reads it; what a feed rejects is a fault. */
final class CorpusReader {
  private final Feeds feeds;
  private final Path folder;
  private final Consumer<Fault> faults;

  CorpusReader(Feeds feeds, Path folder, Consumer<Fault> faults) {
    this.feeds = feeds;
    this.folder = folder;
    this.faults = faults;
  }

  Contents read() throws IOException {
    return new Contents(
        rows(RecordKind.JOBS, JobPosting.class),
        rows(RecordKind.RESUMES, Resume.class),
        rows(RecordKind.PAY, PayRecord.class));
  }

  private <F extends Fact> List<Row<F>> rows(RecordKind kind, Class<F> type) throws IOException {
    String name = Corpus.file(kind);
    Path file = folder.resolve(name);
    List<Row<F>> rows = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      fault(name, "there is no such file", "a new installation loads it, so put one there");
      return rows;
    }
    try (InputStream in = Files.newInputStream(file)) {
      switch (feeds.open(kind, Feeds.AUTO, in)) {
        case Opened.Refused(String why) -> fault(name, why, "put the file into one of these");
        case Opened.Ready(var feed, var ready) ->
            feed.read(
                ready,
                result -> {
                  switch (result) {
                    case FeedResult.Accepted(int line, String id, Fact fact, byte[] original, _) ->
                        rows.add(new Row<>(name, line, id, type.cast(fact), original));
                    case FeedResult.Rejected rejected -> rejected(name, rejected);
                  }
                });
      }
    }
    return rows;
  }

  private void rejected(String file, FeedResult.Rejected row) {
    String field = row.field() == null ? "" : row.field() + " ";
    String value = row.value() == null ? "" : "was '" + row.value() + "': ";
    String id = row.id() == null ? "" : row.id();
    faults.accept(
        new Fault(file, row.line(), id, "rejected: " + field + value + row.why(), "mend the row"));
  }

  private void fault(String file, String what, String remedy) {
    faults.accept(new Fault(file, 0, "", what, remedy));
  }
}
