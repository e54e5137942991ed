package metier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.engine.Change;
import metier.engine.IndexIdentity;
import metier.engine.SearchEngine;
import metier.engine.lucene.LuceneEngines;
import metier.index.Documents;
import metier.model.GeoPoint;
import metier.model.Place;
import metier.model.RecordKey;
import metier.query.Cursor;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Understood;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every filter, facet and sort, alone and in random sets, gives what a look at every record of the
 * store gives. Over postings made by chance, or over a data folder of one's own with {@code
 * -Dmetier.scan.data=DIR}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersEqualAScanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final int SETS = Integer.getInteger("metier.scan.sets", 150);
  private static final int FACET_SIZE = 7;
  private static final ExpectedFacets FACETS = new ExpectedFacets(TODAY, FACET_SIZE);

  @TempDir static Path folder;

  private final long seed = Long.getLong("metier.scan.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final Map<String, Found> jobs = new TreeMap<>();
  private RecordStore store;
  private SearchEngine engine;
  private RequestReader reader;
  private Analyst analyst;
  private List<ScanChoice> choices;

  /** A record of the store and what analysis made of it. */
  private record Found(RecordKey key, long seq, Analysed.Posting posting) {}

  @BeforeAll
  void load() {
    System.out.println("AnswersEqualAScanTest seed " + seed);
    String data = System.getProperty("metier.scan.data");
    store = SqliteStore.open(data == null ? folder.resolve("data") : Path.of(data));
    if (data == null) {
      new RandomFacts(random, TODAY).into(store, 1500);
    }
    Config config = Config.load(Path.of("index-config"));
    analyst = new Analyst(config, CLOCK);
    Documents documents = new Documents(config.ranking().titleWeight());
    engine =
        new LuceneEngines(config.ranking())
            .open(folder.resolve("index"), new IndexIdentity(store.id(), "scan"));
    reader = new RequestReader(config, analyst, CLOCK, engine);
    List<Change> changes = new ArrayList<>();
    store.forEachLive(
        record -> {
          Analysed analysed = analyst.analyse(record.fact());
          changes.add(new Change.Put(documents.of(record.key(), record.seq(), analysed)));
          if (analysed instanceof Analysed.Posting posting) {
            jobs.put(record.key().qualified(), new Found(record.key(), record.seq(), posting));
          }
          if (changes.size() == 1000) {
            engine.apply(changes, record.seq());
            changes.clear();
          }
        });
    engine.apply(changes, store.lastSeq());
    engine.refresh();
    choices =
        new ScanChoices(analyst, jobs.values().stream().map(Found::posting).toList(), TODAY).all();
    System.out.println(jobs.size() + " postings, " + choices.size() + " choices");
  }

  @AfterAll
  void close() {
    engine.close();
    store.close();
  }

  // ---- the comparison

  @Test
  void each_filter_alone() {
    for (ScanChoice choice : choices) {
      compare(List.of(choice), Map.of(), SORTS);
    }
  }

  @Test
  void filters_in_random_sets_beside_parameters_that_have_no_effect() {
    for (int i = 0; i < SETS; i++) {
      List<ScanChoice> set = new ArrayList<>();
      int wanted = 2 + random.nextInt(5);
      for (int tries = 0; tries < 50 && set.size() < wanted; tries++) {
        ScanChoice next = choices.get(random.nextInt(choices.size()));
        if (set.stream().allMatch(next::goesWith)) {
          set.add(next);
        }
      }
      compare(set, idle(set), List.of(SORTS.get(random.nextInt(SORTS.size()))));
    }
  }

  private static final List<String> SORTS = List.of("relevance", "date", "pay", "distance");

  /** Parameters that can have no effect beside these, and so have to be told as ignored. */
  private Map<String, List<String>> idle(List<ScanChoice> set) {
    Map<String, List<String>> idle = new HashMap<>();
    if (random.nextBoolean()) {
      idle.put("colour", List.of("red"));
    }
    boolean hasPoint = set.stream().anyMatch(ScanChoice::hasPoint);
    if (!hasPoint && random.nextBoolean()) {
      idle.put("radius", List.of("40"));
    }
    if (set.stream().anyMatch(choice -> choice.parameters().containsKey("lat"))
        && random.nextBoolean()) {
      idle.put("where", List.of("Chicago, IL"));
    }
    if (random.nextBoolean()) {
      idle.put("literal", List.of("nights"));
    }
    return idle;
  }

  private void compare(
      List<ScanChoice> choices, Map<String, List<String>> idle, List<String> sorts) {
    boolean closedToo = random.nextInt(4) > 0;
    Predicate<Analysed.Posting> open = posting -> closedToo || stands(posting);
    List<Found> expected =
        jobs.values().stream()
            .filter(found -> open.test(found.posting()))
            .filter(found -> choices.stream().allMatch(choice -> choice.holds(found.posting())))
            .toList();
    for (String sort : sorts) {
      Map<String, List<String>> full = new HashMap<>(idle);
      choices.forEach(choice -> full.putAll(choice.parameters()));
      full.put("expired", List.of(closedToo ? "include" : "exclude"));
      full.put("sort", List.of(sort));
      full.put("limit", List.of("100"));
      full.put("facet", ExpectedFacets.NAMES);
      full.put("facet_size", List.of(Integer.toString(FACET_SIZE)));
      String of = "seed " + seed + ", " + full;
      Reading reading = reader.jobs(full);
      assertThat(reading).as(of).isInstanceOf(Reading.Ready.class);
      Reading.Ready ready = (Reading.Ready) reading;
      Set<String> ignored = new TreeSet<>(idle.keySet());
      if (sort.equals("distance") && choices.stream().noneMatch(ScanChoice::hasPoint)) {
        ignored.add("sort");
      }
      Set<String> told =
          ready.understood().ignored().stream()
              .map(Understood.Ignored::parameter)
              .collect(Collectors.toSet());
      assertThat(told).as(of).isEqualTo(ignored);
      SearchAnswer first = engine.search(ready.request());
      assertThat(first.total()).as(of).isEqualTo(expected.size());
      assertThat(first.exact()).isTrue();
      List<String> ids = walk(ready.request(), first);
      assertThat(ids)
          .as(of)
          .containsExactlyInAnyOrderElementsOf(
              expected.stream().map(found -> found.key().qualified()).toList());
      assertOrder(ready.request(), expected, ids);
      for (String facet : ExpectedFacets.NAMES) {
        List<Analysed.Posting> counted =
            jobs.values().stream()
                .map(Found::posting)
                .filter(open)
                .filter(posting -> choices.stream().allMatch(c -> c.holdsBut(facet, posting)))
                .toList();
        FACETS.check(
            facet,
            first.facets().getOrDefault(facet, List.of()),
            counted,
            chosen(facet, full, ready.understood().place()),
            facet + " of " + of);
      }
    }
  }

  /** The values that these parameters choose in a facet. */
  private Set<String> chosen(
      String facet, Map<String, List<String>> parameters, @Nullable Place place) {
    Set<String> chosen = new TreeSet<>();
    switch (facet) {
      case "city" -> {
        if (place != null && place.kind() == Place.Kind.CITY) {
          chosen.add(place.label());
        }
      }
      case "state" -> {
        if (place != null && place.kind() == Place.Kind.STATE) {
          chosen.add(Documents.state(place.country(), place.region()));
        }
      }
      case "employer" ->
          Stream.of("employer", "-employer")
              .flatMap(name -> parameters.getOrDefault(name, List.of()).stream())
              .forEach(name -> chosen.add(analyst.employer(name).id()));
      case "workplace" -> {
        chosen.addAll(parameters.getOrDefault("workplace", List.of()));
        if (parameters.containsKey("remote")
            || parameters.getOrDefault("where", List.of()).contains("remote")) {
          chosen.add("remote");
        }
      }
      default -> chosen.addAll(parameters.getOrDefault(facet, List.of()));
    }
    return chosen;
  }

  private static boolean stands(Analysed.Posting posting) {
    LocalDate through = posting.posting().validThrough();
    return through == null || !through.isBefore(TODAY);
  }

  private List<String> walk(SearchRequest request, SearchAnswer first) {
    List<String> ids = new ArrayList<>();
    SearchAnswer page = first;
    while (true) {
      page.hits().forEach(hit -> ids.add(hit.key().qualified()));
      Cursor next = page.next();
      if (next == null) {
        return ids;
      }
      page = engine.search(request.at(next));
    }
  }

  private void assertOrder(SearchRequest request, List<Found> expected, List<String> ids) {
    Comparator<Found> recent = Comparator.comparingLong(Found::seq).reversed();
    switch (request.sort()) {
      case RELEVANCE -> {}
      case DATE ->
          assertThat(ids)
              .isEqualTo(
                  sorted(expected, highest(AnswersEqualAScanTest::day).thenComparing(recent)));
      case PAY ->
          assertThat(ids)
              .isEqualTo(sorted(expected, highest(ScanChoices::most).thenComparing(recent)));
      case DISTANCE -> {
        GeoPoint origin = request.origin();
        assertThat(origin).isNotNull();
        double last = 0;
        for (String id : ids) {
          double miles = miles(jobs.get(id).posting(), origin);
          assertThat(miles).isGreaterThanOrEqualTo(last - 0.05);
          last = miles;
        }
      }
    }
  }

  private static Comparator<Found> highest(Function<Analysed.Posting, @Nullable Long> value) {
    return Comparator.<Found>comparingLong(
            found -> {
              Long known = value.apply(found.posting());
              return known == null ? Long.MIN_VALUE : known;
            })
        .reversed();
  }

  private static List<String> sorted(Collection<Found> found, Comparator<Found> order) {
    return found.stream().sorted(order).map(one -> one.key().qualified()).toList();
  }

  private static @Nullable Long day(Analysed.Posting posting) {
    LocalDate posted = posting.posting().posted();
    return posted == null ? null : posted.toEpochDay();
  }

  private static double miles(Analysed.Posting posting, GeoPoint origin) {
    return ScanChoices.located(posting)
        .mapToDouble(place -> place.point().milesTo(origin))
        .min()
        .orElse(Double.MAX_VALUE);
  }
}
