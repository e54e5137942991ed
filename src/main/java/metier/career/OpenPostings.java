package metier.career;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import metier.engine.SearchEngine;
import metier.index.Fields;
import metier.model.RecordKind;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import metier.query.lexicon.Edition;

/** Counts over the postings that stand today. */
final class OpenPostings {
  /** More values than any field here has that anybody asks about. */
  private static final int ALL_VALUES = 100_000;

  private final SearchEngine engine;
  private final Clock clock;
  private final Edition<Background> background;

  /**
   * @param patience how old what is counted of all of them may be while the index changes
   */
  OpenPostings(SearchEngine engine, Clock clock, Duration patience) {
    this.engine = engine;
    this.clock = clock;
    this.background = new Edition<>(this::edition, this::background, patience);
  }

  /** A new day is another one: postings end with the old. */
  private long edition() {
    return Objects.hash(engine.edition(), today());
  }

  /**
   * All of them.
   *
   * @param skills how many ask for each
   * @param occupations how many are of each
   */
  record Background(int postings, Map<String, Integer> skills, Map<String, Integer> occupations) {}

  /** What some of them have, the most frequent values first. */
  record Counted(int postings, Map<String, List<FacetCount>> facets) {
    List<FacetCount> of(String field) {
      return facets.getOrDefault(field, List.of());
    }
  }

  void refresh() {
    background.current();
  }

  Background all() {
    return background.get();
  }

  private Background background() {
    Counted counted = count(List.of(), ALL_VALUES, Set.of(Fields.SKILL, Fields.OCCUPATION));
    return new Background(
        counted.postings(),
        numbers(counted.of(Fields.SKILL)),
        numbers(counted.of(Fields.OCCUPATION)));
  }

  private static Map<String, Integer> numbers(List<FacetCount> counts) {
    return counts.stream()
        .collect(Collectors.toUnmodifiableMap(FacetCount::value, each -> (int) each.count()));
  }

  /**
   * @param most values of each field
   */
  Counted count(List<Filter> filters, int most, Set<String> fields) {
    SearchAnswer answer =
        engine.search(
            new SearchRequest(
                RecordKind.JOBS,
                new Query.All(),
                standing(filters),
                "",
                Sort.RELEVANCE,
                null,
                0,
                Set.of(),
                fields.stream()
                    .<FacetRequest>map(field -> new FacetRequest.Values(field, field, most))
                    .toList(),
                today(),
                0,
                0,
                null,
                false));
    return new Counted((int) answer.total(), answer.facets());
  }

  /** Lower ends of annual pay, in one currency, that employers state. */
  long[] pay(List<Query> of, String currency) {
    List<Query> all = new ArrayList<>(of);
    all.add(open());
    all.add(new Query.Term(Fields.CURRENCY, currency));
    all.add(new Query.AnyOf(Fields.PAY_SOURCE, List.of("stated", "parsed")));
    return engine.values(RecordKind.JOBS, all, Fields.PAY_MIN);
  }

  private List<Filter> standing(List<Filter> filters) {
    List<Filter> all = new ArrayList<>(filters);
    all.add(new Filter("expired", open()));
    return all;
  }

  private Query open() {
    return new Query.Range(Fields.EXPIRES, today(), Long.MAX_VALUE);
  }

  private long today() {
    return LocalDate.now(clock).toEpochDay();
  }

  static Filter ofOccupation(String id) {
    return new Filter("occupation", new Query.Term(Fields.OCCUPATION, id));
  }

  static Filter withSkill(String id) {
    return new Filter("skill", new Query.Term(Fields.SKILL, id));
  }
}
