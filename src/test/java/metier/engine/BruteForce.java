package metier.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import metier.index.IndexDocument;
import metier.index.IndexDocument.Entry;
import metier.model.GeoPoint;
import metier.model.Meaning;
import metier.query.FacetCount;
import metier.query.FacetCount.Chosen;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.Query;
import metier.query.SearchRequest;

/** Answers requests by looking at every document: slow, and too simple to be wrong. */
final class BruteForce {
  private final Collection<IndexDocument> documents;
  private final Map<String, Map<String, String>> labels = new HashMap<>();

  BruteForce(Collection<IndexDocument> documents) {
    this.documents = documents;
  }

  List<IndexDocument> matching(SearchRequest request) {
    return matching(request, request.filters());
  }

  private List<IndexDocument> matching(SearchRequest request, List<Filter> filters) {
    return documents.stream()
        .filter(document -> document.key().kind() == request.kind())
        .filter(document -> matches(document, request.match()))
        .filter(document -> filters.stream().allMatch(filter -> matches(document, filter.query())))
        .toList();
  }

  static boolean matches(IndexDocument document, Query query) {
    return switch (query) {
      case Query.All() -> true;
      case Query.None() -> false;
      case Query.Text(String field, List<Query.Group> groups) -> {
        Set<String> words = new HashSet<>(words(document, field).toList());
        long held =
            groups.stream()
                .filter(
                    group ->
                        words.containsAll(List.of(group.typed().split(" ")))
                            || group.concepts().stream().anyMatch(any -> matches(document, any)))
                .count();
        int needed = groups.size() <= 2 ? groups.size() : groups.size() * 3 / 4;
        yield held >= needed;
      }
      case Query.Phrase(String field, String phrase) ->
          document.entries().stream()
              .anyMatch(
                  entry ->
                      entry instanceof Entry.Words(String name, String text, int times)
                          && name.equals(field)
                          && (" " + text + " ").contains(" " + phrase + " "));
      case Query.Prefix(String field, String beginning) ->
          words(document, field).anyMatch(word -> word.startsWith(beginning));
      case Query.Similar similar ->
          throw new IllegalArgumentException("which words tell most is the engine's to say");
      case Query.Term(String field, String value) -> keywords(document, field).contains(value);
      case Query.AnyOf(String field, List<String> values) ->
          keywords(document, field).stream().anyMatch(values::contains);
      case Query.Range(String field, long min, long max) -> {
        OptionalLong value = number(document, field);
        yield value.isPresent() && value.getAsLong() >= min && value.getAsLong() <= max;
      }
      case Query.Near(String field, GeoPoint point, double miles) ->
          distance(document, field, point) <= miles;
      case Query.Alike(Meaning meaning, double least) ->
          document.entries().stream()
              .anyMatch(
                  entry ->
                      entry instanceof Entry.Meant(String field, Meaning title)
                          && title.cosine(meaning) >= least);
      case Query.HasSkill(String skill) -> keywords(document, "skill").contains(skill);
      case Query.And(List<Query> all) -> all.stream().allMatch(part -> matches(document, part));
      case Query.Or(List<Query> any) -> any.stream().anyMatch(part -> matches(document, part));
      case Query.Not(Query unwanted) -> !matches(document, unwanted);
      case Query.Boost(Query inner, double weight) -> matches(document, inner);
    };
  }

  private static Stream<String> words(IndexDocument document, String field) {
    return document.entries().stream()
        .filter(entry -> entry.field().equals(field))
        .flatMap(
            entry ->
                entry instanceof Entry.Words words
                    ? Arrays.stream(words.text().split(" "))
                    : Stream.empty());
  }

  static Set<String> keywords(IndexDocument document, String field) {
    Set<String> values = new HashSet<>();
    for (Entry entry : document.entries()) {
      if (entry instanceof Entry.Keyword(String name, String value, String label)
          && name.equals(field)) {
        values.add(value);
      } else if (entry instanceof Entry.Emphasis(String name, String value, var label, int times)
          && name.equals(field)) {
        values.add(value);
      }
    }
    return values;
  }

