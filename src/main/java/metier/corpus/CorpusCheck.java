package metier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.analysis.Analyst;
import metier.feed.Feeds;

/** Holds a folder of sample records against the rules of a good one. */
public final class CorpusCheck {
  private final Feeds feeds;
  private final List<Rule> rules;

  /**
   * @param clock tells which dates lie in the future
   */
  public CorpusCheck(Analyst analyst, Clock clock) {
    this.feeds = new Feeds(clock);
    Wording wording = new Wording(analyst);
    this.rules =
        List.of(
            new SameRecords(analyst),
            new AlikeRecords(wording),
            new PostingDates(clock),
            new CareerDates(analyst.gazetteer(), clock),
            new LifeDates(clock),
            new KnownPlaces(analyst.gazetteer()),
            new KnownTypes(analyst),
            new RepeatedSentences(wording));
  }

  /**
   * @param faults in the order of the files and their lines
   */
  public record Findings(int jobs, int resumes, int pay, List<Fault> faults) {
    public Findings {
      faults = List.copyOf(faults);
    }
  }

  /**
   * @throws IOException when a file can't be read to its end
   */
  public Findings of(Path folder) throws IOException {
    List<Fault> faults = new ArrayList<>();
    Contents contents = new CorpusReader(feeds, folder, faults::add).read();
    rules.forEach(rule -> rule.check(contents, faults::add));
    faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
    return new Findings(
        contents.jobs().size(), contents.resumes().size(), contents.pay().size(), faults);
  }
}
