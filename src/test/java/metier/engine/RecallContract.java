package metier.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import metier.index.Card;
import metier.index.Fields;
import metier.index.IndexDocument;
import metier.index.IndexDocument.Entry;
import metier.index.Likeness;
import metier.index.Matchable;
import metier.model.Meaning;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.query.Filter;
import metier.query.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine has to do for matching, whatever it is made of. */
public abstract class RecallContract {
  private static final int ALL = 2_000;
  private static final Meaning NO_MEANING = Meaning.of(new float[0]);

  /** Lengths of texts are kept with four bits of precision. */
  private static final double ROUNDED = 0.07;

  @TempDir Path folder;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final RandomDocuments make = new RandomDocuments(random);
  private final RandomSides sides = new RandomSides(random);
  private final List<IndexDocument> documents = new ArrayList<>();
  private SearchEngine engine;

  protected abstract EngineOpener opener();

  @BeforeEach
  void open() {
    System.out.println(getClass().getSimpleName() + " seed " + seed);
    engine = opener().open(folder, new IndexIdentity("store-1", "print-1"));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void candidatesAreWhateverWordsConceptsOrTitlesFindWithinTheFilters() {
    fill(400);
    for (int i = 0; i < 200; i++) {
      String text = words(random.nextInt(12));
      Map<String, Double> skills = some(RandomDocuments.SKILLS);
      Map<String, Double> occupations = some(RandomDocuments.OCCUPATIONS);
      Meaning title =
          random.nextBoolean() ? NO_MEANING : RandomDocuments.meaning(words(1 + random.nextInt(2)));
      List<Filter> filters = filters();
      List<Candidate> found =
          engine.recall(
              new Recall(
                  RecordKind.JOBS, text, skills, occupations, title, NO_MEANING, filters, ALL));

      Query any = any(text, skills, occupations, title);
      assertThat(found)
          .extracting(candidate -> candidate.key().id())
          .as("seed %s, %s", seed, i)
          .containsExactlyInAnyOrderElementsOf(
              documents.stream()
                  .filter(document -> BruteForce.matches(document, any))
                  .filter(
                      document ->
                          filters.stream()
                              .allMatch(each -> BruteForce.matches(document, each.query())))
                  .map(document -> document.key().id())
                  .toList());
    }
  }

  @Test
  void soManyAreKeptAsAreWantedAndTheMostAlikeComesFirst() {
    fill(400);
    for (int i = 0; i < 30; i++) {
      put(
          document(
              "rare" + i, words(6) + " aliquot" + i % 10 + " " + words(6), sides.requirements()));
    }
    engine.refresh();
    for (int i = 0; i < 30; i++) {
      String text = document(new RecordKey(RecordKind.JOBS, "test", "rare" + i)).text();
      List<Candidate> found = engine.recall(recall(text, some(RandomDocuments.SKILLS), 20));

      assertThat(found).as("seed %s, %s", seed, i).hasSize(20);
      assertThat(found).extracting(Candidate::key).doesNotHaveDuplicates();
      assertThat(found.subList(0, 3))
          .as("seed %s, %s", seed, i)
          .extracting(candidate -> candidate.key().id())
          .contains("rare" + i);
    }
  }

  @Test
  void wordsAreComparedAsAScanOverAllOfThemDoes() {
    fill(300);
    for (int i = 0; i < 40; i++) {
      String text = words(1 + random.nextInt(40));
      for (Candidate candidate : engine.recall(recall(text, Map.of(), ALL))) {
        double expected = agreement(text, document(candidate.key()));
        assertThat(candidate.words())
            .as("seed %s, %s: %s and %s", seed, i, text, candidate.key().id())
            .isCloseTo(expected, within(expected * ROUNDED + 1e-4));
      }
    }
  }

  @Test
  void oneAloneAgreesAsItDoesAmongAll() {
    fill(300);
    String text = words(20);
    List<Candidate> found = engine.recall(recall(text, some(RandomDocuments.SKILLS), ALL));
    assertThat(found).as("seed %s", seed).hasSizeGreaterThan(50);
    for (Candidate candidate : found) {
      assertThat(engine.candidate(candidate.key(), text)).contains(candidate);
    }
  }

  @Test
  void whoCanDoEverythingFindsAllTheSame() {
    fill(300);
    Map<String, Double> all = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      all.put("unheard-of-" + i, 1.0);
    }
    RandomDocuments.SKILLS.forEach(skill -> all.put(skill, 2.0));
    Recall bare = recall("", Map.of(), ALL);
    Recall many =
        new Recall(RecordKind.JOBS, bare.text(), all, all, NO_MEANING, NO_MEANING, List.of(), ALL);
    assertThat(engine.recall(many))
        .extracting(Candidate::key)
        .containsExactlyInAnyOrderElementsOf(
            engine
                .recall(
                    recall(
                        "",
                        RandomDocuments.SKILLS.stream()
                            .collect(Collectors.toMap(skill -> skill, _ -> 1.0)),
                        ALL))
                .stream()
                .map(Candidate::key)
                .toList());
  }

