package metier.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.model.Bullet;
import metier.model.Degree;
import metier.model.Level;
import metier.model.Place;
import metier.model.Position;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.SelfStated;
import metier.model.StatedPlace;
import org.junit.jupiter.api.Test;

final class ProfilesTest {
  private static final Analyst ANALYST =
      new Analyst(
          Config.load(Path.of("index-config")),
          Clock.fixed(Instant.parse("2025-06-15T00:00:00Z"), ZoneOffset.UTC));

  private static Resume resume(String name, String she, String her, String street, int year) {
    return new Resume(
        name,
        name + ", Senior Phlebotomist",
        ("%s is a phlebotomist with a love of exact work; %s trains others in venipuncture. %s work"
                + " is praised. Fluent in Spanish. Write to anna.kim@example.org or call (206)"
                + " 555-0142. Graduated in %d.\n"
                + "Age: 34\n"
                + "Gender: Female\n"
                + "%s, Seattle, WA 98109")
            .formatted(name, she, capital(her), year, street),
        new StatedPlace(null, street, "Seattle", "WA", "98109", "US", null),
        List.of(
            new Position(
                "Senior Phlebotomist",
                "Alder Labs",
                "Tacoma, WA",
                YearMonth.of(2020, 3),
                null,
                List.of(
                    new Bullet("Performed venipuncture on adults and children"),
                    new Bullet(capital(she) + " told " + her + " team how to label specimens"))),
            new Position(
                "Medical Assistant",
                "Birch Clinic",
                null,
                YearMonth.of(2016, 1),
                YearMonth.of(2019, 12),
                List.of(new Bullet("Venipuncture and patient scheduling"), new Bullet("Greeted")))),
        List.of("Microsoft Excel", "Venipuncture"),
        List.of("Certified Phlebotomy Technician, " + year, "BLS, expires 06/2026"),
        List.of("Associate's degree, Medical Laboratory Science, Cedar College, " + year),
        List.of("Korean"),
        new SelfStated("female", "Korean"));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static final Resume ANNA = resume("Anna Kim", "she", "her", "1420 Rowan Street", 2012);

  private static Analysed.Curriculum read(Resume resume) {
    return (Analysed.Curriculum) ANALYST.analyse(resume);
  }

  private static Profile profile(Resume resume) {
    return Profiles.of(read(resume));
  }

  @Test
  void workIsThere() {
    Profile profile = profile(ANNA);
    assertThat(profile.title()).isEqualTo("Senior Phlebotomist");
    assertThat(profile.level()).isEqualTo(Level.SENIOR);
    assertThat(profile.degree()).isEqualTo(Degree.Level.ASSOCIATE);
    assertThat(profile.languages()).containsExactly("Korean", "Spanish");
    assertThat(profile.years()).isEqualTo(9);
    assertThat(profile.licences()).isNotEmpty();
    assertThat(profile.held())
        .extracting(Profile.Held::title)
        .containsExactly("Senior Phlebotomist", "Medical Assistant");
    assertThat(profile.held().getFirst().from()).isEqualTo(2020 * 12 + 2);
    assertThat(profile.held().getFirst().to()).isEqualTo(Person.PRESENT);
    assertThat(profile.held()).extracting(Profile.Held::occupation).doesNotContainNull();
    assertThat(profile.textMeaning().isNone()).isFalse();
    assertThat(profile.titleMeaning()).isEqualTo(ANALYST.meaning("Senior Phlebotomist"));
    assertThat(profile.textMeaning()).isEqualTo(ANALYST.textMeaning(Profiles.text(read(ANNA))));
  }

  @Test
  void bulletsComeFirstInTheirOrderAndASkillPointsToTheStrongest() {
    Profile profile = profile(ANNA);
    assertThat(profile.lines().subList(0, 4))
        .extracting(Profile.Line::text)
        .containsExactly(
            "Performed venipuncture on adults and children",
            "told team how to label specimens",
            "Venipuncture and patient scheduling",
            "Greeted");
    assertThat(profile.lines().subList(0, 4))
        .extracting(Profile.Line::position)
        .containsExactly(0, 0, 1, 1);
    Profile.Shown phlebotomy =
        profile.skills().stream()
            .filter(shown -> shown.skill().name().equals("Phlebotomy"))
            .findFirst()
            .orElseThrow();
    assertThat(phlebotomy.lines().subList(0, 2)).containsExactly(0, 2);
    assertThat(profile.lines().get(phlebotomy.lines().getLast()).position())
        .isEqualTo(Profile.Line.ELSEWHERE);
    assertThat(profile.skills())
        .allSatisfy(shown -> assertThat(shown.lines()).isNotEmpty().isSorted());
    assertThat(profile.skills()).extracting(Profile.Shown::skill).doesNotHaveDuplicates();
  }

  @Test
  void thePersonIsNot() {
    Profile profile = profile(ANNA);
    String all = profile + "\n" + Profiles.text(read(ANNA));
    assertThat(all)
        .doesNotContain(
            "Anna",
            "Kim",
            "she ",
            "She ",
            " her ",
            "Her ",
            "1420",
            "Rowan",
            "98109",
            "2012",
            "example.org",
            "555",
            "34",
            "emale",
            "Tacoma");
    assertThat(profile.toString()).doesNotContain("Alder", "Birch", "Cedar");
    assertThat(all).contains("Seattle");
    Place place = profile.place();
    assertThat(place).isNotNull();
    assertThat(place.kind()).isEqualTo(Place.Kind.CITY);
  }

  @Test
  void anotherNamePronounYearOrStreetChangesNothing() {
    Profile profile = profile(ANNA);
    String text = Profiles.text(read(ANNA));
    for (Resume other :
        List.of(
            resume("Marcus Oyelaran", "he", "his", "77 NE Fir Avenue, Apt 4", 1987),
            resume("José María García-López", "she", "her", "9 Elm Rd", 2019),
            resume("Rosa Baker", "he", "his", "12 Baker Street", 2001))) {
      assertThat(profile(other)).isEqualTo(profile);
      assertThat(Profiles.text(read(other))).isEqualTo(text);
      assertThat(words(other)).isEqualTo(words(ANNA));
    }
  }

  /** What the index compares with an advert's words. */
  private static List<String> words(Resume resume) {
    IndexDocument document =
        new Documents(3).of(new RecordKey(RecordKind.RESUMES, "test", "1"), 1, read(resume));
    return document.entries().stream()
        .flatMap(
            entry ->
                entry instanceof IndexDocument.Entry.Words(String field, String text, int times)
                    ? Stream.of(field + " " + times + " " + text)
                    : Stream.empty())
        .toList();
  }

  @Test
  void aTitleInThePlaceOfANameIsWork() {
    Resume masked =
        new Resume(
            "Restaurant Manager",
            "Restaurant Manager - Harbor Inn",
            "",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(profile(masked).title()).isEqualTo("Restaurant Manager - Harbor Inn");
  }

  @Test
  void aSummaryWithoutSentencesIsShownInPartsThatDoNotOverlap() {
    String summary = "Venipuncture and more of what is done here, always with care ".repeat(30);
    Profile profile =
        profile(
            new Resume(
                null, "", summary, null, List.of(), List.of(), List.of(), List.of(), List.of()));
    int length = profile.lines().stream().mapToInt(line -> line.text().length()).sum();
    assertThat(profile.lines()).hasSizeGreaterThan(2);
    assertThat(length).isLessThanOrEqualTo(summary.length());
  }

  @Test
  void whoWasAnInternOnceIsNoneByNow() {
    assertThat(profile(titled("Nurse", "Nursing Intern")).level()).isNull();
    assertThat(profile(titled("Nursing Intern", "Nurse")).level()).isEqualTo(Level.INTERN);
    assertThat(profile(titled("Nurse", "Senior Nurse")).level()).isEqualTo(Level.SENIOR);
  }

  private static Resume titled(String... titles) {
    return new Resume(
        null,
        "",
        "",
        null,
        Arrays.stream(titles)
            .map(title -> new Position(title, "Alder Labs", null, null, null, List.of()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aResumeOfNothingHasAnEmptyProfile() {
    Profile profile =
        profile(
            new Resume(null, "", "", null, List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(profile.title()).isEmpty();
    assertThat(profile.lines()).isEmpty();
    assertThat(profile.skills()).isEmpty();
    assertThat(profile.level()).isNull();
    assertThat(profile.degree()).isNull();
    assertThat(profile.place()).isNull();
    assertThat(profile.textMeaning().isNone()).isTrue();
  }

  @Test
  void ofAZipAloneTheStateStays() {
    Profile profile =
        profile(
            new Resume(
                null,
                "Nurse",
                "",
                new StatedPlace(null, null, null, "WA", "98109", "US", null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(Arrays.asList(profile.place()))
        .allSatisfy(place -> assertThat(place.kind()).isEqualTo(Place.Kind.STATE));
  }
}
