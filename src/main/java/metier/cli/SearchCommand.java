package metier.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import metier.career.PayEstimates;
import metier.engine.EngineUnavailable;
import metier.engine.SearchEngine;
import metier.ingest.FolderInUse;
import metier.ingest.LiveIndex;
import metier.query.Reading;
import metier.query.RecoverySearch;
import metier.query.RequestReader;
import metier.store.RecordStore;
import metier.web.JobsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Searches the postings.",
      "Beside a server it reads the index as last saved, a few seconds old at most."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:answered, perhaps with nothing found", "2:a wrong value, or no index"})
final class SearchCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORDS",
      description = "what to look for, as in the search box")
  private @Nullable String words;

  @Option(
      names = "--where",
      paramLabel = "PLACE",
      description = "city, \"City, ST\", ZIP code, state, or \"remote\"")
  private @Nullable String where;

  @Option(names = "--type", paramLabel = "TYPE", description = "FULL_TIME, PART_TIME …; repeatable")
  private List<String> types = List.of();

  @Option(
      names = "--skill",
      paramLabel = "SKILL",
      description = "by any of its names; repeatable, all must hold")
  private List<String> skills = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "hits to show (default: ${DEFAULT-VALUE})")
  private String limit = "";

  @Option(names = "--json", description = "the answer of GET /api/v1/jobs")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  SearchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path folder = data.in(environment);
    try (RecordStore store = Assembly.existingStore(folder);
        Assembly assembly = new Assembly(environment)) {
      try (LiveIndex index = assembly.index(folder, store)) {
        Assembly.catchUp(index);
        return search(assembly, index.engine());
      } catch (FolderInUse e) {
        assembly.rules(store);
        try (SearchEngine saved = asLastSaved(assembly, folder)) {
          return search(assembly, saved);
        }
      }
    }
  }

  static SearchEngine asLastSaved(Assembly assembly, Path folder) {
    Path serving =
        LiveIndex.serving(folder)
            .orElseThrow(() -> new CannotRun("the server has not saved an index yet; try again"));
    try {
      return assembly.engines().openReadOnly(serving);
    } catch (EngineUnavailable e) {
      throw new CannotRun("the server has not saved its index yet; try again", e);
    }
  }

  private int search(Assembly assembly, SearchEngine engine) {
    RequestReader requests =
        new RequestReader(assembly.config(), assembly.analyst(), assembly.clock(), engine);
    return switch (requests.jobs(parameters())) {
      case Reading.Refused refused -> throw new CannotRun(refused.detail());
      case Reading.Ready ready -> {
        var answer = engine.search(ready.request());
        var understood = ready.understood();
        if (json) {
          var recovery =
              new RecoverySearch(requests, engine::search).of(parameters(), ready, answer);
          PayEstimates estimates = new PayEstimates(engine, assembly.analyst(), assembly.clock());
          estimates.refresh();
          byte[] body =
              JobsJson.of(answer, recovery, understood, LocalDate.now(assembly.clock()), estimates);
          environment.out().println(new String(body, StandardCharsets.UTF_8));
        } else {
          new HitList(environment.out()).print(answer, understood);
        }
        environment.out().flush();
        yield ExitCode.DONE;
      }
    };
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (words != null) {
      parameters.put("q", List.of(words));
    }
    if (where != null) {
      parameters.put("where", List.of(where));
    }
    if (!types.isEmpty()) {
      parameters.put("type", types);
    }
    if (!skills.isEmpty()) {
      parameters.put("skill", skills);
    }
    parameters.put("limit", List.of(limit));
    return parameters;
  }
}
