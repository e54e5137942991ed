package metier.query.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import metier.engine.SearchEngine;
import metier.model.RecordKind;
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
class SpellingTest {
  @TempDir static Path folder;

  private SearchEngine engine;
  private Spelling spelling;

  @BeforeAll
  void load() throws Exception {
    engine = IndexOf.corpus(folder);
    spelling = new Spelling(IndexOf.CONFIG, engine);
  }

  @AfterAll
  void close() {
    engine.close();
  }

  private String corrected(String typed) {
    return Correction.applied(typed, spelling.correct(typed, List.of(), RecordKind.JOBS));
  }

  @ParameterizedTest
  @CsvSource({
    "phelbotomist, phlebotomist",
    "phlebotamist, phlebotomist",
    "flebotomist, phlebotomist",
    "phlebotomost jobs, phlebotomist jobs",
    "regsitered nurse, registered nurse",
    "registerd nurse, registered nurse",
    "rn nights seatle, rn nights seattle",
    "nusre, nurse",
    "acount manager, account manager",
    "accont manager, account manager",
    "project managment, project management",
    "project managr, project manager",
    "adminstrative assistant, administrative assistant",
    "administrative assisstant, administrative assistant",
    "receptionest, receptionist",
    "recepcionist, receptionist",
    "secratary, secretary",
    "custmer service, customer service",
    "maintainance technician, maintenance technician",
    "mechancial engineer, mechanical engineer",
    "sofware developer, software developer",
    "softwear engineer, software engineer",
    "electrican, electrician",
    "warehosue, warehouse",
    "warehouse asociate, warehouse associate",
    "pharmasist, pharmacist",
    "pharmcy technician, pharmacy technician",
    "farmacist, pharmacist",
    "physical theripist, physical therapist",
    "occupational therpy, occupational therapy",
    "respitory therapist, respiratory therapist",
    "radiolgy tech, radiology tech",
    "ultrasound tecnician, ultrasound technician",
    "dential hygienist, dental hygienist",
    "hygenist, hygienist",
    "veternarian, veterinarian",
    "liscensed practical nurse, licensed practical nurse",
    "comunity health worker, community health worker",
    "phychologist, psychologist",
    "psycologist, psychologist",
    "Philadelfia, Philadelphia",
    "albuqerque, albuquerque",
    "cincinatti, cincinnati",
    "pheonix, phoenix",
    "tuscon, tucson",
    "minneaplis, minneapolis",
    "san fransisco, san francisco",
    "los angelas, los angeles",
    "nurse in bostan, nurse in boston",
    "NURSE SEATLE, NURSE SEATTLE"
  })
  void theWordThatWasMeantIsFound(String typed, String meant) {
    assertThat(corrected(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "healthcareassistant, healthcare assistant",
    "medicalassistant seattle, medical assistant seattle",
    "phlebo tomist, phlebotomist",
    "x-ray technolo gist, x-ray technologist"
  })
  void wordsRunTogetherArePartedAndTornOnesJoined(String typed, String meant) {
    assertThat(corrected(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "perfusionist",
        "nurses phlebotomists reading mobile nice java",
        "c++ c# .net r go iv o2 b12 401k 24/7",
        "\"recieve goods\" nurse",
        "recie* nurse",
        "nusre* OR phleb*",
        "asdfgh qwerty xyzzy plugh jkljkl",
        "krankenschwester enfermera infirmière sjuksköterska",
        "看護師 медсестра ممرضة 🩺🚑",
        "someone@hosptial.org https://hosptial.org hosptial.net",
        "zookeeper sommelier"
      })
  void whatIsRightOrNobodysGuessStaysAsItIs(String typed) {
    assertThat(spelling.correct(typed, List.of(), RecordKind.JOBS)).isEmpty();
  }

  @Test
  void aCorrectionSaysWhereThePieceStands() {
    assertThat(
            spelling.correct(
                "-nusre title:Phlebotamist, phlebo tomist", List.of(), RecordKind.JOBS))
        .containsExactly(
            new Correction("nusre", "nurse", 1, 6),
            new Correction("Phlebotamist", "Phlebotomist", 13, 25),
            new Correction("phlebo tomist", "phlebotomist", 27, 40));
  }

  @Test
  void aLiteralPieceStaysAndTheRestIsCorrected() {
    assertThat(spelling.correct("nusre seatle", List.of("Nusre"), RecordKind.JOBS))
        .containsExactly(new Correction("seatle", "seattle", 6, 12));
    assertThat(spelling.correct("nusre seatle", List.of("nusre seatle"), RecordKind.JOBS))
        .isEmpty();
    assertThat(spelling.correct("nusre seatle", List.of("nusr"), RecordKind.JOBS))
        .extracting(Correction::from)
        .containsExactly("nusre", "seatle");
    assertThat(spelling.correct("nusre seatle", List.of(TypedWord.ALL), RecordKind.JOBS)).isEmpty();
  }

  @Test
  void noWordOfADictionaryIsEverChanged() {
    Set<String> words = new TreeSet<>();
    for (RecordKind kind : RecordKind.values()) {
      engine.forEachWord(kind, (word, records) -> words.add(word));
    }
    assertThat(words).hasSizeGreaterThan(2000);
    IndexOf.CONFIG.taxonomy().skills().forEach(skill -> words.add(skill.name()));
    IndexOf.CONFIG.taxonomy().skills().forEach(skill -> words.addAll(skill.aliases()));
    IndexOf.CONFIG.taxonomy().occupations().forEach(work -> words.add(work.title()));
    IndexOf.CONFIG.taxonomy().occupations().forEach(work -> words.addAll(work.aliases()));
    IndexOf.CONFIG.synonyms().rows().forEach(row -> words.addAll(row.forms()));
    IndexOf.CONFIG.employers().forEach(employer -> words.add(employer.name()));
    IndexOf.CONFIG.places().forEach(entry -> words.add(entry.place().name()));
    for (String word : words) {
      assertThat(spelling.correct(word, List.of(), RecordKind.RESUMES)).as(word).isEmpty();
    }
  }

  @Test
  void mostSlipsInTitlesSkillsAndCitiesAreMended() {
    Dictionaries dictionaries = new Dictionaries(IndexOf.CONFIG, engine);
    Typos typos = Typos.of(IndexOf.CONFIG, 20261122);
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < 200; i++) {
      Typos.Typo typo =
          typos.next(
              word ->
                  dictionaries.inTables(word) || dictionaries.records(word, RecordKind.JOBS) > 0);
      String corrected = corrected(typo.typed());
      right += corrected.equals(typo.meant()) ? 1 : 0;
      wrong += corrected.equals(typo.meant()) || corrected.equals(typo.typed()) ? 0 : 1;
    }
    System.out.println("of 200 slips " + right + " mended, " + wrong + " made worse");
    assertThat(right).isGreaterThanOrEqualTo(160);
    assertThat(wrong).isLessThanOrEqualTo(6);
  }

  @Test
  void whateverIsTypedTheCorrectionsStandInItAndHaveOnlyKnownWords() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Dictionaries dictionaries = new Dictionaries(IndexOf.CONFIG, engine);
    String signs = "aeinorst bcdhlmpu\"-*()/'.,+#9É🩺看";
    for (int round = 0; round < 200; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        int at = random.nextInt(signs.length());
        typed.append(signs.charAt(random.nextBoolean() ? random.nextInt(16) : at));
      }
      String text = typed.toString();
      int end = 0;
      for (Correction made : spelling.correct(text, List.of(), RecordKind.JOBS)) {
        assertThat(made.start()).as("%s, seed %d", text, seed).isGreaterThanOrEqualTo(end);
        end = made.end();
        assertThat(made.to().split(" "))
            .as("%s, seed %d", text, seed)
            .allMatch(word -> dictionaries.weight(Letters.folded(word)) > 0);
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void whatAlmostAllRecordsSpellOtherwiseWasMisspelledInTheRest(@TempDir Path other) {
    try (SearchEngine few =
        IndexOf.titles(
            other,
            Map.of("vanilla grommet", 1000, "vanlila fixer", 2, "gromet", 9, "grommit", 1))) {
      Spelling of = new Spelling(IndexOf.CONFIG, few);
      assertThat(
              Correction.applied(
                  "vanlila gromet", of.correct("vanlila gromet", List.of(), RecordKind.JOBS)))
          .as("one in five hundred is a slip, one in a hundred a word")
          .isEqualTo("vanilla gromet");
    }
  }

  @Test
  void newWordsOfTheIndexAreKnownAtOnceAndGuessedSoon(@TempDir Path other) throws Exception {
    try (SearchEngine growing = IndexOf.titles(other, Map.of("nurse", 1))) {
      Spelling of = new Spelling(IndexOf.CONFIG, growing);
      assertThat(of.correct("zymurgxst", List.of(), RecordKind.JOBS)).isEmpty();
      IndexOf.put(growing, 1, Map.of("zymurgist", 50, "zymurgxist", 1));
      assertThat(of.correct("zymurgxist", List.of(), RecordKind.JOBS)).isEmpty();
      long patience = System.nanoTime() + 60_000_000_000L;
      while (of.correct("zymurgxst", List.of(), RecordKind.JOBS).isEmpty()
          && System.nanoTime() < patience) {
        Thread.sleep(50);
      }
      assertThat(of.correct("zymurgxst", List.of(), RecordKind.JOBS))
          .extracting(Correction::to)
          .containsExactly("zymurgist");
    }
  }
}
