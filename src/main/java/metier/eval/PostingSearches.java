package metier.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import metier.engine.SearchEngine;
import metier.model.RecordKey;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;
import metier.query.Understood;

/** Asks the search of postings, as a person would, and keeps what it answers. */
public final class PostingSearches {
  private final RequestReader requests;
  private final SearchEngine engine;
  private final Function<RecordKey, String> name;

  /**
   * @param name by which judgements know a posting
   */
  public PostingSearches(
      RequestReader requests, SearchEngine engine, Function<RecordKey, String> name) {
    this.requests = requests;
    this.engine = engine;
    this.name = name;
  }

  /**
   * @param refused why a question wasn't answered, by its id
   * @param unused how many values of a column had no effect, by its name and the reason
   */
  public record Answers(Run run, Map<String, String> refused, Map<String, Integer> unused) {}

  /** Asks for the first hundred of each, expired ones too unless the question says otherwise. */
  public Answers ask(List<Question> questions) {
    Map<String, List<String>> ranked = new LinkedHashMap<>();
    Map<String, String> refused = new LinkedHashMap<>();
    Map<String, Integer> unused = new TreeMap<>();
    for (Question question : questions) {
      List<String> found = new ArrayList<>();
      switch (requests.jobs(parameters(question))) {
        case Reading.Refused(_, _, String detail, _) -> refused.put(question.id(), detail);
        case Reading.Ready(SearchRequest request, Understood understood) -> {
          for (Hit hit : engine.search(request).hits()) {
            found.add(name.apply(hit.key()));
          }
          understood.ignored().stream()
              .filter(ignored -> question.more().containsKey(ignored.parameter()))
              .forEach(
                  ignored ->
                      unused.merge(ignored.parameter() + ": " + ignored.why(), 1, Integer::sum));
        }
      }
      ranked.put(question.id(), found);
    }
    return new Answers(new Run(ranked), refused, unused);
  }

  private static Map<String, List<String>> parameters(Question question) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("expired", List.of("include"));
    parameters.putAll(question.more());
    parameters.put("q", List.of(question.text()));
    parameters.put("limit", List.of(Integer.toString(SearchRequest.MAX_LIMIT)));
    return parameters;
  }
}
