package metier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.Analysed;
import metier.engine.SearchEngine;
import metier.eval.Bm25Baseline;
import metier.eval.Question;
import metier.eval.Run;
import metier.model.JobPosting;
import metier.model.RecordKind;
import metier.query.Cursor;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchAnswer;
import metier.store.RecordStore;

/**
 * Writes the baseline's run for a file of needs: {@code BaselineRun NEEDS OUT CORPUS…}. It is asked
 * for the column {@code words}, among the postings that the parameters in {@code filters} let
 * through; the needs' own filters, not what the product makes of the typed text, so that the
 * baseline stays the same whatever becomes of the product. Postings that stand behind a
 * near-duplicate are left out for both.
 */
final class BaselineRun {
  private BaselineRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> corpus = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      corpus.add(Path.of(arguments[i]));
    }
    of(Environment.ofProcess(), Path.of(arguments[0]), corpus).write(Path.of(arguments[1]), "bm25");
  }

  static Run of(Environment environment, Path needs, List<Path> corpus)
      throws IOException, InterruptedException {
    try (Assembly assembly = new Assembly(environment);
        PassingIndex index =
            PassingIndex.of(RecordKind.JOBS, FeedFiles.in(corpus), assembly, environment.err());
        Bm25Baseline baseline = new Bm25Baseline(texts(assembly, index.store()))) {
      RequestReader requests =
          new RequestReader(
              assembly.config(), assembly.analyst(), assembly.clock(), index.engine());
      Map<String, List<String>> ranked = new LinkedHashMap<>();
      for (Question need : Question.read(needs)) {
        String words = need.more().getOrDefault("words", List.of(need.text())).getFirst();
        String filters = need.more().getOrDefault("filters", List.of("")).getFirst();
        List<String> allowed = allowed(requests, index.engine(), filters);
        ranked.put(need.id(), baseline.find(words, allowed, 100));
      }
      return new Run(ranked);
    }
  }

  private static Map<String, String> texts(Assembly assembly, RecordStore store) {
    Map<String, String> texts = new LinkedHashMap<>();
    store.forEachLive(
        row -> {
          if (row.fact() instanceof JobPosting posting
              && assembly.analyst().analyse(posting) instanceof Analysed.Posting analysed) {
            texts.put(row.key().id(), posting.title() + "\n" + analysed.text());
          }
        });
    return texts;
  }

  private static List<String> allowed(RequestReader requests, SearchEngine engine, String filters) {
    List<String> ids = new ArrayList<>();
    Cursor from = null;
    do {
      Map<String, List<String>> parameters = new LinkedHashMap<>();
      for (String filter : filters.isEmpty() ? new String[0] : filters.split("&")) {
        String[] pair = filter.split("=", 2);
        parameters.put(pair[0], List.of(pair[1]));
      }
      parameters.put("expired", List.of("include"));
      parameters.put("limit", List.of("100"));
      if (from != null) {
        parameters.put("cursor", List.of(from.encoded()));
      }
      if (!(requests.jobs(parameters) instanceof Reading.Ready ready)) {
        throw new IllegalArgumentException("filters '" + filters + "' can't be read");
      }
      SearchAnswer answer = engine.search(ready.request());
      for (Hit hit : answer.hits()) {
        ids.add(hit.key().id());
      }
      from = answer.next();
    } while (from != null);
    return ids;
  }
}
