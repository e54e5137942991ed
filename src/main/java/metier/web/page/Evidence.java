package metier.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.index.Person;
import metier.index.Profile;
import org.jspecify.annotations.Nullable;

/** What a résumé shows of a skill, and for how long. */
public final class Evidence {
  private static final int MONTHS = 12;

  /** What no match looks at, wherever it stands in a résumé. */
  public static final List<String> NOT_USED =
      List.of(
          "name",
          "gender",
          "age",
          "photo",
          "years of school",
          "street and ZIP code",
          "e-mail, telephone and web addresses");

  private Evidence() {}

  /** Months in the positions whose lines show it, overlaps counted once; 0 where undated. */
  public static int months(Profile profile, Profile.Shown shown, LocalDate today) {
    List<Profile.Held> held =
        shown.lines().stream()
            .map(line -> profile.lines().get(line).position())
            .filter(position -> position >= 0)
            .distinct()
            .map(position -> profile.held().get(position))
            .filter(position -> position.from() != Person.UNDATED)
            .sorted(Comparator.comparingInt(Profile.Held::from))
            .toList();
    int now = today.getYear() * MONTHS + today.getMonthValue() - 1;
    int months = 0;
    int counted = Integer.MIN_VALUE;
    for (Profile.Held position : held) {
      int to = position.to() == Person.PRESENT ? now : position.to();
      if (to == Person.UNDATED || to <= counted) {
        continue;
      }
      months += to - Math.max(counted + 1, position.from()) + 1;
      counted = to;
    }
    return Math.max(0, months);
  }

  /** The month that a profile counts; null where it is none. */
  public static @Nullable YearMonth month(int counted) {
    return counted == Person.UNDATED || counted == Person.PRESENT
        ? null
        : YearMonth.of(counted / MONTHS, counted % MONTHS + 1);
  }

  /** "2 years", "7 months"; empty for 0. */
  public static String length(int months) {
    return months == 0
        ? ""
        : months < 2 * MONTHS
            ? Wording.count(months, "month")
            : Wording.count(months / MONTHS, "year");
  }

  /** Skills that the résumé shows by a line of work, before those that it only lists. */
  static List<Profile.Shown> provenFirst(Profile profile) {
    List<Profile.Shown> ordered = new ArrayList<>(profile.skills());
    ordered.sort(
        Comparator.comparing(
            shown ->
                profile.lines().get(shown.lines().getFirst()).position()
                    == Profile.Line.ELSEWHERE));
    return ordered;
  }
}
