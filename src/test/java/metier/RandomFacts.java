package metier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import metier.model.Workplace;
import metier.store.RecordStore;
import metier.store.Write;
import org.jspecify.annotations.Nullable;

/** Postings of every kind that a source might state, by chance. */
final class RandomFacts {
  private static final List<String> TITLES =
      List.of(
          "Phlebotomist",
          "Registered Nurse - ICU",
          "Part-time Cashier",
          "Java Developer",
          "Welder II",
          "Clinical Laboratory Technician",
          "Truck Driver",
          "Specialist",
          "Senior Welder - Weekend Nights",
          "CNA - Days",
          "New Grad RN, Rotating Shifts",
          "Laboratory Supervisor, 3p-11p");
  private static final List<String> TEXTS =
      List.of(
          "Draw blood, label specimens and start IVs.",
          "<p>Care for patients.</p><ul><li>BLS and ACLS</li><li>Epic</li></ul>",
          "Write Java and SQL; C++ is a plus.",
          "MIG welding and blueprint reading. $24.50 an hour.",
          "Registered nurse license required; BLS preferred. Shift: Nights. Pay: $30 - $38 per"
              + " hour.",
          "");
  private static final List<String> PLACES =
      List.of(
          "Seattle, WA",
          "Tacoma, WA",
          "Portland, OR",
          "Kansas City, MO",
          "Kansas City, KS",
          "Leeds, UK",
          "Remote",
          "Nowhere at all",
          "Oregon");
  private static final List<String> EMPLOYERS =
      List.of("Acme Health, Inc.", "ACME Health", "Borealis Foods LLC", "", "Cedar Schools");
  private static final List<String> TYPES =
      List.of("FULL_TIME", "Part time", "PRN", "CONTRACTOR", "Temp", "Internship", "whatever");

  private final Random random;
  private final LocalDate today;

  RandomFacts(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  /** Writes, replaces and deletes. */
  void into(RecordStore store, int count) {
    List<Write> writes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RecordKey key =
          new RecordKey(
              RecordKind.JOBS, any(List.of("one", "two")), "p" + random.nextInt(count * 3 / 4));
      writes.add(
          random.nextInt(15) == 0
              ? new Write.Delete(key)
              : new Write.Put(key, posting(), new byte[] {1}));
      if (writes.size() == 200 || i == count - 1) {
        store.write(writes);
        writes.clear();
      }
    }
  }

  private JobPosting posting() {
    List<StatedPlace> places = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      places.add(StatedPlace.ofText(any(PLACES)));
    }
    return new JobPosting(
        any(TITLES),
        any(TEXTS),
        any(EMPLOYERS),
        places,
        workplace(),
        random.nextBoolean() ? List.of() : List.of(any(TYPES)),
        pay(),
        random.nextInt(10) == 0 ? null : today.minusDays(random.nextInt(60)),
        random.nextInt(3) == 0 ? null : today.minusDays(20).plusDays(random.nextInt(60)),
        random.nextInt(4) == 0 ? List.of("Phlebotomy", "Underwater basket weaving") : List.of(),
        null,
        null,
        null,
        null,
        null);
  }

  private Workplace workplace() {
    return switch (random.nextInt(16)) {
      case 0 -> new Workplace.Remote(List.of());
      case 1 -> new Workplace.Remote(List.of("Washington, USA", "Oregon, USA"));
      case 2 -> new Workplace.Remote(List.of("USA"));
      case 3 -> new Workplace.Remote(List.of("Seattle, WA, US"));
      case 4 -> new Workplace.Hybrid();
      default -> new Workplace.OnSite();
    };
  }

  private @Nullable PayStatement pay() {
    double amount = 10 + random.nextInt(90);
    return switch (random.nextInt(5)) {
      case 0 -> new PayStatement(amount, amount + 5, "USD", "HOUR", null);
      case 1 -> new PayStatement(amount * 2000, null, "USD", "YEAR", null);
      case 2 -> new PayStatement(amount * 1500, amount * 2500, "GBP", "YEAR", null);
      case 3 -> new PayStatement(null, null, null, null, "$" + amount + " an hour");
      default -> null;
    };
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