  @Test
  void aTextsAgreementWithItselfIsThatOfARecordOfItsWords() {
    fill(300);
    String text = words(20);
    put(document("same", text, sides.requirements()));
    engine.refresh();
    Candidate same =
        engine.recall(recall(text, Map.of(), ALL)).stream()
            .filter(candidate -> candidate.key().id().equals("same"))
            .findFirst()
            .orElseThrow();

    double own = engine.words(RecordKind.JOBS, text);
    assertThat(own).as("seed %s", seed).isCloseTo(same.words(), within(own * 1e-5));
    assertThat(engine.words(RecordKind.JOBS, "")).isZero();
    assertThat(engine.words(RecordKind.JOBS, "nobodywrotethis")).isZero();
    assertThat(engine.words(RecordKind.RESUMES, text)).isZero();
  }

  @Test
  void whoSomebodyIsHasNoPart() {
    put(document("a", "she draws blood with her team", sides.requirements()));
    put(document("b", "he draws blood with his team", sides.requirements()));
    engine.refresh();

    List<Candidate> hers = engine.recall(recall("she draws her blood", Map.of(), 5));
    List<Candidate> his = engine.recall(recall("he draws his blood", Map.of(), 5));
    assertThat(hers)
        .extracting(Candidate::words)
        .isEqualTo(his.stream().map(Candidate::words).toList());
    assertThat(hers.getFirst().words()).isEqualTo(hers.getLast().words()).isPositive();
    assertThat(engine.words(RecordKind.JOBS, "she draws"))
        .isEqualTo(engine.words(RecordKind.JOBS, "he draws"));
  }

  @Test
  void sidesComeBackAsTheyWerePut() {
    fill(200);
    Map<RecordKey, Matchable> found = new HashMap<>();
    engine
        .recall(recall(String.join(" ", RandomDocuments.WORDS), Map.of(), ALL))
        .forEach(candidate -> found.put(candidate.key(), candidate.side()));
    for (IndexDocument document : documents) {
      Optional<Candidate> candidate = engine.candidate(document.key(), "");
      assertThat(candidate.map(Candidate::side)).as("seed %s", seed).contains(side(document));
      assertThat(candidate.map(Candidate::card)).contains(document.card());
      assertThat(found.getOrDefault(document.key(), side(document))).isEqualTo(side(document));
    }
    assertThat(found).as("seed %s", seed).hasSizeGreaterThan(100);
  }

  @Test
  void whatIsSetAsideRemovedOrWithoutASideIsNoCandidate() {
    IndexDocument lead = document("lead", "blood lab", sides.requirements());
    IndexDocument aside = document("aside", "blood lab", sides.requirements());
    IndexDocument plain = document("plain", "blood lab", null);
    IndexDocument gone = document("gone", "blood lab", sides.requirements());
    put(lead, plain, gone);
    engine.apply(List.of(new Change.SetAside(aside), new Change.Remove(gone.key(), 9)), 9);
    engine.refresh();

    assertThat(engine.recall(recall("blood lab", Map.of(), ALL)))
        .extracting(candidate -> candidate.key().id())
        .containsExactly("lead");
    assertThat(engine.candidate(lead.key(), "")).isPresent();
    for (IndexDocument none : List.of(aside, plain, gone)) {
      assertThat(engine.candidate(none.key(), "")).as(none.key().id()).isEmpty();
    }
  }

  @Test
  void ofAResumeOnlyTheWholeIsACandidate() {
    for (int i = 1; i <= 20; i++) {
      RecordKey key = new RecordKey(RecordKind.RESUMES, "test", "r" + i);
      String text = words(6);
      IndexDocument.Child bullet =
          new IndexDocument.Child(text, List.of(new Entry.Words(Fields.BULLET, text, 1)));
      put(
          new IndexDocument(
              key,
              i,
              new Card.Resume("", null, 0, null, List.of(), List.of()),
              text,
              List.of(
                  new Entry.Words(Fields.WORDS, text + " chef", 1),
                  new Entry.Keyword(Fields.SKILL, "welding", "Welding")),
              List.of(bullet, bullet),
              null,
              null,
              sides.profile()));
    }
    engine.refresh();
    List<Candidate> found =
        engine.recall(
            new Recall(
                RecordKind.RESUMES,
                "chef",
                Map.of("welding", 2.0),
                Map.of(),
                NO_MEANING,
                NO_MEANING,
                List.of(),
                ALL));
    assertThat(found).as("seed %s", seed).hasSize(20);
    assertThat(found).extracting(Candidate::key).doesNotHaveDuplicates();
    assertThat(engine.candidate(found.getFirst().key(), "").map(Candidate::side))
        .contains(found.getFirst().side());
  }

