package metier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import metier.analysis.KnownOccupations;
import metier.career.PayFamilies;
import metier.engine.SearchEngine;
import metier.eval.HeldOutPay;
import metier.eval.PayFigures;
import metier.ingest.LiveIndex;
import metier.model.RecordKind;
import metier.pay.Paid;
import metier.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "pay",
    mixinStandardHelpOptions = true,
    description = {
      "Holds out one record of pay in five, estimates them from the others, and says how far off",
      "that is, beside the median of the occupation's other records; and how many of them lie in",
      "their 80 %% interval."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the held-out records were estimated", "2:there are none"})
final class EvalPayCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "draws the records that are held out; ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "only records of this source, such as lca; else all, postings with pay too")
  private @Nullable String source;

  @Option(names = "--json", description = "end with one line {\"metrics\": {…}}")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  EvalPayCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path folder = data.in(environment);
    try (RecordStore store = Assembly.existingStore(folder);
        Assembly assembly = new Assembly(environment);
        LiveIndex index = assembly.index(folder, store)) {
      Assembly.catchUp(index);
      KnownOccupations known = assembly.analyst().occupations();
      List<Paid> records = records(index.engine());
      HeldOutPay held =
          HeldOutPay.of(
              records,
              new PayFamilies(known, records),
              LocalDate.now(assembly.clock()).toEpochDay(),
              seed);
      if (held.outcomes().isEmpty()) {
        throw new CannotRun(
            "no record of pay"
                + (source == null ? "" : " of the source '" + source + "'")
                + " has an occupation that others have, too");
      }
      tell(held);
      return ExitCode.DONE;
    }
  }

  private List<Paid> records(SearchEngine engine) {
    List<Paid> records = new ArrayList<>();
    for (RecordKind kind : List.of(RecordKind.PAY, RecordKind.JOBS)) {
      engine.forEachPay(
          kind,
          paid -> {
            if (source == null || paid.source().equals(source)) {
              records.add(paid);
            }
          });
    }
    return records;
  }

  private void tell(HeldOutPay held) {
    PrintStream out = environment.out();
    out.printf(
        Locale.ROOT,
        "%d records held out (one in %d, seed %d), %d more without an occupation that others have"
            + " (in brackets: 95 %%)%n",
        held.outcomes().size(),
        HeldOutPay.ONE_OF,
        seed,
        held.withoutOccupation());
    FigureLines.tell(out, held.outcomes().size(), PayFigures.of(held.outcomes(), seed), json);
    out.flush();
  }
}
