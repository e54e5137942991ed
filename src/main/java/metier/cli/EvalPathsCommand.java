package metier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.career.Workforce;
import metier.career.path.CareerPaths;
import metier.career.path.Kinship;
import metier.career.path.RoleNames;
import metier.career.portrait.Portraits;
import metier.eval.HeldOutSteps;
import metier.eval.StepFigures;
import metier.index.Person;
import metier.model.Fact;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "paths",
    mixinStandardHelpOptions = true,
    description = {
      "Holds out each person's last step from one occupation to another, learns from the steps",
      "before them, and says how often the occupation that came next is foreseen, beside the most",
      "frequent next ones from the current occupation, alone (baseline) and with the most frequent",
      "of all behind them (filled)."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the held-out steps were looked for", "2:there are none"})
final class EvalPathsCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(
      names = "--corpus",
      paramLabel = "PATH",
      description = {
        "résumés in any format instead of those of a data folder: a file, or a folder of",
        "files; repeatable"
      })
  private List<Path> corpus = List.of();

  @Option(
      names = "--people-at-least",
      paramLabel = "N",
      description = {
        "learn only of steps that so many people took, as career pages do;",
        "${DEFAULT-VALUE} learns of all"
      })
  private int least = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "shares out the people of whom hints are weighed; ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(names = "--json", description = "end with one line {\"metrics\": {…}}")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  EvalPathsCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (least < 1) {
      throw new CannotRun("--people-at-least was " + least + "; it must be 1 or more");
    }
    try (Assembly assembly = new Assembly(environment)) {
      if (corpus.isEmpty()) {
        try (RecordStore store = Assembly.existingStore(data.in(environment))) {
          assembly.rules(store);
          tell(held(assembly, store));
        }
      } else {
        List<Path> files = FeedFiles.in(corpus);
        try (PassingIndex index =
            PassingIndex.of(RecordKind.RESUMES, files, assembly, environment.err())) {
          tell(held(assembly, index.store()));
        }
      }
      return ExitCode.DONE;
    }
  }

  private HeldOutSteps held(Assembly assembly, RecordStore store) {
    Analyst analyst = assembly.analyst();
    Workforce workforce = workforce(assembly, store);
    CareerPaths paths =
        new CareerPaths(
            each -> workforce.all().forEach(member -> each.accept(member.person())),
            new RoleNames(analyst::work, assembly.config().synonyms(), analyst::occupationOfId),
            assembly.config().site().peopleAtLeast(),
            assembly.clock());
    Kinship kinship =
        new Kinship(
            analyst.occupations().all(),
            analyst::meaning,
            new Portraits(assembly.config(), analyst, store).related());
    HeldOutSteps held = HeldOutSteps.of(paths.occupations(), kinship, least, seed);
    if (held.outcomes().isEmpty()) {
      throw new CannotRun("nobody went from one known occupation to another");
    }
    return held;
  }

  /** Read from the store, since an index may still be that of other tables. */
  private static Workforce workforce(Assembly assembly, RecordStore store) {
    return new Workforce(
        store.live(RecordKind.RESUMES).parallelStream()
            .flatMap(
                record -> {
                  Person person = person(assembly, record);
                  return person == null
                      ? Stream.empty()
                      : Stream.of(new Workforce.Member(record.key(), person));
                })
            .toList());
  }

  private static @Nullable Person person(Assembly assembly, StoredRecord record) {
    Fact fact = record.fact();
    return fact == null
        ? null
        : assembly
            .documents()
            .of(record.key(), record.seq(), assembly.analyst().analyse(fact))
            .person();
  }

  private void tell(HeldOutSteps held) {
    PrintStream out = environment.out();
    out.printf(
        Locale.ROOT,
        "the last steps of %d people held out, %d steps left to learn from, those of %d people or"
            + " more (seed %d; in brackets: 95 %%)%n",
        held.outcomes().size(),
        held.steps(),
        least,
        seed);
    FigureLines.tell(out, held.outcomes().size(), StepFigures.of(held.outcomes(), seed), json);
    out.flush();
  }
}
