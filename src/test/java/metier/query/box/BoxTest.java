package metier.query.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.model.Occupation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {
  private static final Config CONFIG = Config.load(Path.of("index-config"));
  private static final Box BOX =
      new Box(
          CONFIG,
          new Analyst(CONFIG, Clock.systemUTC()),
          Set.of("madrona-point-medical-center")::contains);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Titles and skills.
        "rn                                   | title registered-nurse",
        "blood drawer                         | title phlebotomist",
        "icu rn                               | title critical-care-nurse",
        "senior accountant                    | title accountant",
        "nurse manager                        | title nurse-manager",
        "night auditor                        | title hotel-front-desk",
        "c++ developer                        | title software-developer",
        "go developer                         | title software-developer",
        "go                                   | skill go-language",
        "r&d                                  | ",
        "nurse recruiter                      | title recruiter",
        "remote rn case manager               | remote, title nurse-case-manager",
        // Places.
        "phlebotomist seattle                 | title phlebotomist, place Seattle, WA",
        "phlebotomist, Seattle, WA 98109      | title phlebotomist, place 98109, WA",
        "jobs within 10 miles of Boston       | place Boston, MA 10",
        "warehouse 15 mi from seattle         | place Seattle, WA 15",
        "rn seattle within 50 miles           | title registered-nurse, place Seattle, WA 50",
        "nurse in new mexico                  | title registered-nurse, place New Mexico",
        "phlebotomist texas                   | title phlebotomist, place Texas",
        "merchandiser LA                      | title merchandiser, place Los Angeles, CA",
        "bakersfield, ca                      | place Bakersfield, CA",
        "university of washington             | ",
        "golden poppy                         | ",
        "experience in mobile                 | ",
        // Places that are words.
        "reading                              | ",
        "teacher reading pa                   | title elementary-teacher, place Reading, PA",
        "mobile phlebotomist                  | title phlebotomist",
        "jobs in mobile al                    | place Mobile, AL",
        "nice people                          | ",
        "border force                         | ",
        "lead                                 | ",
        "mines                                | ",
        "vicinity                             | ",
        "surprise party planner               | ",
        "enterprise al                        | place Enterprise, AL",
        // Codes that mean two things.
        "ma boston ma                         | title medical-assistant, place Boston, MA",
        "engineer ma                          | place Massachusetts",
        "or nurse dallas                      | title operating-room-nurse, place Dallas, TX",
        "dallas or nurse                      | place Dallas, TX, title operating-room-nurse",
        "ct tech hartford ct                  | title radiologic-technologist, place Hartford, CT",
        "machinist ct                         | title machinist, place Connecticut",
        "prn pt aide                          | type PER_DIEM, title physical-therapy-aide",
        "prn pt                               | type PER_DIEM, title physical-therapist",
        "pt nights                            | type PART_TIME, shift night",
        "part time pt                         | type PART_TIME, title physical-therapist",
        "hca nights                           | title certified-nursing-assistant, shift night",
        "hca                                  | ",
        "med lab tech nights                  | title medical-laboratory-technician, shift night",
        "ap                                   | ",
        "pt cashier                           | type PART_TIME, title cashier",
        "va hospital nurse                    | title registered-nurse",
        "chemist va                           | title chemist, place Virginia",
        "hospitalist md                       | title physician, title physician",
        "dairy pa                             | place Pennsylvania",
        "pa orthopedics philadelphia pa       | title physician-assistant, skill orthopedics, place"
            + " Philadelphia, PA",
        "md anderson                          | employer MD Anderson Cancer Center",
        "al mobile pharmacy                   | place Mobile, AL",
        "me too                               | ",
        "a/r                                  | ",
        // Two places.
        "nurse dallas or houston              | title registered-nurse, place Dallas, TX, place"
            + " Houston, TX",
        "nurse boston chicago                 | title registered-nurse, place Boston, MA, place"
            + " Chicago, IL",
        // Types, shifts, levels, licences.
        "part-time phlebotomist               | type PART_TIME, title phlebotomist",
        "contract recruiter                   | type CONTRACTOR, title recruiter",
        "contract negotiation                 | skill contract-law-and-drafting",
        "internal medicine                    | skill general-medicine",
        "rn noc                               | title registered-nurse, shift night",
        "phlebotomist 7p-7a                   | title phlebotomist, shift night",
        "cna 3-11                             | title certified-nursing-assistant, shift evening",
        "nights and weekends security         | shift night, shift weekend",
        "weekday mornings 30 days notice      | shift day",
        "evening primrose                     | ",
        "new grad rn                          | level entry, title registered-nurse",
        "phlebotomy no experience             | skill phlebotomy, level entry",
        "acls rn                              | licence acls-certification, title registered-nurse",
        "cdl class a                          | licence cdl-class-a",
        "phlebotomy certification required    | licence cpt-phlebotomy",
        // Remote, pay, age, employers.
        "wfh data entry                       | remote, skill data-entry",
        "remote sensing                       | skill gis-analysis",
        "c# developer remote $60/hr           | title software-developer, remote, pay 124800",
        "nurse over 80k                       | title registered-nurse, pay 80000",
        "$25-30 an hour                       | pay 52000",
        "$1500 a week                         | pay 78000",
        "20 dollars an hour cashier           | pay 41600, title cashier",
        "nurse under $60k                     | title registered-nurse, at most 60000",
        "nurse less than 50k                  | title registered-nurse, at most 50000",
        "$30/hr or less cashier               | at most 62400, title cashier",
        "up to $25 an hour                    | at most 52000",
        "nurse under 98109                    | title registered-nurse, place 98109, WA",
        "401k                                 | ",
        "12 hour shifts rn                    | title registered-nurse",
        "phlebotomist last 3 days             | title phlebotomist, age 3",
        "nurse past two weeks                 | title registered-nurse, age 14",
        "start today                          | ",
        "rn posted since 2026-03-10           | title registered-nurse, since 2026-03-10",
        "rn including expired                 | title registered-nurse, expired",
        "rn at madrona point medical center   | title registered-nurse, employer madrona point"
            + " medical center",
      })
  void what_is_typed_is_read_into_its_parts(String typed, String parts) {
    assertThat(shown(BOX.read(typed))).isEqualTo(parts == null ? "" : parts);
  }

  private static String shown(BoxReading reading) {
    return reading.parts().stream().map(BoxTest::shown).collect(Collectors.joining(", "));
  }

  private static String shown(BoxPart part) {
    return switch (part) {
      case BoxPart.Titled titled -> "title " + titled.occupation().id();
      case BoxPart.Skilled skilled -> "skill " + skilled.skill().id();
      case BoxPart.Placed placed ->
          "place "
              + placed.place().label()
              + (placed.radiusMiles() == null ? "" : " " + Math.round(placed.radiusMiles()));
      case BoxPart.Typed typed -> "type " + typed.type();
      case BoxPart.Shifted shifted -> "shift " + shifted.shift().word();
      case BoxPart.Levelled levelled -> "level " + levelled.level().word();
      case BoxPart.Licensed licensed -> "licence " + licensed.licence().id();
      case BoxPart.Remote remote -> "remote";
      case BoxPart.Hybrid hybrid -> "hybrid";
      case BoxPart.Paying paying -> "pay " + paying.annual();
      case BoxPart.PayingAtMost most -> "at most " + most.annual();
      case BoxPart.PostedWithin posted -> "age " + posted.days();
      case BoxPart.PostedSince posted -> "since " + posted.day();
      case BoxPart.Employed employed -> "employer " + employed.employer().name();
      case BoxPart.WithExpired expired -> "expired";
    };
  }

  @Test
  void a_skill_within_a_title_is_named_beside_it() {
    assertThat(BOX.read("java developer").skills())
        .extracting(skilled -> skilled.skill().id())
        .containsExactly("java");
  }

  @Test
  void a_tech_is_a_technician_or_a_technologist() {
    BoxPart.Titled title = (BoxPart.Titled) BOX.read("med lab tech").parts().getFirst();
    assertThat(title.others())
        .extracting(Occupation::id)
        .containsExactly("medical-laboratory-scientist");
    assertThat(((BoxPart.Titled) BOX.read("pharmacy tech").parts().getFirst()).others()).isEmpty();
  }

  @Test
  void only_the_core_of_a_title_may_be_said_in_another_way() {
    BoxPart.Titled title = (BoxPart.Titled) BOX.read("senior phlebotomist").parts().getFirst();
    assertThat("senior phlebotomist".substring(title.coreStart(), title.coreEnd()))
        .isEqualTo("phlebotomist");
  }

  @Test
  void what_is_near_somebody_unknown_is_told_apart() {
    BoxReading reading = BOX.read("phlebotomist near me");
    assertThat(reading.nearMe()).containsExactly(new Span(13, 20));
    assertThat(shown(reading)).isEqualTo("title phlebotomist");
  }

  @Test
  void words_of_the_search_itself_find_nothing() {
    assertThat(BOX.read("I am looking for jobs").fillers()).hasSize(5);
    assertThat(BOX.read("lab job").fillers()).containsExactly(new Span(4, 7));
    assertThat(BOX.read("job coach").fillers()).isEmpty();
    assertThat(BOX.read("lab work").fillers()).isEmpty();
  }

  /** Whatever is typed, the parts stand in it, in order and apart. */
  @Test
  void parts_never_overlap() {
    String[] pieces = {
      "rn",
      "or",
      "ma",
      "boston",
      "nights",
      "near",
      "in",
      "98109",
      "$60/hr",
      ",",
      "part time",
      "🩸",
      "10 miles of",
      "\n",
      "junior",
      "developer",
      "c++",
      "last 3 days",
      "(",
      "remote",
      "7p-7a",
      "St."
    };
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int piece = random.nextInt(8); piece >= 0; piece--) {
        typed.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      int behind = 0;
      for (BoxPart part : BOX.read(typed.toString()).parts()) {
        assertThat(part.start())
            .as(String.format(Locale.ROOT, "seed %d: %s in '%s'", seed, part, typed))
            .isGreaterThanOrEqualTo(behind);
        assertThat(part.end()).isGreaterThan(part.start()).isLessThanOrEqualTo(typed.length());
        behind = part.end();
      }
    }
  }
}
