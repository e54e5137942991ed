package metier.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import metier.query.Alternatives.Alternative;
import metier.query.Alternatives.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Asks the engine what somebody who found nothing, or little, would find with a little less asked.
 * Whoever found enough costs nothing. Only what words find is counted: to look for titles that mean
 * much the same once more for every offer would cost more than the search itself.
 */
public final class RecoverySearch {
  /** Fewer hits than this are few. */
  private static final int FEW = 10;

  private static final int MOST_OFFERS = 5;

  /** So many offers of one kind leave room for others. */
  private static final int MOST_OF_A_KIND = 3;

  private static final int BROADENED = 10;

  /** What belongs to a page of hits and not to what was asked. */
  private static final List<String> PAGING =
      List.of("offset", "cursor", "limit", "facet", "explain");

  private final RequestReader reader;
  private final Function<SearchRequest, SearchAnswer> engine;

  public RecoverySearch(RequestReader reader, Function<SearchRequest, SearchAnswer> engine) {
    this.reader = reader;
    this.engine = engine;
  }

  /**
   * @param given the parameters of a search of postings
   * @param ready how they were read
   * @param answer what they found
   */
  public Recovery of(Map<String, List<String>> given, Reading.Ready ready, SearchAnswer answer) {
    SearchRequest request = ready.request();
    boolean first = request.offset() == 0 && request.cursor() == null;
    if (!first || answer.total() >= FEW || answer.total() > 0 && request.limit() == 0) {
      return Recovery.NONE;
    }
    boolean nothing = answer.total() == 0;
    long byWords = answer.total() - answer.byMeaning();
    List<Counted> counted = counted(given, ready, byWords, nothing ? MOST_OFFERS : 1);
    return nothing
        ? new Recovery(offers(counted), null)
        : new Recovery(
            List.of(),
            counted.isEmpty() ? null : broadened(counted, request, answer.byMeaning() > 0));
  }

  private record Counted(Alternative alternative, SearchRequest request, long count) {
    Offer offer() {
      return new Offer(alternative.label(), alternative.changes(), count);
    }
  }

  /**
   * The alternatives that find more, the closest kind first, of one kind who finds most. Kinds
   * behind the one that brings as many as are wanted are not asked.
   */
  private List<Counted> counted(
      Map<String, List<String>> given, Reading.Ready ready, long found, int wanted) {
    List<Counted> counted = new ArrayList<>();
    Map<Kind, Integer> ofKind = new EnumMap<>(Kind.class);
    Kind kind = null;
    for (Alternative alternative : reader.alternatives(given, ready)) {
      if (alternative.kind() != kind && shown(ofKind) >= wanted) {
        break;
      }
      kind = alternative.kind();
      // The next step of the radius is of no interest to whom the first one helps.
      if (kind == Kind.WIDER && ofKind.containsKey(kind)) {
        continue;
      }
      Optional<Counted> more =
          request(given, alternative)
              .map(request -> new Counted(alternative, request, count(request)))
              .filter(each -> each.count() > found);
      if (more.isPresent()) {
        counted.add(more.get());
        ofKind.merge(kind, 1, Integer::sum);
      }
    }
    counted.sort(
        Comparator.comparing((Counted each) -> each.alternative().kind())
            .thenComparing(Comparator.comparingLong(Counted::count).reversed()));
    return counted;
  }

  private static int shown(Map<Kind, Integer> ofKind) {
    return ofKind.values().stream().mapToInt(count -> Math.min(count, MOST_OF_A_KIND)).sum();
  }

  private Optional<SearchRequest> request(
      Map<String, List<String>> given, Alternative alternative) {
    Map<String, List<String>> altered = new LinkedHashMap<>(given);
    altered.keySet().removeAll(PAGING);
    altered.putAll(alternative.changes());
    return reader.jobs(altered) instanceof Reading.Ready ready
        ? Optional.of(ready.request())
        : Optional.empty();
  }

  private long count(SearchRequest request) {
    return engine.apply(request.byWords().under(request.filters(), 0)).total();
  }

  private static List<Offer> offers(List<Counted> counted) {
    Map<Kind, Integer> ofKind = new EnumMap<>(Kind.class);
    return counted.stream()
        .filter(each -> ofKind.merge(each.alternative().kind(), 1, Integer::sum) <= MOST_OF_A_KIND)
        .limit(MOST_OFFERS)
        .map(Counted::offer)
        .toList();
  }

  /** The closest alternative's hits, but for those that were found already. */
  private Recovery.@Nullable Broadened broadened(
      List<Counted> counted, SearchRequest asked, boolean byMeaning) {
    List<Query> found = new ArrayList<>();
    Meant meant = asked.meant();
    Query wider = byMeaning && meant != null ? meant.match() : null;
    found.add(wider == null ? asked.match() : wider);
    asked.filters().forEach(filter -> found.add(filter.query()));
    Counted closest = counted.getFirst();
    List<Filter> filters = new ArrayList<>(closest.request().filters());
    filters.add(new Filter("broadened", new Query.Not(new Query.And(found))));
    SearchAnswer more = engine.apply(closest.request().byWords().under(filters, BROADENED));
    return more.hits().isEmpty()
        ? null
        : new Recovery.Broadened(
            closest.alternative().label(),
            closest.alternative().changes(),
            more.exact() ? more.total() : closest.count(),
            more.hits());
  }
}
