package metier.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import metier.analysis.Analysed;
import metier.analysis.vector.UnreadableModel;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.OccupationFiles;
import metier.feed.OccupationFiles.Told;
import metier.feed.Opened;
import metier.model.OccupationProfile;
import metier.model.RecordKind;
import metier.train.Sources;
import metier.train.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the models that say where titles and texts lie, out of classifications of",
      "occupations (the files of O*NET, of ESCO, or of both) and of postings. The same files",
      "and seed give the same bytes on one machine."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the models are written", "2:a file can't be used"})
final class TrainCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files of a classification, or folders of them")
  private List<Path> occupations = List.of();

  @Option(
      names = "--postings",
      paramLabel = "PATH",
      description = "postings whose sentences the table for texts learns too; repeatable")
  private List<Path> postings = List.of();

  @Option(
      names = "--without",
      paramLabel = "FILE",
      description = {
        "names, a line each, that mustn't be learnt from, whatever their case; of a table with",
        "tabs each cell; repeatable"
      })
  private List<Path> without = List.of();

  @Option(names = "--seed", defaultValue = "1", description = "of all draws; else ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description = "keep what the transformers say there, for a training with the same texts")
  private @Nullable Path keep;

  @Mixin private ModelsOption models = new ModelsOption();

  TrainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Sources sources = new Sources();
    addOccupations(sources);
    if (!postings.isEmpty()) {
      addPostings(sources);
    }
    try {
      if (keep != null) {
        Files.createDirectories(keep);
      }
      new Training(sources, leftOut(), seed, keep, this::say)
          .write(models.folder(environment), command());
    } catch (IOException e) {
      throw new CannotRun("the models can't be written: " + e.getMessage(), e);
    } catch (UnreadableModel e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE;
  }

  private void say(String line) {
    environment.out().println(line);
    environment.out().flush();
  }

  private void addOccupations(Sources sources) {
    List<OccupationFiles.Input> inputs =
        FeedFiles.in(occupations).stream()
            .map(
                file ->
                    new OccupationFiles.Input(file.toString(), () -> Files.newInputStream(file)))
            .toList();
    for (OccupationFiles.Joined joined : OccupationFiles.read(inputs, this::tell)) {
      for (FeedResult.Accepted accepted : joined.occupations()) {
        if (accepted.fact() instanceof OccupationProfile profile) {
          sources.add(profile);
        }
      }
      say(joined.occupations().size() + " occupations of " + joined.source());
    }
    if (sources.occupations() == 0) {
      throw new CannotRun("there is no occupation in " + occupations);
    }
  }

  private void tell(Told told) {
    switch (told) {
      case Told.Failed(String file, String why) -> throw new CannotRun(file + ": " + why);
      case Told.Counted(String file, long rows, _, long rejected) -> {
        if (rejected > 0) {
          environment
              .err()
              .printf(Locale.ROOT, "%s: %,d of %,d rows rejected%n", file, rejected, rows);
        }
      }
      case Told.RowRejected _, Told.NotUsed _ -> {}
    }
  }

  private void addPostings(Sources sources) {
    try (Assembly assembly = new Assembly(environment)) {
      long[] counts = new long[2];
      for (Path file : FeedFiles.in(postings)) {
        addPostings(sources, assembly, file, counts);
      }
      say("%,d of %,d postings".formatted(counts[1], counts[0]));
    }
  }

  /**
   * @param counts of rows, and of those that are postings
   */
  private void addPostings(Sources sources, Assembly assembly, Path file, long[] counts) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      switch (new Feeds(assembly.clock()).open(RecordKind.JOBS, Feeds.AUTO, in)) {
        case Opened.Refused(String why) -> throw new CannotRun(file + ": " + why);
        case Opened.Ready ready ->
            ready
                .feed()
                .ofFile(file.getFileName().toString())
                .read(
                    ready.in(),
                    result -> {
                      counts[0]++;
                      if (result instanceof FeedResult.Accepted accepted
                          && assembly.analyst().analyse(accepted.fact())
                              instanceof Analysed.Posting posting) {
                        counts[1]++;
                        sources.addText(posting.text());
                      }
                    });
      }
    } catch (IOException e) {
      throw new CannotRun(file + " can't be read: " + e.getMessage(), e);
    }
  }

  private Set<String> leftOut() {
    Set<String> names = new HashSet<>();
    for (Path file : without) {
      try {
        for (String line : Files.readAllLines(file)) {
          for (String cell : line.split("\t")) {
            names.add(cell.strip().toLowerCase(Locale.ROOT));
          }
        }
      } catch (IOException e) {
        throw new CannotRun(file + " can't be read: " + e.getMessage(), e);
      }
    }
    return names;
  }

  /** As it could be given again, but for where the files lie on this machine. */
  private String command() {
    StringBuilder command = new StringBuilder("./metier train");
    occupations.forEach(path -> command.append(' ').append(path.getFileName()));
    postings.forEach(path -> command.append(" --postings ").append(path.getFileName()));
    without.forEach(path -> command.append(" --without ").append(path.getFileName()));
    return command.append(" --seed ").append(seed).toString();
  }
}
