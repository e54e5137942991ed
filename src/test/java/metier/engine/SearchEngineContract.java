package metier.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import metier.index.Card;
import metier.index.Fields;
import metier.index.IndexDocument;
import metier.index.IndexDocument.Entry;
import metier.index.Likeness;
import metier.index.Person;
import metier.model.Degree;
import metier.model.GeoPoint;
import metier.model.Meaning;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.SelfStated;
import metier.model.SkillRef;
import metier.pay.Paid;
import metier.query.Bars;
import metier.query.Cursor;
import metier.query.Explanation;
import metier.query.FacetCount.Chosen;
import metier.query.FacetCount.Span;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.Hit;
import metier.query.Meant;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine has to do, whatever it is made of. */
public abstract class SearchEngineContract {
  private static final Bars PAY_BARS =
      new Bars(0, 1000, 100, List.of(5, 10, 25), Bars.Scale.ANNUAL_PAY);
  private static final IndexIdentity IDENTITY = new IndexIdentity("store-1", "print-1");

  /**
   * Where words find fewer, titles that mean the same come besides; as the opened engine has it.
   */
  protected static final int MEANING_BELOW = 20;

  @TempDir Path folder;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final Map<RecordKey, IndexDocument> documents = new TreeMap<>(byId());
  private SearchEngine engine;
  private long seq;

  protected abstract EngineOpener opener();

  /** How many first hits the engine ranks exactly. */
  protected abstract int window();

  private static Comparator<RecordKey> byId() {
    return Comparator.comparing(RecordKey::qualified);
  }

  @BeforeEach
  void open() {
    System.out.println(getClass().getSimpleName() + " seed " + seed);
    engine = opener().open(folder, IDENTITY);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  // ---- following the change log

  @Test
  void a_put_shows_after_refresh_and_replaces_the_one_before() {
    RandomDocuments make = new RandomDocuments(random);
    put(make.posting(1, 1));
    assertThat(engine.count(RecordKind.JOBS)).isZero();
    engine.refresh();
    assertThat(engine.visibleSeq()).isEqualTo(1);
    put(make.posting(1, 2), make.posting(2, 3));
    engine.refresh();
    assertThat(engine.count(RecordKind.JOBS)).isEqualTo(2);
    assertThat(records()).containsExactly(Map.entry("test~j1", 2L), Map.entry("test~j2", 3L));
  }

  @Test
  void a_removal_removes_and_changes_applied_again_do_no_harm() {
    RandomDocuments make = new RandomDocuments(random);
    List<Change> log = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      log.add(new Change.Put(make.posting(i, i)));
    }
    log.add(new Change.Remove(new RecordKey(RecordKind.JOBS, "test", "j7"), 21));
    engine.apply(log, 21);
    engine.apply(log, 21);
    engine.refresh();
    assertThat(engine.appliedSeq()).isEqualTo(21);
    assertThat(engine.count(RecordKind.JOBS)).isEqualTo(19);
    assertThat(records()).doesNotContainKey("test~j7");
  }

  @Test
  void words_are_counted_in_the_records_of_now_alone(@TempDir Path another) {
    fill(300);
    RandomDocuments make = new RandomDocuments(random);
    for (int i = 0; i < 3; i++) {
      IndexDocument document = make.posting(1, ++seq);
      documents.put(document.key(), document);
      put(document);
      engine.refresh();
    }
    Map<String, Long> counted = countedWords(engine);
    try (SearchEngine fresh = opener().open(another, IDENTITY)) {
      fresh.apply(documents.values().stream().<Change>map(Change.Put::new).toList(), seq);
      fresh.refresh();
      assertThat(counted).isNotEmpty().isEqualTo(countedWords(fresh));
    }
    counted.forEach(
        (word, count) ->
            assertThat(engine.recordsWith(RecordKind.JOBS, word)).as(word).isEqualTo(count));
  }

  private static Map<String, Long> countedWords(SearchEngine engine) {
    Map<String, Long> counted = new TreeMap<>();
    engine.forEachWord(RecordKind.JOBS, (word, count) -> counted.merge(word, count, Long::sum));
    return counted;
  }

  // ---- near-duplicates

  @Test
  void what_is_set_aside_is_held_and_found_by_no_request() {
    fill(300);
    List<IndexDocument> all = new ArrayList<>(documents.values());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 3) {
      changes.add(new Change.SetAside(like(all.get(i), i % 7)));
      documents.remove(all.get(i).key());
    }
    engine.apply(changes, seq);
    engine.refresh();

