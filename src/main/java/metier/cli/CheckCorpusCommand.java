package metier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.corpus.CorpusCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a folder of sample records: duplicates, impossible dates, places that don't exist,",
      "sentences that everybody says, unknown types of employment, rows that a feed rejects."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:everything is in order", "1:something is off", "2:the check can't be made"})
final class CheckCorpusCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "with jobs.ndjson, resumes.ndjson and pay.csv (default: the sample in corpus/)")
  private @Nullable Path folder;

  CheckCorpusCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Path corpus = folder == null ? environment.home().resolve("corpus") : folder;
    if (!Files.isDirectory(corpus)) {
      throw new CannotRun("there is no folder " + corpus);
    }
    Config config = Config.load(environment.home().resolve("index-config"));
    CorpusCheck check =
        new CorpusCheck(new Analyst(config, environment.clock()), environment.clock());
    CorpusCheck.Findings findings;
    try {
      findings = check.of(corpus);
    } catch (IOException e) {
      throw new CannotRun(corpus + " can't be read: " + e.getMessage(), e);
    }
    PrintStream out = environment.out();
    findings.faults().forEach(out::println);
    out.println(
        String.format(
            Locale.ROOT,
            "%d jobs, %d resumes, %d pay: %s",
            findings.jobs(),
            findings.resumes(),
            findings.pay(),
            verdict(findings.faults().size())));
    return findings.faults().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAULTS;
  }

  private static String verdict(int faults) {
    return switch (faults) {
      case 0 -> "everything is in order";
      case 1 -> "1 fault";
      default -> faults + " faults";
    };
  }
}
