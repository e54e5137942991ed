package metier.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.Position;
import metier.model.Resume;
import org.jspecify.annotations.Nullable;

/**
 * Schooling, certificates and birth go together. They stand in a JSON Resume's own rows only;
 * résumés of other formats have nothing here that could be held against anything.
 */
final class LifeDates implements Rule {
  private static final JsonMapper JSON = new JsonMapper();

  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-\\d\\d)?");

  private static final List<String> BIRTH =
      List.of("birthDate", "birth_date", "dateOfBirth", "birth", "birth_year", "birthYear");

  private static final int YOUNGEST_AT_WORK = 14;
  private static final int YOUNGEST_GRADUATE = 16;

  /** Who began work longer ago than this is no longer looking for any. */
  private static final int LONGEST_LIFE_OF_WORK = 65;

  /** A degree that somebody is working for can't be farther off. */
  private static final int YEARS_OF_STUDY = 8;

  private final Clock clock;

  LifeDates(Clock clock) {
    this.clock = clock;
  }

  /** Degrees that nobody takes in another order. */
  private enum Degree {
    BACHELOR,
    MASTER,
    DOCTOR
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    for (Row<Resume> row : contents.resumes()) {
      new Life(row, YearMonth.now(clock), faults).check();
    }
  }

  private static final class Life {
    private final Row<Resume> row;
    private final YearMonth now;
    private final Consumer<Fault> faults;
    private final JsonNode resume;
    private final @Nullable YearMonth born;

    Life(Row<Resume> row, YearMonth now, Consumer<Fault> faults) {
      this.row = row;
      this.now = now;
      this.faults = faults;
      this.resume = json(row.original());
      this.born = born(resume);
    }

    void check() {
      if (born != null && born.isAfter(now)) {
        fault("born in " + born + ", which is in the future", "mend or drop the year");
      }
      schooling();
      for (JsonNode certificate : resume.path("certificates")) {
        YearMonth given = month(certificate.path("date"));
        if (given != null && given.isAfter(now)) {
          fault(
              "the certificate '" + certificate.path("name").asText() + "' is dated " + given,
              "give a month that has been");
        }
      }
      row.fact().positions().forEach(this::work);
    }

    private void schooling() {
      Map<Degree, YearMonth> taken = new EnumMap<>(Degree.class);
      for (JsonNode study : resume.path("education")) {
        YearMonth from = month(study.path("startDate"));
        YearMonth to = month(study.path("endDate"));
        String name = "'" + study.path("studyType").asText() + "'";
        if (from != null && from.isAfter(now)) {
          fault(name + " begins in " + from + ", in the future", "give a month that has been");
        }
        if (from != null && to != null && to.isBefore(from)) {
          fault(name + " ends in " + to + ", before " + from, "swap or mend the two dates");
        }
        if (to == null) {
          continue;
        }
        if (to.isAfter(now.plusYears(YEARS_OF_STUDY))) {
          fault(name + " ends in " + to, "expect it within " + YEARS_OF_STUDY + " years");
        }
        if (isBeforeAge(to, YOUNGEST_GRADUATE)) {
          fault(
              name + " of " + to + " was taken before the age of " + YOUNGEST_GRADUATE,
              "mend it or the birth in " + born);
        }
        degree(study.path("studyType").asText()).ifPresent(degree -> taken.put(degree, to));
      }
      YearMonth before = null;
      for (Map.Entry<Degree, YearMonth> degree : taken.entrySet()) {
        if (before != null && degree.getValue().isBefore(before)) {
          fault(
              "a " + degree.getKey() + "'s degree of " + degree.getValue() + " before the lower",
              "mend one of the dates");
        }
        before = degree.getValue();
      }
    }

    private void work(Position held) {
      YearMonth start = held.start();
      if (start == null) {
        return;
      }
      if (isBeforeAge(start, YOUNGEST_AT_WORK)) {
        fault(
            "'" + held.title() + "' of " + start + " began before " + YOUNGEST_AT_WORK,
            "mend it or the birth in " + born);
      }
      if (start.isBefore(now.minusYears(LONGEST_LIFE_OF_WORK))) {
        fault(
            "'" + held.title() + "' began in " + start,
            "nobody works for over " + LONGEST_LIFE_OF_WORK + " years; mend the year");
      }
    }

    private boolean isBeforeAge(YearMonth month, int years) {
      return born != null && ChronoUnit.YEARS.between(born, month) < years;
    }

    private void fault(String what, String remedy) {
      faults.accept(Fault.of(row, what, remedy));
    }
  }

  private static JsonNode json(byte[] original) {
    try {
      return JSON.readTree(original);
    } catch (IOException e) {
      // Another format: it was accepted, so it is no fault.
      return JSON.createObjectNode();
    }
  }

  private static @Nullable YearMonth born(JsonNode resume) {
    for (JsonNode block : List.of(resume.path("basics"), resume.path("x_self_stated"))) {
      for (String name : BIRTH) {
        YearMonth born = month(block.path(name));
        if (born != null) {
          return born;
        }
      }
    }
    return null;
  }

  private static Optional<Degree> degree(String study) {
    String name = study.toLowerCase(Locale.ROOT);
    return List.of(Degree.values()).stream()
        .filter(degree -> name.startsWith(degree.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Null where there is none; a bare year is its December, so that it never comes too early. */
  private static @Nullable YearMonth month(JsonNode node) {
    Matcher month = MONTH.matcher(node.asText());
    if (!month.matches()) {
      return null;
    }
    int number = month.group(2) == null ? 12 : Integer.parseInt(month.group(2));
    return number < 1 || number > 12
        ? null
        : YearMonth.of(Integer.parseInt(month.group(1)), number);
  }
}