  static OptionalLong number(IndexDocument document, String field) {
    return document.entries().stream()
        .filter(entry -> entry.field().equals(field))
        .mapToLong(entry -> entry instanceof Entry.Number number ? number.value() : 0)
        .findFirst();
  }

  static double distance(IndexDocument document, String field, GeoPoint from) {
    return document.entries().stream()
        .filter(entry -> entry.field().equals(field))
        .mapToDouble(
            entry ->
                entry instanceof Entry.Point point
                    ? from.milesTo(point.point())
                    : Double.POSITIVE_INFINITY)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** The order of a sort by a field; ties by the more recent write. */
  static Comparator<IndexDocument> descending(String field) {
    return Comparator.<IndexDocument>comparingLong(
            document -> number(document, field).orElse(Long.MIN_VALUE))
        .reversed()
        .thenComparing(Comparator.comparingLong(IndexDocument::seq).reversed());
  }

  /** Counted over what the request finds without the filters that the facet leaves out. */
  List<FacetCount> facet(FacetRequest facet, SearchRequest request) {
    return facet(
        facet,
        matching(
            request,
            request.filters().stream()
                .filter(filter -> !facet.leavesOut().contains(filter.parameter()))
                .toList()));
  }

  List<FacetCount> facet(FacetRequest facet, List<IndexDocument> matching) {
    return switch (facet) {
      case FacetRequest.Values(String name, String field, var without, int size, var picks) -> {
        Map<String, Long> counts = new TreeMap<>();
        matching.forEach(
            document ->
                keywords(document, field).forEach(value -> counts.merge(value, 1L, Long::sum)));
        List<FacetCount> all =
            counts.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> count(field, entry.getKey(), entry.getValue(), picks))
                .toList();
        List<FacetCount> shown = new ArrayList<>(all.subList(0, Math.min(size, all.size())));
        all.stream().skip(size).filter(count -> count.chosen() != Chosen.NO).forEach(shown::add);
        picks.stream()
            .filter(pick -> !counts.containsKey(pick.value()))
            .sorted(Comparator.comparing(FacetRequest.Pick::value))
            .forEach(pick -> shown.add(count(field, pick.value(), 0, picks)));
        yield shown;
      }
      case FacetRequest.Ranges(String name, String field, var without, var buckets) -> {
        List<FacetCount> counts = new ArrayList<>();
        for (FacetRequest.Bucket bucket : buckets) {
          Query range = new Query.Range(field, bucket.min(), bucket.max());
          long count = matching.stream().filter(document -> matches(document, range)).count();
          counts.add(
              new FacetCount(
                  bucket.value(), bucket.label(), count, bucket.chosen(), bucket.span()));
        }
        yield counts;
      }
      case FacetRequest.Histogram histogram -> {
        int[] cells = new int[histogram.bars().cells()];
        long without = 0;
        for (IndexDocument document : matching) {
          OptionalLong value = number(document, histogram.field());
          if (value.isPresent()) {
            cells[histogram.bars().cellOf(value.getAsLong())]++;
          } else {
            without++;
          }
        }
        yield histogram.counts(cells, without);
      }
    };
  }

  private FacetCount count(String field, String value, long count, List<FacetRequest.Pick> picks) {
    Optional<FacetRequest.Pick> pick =
        picks.stream().filter(each -> each.value().equals(value)).findFirst();
    String label = labels.computeIfAbsent(field, this::labels).get(value);
    return new FacetCount(
        value,
        label != null ? label : pick.orElseThrow().label(),
        count,
        pick.map(FacetRequest.Pick::chosen).orElse(Chosen.NO),
        null);
  }

  private Map<String, String> labels(String field) {
    Map<String, String> labels = new HashMap<>();
    for (IndexDocument document : documents) {
      for (Entry entry : document.entries()) {
        if (entry instanceof Entry.Keyword(String name, String value, String label)
            && name.equals(field)) {
          labels.put(value, label);
        } else if (entry instanceof Entry.Emphasis(String name, String value, var label, int times)
            && name.equals(field)) {
          labels.put(value, label);
        }
      }
    }
    return labels;
  }
}
