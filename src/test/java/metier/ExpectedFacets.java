package metier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.index.Documents;
import metier.model.Level;
import metier.model.Place;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.model.Workplace;
import metier.query.FacetCount;
import metier.query.FacetCount.Chosen;
import org.jspecify.annotations.Nullable;

/** What a facet has to say of postings, by a look at each of them. */
final class ExpectedFacets {
  static final List<String> NAMES =
      List.of(
          "city",
          "state",
          "type",
          "shift",
          "level",
          "workplace",
          "licence",
          "skill",
          "employer",
          "occupation",
          "pay",
          "posted",
          "age");

  private final LocalDate today;
  private final int size;

  /**
   * @param size of facets with many values
   */
  ExpectedFacets(LocalDate today, int size) {
    this.today = today;
    this.size = size;
  }

  /**
   * @param chosen values that must be listed, whatever their count
   */
  void check(
      String name,
      List<FacetCount> shown,
      List<Analysed.Posting> counted,
      Set<String> chosen,
      String of) {
    switch (name) {
      case "pay" -> checkBars(shown, counted, ScanChoices::most, of);
      case "age" -> checkBars(shown, counted, this::age, of);
      case "posted" -> checkAges(shown, counted, of);
      default -> checkValues(name, shown, counted, chosen, of);
    }
  }

  private void checkValues(
      String name,
      List<FacetCount> shown,
      List<Analysed.Posting> counted,
      Set<String> chosen,
      String of) {
    Map<String, Long> counts = new TreeMap<>();
    for (Analysed.Posting posting : counted) {
      values(name, posting)
          .collect(Collectors.toCollection(TreeSet::new))
          .forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    chosen.forEach(value -> counts.putIfAbsent(value, 0L));
    List<Map.Entry<String, Long>> best =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    boolean whole = Set.of("type", "shift", "level", "workplace").contains(name);
    Map<String, Long> expected = new LinkedHashMap<>();
    for (int i = 0; i < best.size(); i++) {
      boolean fits = (whole || i < size) && best.get(i).getValue() > 0;
      if (fits || chosen.contains(best.get(i).getKey())) {
        expected.put(best.get(i).getKey(), best.get(i).getValue());
      }
    }
    Map<String, Long> actual = new LinkedHashMap<>();
    shown.forEach(count -> actual.put(count.value(), count.count()));
    assertThat(List.copyOf(actual.entrySet())).as(of).isEqualTo(List.copyOf(expected.entrySet()));
    assertThat(
            shown.stream()
                .filter(count -> count.chosen() != Chosen.NO)
                .map(FacetCount::value)
                .collect(Collectors.toSet()))
        .as(of)
        .isEqualTo(chosen);
  }

  private static Stream<String> values(String name, Analysed.Posting p) {
    return switch (name) {
      case "city" -> ScanChoices.located(p).map(Place::label);
      case "state" ->
          p.places().stream()
              .filter(place -> !place.region().isEmpty())
              .map(place -> Documents.state(place.country(), place.region()));
      case "type" -> p.types().stream().map(Enum::name);
      case "shift" -> p.shifts().stream().map(Shift::word);
      case "level" -> p.levels().stream().map(Level::word);
      case "workplace" ->
          Stream.of(
              switch (p.workplace()) {
                case Workplace.OnSite() -> "on_site";
                case Workplace.Hybrid() -> "hybrid";
                case Workplace.Remote(var within) -> "remote";
              });
      case "licence" -> ScanChoices.licences(p);
      case "skill" -> p.skills().stream().map(SkillRef::id);
      case "employer" -> Stream.of(p.employer().id()).filter(id -> !id.isEmpty());
      case "occupation" -> Stream.ofNullable(p.occupation()).map(o -> o.id());
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Bars hold what they say they hold, side by side, and together everything that is known. */
  private static void checkBars(
      List<FacetCount> shown,
      List<Analysed.Posting> counted,
      Function<Analysed.Posting, @Nullable Long> value,
      String of) {
    List<Long> known =
        counted.stream().map(value).filter(each -> each != null).map(Long::longValue).toList();
    List<FacetCount> bars = shown.subList(0, shown.size() - 1);
    FacetCount unknown = shown.getLast();
    assertThat(unknown.value()).as(of).isEqualTo("unknown");
    assertThat(unknown.count()).as(of).isEqualTo(counted.size() - known.size());
    assertThat(bars.stream().mapToLong(FacetCount::count).sum()).as(of).isEqualTo(known.size());
    long next = bars.isEmpty() ? 0 : bars.getFirst().span().min();
    for (FacetCount bar : bars) {
      FacetCount.Span span = bar.span();
      assertThat(span).as(of).isNotNull();
      assertThat(span.min()).as(of).isEqualTo(next);
      long end = span.max() == null ? Long.MAX_VALUE : span.max();
      assertThat(bar.count())
          .as(of)
          .isEqualTo(known.stream().filter(each -> each >= span.min() && each <= end).count());
      next = end + 1;
    }
  }

  private @Nullable Long age(Analysed.Posting posting) {
    LocalDate posted = posting.posting().posted();
    return posted == null ? null : Math.max(0, ChronoUnit.DAYS.between(posted, today));
  }

  private void checkAges(List<FacetCount> shown, List<Analysed.Posting> counted, String of) {
    Map<String, Long> actual = new HashMap<>();
    shown.forEach(count -> actual.put(count.value(), count.count()));
    assertThat(actual.keySet()).as(of).contains("1", "3", "7", "14", "30");
    actual.forEach(
        (days, count) ->
            assertThat(count)
                .as("%s days of %s", days, of)
                .isEqualTo(
                    counted.stream()
                        .filter(
                            p ->
                                ScanChoices.postedSince(p, today.minusDays(Integer.parseInt(days))))
                        .count()));
  }
}
