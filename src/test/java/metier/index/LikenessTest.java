package metier.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import metier.analysis.Analysed;
import metier.analysis.Origin;
import metier.model.Employer;
import metier.model.EmploymentType;
import metier.model.JobPosting;
import metier.model.Meaning;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayUnit;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LikenessTest {
  private static final String ADVERT =
      """
      Harbor Clinic looks for a registered nurse to join our friendly team by the water. You will
      care for patients before and after procedures, keep records, teach families what to watch for
      at home, and work closely with physicians, therapists and social workers. We offer a pension,
      paid leave, tuition help and a short commute for most. You hold a licence of the state, two
      years of practice and a calm voice. Shifts are nights, 36 hours a week. Closing date:
      15 November 2026. Questions? Call 206 555 0134 or write to nurse@harbor.example. Ref 448213.
      """;

  private int ids;

  @Test
  void aRepostingWithOtherMarksDatesLinksAndNumbersIsTheSame() {
    Likeness first = of(ADVERT);
    assertThat(
            sameAs(
                first,
                of(
                    ADVERT
                        .replace("15 November 2026", "30th November")
                        .replace("nurse@harbor.example", "https://harbor.example/jobs/17")
                        .replace("Ref 448213", "REF: 448999")
                        .replace("\n", " ")
                        .replace("records,", "records –"))))
        .isTrue();
  }

  @Test
  void oneTellingWordOrNumberMakesAnotherJob() {
    Likeness first = of(ADVERT);
    assertThat(sameAs(first, of(ADVERT.replace("nights", "days")))).isFalse();
    assertThat(sameAs(first, of(ADVERT.replace("36 hours", "24 hours")))).isFalse();
    assertThat(sameAs(first, of(ADVERT.replace("after procedures", "after surgical procedures"))))
        .isFalse();
  }

  @Test
  void ofLongAdvertsNearlyEqualOnesAreTheSameAndOthersAreNot() {
    long seed = new Random().nextLong();
    System.out.println("LikenessTest seed " + seed);
    Random random = new Random(seed);
    int same = 0;
    for (int round = 0; round < 200; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        words.add("w" + Character.toString('a' + random.nextInt(26)) + letters(random));
      }
      Likeness first = of(String.join(" ", words));
      List<String> edited = new ArrayList<>(words);
      edited.set(random.nextInt(500), "exciting");
      same += sameAs(first, of(String.join(" ", edited))) ? 1 : 0;
      Collections.shuffle(edited, random);
      assertThat(sameAs(first, of(String.join(" ", edited)))).isFalse();
    }
    // Over 60 seeds 167 on the average, deviation 4.7: this bound is 14 deviations away.
    assertThat(same).isGreaterThan(100);
  }

  @Test
  void employerTitleAndPlaceHaveToAgree() {
    Likeness first = of(ADVERT);
    assertThat(sameAs(first, of("Registered Nurse", "other-clinic", "Seattle", ADVERT))).isFalse();
    assertThat(sameAs(first, of("Charge Nurse", "harbor-clinic", "Seattle", ADVERT))).isFalse();
    assertThat(sameAs(first, of("Registered Nurse", "harbor-clinic", "Tacoma", ADVERT))).isFalse();
    assertThat(sameAs(first, of("REGISTERED – nurse", "harbor-clinic", "Seattle", ADVERT)))
        .isTrue();
  }

  @Test
  void ofAnUnknownEmployerOnlyTheSameWordsAreTheSame() {
    String edited = ADVERT.replace("friendly", "lively");
    Likeness first = of("Nurse", "", "Seattle", ADVERT);
    assertThat(sameAs(first, of("Nurse", "", "Seattle", edited))).isFalse();
    assertThat(sameAs(first, of("Nurse", "", "Seattle", ADVERT.replace("\n", "  ")))).isTrue();
    assertThat(maybe(posting("Nurse", "", "Seattle", "Care of patients.", null))).isNull();
  }

  @Test
  void withoutADescriptionOnlyTheSamePageIsTheSame() {
    assertThat(maybe(posting("Nurse", "harbor-clinic", "Seattle", "", null))).isNull();
    Likeness first = of("Nurse", "harbor-clinic", "Seattle", "", "https://harbor.example/1");
    assertThat(
            sameAs(first, of("Nurse", "harbor-clinic", "Seattle", "", "https://harbor.example/1")))
        .isTrue();
    assertThat(
            sameAs(first, of("Nurse", "harbor-clinic", "Seattle", "", "https://harbor.example/2")))
        .isFalse();
  }

  @Test
  void theLeadStandsLongestAndStatesAllThatItsMembersState() {
    Likeness plain = new Likeness(1, 7, 0, 0, 0, 100, 5);
    Likeness paid = new Likeness(2, 7, 0, 0, 33, 100, 4);
    Likeness shortLived = new Likeness(3, 7, 0, 0, 33, 90, 9);
    Likeness otherPay = new Likeness(4, 7, 0, 0, 44, 100, 4);
    Likeness endless = new Likeness(5, 7, 0, 0, 0, Integer.MAX_VALUE, 1);

    assertThat(NearDuplicates.leads(List.of(plain, paid, shortLived))).containsExactly(1, 1, 1);
    assertThat(NearDuplicates.leads(List.of(paid, otherPay))).containsExactly(0, 1);
    // A posting that states no pay can't stand for one that does.
    assertThat(NearDuplicates.leads(List.of(endless, paid))).containsExactly(0, 1);
  }

  @Test
  void groupsAreTheSameInWhateverOrderTheirPostingsCome() {
    Random random = new Random(20261122);
    List<Likeness> block = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      block.add(
          new Likeness(
              i,
              7,
              1L << random.nextInt(12),
              random.nextInt(2),
              random.nextInt(2),
              random.nextInt(3),
              random.nextInt(3)));
    }
    Set<Set<Long>> groups = groups(block);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(block, random);
      assertThat(groups(block)).isEqualTo(groups);
    }
  }

  private static Set<Set<Long>> groups(List<Likeness> block) {
    int[] leads = NearDuplicates.leads(block);
    Set<Set<Long>> groups = new HashSet<>();
    for (int lead : leads) {
      Set<Long> group = new HashSet<>();
      group.add(-1 - block.get(lead).id());
      for (int i = 0; i < leads.length; i++) {
        if (leads[i] == lead) {
          group.add(block.get(i).id());
        }
      }
      groups.add(group);
    }
    assertThat(Arrays.stream(leads).distinct().count()).isEqualTo(groups.size());
    return groups;
  }

  private static boolean sameAs(Likeness one, Likeness other) {
    return one.covers(other);
  }

  private Likeness of(String text) {
    return of("Registered Nurse", "harbor-clinic", "Seattle", text);
  }

  private Likeness of(String title, String employer, String place, String text) {
    return of(title, employer, place, text, null);
  }

  private Likeness of(
      String title, String employer, String place, String text, @Nullable String url) {
    return Objects.requireNonNull(maybe(posting(title, employer, place, text, url)));
  }

  private @Nullable Likeness maybe(Analysed.Posting posting) {
    return Likenesses.of(new RecordKey(RecordKind.JOBS, "test", "j" + ids++), posting);
  }

  private static Analysed.Posting posting(
      String title, String employer, String place, String text, @Nullable String url) {
    JobPosting posting =
        new JobPosting(
            title,
            text,
            employer,
            List.of(StatedPlace.ofText(place)),
            new Workplace.OnSite(),
            List.of(),
            null,
            LocalDate.of(2026, 11, 1),
            null,
            List.of(),
            null,
            url,
            null,
            null,
            null);
    return new Analysed.Posting(
        posting,
        text,
        new Employer(employer, employer),
        List.of(),
        new Workplace.OnSite(),
        Set.of(EmploymentType.FULL_TIME),
        new Pay.Stated(new PayRange(30, 40, "USD", PayUnit.HOUR)),
        Set.of(),
        Set.of(),
        List.of(),
        new Analysed.Origins(Origin.NONE, Origin.NONE, Origin.NONE, Origin.NONE),
        List.of(),
        List.of(),
        null,
        Meaning.of(new float[0]),
        Analysed.Wanted.NOTHING,
        Meaning.of(new float[0]));
  }

  private static String letters(Random random) {
    return random
        .ints(4, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
