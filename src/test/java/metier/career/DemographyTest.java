package metier.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import metier.career.Shares.Share;
import metier.index.Person;
import metier.model.Degree;
import metier.model.Degree.Level;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.SelfStated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DemographyTest {
  private static final int K = 5;

  private final List<Workforce.Member> members = new ArrayList<>();

  @Test
  void rareAnswersAreToldTogetherWhereTheyAreEnough() {
    stating(20, "female");
    stating(9, "Man");
    stating(3, "nonbinary");
    stating(2, "agender");
    stating(6, "prefer not to say");
    assertThat(told(gender())).containsExactly("Female 20", "Male 9", "unknown 6", "other 5");
  }

  @Test
  void aRareAnswerAloneTakesTheNextRarestWithIt() {
    stating(20, "F");
    stating(9, "male");
    stating(1, "nonbinary");
    assertThat(told(gender())).containsExactly("Female 20", "other 10");
  }

  @Test
  void whereNothingIsLeftToTellItSaysSo() {
    stating(20, "female");
    stating(1, null);
    assertThat(gender()).isEqualTo(Shares.NOT_ENOUGH);
    stating(100, null);
    assertThat(told(gender())).containsExactly("Female 20", "unknown 101");
  }

  @Test
  void nothingIsToldOfAnOccupationOfFewerThanK() {
    stating(K - 1, "female");
    assertThat(people().people()).isZero();
    stating(1, "female");
    assertThat(people().people()).isEqualTo(K);
  }

  @Test
  void aHistoryFromTwoSourcesIsOnePersons() {
    stating(K, "female");
    List<Workforce.Member> again = new ArrayList<>(members);
    again.forEach(
        each ->
            members.add(
                new Workforce.Member(
                    new RecordKey(RecordKind.RESUMES, "other", each.key().id()), each.person())));
    assertThat(people().people()).isEqualTo(K);
  }

  @Test
  void aSchoolIsOneHoweverItIsWrittenAndEnglishIsNoAnswer() {
    for (int i = 0; i < 12; i++) {
      add(
          SelfStated.NOTHING,
          i < 6 ? List.of("English", "Spanish") : List.of("English"),
          List.of(
              new Degree(Level.ASSOCIATE, "", i == 0 ? "THE PIERCE COLLEGE" : "Pierce College"),
              new Degree(i < 7 ? Level.BACHELOR : Level.CERTIFICATE, "", "")));
    }
    assertThat(told(people().languages())).containsExactly("Spanish 6");
    assertThat(told(people().schools())).containsExactly("Pierce College 12");
    assertThat(told(people().education()))
        .containsExactly("Bachelor's degree 7", "Associate degree 5");
  }

  @Test
  void aLanguageThatAllButAFewSpeakIsNotTold() {
    for (int i = 0; i < 12; i++) {
      add(SelfStated.NOTHING, i < 9 ? List.of("Spanish") : List.of(), List.of());
    }
    assertThat(people().languages()).isEqualTo(Shares.NOT_ENOUGH);
  }

  @ParameterizedTest
  @CsvSource({
    "Woman,Female",
    "he/him,unknown",
    "She,unknown",
    "they,unknown",
    "Non-Binary,Nonbinary",
    "I prefer not to answer,unknown",
    "N/A,unknown",
    "Unknown,unknown",
    "Decline to self-identify,unknown",
    "other,Other",
    "agender,Agender"
  })
  void freeWordsAreFolded(String stated, String answer) {
    assertThat(SelfDescriptions.gender(stated)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "Caucasian,White",
    "Black / African-American,Black or African American",
    "Latina,Hispanic or Latino",
    "European,unknown",
    "African,unknown",
    "Arab,unknown",
    "North African,Middle Eastern or North African",
    "Two or more races,Two or more",
    "Sámi,Sámi"
  })
  void freeWordsOfEthnicityAreFolded(String stated, String answer) {
    assertThat(SelfDescriptions.ethnicity(stated)).isEqualTo(answer);
  }

  @RepeatedTest(200)
  void noNumberSumOrDifferenceIsOfFewerThanK() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int k = 2 + random.nextInt(6);
    String[] genders = {"female", "male", "nonbinary", "agender", "", "other", "prefer not to say"};
    String[] languages = {"Spanish", "French", "English", "Twi", "Hmong"};
    Level[] levels = Level.values();
    int skew = 1 + random.nextInt(4);
    for (int i = random.nextInt(60); i > 0; i--) {
      List<String> spoken = new ArrayList<>();
      for (String language : languages) {
        if (random.nextInt(1 + skew) == 0) {
          spoken.add(language);
        }
      }
      add(
          new SelfStated(
              genders[random.nextInt(1 + random.nextInt(genders.length))],
              random.nextInt(skew) == 0 ? "Asian" : null),
          spoken,
          List.of(
              new Degree(
                  levels[random.nextInt(levels.length)], "", "College " + random.nextInt(4))));
    }
    People people = new Demography(() -> new Workforce(members), k).of("nurse");

    String as = "seed " + seed + ", k " + k + ", " + people;
    assertThat(isSafe(people.people(), k)).as(as).isTrue();
    for (Shares shares : List.of(people.gender(), people.ethnicity(), people.education())) {
      int sum = shares.shares().stream().mapToInt(Share::people).sum();
      assertThat(sum).as(as).isEqualTo(shares.people());
      assertThat(shares.shares()).as(as).allMatch(share -> share.people() >= k);
      assertThat(shares.people()).as(as).isIn(0, people.people());
    }
    for (Shares shares : List.of(people.languages(), people.schools())) {
      assertThat(shares.people()).as(as).isIn(0, people.people());
      assertThat(shares.shares())
          .as(as)
          .allMatch(share -> share.people() >= k && isSafe(shares.people() - share.people(), k));
    }
    for (Share share : people.languages().shares()) {
      assertThat(members.stream().filter(m -> m.person().languages().contains(share.label())))
          .as(as)
          .hasSize(share.people());
    }
    for (Shares shares : all(people)) {
      assertThat(shares.shares())
          .as(as)
          .allMatch(s -> 0 <= s.low() && s.low() <= s.share() && s.share() <= s.high());
    }
  }

  private static boolean isSafe(int people, int k) {
    return people == 0 || people >= k;
  }

  private static List<Shares> all(People people) {
    return List.of(
        people.gender(),
        people.ethnicity(),
        people.languages(),
        people.education(),
        people.schools());
  }

  private Shares gender() {
    return people().gender();
  }

  private People people() {
    return new Demography(() -> new Workforce(members), K).of("nurse");
  }

  private static List<String> told(Shares shares) {
    Function<Share, String> told = share -> share.label() + " " + share.people();
    return shares.shares().stream().map(told).collect(Collectors.toList());
  }

  private void stating(int people, @Nullable String gender) {
    for (int i = 0; i < people; i++) {
      add(new SelfStated(gender, null), List.of(), List.of());
    }
  }

  private void add(SelfStated stated, List<String> languages, List<Degree> degrees) {
    int number = members.size();
    members.add(
        new Workforce.Member(
            new RecordKey(RecordKind.RESUMES, "test", "r" + number),
            new Person(
                List.of(new Person.Position("Nurse " + number, "nurse", number, Person.PRESENT)),
                List.of(),
                stated,
                languages,
                degrees,
                0)));
  }
}
