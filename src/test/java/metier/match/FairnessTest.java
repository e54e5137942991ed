package metier.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.Opened;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two résumés that differ in name, pronouns, gender, birth, year of graduation, street and ZIP
 * alone are matched with the same score, part by part, from either side: from their text, through
 * the index, to the reasons.
 */
final class FairnessTest {
  private static final int PEOPLE = 200;
  private static final int ROLES = 5;
  private static final int ROLES_ASKED = 45;

  /** By words, by occupation, by title: each list of candidates ends somewhere. */
  private static final int LISTS = 3;

  private static final List<String> NAMES =
      List.of(
          "James Walker",
          "Lakisha Washington",
          "Mohammed Al-Hassan",
          "Emily Sullivan Barker",
          "Nguyen Thi Mai",
          "Guadalupe Hernandez",
          "Mason Cook",
          "Rosa Baker",
          "Greg Olson");
  private static final List<List<String>> PRONOUNS =
      List.of(List.of("He", "his", "him"), List.of("She", "her", "her"));
  private static final List<String> GENDERS = List.of("Male", "Female");
  private static final List<String> STREETS =
      List.of("12 Elm Street", "4410 Martin Luther King Jr Blvd Apt 3B", "9 Park Ave", "77 Oak Ct");
  private static final List<String> ZIPS = List.of("98101", "98118", "98178");
  private static final List<String> TITLES =
      List.of(
          "Phlebotomist",
          "Registered Nurse",
          "Software Engineer",
          "Welder",
          "Accountant",
          "Truck Driver",
          "Medical Assistant");
  private static final List<String> BULLETS =
      List.of(
          "Drew blood from 40 patients a day and labeled specimens",
          "Administered IV medication and trained new nurses",
          "Built REST services in Java and SQL",
          "Welded steel frames from blueprints, MIG and TIG",
          "Reconciled accounts payable in QuickBooks",
          "Drove refrigerated trailers across five states",
          "Took vitals and entered them in Epic",
          "Answered phones and scheduled appointments",
          "Led a team of six and planned its shifts");
  private static final List<String> SKILLS =
      List.of("Phlebotomy", "Java", "SQL", "Spanish", "BLS", "Microsoft Excel", "Forklift");
  private static final List<String> STUDIES =
      List.of("BS Biology, Cedar College", "High School Diploma", "MS Nursing, Lake University");

  @TempDir static Path folder;

  private static SampleIndex sample;

  /** What somebody did; who they are is put in later. */
  private record Work(
      String title, String summary, List<String> positions, String skills, String study) {}

  @BeforeAll
  static void index() throws IOException {
    sample = new SampleIndex(folder);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  @Test
  void whoSomebodyIsChangesNoScore() {
    long seed = Long.getLong("metier.match.seed", new Random().nextLong());
    System.out.println("FairnessTest seed " + seed);
    Random random = new Random(seed);
    List<JobPosting> postings = List.copyOf(sample.postings.values());
    Map<RecordKey, Fact> held = new LinkedHashMap<>();
    List<Applicant> ones = new ArrayList<>();
    List<Applicant> others = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Work work = work(random);
      Resume one = resume(work, i, random);
      Resume other = resume(work, i + 1, random);
      held.put(SampleIndex.resume("one-" + i), one);
      held.put(SampleIndex.resume("other-" + i), other);
      ones.add(sample.applicants.of(one));
      others.add(sample.applicants.of(other));
    }
    for (int i = 0; i < PEOPLE; i++) {
      Narrowing some = new Narrowing(List.of(), 0, ROLES);
      assertThat(others.get(i).text()).isEqualTo(ones.get(i).text());
      assertThat(others.get(i)).isEqualTo(ones.get(i));
      assertThat(sample.matcher.postings(others.get(i), some))
          .isEqualTo(sample.matcher.postings(ones.get(i), some));
    }
    sample.add(held);
    int pairs = 0;
    int alone = 0;
    Narrowing all = new Narrowing(List.of(), 0, 400);
    for (int i = 0; i < ROLES_ASKED; i++) {
      Role role = sample.roles.of(postings.get(random.nextInt(postings.size())));
      Map<String, Match> byId =
          sample.matcher.candidates(role, all).matches().stream()
              .collect(Collectors.toMap(match -> match.key().id(), match -> match));
      for (int person = 0; person < PEOPLE; person++) {
        Match one = byId.get("one-" + person);
        Match other = byId.get("other-" + person);
        if (one != null && other != null) {
          assertThat(other.fit()).isEqualTo(one.fit());
          assertThat(other.reverse()).isEqualTo(one.reverse());
          pairs++;
        } else if (one != null || other != null) {
          alone++;
        }
      }
    }
    System.out.println(
        "FairnessTest: " + pairs + " pairs of candidates, " + PEOPLE * ROLES + " of applicants");
    assertThat(pairs).isGreaterThan(1_000);
    // Where one of two equals is the last that is compared, the other is the first that isn't.
    assertThat(alone).isLessThanOrEqualTo(LISTS * ROLES_ASKED);
  }

  private static Work work(Random random) {
    String title = any(TITLES, random);
    List<String> positions = new ArrayList<>();
    int year = 2026;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int from = year - 1 - random.nextInt(5);
      String to = year == 2026 ? "Present" : "June " + year;
      positions.add(
          any(TITLES, random)
              + ", Acme Health, Seattle, WA\nMarch "
              + from
              + " - "
              + to
              + "\n- "
              + any(BULLETS, random)
              + "\n- "
              + any(BULLETS, random));
      year = from;
    }
    return new Work(
        title,
        "%s is a careful "
            + title.toLowerCase(Locale.ROOT)
            + ", known for %s calm; colleagues rely on %s. %s has never missed a shift.",
        positions,
        any(SKILLS, random) + ", " + any(SKILLS, random),
        any(STUDIES, random));
  }

  /** Neighbouring numbers have other names and pronouns. */
  private static Resume resume(Work work, int number, Random random) {
    List<String> called = new ArrayList<>(PRONOUNS.get(number % PRONOUNS.size()));
    String name = NAMES.get(number % NAMES.size());
    called.add(name.substring(0, name.indexOf(' ')));
    String text =
        name
            + "\n"
            + STREETS.get(number % STREETS.size())
            + ", Seattle, WA "
            + ZIPS.get(number % ZIPS.size())
            + "\nsomebody"
            + number
            + "@example.com\nGender: "
            + GENDERS.get(number % GENDERS.size())
            + " | Date of birth: March 3, "
            + (1955 + random.nextInt(45))
            + "\n"
            + work.title
            + "\n\nSummary\n"
            + work.summary.formatted(called.toArray())
            + "\n\nExperience\n"
            + String.join("\n\n", work.positions)
            + "\n\nEducation\n"
            + work.study
            + ", "
            + (1975 + random.nextInt(45))
            + "\n\nSkills\n"
            + work.skills
            + "\n";
    return read(text);
  }

  private static Resume read(String text) {
    List<Resume> read = new ArrayList<>();
    try {
      if (new Feeds(SampleIndex.CLOCK)
              .open(
                  RecordKind.RESUMES, "resume-text", new ByteArrayInputStream(text.getBytes(UTF_8)))
          instanceof Opened.Ready ready) {
        ready
            .feed()
            .read(
                ready.in(),
                result -> {
                  if (result instanceof FeedResult.Accepted(_, _, Resume resume, _, _)) {
                    read.add(resume);
                  }
                });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(read).as(text).hasSize(1);
    return read.getFirst();
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
