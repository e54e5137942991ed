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
import java.util.LinkedHashMap;
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
import metier.model.EmploymentType;
import metier.model.GeoPoint;
import metier.model.Level;
import metier.model.Pay;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.model.Workplace;
import metier.query.Cursor;
import metier.query.FacetCount;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every filter, facet and sort, alone and in random pairs, gives what a look at every record of the
 * store gives. Over postings made by chance, or over a data folder of one's own with {@code
 * -Dmetier.scan.data=DIR}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersEqualAScanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final int PAIRS = Integer.getInteger("metier.scan.pairs", 150);
  private static final List<String> FACETS =
      List.of(
          "city",
          "state",
          "type",
          "shift",
          "level",
          "licence",
          "skill",
          "employer",
          "occupation",
          "pay",
          "posted");

  @TempDir static Path folder;

  private final long seed = Long.getLong("metier.scan.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final Map<String, Found> jobs = new TreeMap<>();
  private RecordStore store;
  private SearchEngine engine;
  private RequestReader reader;
  private List<Choice> choices;

  /** A record of the store and what analysis made of it. */
  private record Found(RecordKey key, long seq, Analysed.Posting posting) {}

  /** Parameters, and what they ask of a posting in the words of their description. */
  private record Choice(Map<String, List<String>> parameters, Predicate<Analysed.Posting> holds) {}

  @BeforeAll
  void load() {
    System.out.println("AnswersEqualAScanTest seed " + seed);
    String data = System.getProperty("metier.scan.data");
    store = SqliteStore.open(data == null ? folder.resolve("data") : Path.of(data));
    if (data == null) {
      new RandomFacts(random, TODAY).into(store, 1500);
    }
    Config config = Config.load(Path.of("index-config"));
    Analyst analyst = new Analyst(config, CLOCK);
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
    choices = choices(analyst);
    System.out.println(jobs.size() + " postings, " + choices.size() + " choices");
  }

  @AfterAll
  void close() {
    engine.close();
    store.close();
  }

  // ---- what each parameter promises

  private List<Choice> choices(Analyst analyst) {
    List<Choice> all = new ArrayList<>();
    for (EmploymentType type : EmploymentType.values()) {
      all.add(choice(p -> p.types().contains(type), "type", type.name()));
    }
    all.add(
        choice(
            p ->
                p.types().contains(EmploymentType.PART_TIME)
                    || p.types().contains(EmploymentType.PER_DIEM),
            "type",
            "PART_TIME",
            "type",
            "PER_DIEM"));
    for (Shift shift : Shift.values()) {
      all.add(choice(p -> p.shifts().contains(shift), "shift", shift.word()));
    }
    for (Level level : Level.values()) {
      all.add(choice(p -> p.levels().contains(level), "level", level.word()));
    }
    all.add(
        choice(
            p -> p.levels().contains(Level.ENTRY) || p.levels().contains(Level.SENIOR),
            "level",
            "entry",
            "level",
            "senior"));
    for (String licence : common(AnswersEqualAScanTest::licences, 4)) {
      all.add(choice(p -> licences(p).anyMatch(licence::equals), "licence", licence));
    }
    for (String skill : common(p -> p.skills().stream().map(SkillRef::id), 6)) {
      all.add(choice(p -> p.skills().stream().anyMatch(s -> s.id().equals(skill)), "skill", skill));
    }
    for (String employer : common(p -> Stream.of(p.posting().employer()), 3)) {
      String id = analyst.employer(employer).id();
      if (!id.isEmpty()) {
        all.add(choice(p -> p.employer().id().equals(id), "employer", employer));
        all.add(choice(p -> !p.employer().id().equals(id), "-employer", employer));
      }
    }
    for (String occupation : common(p -> Stream.ofNullable(p.occupation()).map(o -> o.id()), 3)) {
      all.add(
          choice(
              p -> p.occupation() != null && p.occupation().id().equals(occupation),
              "occupation",
              occupation));
    }
    all.add(choice(p -> p.workplace() instanceof Workplace.Remote, "remote", "true"));
    all.add(choice(p -> !(p.workplace() instanceof Workplace.Remote), "remote", "false"));
    all.add(choice(p -> p.workplace() instanceof Workplace.Remote, "where", "remote"));
    for (long least : new long[] {20_000, 35_000, 60_000, 100_000}) {
      String amount = Long.toString(least);
      all.add(choice(p -> most(p) == null || most(p) >= least, "pay_min", amount));
      all.add(
          choice(
              p -> most(p) != null && most(p) >= least,
              "pay_min",
              amount,
              "pay_unknown",
              "exclude"));
    }
    all.add(choice(p -> p.pay() != null, "pay_unknown", "exclude"));
    for (int days : new int[] {0, 7, 30, 2500}) {
      all.add(choice(p -> postedSince(p, TODAY.minusDays(days)), "posted_within", "" + days));
    }
    LocalDate october = LocalDate.of(2020, 10, 15);
    all.add(choice(p -> postedSince(p, october), "posted_after", october.toString()));
    all.add(new Choice(Map.of("expired", List.of("exclude")), AnswersEqualAScanTest::stands));
    nearTo(all, new GeoPoint(47.6062, -122.3321), 25, "lat", "47.6062", "lon", "-122.3321");
    nearTo(
        all,
        new GeoPoint(51.5074, -0.1278),
        40,
        "lat",
        "51.5074",
        "lon",
        "-0.1278",
        "radius",
        "40");
    inState(all, "Washington", "US", "WA");
    inState(all, "OR", "US", "OR");
    for (String typed : List.of("Seattle, WA", "Portland, OR", "98109", "Leeds, UK")) {
      Reading.Ready where = (Reading.Ready) reader.jobs(Map.of("where", List.of(typed)));
      GeoPoint point = where.request().origin();
      assertThat(point).as(typed).isNotNull();
      nearTo(all, point, 25, "where", typed);
      nearTo(all, point, 100, "where", typed, "radius", "100");
    }
    return all;
  }

  private static void nearTo(List<Choice> all, GeoPoint point, double miles, String... parameters) {
    all.add(
        choice(
            p -> located(p).anyMatch(place -> place.point().milesTo(point) <= miles), parameters));
  }

  private static void inState(List<Choice> all, String typed, String country, String region) {
    all.add(
        choice(
            p ->
                p.places().stream()
                    .anyMatch(pl -> pl.country().equals(country) && pl.region().equals(region)),
            "where",
            typed));
  }

  /** With {@code expired=include}, so that data of any year has something to show. */
  private static Choice choice(Predicate<Analysed.Posting> holds, String... parameters) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      map.computeIfAbsent(parameters[i], name -> new ArrayList<>()).add(parameters[i + 1]);
    }
    map.put("expired", List.of("include"));
    return new Choice(map, holds);
  }

  private static Stream<String> licences(Analysed.Posting posting) {
    return posting.licences().stream().map(asked -> asked.licence().id());
  }

  private static Stream<Place> located(Analysed.Posting posting) {
    return posting.places().stream()
        .filter(p -> p.kind() == Place.Kind.CITY || p.kind() == Place.Kind.ZIP);
  }

  private static @Nullable Long most(Analysed.Posting posting) {
    Pay pay = posting.pay();
    return pay == null ? null : pay.range().annualMax();
  }

  private static boolean postedSince(Analysed.Posting posting, LocalDate day) {
    LocalDate posted = posting.posting().posted();
    return posted != null && !posted.isBefore(day);
  }

  private static boolean stands(Analysed.Posting posting) {
    LocalDate through = posting.posting().validThrough();
    return through == null || !through.isBefore(TODAY);
  }

  private List<String> common(Function<Analysed.Posting, Stream<String>> values, int count) {
    Map<String, Long> counts =
        jobs.values().stream()
            .flatMap(found -> values.apply(found.posting()))
            .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  // ---- the comparison

  @Test
  void each_filter_alone() {
    for (Choice choice : choices) {
      compare(
          choice.parameters(),
          jobs.values().stream().filter(f -> choice.holds().test(f.posting())).toList());
    }
  }

  @Test
  void filters_in_random_pairs() {
    for (int i = 0; i < PAIRS; i++) {
      Choice one = choices.get(random.nextInt(choices.size()));
      Choice other = choices.get(random.nextInt(choices.size()));
      Map<String, List<String>> both = new HashMap<>(one.parameters());
      boolean together =
          other.parameters().keySet().stream()
              .allMatch(
                  name ->
                      name.equals("expired")
                          || !both.containsKey(name)
                              && (!name.equals("where") || !both.containsKey("lat"))
                              && (!name.equals("lat") || !both.containsKey("where"))
                              && (!name.equals("remote") || !both.containsKey("where"))
                              && (!name.equals("where") || !both.containsKey("remote")));
      if (!together) {
        continue;
      }
      boolean exclude =
          both.get("expired").equals(List.of("exclude"))
              || other.parameters().get("expired").equals(List.of("exclude"));
      both.putAll(other.parameters());
      both.put("expired", List.of(exclude ? "exclude" : "include"));
      compare(
          both,
          jobs.values().stream()
              .filter(f -> one.holds().test(f.posting()) && other.holds().test(f.posting()))
              .toList());
    }
  }

  private void compare(Map<String, List<String>> parameters, List<Found> expected) {
    for (String sort : List.of("relevance", "date", "pay", "distance")) {
      Map<String, List<String>> full = new HashMap<>(parameters);
      full.put("sort", List.of(sort));
      full.put("limit", List.of("100"));
      full.put("facet", FACETS);
      Reading reading = reader.jobs(full);
      assertThat(reading).as("%s", full).isInstanceOf(Reading.Ready.class);
      Reading.Ready ready = (Reading.Ready) reading;
      assertThat(ready.understood().ignored())
          .as("%s", full)
          .allMatch(ignored -> ignored.parameter().equals("sort"));
      SearchAnswer first = engine.search(ready.request());
      assertThat(first.total()).as("%s", full).isEqualTo(expected.size());
      assertThat(first.exact()).isTrue();
      List<String> ids = walk(ready.request(), first);
      assertThat(ids)
          .as("%s", full)
          .containsExactlyInAnyOrderElementsOf(
              expected.stream().map(found -> found.key().qualified()).toList());
      assertOrder(ready.request(), expected, ids);
      for (String facet : FACETS) {
        assertThat(shown(first.facets().get(facet)))
            .as("facet %s of %s", facet, full)
            .isEqualTo(facet(facet, expected));
      }
    }
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
              .isEqualTo(
                  sorted(expected, highest(AnswersEqualAScanTest::most).thenComparing(recent)));
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
    return located(posting)
        .mapToDouble(place -> place.point().milesTo(origin))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static Map<String, Long> shown(List<FacetCount> counts) {
    Map<String, Long> shown = new LinkedHashMap<>();
    counts.forEach(count -> shown.put(count.value(), count.count()));
    return shown;
  }

  private static Map<String, Long> facet(String name, List<Found> matching) {
    return switch (name) {
      case "city" -> top(matching, p -> located(p).map(Place::label));
      case "state" ->
          top(
              matching,
              p ->
                  p.places().stream()
                      .filter(place -> !place.region().isEmpty())
                      .map(place -> Documents.state(place.country(), place.region())));
      case "type" -> top(matching, p -> p.types().stream().map(Enum::name));
      case "shift" -> top(matching, p -> p.shifts().stream().map(Shift::word));
      case "level" -> top(matching, p -> p.levels().stream().map(Level::word));
      case "licence" -> top(matching, AnswersEqualAScanTest::licences);
      case "skill" -> top(matching, p -> p.skills().stream().map(SkillRef::id));
      case "employer" ->
          top(matching, p -> Stream.of(p.employer().id()).filter(id -> !id.isEmpty()));
      case "occupation" -> top(matching, p -> Stream.ofNullable(p.occupation()).map(o -> o.id()));
      case "pay" -> {
        long[] steps = {0, 30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000};
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < steps.length; i++) {
          long from = steps[i];
          boolean last = i == steps.length - 1;
          long to = last ? Long.MAX_VALUE : steps[i + 1] - 1;
          counts.put(
              last ? from + "-" : from + "-" + to,
              matching.stream()
                  .map(found -> most(found.posting()))
                  .filter(most -> most != null && most >= from && most <= to)
                  .count());
        }
        counts.put(
            "unknown", matching.stream().filter(found -> found.posting().pay() == null).count());
        yield counts;
      }
      case "posted" -> {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int days : new int[] {1, 3, 7, 14, 30}) {
          counts.put(
              "" + days,
              matching.stream()
                  .filter(found -> postedSince(found.posting(), TODAY.minusDays(days)))
                  .count());
        }
        yield counts;
      }
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Map<String, Long> top(
      List<Found> matching, Function<Analysed.Posting, Stream<String>> values) {
    Map<String, Long> counts = new TreeMap<>();
    for (Found found : matching) {
      Set<String> distinct =
          values.apply(found.posting()).collect(Collectors.toCollection(TreeSet::new));
      distinct.forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    Map<String, Long> top = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(10)
        .forEach(entry -> top.put(entry.getKey(), entry.getValue()));
    return top;
  }
}