    assertThat(engine.count(RecordKind.JOBS)).isEqualTo(all.size());
    assertThat(records()).hasSize(all.size());
    for (Query match :
        List.of(
            new Query.All(),
            new Query.Not(text("nurse")),
            new Query.And(List.of(new Query.Not(text("nurse")), new Query.Not(text("lab")))),
            new Query.Or(List.of(text("blood"), new Query.Not(text("blood")))),
            new Query.Range(Fields.EXPIRES, Long.MIN_VALUE, Long.MAX_VALUE),
            text("nurse"))) {
      SearchAnswer answer = engine.search(request(match, List.of(), Sort.DATE, facets(), 100));
      assertThat(answer.hits())
          .as("%s, seed %s", match, seed)
          .allMatch(hit -> documents.containsKey(hit.key()));
      assertThat(answer.total())
          .as("%s, seed %s", match, seed)
          .isLessThanOrEqualTo(documents.size());
    }
    SearchAnswer everything =
        engine.search(request(new Query.All(), List.of(), Sort.DATE, facets(), 0));
    assertThat(everything.total()).as("seed %s", seed).isEqualTo(documents.size());
    long[] values = engine.values(RecordKind.JOBS, List.of(new Query.All()), Fields.EXPIRES);
    assertThat(values).as("seed %s", seed).hasSize(documents.size());
  }

  @Test
  void what_was_set_aside_can_be_found_again_and_the_other_way_round() {
    RandomDocuments make = new RandomDocuments(random);
    IndexDocument one = like(titled(make, 1, "Weld"), 7);
    IndexDocument two = like(titled(make, 2, "Weld"), 7);
    put(one);
    engine.apply(List.of(new Change.SetAside(two)), 2);
    engine.refresh();
    assertThat(found("weld")).containsExactly("j1");

    engine.apply(List.of(new Change.Put(two), new Change.SetAside(one)), 2);
    engine.refresh();
    assertThat(found("weld")).containsExactly("j2");

    engine.apply(List.of(new Change.Remove(one.key(), 3)), 3);
    engine.refresh();
    assertThat(records()).containsOnlyKeys("test~j2");
  }

  @Test
  void those_of_one_block_know_each_other_after_a_restart_too() {
    RandomDocuments make = new RandomDocuments(random);
    put(like(make.posting(1, 1), 7), like(make.posting(2, 2), 8), make.posting(3, 3));
    engine.apply(List.of(new Change.SetAside(like(make.posting(4, 4), 7))), 4);
    engine.commit();
    engine.close();
    engine = opener().open(folder, IDENTITY);

    assertThat(engine.alike(new RecordKey(RecordKind.JOBS, "test", "j4")))
        .extracting(alike -> alike.key().id())
        .containsExactlyInAnyOrder("j1", "j4");
    assertThat(engine.alike(new RecordKey(RecordKind.JOBS, "test", "j3"))).isEmpty();
    assertThat(engine.alike(new RecordKey(RecordKind.JOBS, "test", "j9"))).isEmpty();
    Map<Long, Boolean> aside = new TreeMap<>();
    engine.forEachLikeness(RecordKind.JOBS, (known, at, setAside) -> aside.put(at, setAside));
    assertThat(aside).isEqualTo(Map.of(1L, false, 2L, false, 4L, true));
  }

  private List<String> found(String word) {
    return ids(engine.search(request(text(word), List.of(), Sort.RELEVANCE, List.of(), 10)));
  }

  private static IndexDocument like(IndexDocument any, long block) {
    return new IndexDocument(
        any.key(),
        any.seq(),
        any.card(),
        any.text(),
        any.entries(),
        any.children(),
        new Likeness(Likeness.idOf(any.key()), block, 0, 0, 0, Integer.MAX_VALUE, 0));
  }

  @Test
  void what_was_committed_is_there_again_and_the_rest_is_not_claimed() {
    RandomDocuments make = new RandomDocuments(random);
    put(make.posting(1, 1));
    engine.commit();
    put(make.posting(2, 2));
    engine.close();
    assertThat(opener().state(folder)).contains(new IndexState(IDENTITY, 1));
    engine = opener().open(folder, IDENTITY);
    assertThat(engine.appliedSeq()).isEqualTo(1);
    assertThat(engine.count(RecordKind.JOBS)).isEqualTo(1);
    try (SearchEngine reader = opener().openReadOnly(folder)) {
      assertThat(reader.count(RecordKind.JOBS)).isEqualTo(1);
    }
  }

  // ---- people

  @Test
  void each_person_comes_back_as_they_were_put_until_they_are_removed() {
    Map<String, Person> put = new TreeMap<>();
    for (int i = 1; i <= 30; i++) {
      put.put("r" + i, person());
    }
    put.forEach((id, person) -> put(resume(id, person)));
    put(new RandomDocuments(random).posting(1, 100));
    engine.apply(List.of(new Change.Remove(resumeKey("r3"), 101)), 101);
    put.remove("r3");
    engine.refresh();

    Map<String, Person> found = new TreeMap<>();
    engine.forEachPerson((key, person) -> found.put(key.id(), person));
    assertThat(found).as("seed %s", seed).isEqualTo(put);
  }

  private static RecordKey resumeKey(String id) {
    return new RecordKey(RecordKind.RESUMES, "test", id);
  }

  private static IndexDocument resume(String id, Person person) {
    Card card = new Card.Resume("", null, 0, null, List.of(), List.of());
    return new IndexDocument(resumeKey(id), 1, card, "", List.of(), List.of(), null, person);
  }

  private Person person() {
    List<Person.Position> positions = new ArrayList<>();
    List<Person.Line> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = random.nextBoolean() ? Person.UNDATED : random.nextInt(2026 * 12);
      int to = random.nextBoolean() ? Person.PRESENT : random.nextInt(2026 * 12);
      positions.add(
          new Person.Position(
              "Title " + random.nextInt(9), random.nextBoolean() ? null : "nurse", from, to));
      lines.add(
          new Person.Line(
              positions.size() - 1, random.nextInt(300), List.of("s" + random.nextInt(3), "s9")));
    }
    Degree.Level[] levels = Degree.Level.values();
    return new Person(
        positions,
        lines,
        new SelfStated(random.nextBoolean() ? null : "female", null),
        random.nextBoolean() ? List.of() : List.of("Spanish", "Haitian Creole"),
        List.of(new Degree(levels[random.nextInt(levels.length)], "Nursing", "")),
        random.nextInt());
  }

  // ---- matching

  @Test
  void filters_facets_and_sorts_alone_and_in_pairs_equal_brute_force() {
    fill(700);
    BruteForce all = new BruteForce(documents.values());
    List<Query> filters = filters();
    for (Query one : filters) {
      check(all, new Query.All(), List.of(one));
    }
    for (int i = 0; i < 150; i++) {
      check(all, any(texts()), List.of(any(filters), any(filters)));
    }
  }

  @Test
  void titles_that_mean_the_same_come_besides_where_words_find_few() {
    fill(300);
    BruteForce all = new BruteForce(documents.values());
    Meaning meaning = RandomDocuments.meaning("nurse");
    Query words = text("nurse", "lab", "chef");
    Query wider = new Query.Or(List.of(words, new Query.Alike(meaning, 0.7)));
    for (Query filter : filters()) {
      for (Sort sort : Sort.values()) {
        SearchRequest plain = request(words, List.of(filter), sort, facets(), 100);
        SearchRequest meant = meaning(plain, new Meant(new Query.Alike(meaning, 0.7), wider));
        int byWords = all.matching(plain).size();
        List<IndexDocument> expected =
            byWords < MEANING_BELOW
                ? all.matching(request(wider, List.of(filter), sort, facets(), 100))
                : all.matching(plain);
        SearchAnswer answer = engine.search(meant);
        assertThat(allIds(meant))
            .as("seed %s, %s", seed, meant)
            .containsExactlyInAnyOrderElementsOf(
                expected.stream().map(document -> document.key().id()).toList());
        assertThat(answer.total()).as("seed %s, %s", seed, meant).isEqualTo(expected.size());
        assertThat(answer.byMeaning()).isEqualTo(expected.size() - byWords);
        for (FacetRequest facet : facets()) {
          assertThat(answer.facets().get(facet.name()))
              .as("seed %s, %s of %s", seed, facet, meant)
              .isEqualTo(all.facet(facet, expected));
        }
        SearchAnswer counted = engine.search(meant.under(meant.filters(), 0));
        assertThat(counted.total()).isEqualTo(answer.total());
        assertThat(counted.byMeaning()).isEqualTo(answer.byMeaning());
      }
    }
  }

  @Test
  void a_title_that_means_what_was_typed_comes_before_one_that_says_it_of_something_else() {
    RandomDocuments make = new RandomDocuments(random);
    put(titled(make, 1, "truck nurse chef"), titled(make, 2, "nurse lab"));
    engine.refresh();
    SearchRequest words = request(RecordKind.JOBS, text("nurse"), List.of(), Set.of());
    Meant lab = new Meant(new Query.Alike(RandomDocuments.meaning("lab"), 0.7), null);
    assertThat(ids(engine.search(meaning(words, lab)))).containsExactly("j2", "j1");
    Meant truck = new Meant(new Query.Alike(RandomDocuments.meaning("truck chef"), 0.7), null);
    assertThat(ids(engine.search(meaning(words, truck)))).containsExactly("j1", "j2");
  }

  @Test
  void what_was_chosen_in_a_facet_narrows_all_counts_but_its_own() {
    fill(700);
    BruteForce all = new BruteForce(documents.values());
    for (int i = 0; i < 200; i++) {
      List<Filter> filters = new ArrayList<>();
      for (int some = random.nextInt(6); some > 0; some--) {
        filters.add(new Filter(any(PARAMETERS), any(filters())));
      }
      SearchRequest plain =
          request(any(texts()), List.of(), any(List.of(Sort.values())), sideways(), 5);
      SearchRequest request = filtered(plain, filters);
      SearchAnswer answer = engine.search(request);
      assertThat(answer.total())
          .as("seed %s, %s", seed, request)
          .isEqualTo(all.matching(request).size());
      assertThat(answer.exact()).isTrue();
      for (FacetRequest facet : request.facets()) {
        assertThat(answer.facets().get(facet.name()))
            .as("seed %s, %s of %s", seed, facet, request)
            .isEqualTo(all.facet(facet, request));
      }
    }
  }

  private static final List<String> PARAMETERS = List.of("a", "b", "c", "d", "of all");

  /** Facets that leave out none, one, or several parameters, of which some belong to others too. */
  private List<FacetRequest> sideways() {
    List<FacetRequest> facets = new ArrayList<>();
    for (String field : List.of(Fields.CITY, Fields.TYPE, Fields.SHIFT, Fields.SKILL)) {
      facets.add(
          new FacetRequest.Values(field, field, someParameters(), 1 + random.nextInt(4), picks()));
    }
    facets.add(
        new FacetRequest.Histogram(
            "pay", Fields.PAY_MAX, someParameters(), PAY_BARS, Chosen.EXCLUDED));
    facets.add(
        new FacetRequest.Ranges(
            "posted", Fields.POSTED, someParameters(), List.of(ageOf(3), ageOf(30))));
    return facets;
  }

  private Set<String> someParameters() {
    Set<String> some = new HashSet<>();
    PARAMETERS.subList(0, 4).stream().filter(each -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }

  private List<FacetRequest.Pick> picks() {
    return Stream.of("PART_TIME", "night", "Town 3, WA", "java", "unheard of")
        .filter(each -> random.nextBoolean())
        .map(
            value ->
                new FacetRequest.Pick(
                    value, "as " + value, any(List.of(Chosen.SELECTED, Chosen.EXCLUDED))))
        .toList();
  }

  private static SearchRequest filtered(SearchRequest request, List<Filter> filters) {
    return new SearchRequest(
        request.kind(),
        request.match(),
        filters,
        request.wordsForSnippet(),
        request.sort(),
        request.origin(),
        request.radiusMiles(),
        request.skills(),
        request.facets(),
        request.today(),
        request.offset(),
        request.limit(),
        request.cursor(),
        request.explain());
  }

  private static List<Query> texts() {
    return List.of(
        new Query.All(),
        text("nurse"),
        text("nurse", "lab"),
        text("nurse", "lab", "icu", "weld"),
        new Query.Phrase(Fields.WORDS, "blood icu"),
        new Query.Prefix(Fields.WORDS, "tr"),
        new Query.And(List.of(text("nurse"), new Query.Not(text("truck")))),
        new Query.Or(List.of(text("chef"), new Query.Phrase(Fields.TITLE, "lead nurse"))),
        new Query.Text(Fields.TITLE, List.of(new Query.Group("c++", List.of()))),
        new Query.Alike(RandomDocuments.meaning("lab weld"), 0.8),
        new Query.Or(List.of(text("icu"), new Query.Alike(RandomDocuments.meaning("truck"), 0.6))));
  }

  private static List<Query> filters() {
    long today = RandomDocuments.TODAY;
    return List.of(
        new Query.Term(Fields.CITY, "Town 3, WA"),
        new Query.AnyOf(Fields.TYPE, List.of("PART_TIME", "PER_DIEM")),
        new Query.AnyOf(Fields.SHIFT, List.of("night", "weekend")),
        new Query.AnyOf(Fields.LEVEL, List.of("senior")),
        new Query.Term(Fields.LICENCE, "rn-licence"),
        new Query.HasSkill("iv-therapy"),
        new Query.Near(Fields.PLACE, RandomDocuments.SEATTLE, 25),
        new Query.Range(Fields.PAY_MAX, 60_000, Long.MAX_VALUE),
        new Query.Range(Fields.POSTED, today - 14, Long.MAX_VALUE),
        new Query.Range(Fields.EXPIRES, today, Long.MAX_VALUE),
        new Query.Range(Fields.EXPIRES, 0, Long.MAX_VALUE),
        new Query.Not(new Query.Term(Fields.SKILL, "java")),
        new Query.Or(
            List.of(
                new Query.Range(Fields.PAY_MAX, 90_000, Long.MAX_VALUE),
                new Query.Not(new Query.Range(Fields.PAY_MAX, 0, Long.MAX_VALUE)))));
  }

  private void check(BruteForce all, Query match, List<Query> filters) {
    for (Sort sort : Sort.values()) {
      SearchRequest request = request(match, filters, sort, facets(), 100);
      List<IndexDocument> expected = all.matching(request);
      SearchAnswer answer = engine.search(request);
      assertThat(answer.exact()).isTrue();
      assertThat(answer.total()).as("%s", request).isEqualTo(expected.size());
      List<String> ids = allIds(request);
      assertThat(ids)
          .as("%s", request)
          .containsExactlyInAnyOrderElementsOf(
              expected.stream().map(document -> document.key().id()).toList());
      switch (sort) {
        case RELEVANCE -> {}
        case DATE -> assertOrder(expected, Fields.POSTED, ids);
        case PAY -> assertOrder(expected, Fields.PAY_MAX, ids);
        case DISTANCE -> assertNearestFirst(ids);
      }
      for (FacetRequest facet : facets()) {
        assertThat(answer.facets().get(facet.name()))
            .as("%s of %s", facet, request)
            .isEqualTo(all.facet(facet, expected));
      }
    }
  }

  private static void assertOrder(List<IndexDocument> expected, String field, List<String> ids) {
    assertThat(ids)
        .isEqualTo(
            expected.stream()
                .sorted(BruteForce.descending(field))
                .map(document -> document.key().id())
                .toList());
  }

  private void assertNearestFirst(List<String> ids) {
    double last = 0;
    for (String id : ids) {
      IndexDocument document = documents.get(new RecordKey(RecordKind.JOBS, "test", id));
      double miles = BruteForce.distance(document, Fields.PLACE, RandomDocuments.SEATTLE);
      assertThat(miles).isGreaterThanOrEqualTo(last - 0.01);
      last = miles;
    }
  }

  private List<String> allIds(SearchRequest request) {
    List<String> ids = new ArrayList<>();
    Cursor cursor = null;
    do {
      SearchAnswer page = engine.search(at(request, cursor));
      page.hits().forEach(hit -> ids.add(hit.key().id()));
      cursor = page.next();
    } while (cursor != null);
    return ids;
  }

  @Test
  void values_of_a_number_field_are_those_of_the_matches() {
    fill(300);
    Query nurses = text("nurse");
    long[] values = engine.values(RecordKind.JOBS, List.of(nurses), Fields.PAY_MAX);
    assertThat(values)
        .containsExactlyInAnyOrder(
            documents.values().stream()
                .filter(document -> BruteForce.matches(document, nurses))
                .map(document -> BruteForce.number(document, Fields.PAY_MAX))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .toArray());
  }

  // ---- order and pages

  @Test
  void what_is_said_of_pay_is_that_of_every_document_that_says_it() {
    RandomDocuments make = new RandomDocuments(random);
    List<Change> changes = new ArrayList<>();
    List<Paid> expected = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      IndexDocument any = make.posting(i, i);
      String source = List.of("stated", "parsed", "survey", "estimated").get(random.nextInt(4));
      List<Entry> entries = new ArrayList<>(any.entries());
      entries.add(new Entry.Keyword(Fields.PAY_SOURCE, source, source));
      entries.add(new Entry.Keyword(Fields.CURRENCY, "USD", "USD"));
      RecordKey key = new RecordKey(RecordKind.JOBS, random.nextBoolean() ? "a" : "b", "j" + i);
      IndexDocument document =
          new IndexDocument(key, i, any.card(), any.text(), entries, List.of());
      changes.add(new Change.Put(document));
      if (random.nextInt(10) == 0) {
        changes.add(new Change.Remove(key, i));
      } else if (!source.equals("estimated")) {
        paid(document, source).ifPresent(expected::add);
      }
      if (random.nextInt(40) == 0) {
        engine.apply(changes, i);
        engine.refresh();
        changes.clear();
      }
    }
    engine.apply(changes, 300);
    engine.refresh();
    List<Paid> said = new ArrayList<>();
    engine.forEachPay(RecordKind.JOBS, said::add);
    assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
    List<Paid> none = new ArrayList<>();
    engine.forEachPay(RecordKind.RESUMES, none::add);
    assertThat(none).isEmpty();
  }

  private static Optional<Paid> paid(IndexDocument document, String source) {
    OptionalLong max = BruteForce.number(document, Fields.PAY_MAX);
    return max.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Paid(
                document.key().source(),
                Paid.How.valueOf(source.toUpperCase(Locale.ROOT)),
                only(document, Fields.OCCUPATION),
                document.card().title(),
                only(document, Fields.EMPLOYER),
                only(document, Fields.COUNTRY),
                only(document, Fields.STATE),
                only(document, Fields.CITY),
                only(document, Fields.CURRENCY),
                BruteForce.number(document, Fields.PAY_MIN).orElse(0),
                max.getAsLong(),
                BruteForce.number(document, Fields.POSTED).orElse(Paid.UNDATED)));
  }

  /** The only value of a keyword field; empty where there is none or several. */
  private static String only(IndexDocument document, String field) {
    List<String> values =
        document.entries().stream()
            .filter(
                entry -> entry instanceof Entry.Keyword keyword && keyword.field().equals(field))
            .map(entry -> ((Entry.Keyword) entry).value())
            .toList();
    return values.size() == 1 ? values.getFirst() : "";
  }

  @Test
  void a_title_that_is_the_query_comes_before_one_that_holds_it() {
    RandomDocuments make = new RandomDocuments(random);
    put(
        titled(make, 1, "truck nurse lead chef"),
        titled(make, 2, "nurse"),
        titled(make, 3, "chef"));
    engine.refresh();
    assertThat(ids(engine.search(request(text("nurse"), List.of(), Sort.RELEVANCE, List.of(), 10))))
        .startsWith("j2", "j1");
  }

  @Test
  void at_most_two_of_one_employer_stand_in_a_row_while_others_are_left() {
    fill(600);
    SearchRequest nurse = request(text("nurse"), List.of(), Sort.RELEVANCE, List.of(), 17);
    List<String> asRanked = allIds(nurse);
    List<String> apart = allIds(spread(nurse));
    assertThat(apart).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(asRanked);
    List<String> ranked = apart.subList(0, Math.min(window(), apart.size()));
    for (int at = 2; at < ranked.size(); at++) {
      String employer = employer(apart.get(at));
      boolean third =
          !employer.isEmpty()
              && employer.equals(employer(apart.get(at - 1)))
              && employer.equals(employer(apart.get(at - 2)));
      if (third) {
        assertThat(ranked.subList(at, ranked.size()))
            .as("what is left after two of %s, seed %s", employer, seed)
            .allMatch(id -> employer(id).equals(employer));
      }
    }
  }

  private String employer(String id) {
    IndexDocument document = documents.get(new RecordKey(RecordKind.JOBS, "test", id));
    return document.card() instanceof Card.Job job ? job.employer() : "";
  }

  @Test
  void work_that_was_asked_for_comes_before_work_that_mentions_it() {
    RandomDocuments make = new RandomDocuments(random);
    put(doing(titled(make, 1, "weld"), "chef"), doing(titled(make, 2, "weld"), "welder"));
    engine.refresh();
    SearchRequest weld = request(text("weld"), List.of(), Sort.RELEVANCE, List.of(), 10);
    assertThat(ids(engine.search(about(weld, Map.of("welder", 1.0))))).containsExactly("j2", "j1");
    assertThat(ids(engine.search(about(weld, Map.of("chef", 0.5, "welder", 0.1)))))
        .containsExactly("j1", "j2");
  }

  private static IndexDocument doing(IndexDocument any, String occupation) {
    List<Entry> entries = new ArrayList<>(any.entries());
    entries.add(new Entry.Keyword(Fields.OCCUPATION, occupation, occupation));
    return new IndexDocument(any.key(), any.seq(), any.card(), any.text(), entries, List.of());
  }

  @Test
  void what_shares_the_most_telling_word_of_a_text_is_like_it() {
    fill(300);
    String text = "aliquot " + any(List.copyOf(documents.values())).text();
    RandomDocuments make = new RandomDocuments(random);
    put(worded(make, 9001, text), worded(make, 9002, "aliquot chef"));
    engine.refresh();
    Query like = new Query.Similar(Fields.WORDS, text, 1);
    SearchRequest request = request(like, List.of(), Sort.RELEVANCE, List.of(), 100);
    assertThat(ids(engine.search(request)))
        .as("seed %s", seed)
        .containsExactlyInAnyOrder("j9001", "j9002");
    Query nothing = new Query.Similar(Fields.WORDS, "of the", 4);
    assertThat(ids(engine.search(request(nothing, List.of(), Sort.RELEVANCE, List.of(), 10))))
        .isEmpty();
  }

  private static IndexDocument worded(RandomDocuments make, int id, String text) {
    IndexDocument any = make.posting(id, id);
    return new IndexDocument(
        any.key(),
        id,
        any.card(),
        text,
        List.of(new Entry.Words(Fields.WORDS, text, 1)),
        List.of());
  }

  @Test
  void pages_neither_repeat_nor_lose_a_hit_while_documents_come_and_go() {
    fill(600);
    for (Sort sort : Sort.values()) {
      SearchRequest request = request(text("nurse"), List.of(), sort, List.of(), 7);
      assertPagesHold(request);
      assertPagesHold(spread(request));
    }
  }

  private void assertPagesHold(SearchRequest request) {
    List<String> expected = allIds(request);
    List<String> paged = new ArrayList<>();
    for (SearchAnswer page = engine.search(request); ; ) {
      paged.addAll(ids(page));
      if (page.next() == null) {
        break;
      }
      IndexDocument any = new RandomDocuments(random).posting(random.nextInt(700), ++seq);
      Change change =
          random.nextInt(3) == 0 ? new Change.Remove(any.key(), seq) : new Change.Put(any);
      engine.apply(List.of(change), seq);
      engine.refresh();
      page = engine.search(at(request, page.next()));
    }
    assertThat(paged).as("seed %s, %s", seed, request).doesNotHaveDuplicates().isEqualTo(expected);
  }

  @Test
  void offsets_and_cursors_walk_the_same_way() {
    fill(600);
    SearchRequest request = spread(request(text("lab"), List.of(), Sort.RELEVANCE, List.of(), 13));
    List<String> byCursor = allIds(request);
    List<String> byOffset = new ArrayList<>();
    for (int offset = 0; offset < byCursor.size(); offset += 13) {
      byOffset.addAll(ids(engine.search(from(request, offset))));
    }
    assertThat(byOffset).isEqualTo(byCursor);
  }

  @Test
  void a_cursor_into_a_state_that_is_gone_has_expired() {
    fill(10);
    SearchRequest request = request(new Query.All(), List.of(), Sort.DATE, List.of(), 2);
    assertThatThrownBy(() -> engine.search(at(request, new Cursor(999_999, 2))))
        .isInstanceOf(ExpiredCursor.class);
  }

  // ---- reasons

  @Test
  void the_parts_of_every_explanation_add_up_to_the_score() {
    fill(500);
    for (Query match : texts()) {
      for (Sort sort : Sort.values()) {
        SearchRequest plain =
            request(
                RecordKind.JOBS,
                match,
                List.of(),
                sort,
                random.nextBoolean() ? RandomDocuments.SEATTLE : null,
                Set.copyOf(RandomDocuments.SKILLS.subList(0, random.nextInt(3))),
                List.of(),
                100);
        SearchRequest asked =
            explained(
                about(
                    random.nextBoolean() ? plain : meaning(plain, meant(match)),
                    random.nextBoolean() ? Map.of("welder", 0.7) : Map.of()));
        for (Hit hit : engine.search(asked).hits()) {
          Explanation why = hit.explanation();
          assertThat(why).isNotNull();
          assertThat(why.value()).isCloseTo(hit.score(), within(1e-9));
          assertAddsUp(why);
        }
      }
    }
  }

  private static Meant meant(Query match) {
    Query.Alike weld = new Query.Alike(RandomDocuments.meaning("weld"), 0.5);
    return new Meant(weld, new Query.Or(List.of(match, weld)));
  }

  private void assertAddsUp(Explanation whole) {
    assertThat(whole.because()).as("%s, seed %s", whole, seed).contains(" ").doesNotContain("null");
    if (!whole.parts().isEmpty()) {
      assertThat(whole.parts().stream().mapToDouble(Explanation::value).sum())
          .as("%s, seed %s", whole, seed)
          .isCloseTo(whole.value(), within(1e-3));
      whole.parts().forEach(this::assertAddsUp);
    }
  }

  @Test
  void a_resume_shows_the_bullets_that_answer() {
    engine.apply(
        List.of(
            new Change.Put(
                resume(1, "Drew blood daily", "Kept the lab tidy", "Trained three students")),
            new Change.Put(resume(2, "Drove a truck"))),
        2);
    engine.refresh();
    SearchAnswer answer =
        engine.search(request(RecordKind.RESUMES, text("blood"), List.of(), Set.of("phlebotomy")));
    assertThat(answer.total()).isEqualTo(1);
    assertThat(answer.hits().getFirst().bullets())
        .extracting(bullet -> bullet.text())
        .first()
        .isEqualTo("Drew blood daily");
    assertThat(answer.hits().getFirst().matchedSkills())
        .extracting(SkillRef::id)
        .containsExactly("phlebotomy");
    assertThat(engine.count(RecordKind.RESUMES)).isEqualTo(2);
    engine.apply(List.of(new Change.Remove(new RecordKey(RecordKind.RESUMES, "test", "r1"), 3)), 3);
    engine.refresh();
    assertThat(
            engine
                .search(request(RecordKind.RESUMES, new Query.All(), List.of(), Set.of()))
                .total())
        .isEqualTo(1);
  }

  private static IndexDocument resume(int id, String... bullets) {
    List<IndexDocument.Child> children = new ArrayList<>();
    for (String bullet : bullets) {
      List<Entry> shown = new ArrayList<>();
      shown.add(new Entry.Words(Fields.BULLET, bullet, 1));
      if (bullet.contains("blood")) {
        shown.add(new Entry.Keyword(Fields.BULLET_SKILL, "phlebotomy", "Phlebotomy"));
      }
      children.add(new IndexDocument.Child(bullet, shown));
    }
    return new IndexDocument(
        new RecordKey(RecordKind.RESUMES, "test", "r" + id),
        id,
        new Card.Resume(
            "Someone",
            null,
            3,
            LocalDate.of(2026, 3, 1),
            List.of(),
            List.of(new SkillRef("phlebotomy", "Phlebotomy"))),
        String.join("\n", bullets),
        List.of(new Entry.Words(Fields.WORDS, String.join("\n", bullets), 1)),
        children);
  }

  // ---- making documents and requests

  /** Puts, replaces and removes by chance, in several applications, and refreshes now and then. */
  private void fill(int count) {
    RandomDocuments make = new RandomDocuments(random);
    while (seq < count) {
      List<Change> changes = new ArrayList<>();
      for (int i = random.nextInt(90) + 1; i > 0 && seq < count; i--) {
        IndexDocument document = make.posting(random.nextInt(count), ++seq);
        if (random.nextInt(12) == 0) {
          documents.remove(document.key());
          changes.add(new Change.Remove(document.key(), seq));
        } else {
          documents.put(document.key(), document);
          changes.add(new Change.Put(document));
        }
      }
      engine.apply(changes, seq);
      if (random.nextBoolean()) {
        engine.refresh();
      }
    }
    engine.refresh();
  }

  private void put(IndexDocument... puts) {
    List<Change> changes = new ArrayList<>();
    for (IndexDocument document : puts) {
      changes.add(new Change.Put(document));
      seq = Math.max(seq, document.seq());
    }
    engine.apply(changes, seq);
  }

  private static IndexDocument titled(RandomDocuments make, int id, String title) {
    IndexDocument any = make.posting(id, id);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry.Words(Fields.TITLE, title, 1));
    entries.add(new Entry.Words(Fields.WORDS, title, 3));
    entries.add(new Entry.Meant(Fields.TITLE_MEANING, RandomDocuments.meaning(title)));
    return new IndexDocument(any.key(), id, any.card(), "", entries, List.of());
  }

  private Map<String, Long> records() {
    Map<String, Long> records = new TreeMap<>();
    engine.forEachRecord(RecordKind.JOBS, (key, at) -> records.put(key.qualified(), at));
    return records;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Query text(String... words) {
    return new Query.Text(
        Fields.WORDS,
        List.of(words).stream().map(word -> new Query.Group(word, List.of())).toList());
  }

  private static List<FacetRequest> facets() {
    return List.of(
        new FacetRequest.Values("city", Fields.CITY, 5),
        new FacetRequest.Values("type", Fields.TYPE, 10),
        new FacetRequest.Values("shift", Fields.SHIFT, 10),
        new FacetRequest.Values("level", Fields.LEVEL, 10),
        new FacetRequest.Values("licence", Fields.LICENCE, 10),
        new FacetRequest.Values("skill", Fields.SKILL, 2),
        new FacetRequest.Histogram("pay", Fields.PAY_MAX, Set.of(), PAY_BARS, Chosen.NO),
        new FacetRequest.Ranges(
            "posted", Fields.POSTED, Set.of(), List.of(ageOf(7), ageOf(14), ageOf(30))));
  }

  private static FacetRequest.Bucket ageOf(int days) {
    String value = Integer.toString(days);
    return new FacetRequest.Bucket(
        value,
        value,
        RandomDocuments.TODAY - days,
        Long.MAX_VALUE,
        new Span(0, (long) days),
        Chosen.NO);
  }

  private static List<String> ids(SearchAnswer answer) {
    return answer.hits().stream().map(hit -> hit.key().id()).toList();
  }

  private static SearchRequest request(
      Query match, List<Query> filters, Sort sort, List<FacetRequest> facets, int limit) {
    return request(
        RecordKind.JOBS, match, filters, sort, RandomDocuments.SEATTLE, Set.of(), facets, limit);
  }

  private static SearchRequest request(
      RecordKind kind, Query match, List<Query> filters, Set<String> skills) {
    return request(kind, match, filters, Sort.RELEVANCE, null, skills, List.of(), 10);
  }

  private static SearchRequest request(
      RecordKind kind,
      Query match,
      List<Query> filters,
      Sort sort,
      @Nullable GeoPoint origin,
      Set<String> skills,
      List<FacetRequest> facets,
      int limit) {
    return new SearchRequest(
        kind,
        match,
        filters.stream().map(filter -> new Filter("a test", filter)).toList(),
        "",
        sort,
        origin,
        origin == null ? 0 : 25,
        skills,
        facets,
        RandomDocuments.TODAY,
        0,
        limit,
        null,
        false);
  }

  private static SearchRequest at(SearchRequest request, @Nullable Cursor cursor) {
    return with(request, 0, cursor, false);
  }

  private static SearchRequest from(SearchRequest request, int offset) {
    return with(request, offset, null, false);
  }

  private static SearchRequest explained(SearchRequest request) {
    return with(request, 0, null, true);
  }

  private static SearchRequest spread(SearchRequest request) {
    return with(request, Map.of(), 0, null, false, true);
  }

  private static SearchRequest about(SearchRequest request, Map<String, Double> work) {
    return with(request, work, 0, null, false, true);
  }

  private static SearchRequest meaning(SearchRequest request, Meant meant) {
    return with(request, Map.of(), meant, 0, null, false, false);
  }

  private static SearchRequest with(
      SearchRequest request, int offset, @Nullable Cursor cursor, boolean explain) {
    return with(request, request.work(), offset, cursor, explain, request.diversify());
  }

  private static SearchRequest with(
      SearchRequest request,
      Map<String, Double> work,
      int offset,
      @Nullable Cursor cursor,
      boolean explain,
      boolean diversify) {
    return with(request, work, request.meant(), offset, cursor, explain, diversify);
  }

  private static SearchRequest with(
      SearchRequest request,
      Map<String, Double> work,
      @Nullable Meant meant,
      int offset,
      @Nullable Cursor cursor,
      boolean explain,
      boolean diversify) {
    return new SearchRequest(
        request.kind(),
        request.match(),
        request.filters(),
        request.wordsForSnippet(),
        request.sort(),
        request.origin(),
        request.radiusMiles(),
        request.skills(),
        work,
        meant,
        request.facets(),
        request.today(),
        offset,
        request.limit(),
        cursor,
        explain,
        diversify);
  }
}