  @Test
  void anEmptyIndexHasNoCandidates() {
    assertThat(engine.recall(recall("blood", Map.of("welding", 1.0), 10))).isEmpty();
    assertThat(engine.candidate(new RecordKey(RecordKind.JOBS, "test", "j1"), "blood")).isEmpty();
    assertThat(engine.words(RecordKind.JOBS, "blood")).isZero();
  }

  // ---- the scan

  private double agreement(String text, IndexDocument document) {
    double all = 0;
    Map<String, Integer> held = new HashMap<>();
    for (IndexDocument each : documents) {
      all += terms(each).size();
      new HashSet<>(terms(each)).forEach(word -> held.merge(word, 1, Integer::sum));
    }
    double average = all / documents.size();
    List<String> terms = terms(document);
    double sum = 0;
    for (String word : Set.of(Arrays.stream(text.split(" ")).distinct().toArray(String[]::new))) {
      double times = Arrays.stream(text.split(" ")).filter(word::equals).count();
      double often = terms.stream().filter(word::equals).count();
      double with = held.getOrDefault(word, 0);
      double idf = Math.log(1 + (documents.size() - with + 0.5) / (with + 0.5));
      sum += (1 + Math.log(times)) * idf * often / (often + 4 * terms.size() / average);
    }
    return sum;
  }

  private static List<String> terms(IndexDocument document) {
    List<String> terms = new ArrayList<>();
    for (Entry entry : document.entries()) {
      if (entry instanceof Entry.Words(String field, String text, int times)
          && field.equals(Fields.WORDS)) {
        for (int i = 0; i < times; i++) {
          Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).forEach(terms::add);
        }
      }
    }
    return terms;
  }

  private static Query any(
      String text, Map<String, Double> skills, Map<String, Double> occupations, Meaning title) {
    List<Query> any = new ArrayList<>();
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        any.add(new Query.Text(Fields.WORDS, List.of(new Query.Group(word, List.of()))));
      }
    }
    skills.keySet().forEach(skill -> any.add(new Query.HasSkill(skill)));
    occupations.keySet().forEach(id -> any.add(new Query.Term(Fields.OCCUPATION, id)));
    if (!title.isNone()) {
      any.add(new Query.Alike(title, 0.7));
    }
    return new Query.Or(any);
  }

  // ---- making documents and requests

  private void fill(int count) {
    for (int i = 1; i <= count; i++) {
      IndexDocument posting = make.posting(i, i);
      put(with(posting, sides.requirements()));
      if (random.nextInt(50) == 0) {
        engine.refresh();
      }
    }
    engine.refresh();
  }

  private void put(IndexDocument... puts) {
    List<Change> changes = new ArrayList<>();
    for (IndexDocument document : puts) {
      documents.add(document);
      changes.add(new Change.Put(document));
    }
    engine.apply(changes, documents.size());
  }

  private static IndexDocument with(IndexDocument any, @Nullable Matchable side) {
    return new IndexDocument(
        any.key(),
        any.seq(),
        any.card(),
        any.text(),
        any.entries(),
        any.children(),
        any.likeness(),
        any.person(),
        side);
  }

  private IndexDocument document(String id, String text, @Nullable Matchable side) {
    IndexDocument any = make.posting(1, 1);
    RecordKey key = new RecordKey(RecordKind.JOBS, "test", id);
    return new IndexDocument(
        key,
        1,
        any.card(),
        text,
        List.of(new Entry.Words(Fields.WORDS, text, 1)),
        List.of(),
        new Likeness(Likeness.idOf(key), 7, 0, 0, 0, Integer.MAX_VALUE, 0),
        null,
        side);
  }

  private static Recall recall(String text, Map<String, Double> skills, int most) {
    return new Recall(
        RecordKind.JOBS, text, skills, Map.of(), NO_MEANING, NO_MEANING, List.of(), most);
  }

  private List<Filter> filters() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(new Filter("type", new Query.Term(Fields.TYPE, "FULL_TIME")));
      case 1 ->
          List.of(
              new Filter("where", new Query.Near(Fields.PLACE, RandomDocuments.SEATTLE, 40)),
              new Filter(
                  "posted",
                  new Query.Range(Fields.POSTED, RandomDocuments.TODAY - 30, Long.MAX_VALUE)));
      default -> List.of();
    };
  }

  private static Matchable side(IndexDocument document) {
    Matchable side = document.side();
    if (side == null) {
      throw new IllegalArgumentException(document.key() + " has no side");
    }
    return side;
  }

  private IndexDocument document(RecordKey key) {
    return documents.stream()
        .filter(document -> document.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Double> some(List<String> values) {
    return values.stream()
        .filter(value -> random.nextInt(4) == 0)
        .collect(Collectors.toMap(value -> value, value -> 0.5 + random.nextDouble()));
  }

  private String words(int count) {
    return random
        .ints(count, 0, RandomDocuments.WORDS.size())
        .mapToObj(RandomDocuments.WORDS::get)
        .collect(Collectors.joining(" "));
  }
}
