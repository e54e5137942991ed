package metier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import metier.career.PayEstimates;
import metier.document.SealedReader;
import metier.engine.SearchEngine;
import metier.feed.Feeds;
import metier.ingest.FolderInUse;
import metier.ingest.Intake;
import metier.ingest.LiveIndex;
import metier.match.Applicant;
import metier.match.Applicants;
import metier.match.Matcher;
import metier.match.Matches;
import metier.match.Narrowing;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;
import metier.store.RecordStore;
import metier.web.GivenResumes;
import metier.web.GivenResumes.Given;
import metier.web.MatchesJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the postings that fit a résumé, with the lines that show why. Nothing is stored.",
      "Beside a server it reads the index as last saved, a few seconds old at most."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:matched, perhaps with nothing", "2:no résumé, a wrong value, or no index"})
final class MatchCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "RESUME",
      description = "a PDF, a Word document (DOCX), HTML, plain text, or JSON Resume")
  private Path file = Path.of("");

  @Option(
      names = "--where",
      paramLabel = "PLACE",
      description = "city, \"City, ST\", ZIP code, state, or \"remote\"")
  private @Nullable String where;

  @Option(names = "--radius", paramLabel = "MILES", description = "around the place (default: 25)")
  private @Nullable String radius;

  @Option(names = "--type", paramLabel = "TYPE", description = "FULL_TIME, PART_TIME …; repeatable")
  private List<String> types = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "postings to show (default: ${DEFAULT-VALUE})")
  private String limit = "";

  @Option(names = "--json", description = "the answer of POST /api/v1/match")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  MatchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    byte[] resume = bytes();
    Path folder = data.in(environment);
    try (RecordStore store = Assembly.existingStore(folder);
        SealedReader documents = new SealedReader();
        Assembly assembly = new Assembly(environment)) {
      Given given =
          new GivenResumes(new Intake(new Feeds(assembly.clock(), documents), store))
              .resume(resume, String.valueOf(file.getFileName()));
      return switch (given) {
        case Given.Unreadable(String why) -> throw new CannotRun(file + ": " + why);
        case Given.Read read -> match(read, folder, store, assembly);
      };
    }
  }

  private byte[] bytes() {
    if (!Files.exists(file)) {
      throw new CannotRun("there is no file " + file);
    }
    if (!Files.isRegularFile(file)) {
      throw new CannotRun(file + " is no file");
    }
    try {
      if (Files.size(file) > GivenResumes.LARGEST) {
        throw new CannotRun(file + " is larger than 10 MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CannotRun(file + " can't be read: " + e.getMessage(), e);
    }
  }

  private int match(Given.Read read, Path folder, RecordStore store, Assembly assembly)
      throws InterruptedException {
    try (LiveIndex index = assembly.index(folder, store)) {
      Assembly.catchUp(index);
      return match(read, assembly, index.engine());
    } catch (FolderInUse e) {
      assembly.rules(store);
      try (SearchEngine saved = SearchCommand.asLastSaved(assembly, folder)) {
        return match(read, assembly, saved);
      }
    }
  }

  private int match(Given.Read read, Assembly assembly, SearchEngine engine) {
    RequestReader requests =
        new RequestReader(assembly.config(), assembly.analyst(), assembly.clock(), engine);
    return switch (requests.matching(parameters())) {
      case Reading.Refused refused -> throw new CannotRun(refused.detail());
      case Reading.Ready ready -> {
        Applicant applicant = new Applicants(assembly.analyst()).of(read.resume());
        SearchRequest request = ready.request();
        Matches matches =
            Matcher.of(engine, assembly.config(), assembly.analyst(), assembly.clock())
                .postings(
                    applicant, new Narrowing(request.filters(), request.offset(), request.limit()));
        print(read, ready, applicant, matches, assembly, engine);
        environment.out().flush();
        yield ExitCode.DONE;
      }
    };
  }

  private void print(
      Given.Read read,
      Reading.Ready ready,
      Applicant applicant,
      Matches matches,
      Assembly assembly,
      SearchEngine engine) {
    LocalDate today = LocalDate.now(assembly.clock());
    if (json) {
      PayEstimates estimates = new PayEstimates(engine, assembly.analyst(), assembly.clock());
      estimates.refresh();
      byte[] body = MatchesJson.of(ready, applicant, read.notes(), matches, today, estimates);
      environment.out().println(new String(body, StandardCharsets.UTF_8));
    } else {
      MatchList list = new MatchList(environment.out(), today);
      list.print(applicant.profile(), read.notes());
      list.print(matches, ready.understood());
    }
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (where != null) {
      parameters.put("where", List.of(where));
    }
    if (radius != null) {
      parameters.put("radius", List.of(radius));
    }
    if (!types.isEmpty()) {
      parameters.put("type", types);
    }
    parameters.put("limit", List.of(limit));
    return parameters;
  }
}
