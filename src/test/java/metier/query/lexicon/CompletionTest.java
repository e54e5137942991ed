package metier.query.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import metier.engine.SearchEngine;
import metier.model.Place;
import metier.query.lexicon.Suggestion.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over the sample and the tables that are shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTest {
  private static final int MOST = 7;

  @TempDir static Path folder;

  private SearchEngine engine;
  private Completion completion;

  @BeforeAll
  void load() throws Exception {
    engine = IndexOf.corpus(folder);
    completion = of(engine);
  }

  @AfterAll
  void close() {
    engine.close();
  }

  private static Completion of(SearchEngine engine) {
    return new Completion(IndexOf.CONFIG, IndexOf.ANALYST.gazetteer(), engine);
  }

  private List<Suggestion> complete(String typed) {
    return completion.complete(typed, Set.of(), MOST);
  }

  private static String shown(Suggestion suggestion) {
    return suggestion.kind().word() + " " + suggestion.label();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phleb|title Phlebotomist|skill Phlebotomy",
        "flebo|title Phlebotomist|skill Phlebotomy",
        "PHLÉB|title Phlebotomist|skill Phlebotomy",
        "reg nur|title Registered Nurse|title Registered Nurse",
        "nurse reg|title Registered Nurse|title Registered Nurse",
        "regsitered nur|title Registered Nurse|title Registered Nurse",
        "seatt|place Seattle, WA|place Seattle, WA",
        "seatl|place Seattle, WA|place Seattle, WA",
        "seattle, w|place Seattle, WA|place Seattle, WA",
        "portland or|place Portland, OR|place Portland, OR",
        "portland maine|place Portland, ME|place Portland, ME",
        "new yor|place New York, NY|place New York, US",
        "venip|skill Phlebotomy|skill Phlebotomy",
        "98109|place 98109, WA|place 98109, WA"
      })
  void whatWasBegunIsOffered(String typed, String one, String other) {
    assertThat(complete(typed)).extracting(CompletionTest::shown).contains(one, other);
  }

  @Test
  void aPlaceIsFirstWhereNothingElseIsCalledSo() {
    assertThat(complete("seatt").getFirst().label()).isEqualTo("Seattle, WA");
    assertThat(complete("spring")).extracting(Suggestion::kind).contains(Kind.PLACE);
  }

  @Test
  void ofPlacesWithoutPostingsTheLargerIsFirst(@TempDir Path empty) {
    try (SearchEngine none = IndexOf.titles(empty, Map.of())) {
      List<Suggestion> places = of(none).complete("portland", EnumSet.of(Kind.PLACE), MOST);
      assertThat(places.subList(0, 2))
          .extracting(Suggestion::label)
          .containsExactly("Portland, OR", "Portland, ME");
      assertThat(places).allMatch(place -> place.count() == 0);
    }
  }

  @Test
  void whatMorePostingsHaveComesFirstAndWhatTheTablesKnowIsThereWithoutAny(@TempDir Path few)
      throws Exception {
    try (SearchEngine engine =
        IndexOf.titles(few, Map.of("Zoo Warden", 3, "Zoo Keeper", 30, "Zoo Typist", 1))) {
      Completion of = of(engine);
      assertThat(of.complete("zoo", EnumSet.of(Kind.TITLE), MOST))
          .filteredOn(title -> title.label().startsWith("Zoo "))
          .extracting(title -> title.label() + " " + title.count())
          .startsWith("Zoo Keeper 30", "Zoo Warden 3")
          .doesNotContain("Zoo Typist 1");
      assertThat(of.complete("phleb", EnumSet.of(Kind.TITLE), MOST).getFirst().count()).isZero();

      IndexOf.put(engine, 34, Map.of("Zoo Warden", 90));
      long patience = System.nanoTime() + 60_000_000_000L;
      while (of.complete("zoo", EnumSet.of(Kind.TITLE), 1).getFirst().count() < 90
          && System.nanoTime() < patience) {
        Thread.sleep(50);
      }
      assertThat(of.complete("zoo", EnumSet.of(Kind.TITLE), 1).getFirst().label())
          .isEqualTo("Zoo Warden");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "看護", "🩺", "qzxvjkqq", "nurse qzxvjkqq"})
  void nothingIsOfferedForWhatIsNoBeginning(String typed) {
    assertThat(complete(typed)).isEmpty();
  }

  @Test
  void whateverIsTypedEachKindIsAskedForAndHasEachTextOnce() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        typed.append("aeinorstcdlmpu ,".charAt(random.nextInt(16)));
      }
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      for (Kind kind : Kind.values()) {
        if (random.nextBoolean()) {
          kinds.add(kind);
        }
      }
      Set<String> texts = new HashSet<>();
      List<Suggestion> found = completion.complete(typed.toString(), kinds, MOST);
      assertThat(found).as("%s, seed %d", typed, seed).hasSizeLessThanOrEqualTo(MOST);
      assertThat(found)
          .as("%s, seed %d", typed, seed)
          .allMatch(of -> kinds.isEmpty() || kinds.contains(of.kind()))
          .allMatch(of -> texts.add(of.kind() + of.text()))
          .allMatch(of -> (of.kind() == Kind.PLACE) == (of.place() != null));
    }
  }

  @Test
  void placesArePickedInSpiteOfSlips() {
    assertThat(completion.places("seattel", MOST)).extracting(Place::label).contains("Seattle, WA");
    assertThat(completion.places("981", MOST)).extracting(Place::kind).containsOnly(Place.Kind.ZIP);
  }
}
