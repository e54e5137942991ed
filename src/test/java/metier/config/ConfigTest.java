package metier.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import metier.model.CareerGuide;
import metier.model.GeoPoint;
import metier.model.NotShown;
import metier.model.NotSkill;
import metier.model.Place;
import metier.model.Skill;
import metier.model.Video;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigTest {
  private static final String SKILLS =
      """
      id	name	kind	broader	aliases	as_written
      # The laboratory.
      phlebotomy	Phlebotomy	hard	patient-care	venipuncture|blood draw
      patient-care	Patient care	hard
      r	R	tool			R
      """;
  private static final String OCCUPATIONS =
      """
      id	title	family	soc	aliases	skills	summary
      phlebotomist	Phlebotomist	laboratory	31-9097	phleb|phlebotomy tech	phlebotomy	Draws "blood".
      """;
  private static final String CAREERS =
      """
      id	duties	activities	conditions	specialities	education	licensing	licences	qualities	advancement
      phlebotomist	Draws blood.|Labels tubes.	getting information	repetitive		A certificate.			steady hands	Trainer.
      """;
  private static final String NOT_SKILLS =
      """
      phrase	why	unless
      phlebotomy chair	furniture	\s
      """;
  private static final String SYNONYMS =
      """
      forms	when	meaning
      RN|registered nurse	nurse|ward	What nurses call themselves.
      """;
  private static final String PLACES =
      """
      kind	name	region	country	lat	lon	population	aliases
      country	United States		US	37.2	-93.1	249531115	USA|U.S.
      city	Seattle	WA	US	47.6062	-122.3321	737015
      part	Ballard	WA	US	47.6765	-122.3862
      zip	98109	WA	US	47.634	-122.347		Seattle
      """;
  private static final String EMPLOYERS =
      """
      name	aliases
      Veterans Health Administration	VA|VHA
      """;
  private static final String SITE =
      """
      setting	value	meaning
      name	Harbour Jobs
      address	https://jobs.example.org
      accent	#005f4b
      accent_dark\t
      allowed_origins	https://www.example.org|http://localhost:3000
      people_at_least	7
      """;
  private static final String RANKING =
      """
      setting	value	meaning
      title_weight	3
      bm25_k1	1.2
      bm25_b	0.75
      must_match_share	0.75
      synonym_weight	0.8
      window	400
      title_fit	4.0
      freshness	1.0
      freshness_days	14
      nearness	1.0
      work_fit	3.0
      skill_fit	1.5
      shift_fit	1.5
      meaning_fit	0.25
      meaning_least	0.7
      meaning_below	20
      pay_stated	0.3
      match_work	30
      match_skills	30
      match_words	25
      match_meaning	5
      match_licences	8
      match_level	4
      match_years	4
      match_education	3
      match_languages	3
      match_place	4
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeSoundTables() throws IOException {
    write("skills.tsv", SKILLS);
    write("occupations.tsv", OCCUPATIONS);
    write("not-skills.tsv", NOT_SKILLS);
    write("not-shown.tsv", "skill\tphrases\twhy\nphlebotomy\tlab draws\tsomebody's\n");
    write("careers.tsv", CAREERS);
    write("videos.tsv", "occupation\ttitle\turl\n");
    write("synonyms.tsv", SYNONYMS);
    write("ranking.tsv", RANKING);
    write("site.tsv", SITE);
    write("employers.tsv", EMPLOYERS);
    writePlaces(PLACES);
  }

  @Test
  void employersTableNamesEachEmployerOnce() throws IOException {
    write(
        "employers.tsv",
        """
        name	aliases
        UPMC	University of Pittsburgh Medical Center
        Pitt Health	University of Pittsburgh Medical Center, Inc.
        North Clinic	UPMC|The North Clinic LLC
        U.P.M.C.	--
        Lonely
        """);

    assertThat(lines())
        .containsExactlyInAnyOrder(
            "employers.tsv:5: name 'U.P.M.C.' is in line 2 already",
            "employers.tsv:3: alias 'University of Pittsburgh Medical Center, Inc.' already belongs"
                + " to employer 'UPMC' (line 2)",
            "employers.tsv:4: alias 'UPMC' is itself a name (line 2); list it once",
            "employers.tsv:4: alias 'The North Clinic LLC' says the same as the name 'North"
                + " Clinic'",
            "employers.tsv:5: alias '--' holds no letter or digit",
            "employers.tsv:6: aliases was empty");
  }

  @Test
  void soundTablesBecomeRecords() {
    Config config = Config.load(folder);

    assertThat(config.taxonomy().skill("phlebotomy"))
        .contains(
            new Skill(
                "phlebotomy",
                "Phlebotomy",
                Skill.Kind.HARD,
                "patient-care",
                List.of("venipuncture", "blood draw"),
                List.of()));
    assertThat(config.taxonomy().skill("r").orElseThrow().anyCase()).isEmpty();
    assertThat(config.taxonomy().occupation("phlebotomist").orElseThrow().summary())
        .isEqualTo("Draws \"blood\".");
    assertThat(config.synonyms().rows())
        .containsExactly(
            new Synonyms.Row(List.of("rn", "registered nurse"), List.of("nurse", "ward")));
    assertThat(config.ranking())
        .isEqualTo(
            new Ranking(
                3,
                1.2,
                0.75,
                0.75,
                0.8,
                400,
                4.0,
                3.0,
                1.5,
                1.5,
                0.25,
                0.7,
                20,
                1.0,
                14,
                1.0,
                0.3,
                new MatchWeights(30, 30, 25, 5, 8, 4, 4, 3, 3, 4)));
    assertThat(config.places())
        .contains(
            new GazetteerEntry(
                new Place(Place.Kind.ZIP, "98109", "WA", "US", new GeoPoint(47.634, -122.347), 0),
                List.of("Seattle"),
                false),
            new GazetteerEntry(
                new Place(
                    Place.Kind.CITY, "Ballard", "WA", "US", new GeoPoint(47.6765, -122.3862), 0),
                List.of(),
                true));
    assertThat(config.places().getFirst().aliases()).containsExactly("USA", "U.S.");
  }

  @ParameterizedTest
  @CsvSource({
    "skills.tsv, true",
    "not-skills.tsv, true",
    "not-shown.tsv, true",
    "occupations.tsv, true",
    "careers.tsv, false",
    "videos.tsv, false",
    "ranking.tsv, false",
    "site.tsv, false",
    "synonyms.tsv, false"
  })
  void fingerprintFollowsTheTablesThatShapeDocuments(String file, boolean shapes)
      throws IOException {
    String before = Config.load(folder).fingerprint();
    assertThat(before).matches("[0-9a-f]{16}").isEqualTo(Config.load(folder).fingerprint());

    Files.writeString(folder.resolve(file), "# Changed.\n" + read(file));

    assertThat(Config.load(folder).fingerprint().equals(before)).isNotEqualTo(shapes);
  }

  @Test
  void ofTheWeightsOnlyThatOfTheTitleShapesDocuments() throws IOException {
    String before = Config.load(folder).fingerprint();
    write("ranking.tsv", RANKING.replace("nearness\t1.0", "nearness\t2.0"));
    assertThat(Config.load(folder).fingerprint()).isEqualTo(before);
    write("ranking.tsv", RANKING.replace("title_weight\t3", "title_weight\t4"));
    assertThat(Config.load(folder).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void videosBelongToAnOccupationAndLieBehindHttps() throws IOException {
    append("videos.tsv", "phlebotomist\tA morning's round\thttps://video.example.org/1\n");
    append("videos.tsv", "phlebotomist\tHow I began\thttps://video.example.org/2\n");
    assertThat(Config.load(folder).videos())
        .containsExactly(
            Map.entry(
                "phlebotomist",
                List.of(
                    new Video("A morning's round", "https://video.example.org/1"),
                    new Video("How I began", "https://video.example.org/2"))));
    append("videos.tsv", "baker\tBread\thttp://video.example.org/3\n");
    append("videos.tsv", "phlebotomist\t\tjavascript:alert(1)\n");
    assertThat(catchThrowableOfType(ConfigFaults.class, () -> Config.load(folder)))
        .hasMessageContainingAll(
            "videos.tsv:4: occupation 'baker' is not known",
            "videos.tsv:4: url was 'http://video.example.org/3'; it must be an address that begins"
                + " with https://",
            "videos.tsv:5: title was empty",
            "videos.tsv:5: url was 'javascript:alert(1)'");
  }

  @Test
  void careersAreGuidesToOccupations() throws IOException {
    assertThat(Config.load(folder).careers())
        .containsExactly(
            Map.entry(
                "phlebotomist",
                new CareerGuide(
                    "phlebotomist",
                    List.of("Draws blood.", "Labels tubes."),
                    List.of("getting information"),
                    List.of("repetitive"),
                    List.of(),
                    "A certificate.",
                    "",
                    List.of(),
                    List.of("steady hands"),
                    "Trainer.")));

    append("careers.tsv", "phlebotomist\t\ta\tc\t\te\t\tr\tq\tv\n");
    append("careers.tsv", "baker\td\ta\tc\t\te\t\t\tq\tv\n");

    assertThat(lines())
        .containsExactly(
            "careers.tsv:3: duties was empty",
            "careers.tsv:3: id 'phlebotomist' already belongs to occupation 'phlebotomist'"
                + " (line 2)",
            "careers.tsv:3: licence 'r' of 'phlebotomist' is not known",
            "careers.tsv:4: occupation 'baker' is not known");
  }

  @Test
  void whatShowsTooLittleIsSaidOncePerKnownSkill() throws IOException {
    assertThat(Config.load(folder).taxonomy().notShown())
        .containsExactly(new NotShown("phlebotomy", List.of("lab draws")));

    append("not-shown.tsv", "flying\t\tnot known\n");
    append("not-shown.tsv", "phlebotomy\tdraws\ttwice\n");

    assertThat(lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("not-shown.tsv:3: skill 'flying' is none of skills.tsv"))
        .anyMatch(line -> line.startsWith("not-shown.tsv:3: phrases are empty"))
        .anyMatch(line -> line.startsWith("not-shown.tsv:4: "));
  }

  @Test
  void phraseThatMeansNoSkillIsNoSkillsName() throws IOException {
    assertThat(Config.load(folder).taxonomy().notSkills())
        .containsExactly(new NotSkill("phlebotomy chair", List.of()));

    append("not-skills.tsv", "Blood-draw\tfurniture\t\n");
    append("not-skills.tsv", "phlebotomy\tfurniture\tlab|lab bench\n");

    assertThat(lines())
        .containsExactly(
            "not-skills.tsv:3: phrase 'Blood-draw' is a skill's name itself; then unless can't be"
                + " empty",
            "not-skills.tsv:4: unless 'lab bench' must be one word of letters and digits");
  }

  @Test
  void faultsOfAllTablesComeTogether() throws IOException {
    append("skills.tsv", "venous\tVenous access\thard\t\tBlood-Draw\t\n");
    append("occupations.tsv", "nurse\tNurse\tcare\t29-1141\tPhleb\tcharm\t\n");
    Files.delete(folder.resolve("synonyms.tsv"));

    assertThat(lines())
        .containsExactly(
            "skills.tsv:6: alias 'Blood-Draw' already belongs to skill 'phlebotomy' (line 3)",
            "occupations.tsv:3: alias 'Phleb' already belongs to occupation 'phlebotomist'"
                + " (line 2)",
            "occupations.tsv:3: skill 'charm' of 'nurse' is not known",
            "careers.tsv: has no row for occupation 'nurse'",
            "synonyms.tsv: is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "r~R two~tool~~~ = id 'r' already belongs to skill 'r' (line 5)",
        "x~PHLEBOTOMY~hard~~~ = name 'PHLEBOTOMY' already belongs to skill 'phlebotomy' (line 3)",
        "x~X~tool~~~R = spelling 'R' already belongs to skill 'r' (line 5)",
        "x~X~magic~~~ = kind was 'magic'; it must be hard, soft, tool or licence",
        "x~X~hard~y~~ = broader skill 'y' of 'x' is not known",
        "x~X~hard~x~~ = broader leads back to where it began: x > x",
        "~X~hard~~~ = id was empty",
        "x~~hard~~~ = name was empty",
        "x~X~hard = has 3 cells; expected 6",
      })
  void faultsOfSkills(String row, String reason) throws IOException {
    append("skills.tsv", row.replace('~', '\t') + "\n");
    assertThat(lines()).containsExactly("skills.tsv:6: " + reason);
  }

  @Test
  void circleOfWiderSkillsIsOneFault() throws IOException {
    append("skills.tsv", "a\tA\thard\tb\t\t\nb\tB\thard\tc\t\t\nc\tC\thard\ta\t\t\n");
    append("skills.tsv", "d\tD\thard\ta\t\t\n");
    assertThat(lines())
        .containsExactly("skills.tsv:6: broader leads back to where it began: a > b > c > a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "phlebotomist~Bleeder~~~~~ = id 'phlebotomist' already belongs to occupation"
            + " 'phlebotomist' (line 2)",
        "x~Phlebotomy Tech~~~~~ = title 'Phlebotomy Tech' already belongs to occupation"
            + " 'phlebotomist' (line 2)",
        "x~X~~319097~~~ = soc was '319097'; it must look like 31-9097",
        "x~~~~~~ = title was empty",
      })
  void faultsOfOccupations(String row, String reason) throws IOException {
    append("occupations.tsv", row.replace('~', '\t') + "\n");
    assertThat(lines()).startsWith("occupations.tsv:3: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "nurse|Registered Nurse~~ = form 'registered nurse' already belongs to the group of 'rn'"
            + " (line 2)",
        "nurse~~ = forms was 'nurse'; it must hold two or more",
      })
  void faultsOfSynonyms(String row, String reason) throws IOException {
    append("synonyms.tsv", row.replace('~', '\t') + "\n");
    assertThat(lines()).containsExactly("synonyms.tsv:3: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "village~X~WA~US~47~-122~~ = kind was 'village'; it must be country, state, area, city,"
            + " part or zip",
        "city~~WA~US~47~-122~~ = name was empty",
        "city~X~WA~USA~47~-122~~ = country was 'USA'; it must be an ISO 3166 code of two letters",
        "city~X~WA~US~north~-122~~ = lat was 'north'; it must be a number",
        "city~X~WA~US~47~~~ = lon was ''; it must be a number",
        "city~X~WA~US~147~-122~~ = lat was 147.0; it must be from -90 to 90",
        "city~X~WA~US~47~NaN~~ = lon was 'NaN'; it must be a number",
        "city~X~WA~US~47~-122~many~ = population was 'many'; it must be a whole number, 0 or more,"
            + " or empty",
        "zip~9810~WA~US~47~-122~~ = zip was '9810'; it must be five digits",
        "zip~98109~WA~US~47~-122~~ = zip '98109' already belongs to the row of '98109, WA' (line"
            + " 5)",
      })
  void faultsOfPlaces(String row, String reason) throws IOException {
    writePlaces(PLACES + row.replace('~', '\t') + "\n");
    assertThat(lines()).containsExactly("places.tsv.gz:6: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "bm25_b~0.75 = bm25_b~2 = :4: bm25_b was 2; it must be a number from 0 to 1",
        "window~400 = window~4.5 = :7: window was 4.5; it must be a whole number from 0 to"
            + " 10,000",
        "window~400 = window~lots = :7: value was 'lots'; it must be a number",
        "freshness_days~14 = freshness_days~0 = :10: freshness_days was 0; it must be a number"
            + " from 0.01 to 10,000",
      })
  void faultsOfSettings(String sound, String broken, String fault) throws IOException {
    write("ranking.tsv", RANKING.replace(sound.replace('~', '\t'), broken.replace('~', '\t')));
    assertThat(lines()).containsExactly("ranking.tsv" + fault);
  }

  @Test
  void settingsThatAreUnknownMissingOrTwiceAreAllNamed() throws IOException {
    write(
        "ranking.tsv", RANKING.replace("nearness\t1.0", "closeness\t1.0") + "window\t300\twider\n");
    assertThat(lines())
        .containsExactly(
            "ranking.tsv:11: setting 'closeness' is not known",
            "ranking.tsv:29: setting 'window' already belongs to setting 'window' (line 7)",
            "ranking.tsv: setting 'nearness' is missing");
  }

  @Test
  void theSiteHasANameAnAddressColoursAndThoseWhoMayAsk() {
    assertThat(Config.load(folder).site())
        .isEqualTo(
            new Site(
                "Harbour Jobs",
                "https://jobs.example.org",
                new Colour(0, 0x5f, 0x4b),
                null,
                Set.of("https://www.example.org", "http://localhost:3000"),
                7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name~Harbour Jobs | name~ | :2: name was empty; the pages need a name",
        "https://jobs.example.org | https://jobs.example.org/ | :3: address was"
            + " 'https://jobs.example.org/'; it must be scheme and host alone, such as"
            + " https://jobs.example.org",
        "https://jobs.example.org | jobs.example.org | :3: address was 'jobs.example.org'; it must"
            + " be scheme and host alone, such as https://jobs.example.org",
        "#005f4b | green | :4: accent was 'green'; it must be a colour such as #2a4899",
        "#005f4b | #ffcc00 | :4: accent was #ffcc00; its contrast with the page (#ffffff) is 1.5"
            + " and has to be at least 6 to be readable",
        "accent_dark | accent_dark~#005f4b | :5: accent_dark was #005f4b; its contrast with the"
            + " page (#1a1f2b) is 2.1 and has to be at least 6 to be readable",
        "http://localhost:3000 | *.example.org | :6: allowed_origins had '*.example.org'; an origin"
            + " is scheme and host alone, such as https://www.example.org",
        "people_at_least~7 | people_at_least~1 | :7: people_at_least was '1'; it must be a whole"
            + " number of at least 2",
        "people_at_least~7 | people_at_least~many | :7: people_at_least was 'many'; it must be a"
            + " whole number of at least 2",
        "accent_dark | accent_night | :5: setting 'accent_night' is not known",
      })
  void faultsOfTheSite(String sound, String broken, String fault) throws IOException {
    write("site.tsv", SITE.replace(sound.replace('~', '\t'), broken.replace('~', '\t')));
    assertThat(lines()).contains("site.tsv" + fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skills.tsv",
        "occupations.tsv",
        "synonyms.tsv",
        "places.tsv.gz",
        "ranking.tsv",
        "site.tsv"
      })
  void missingTableIsOneFault(String file) throws IOException {
    Files.delete(folder.resolve(file));
    assertThat(lines().stream().filter(line -> line.startsWith(file)))
        .containsExactly(file + ": is missing");
  }

  @Test
  void otherColumnsAreOneFault() throws IOException {
    write("synonyms.tsv", "form\twhen\tmeaning\na|b\t\t\n");
    assertThat(lines())
        .containsExactly(
            "synonyms.tsv:1: columns were [form, when, meaning]; expected [forms, when, meaning]");
  }

  @Test
  void emptyTableSaysWhatItShouldHold() throws IOException {
    Files.writeString(folder.resolve("synonyms.tsv"), "");
    assertThat(lines())
        .containsExactly("synonyms.tsv: is empty; expected the columns [forms, when, meaning]");
  }

  @Test
  void brokenGzipIsOneFault() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("places.tsv.gz"));
    Files.write(folder.resolve("places.tsv.gz"), Arrays.copyOf(whole, 40));
    assertThat(lines()).singleElement().asString().startsWith("places.tsv.gz: can't be read: ");
  }

  @Test
  void missingFolderIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    var faults = catchThrowableOfType(ConfigFaults.class, () -> Config.load(nowhere));
    assertThat(faults).hasMessage(nowhere + ": is no folder");
  }

  @Test
  void thousandsOfLikeFaultsAreCutInTheMessageOnly() throws IOException {
    writePlaces(PLACES + "city\tX\tWA\tUS\t?\t0\t\t\n".repeat(2_000));
    var faults = catchThrowableOfType(ConfigFaults.class, () -> Config.load(folder));
    assertThat(faults.faults()).hasSize(2_000);
    assertThat(faults.getMessage().lines()).hasSize(101);
    assertThat(faults.getMessage()).endsWith("places.tsv.gz: 1,900 more");
  }

  /** The message's lines with the temporary folder cut off. */
  private List<String> lines() {
    var faults = catchThrowableOfType(ConfigFaults.class, () -> Config.load(folder));
    assertThat(faults).isNotNull();
    return faults.getMessage().lines().map(line -> line.replace(folder + "/", "")).toList();
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void append(String file, String rows) throws IOException {
    Files.writeString(folder.resolve(file), read(file) + rows);
  }

  private void write(String file, String table) throws IOException {
    Files.writeString(folder.resolve(file), squared(table));
  }

  private void writePlaces(String table) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(squared(table).getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("places.tsv.gz"), bytes.toByteArray());
  }

  /** Gives back the tabs at the ends of lines, which a text block strips. */
  private static String squared(String table) {
    int width = table.lines().findFirst().orElseThrow().split("\t").length;
    var squared = new StringBuilder();
    table
        .lines()
        .forEach(
            line -> {
              int cells = line.split("\t", -1).length;
              boolean stripped = !line.startsWith("#") && cells < width;
              squared.append(line).append(stripped ? "\t".repeat(width - cells) : "").append('\n');
            });
    return squared.toString();
  }
}
