package metier.career.path;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.index.Person;

/**
 * What people did one after the other, by the dated positions of their résumés. Left out are
 * positions whose title says nothing, that begin in the future, that end before they begin, and
 * jobs beside the main one: those that begin while another is held and end no later than it.
 * Positions of one role in a row are one stay, whoever the employer is.
 */
final class WorkingLives {
  private static final int MONTHS_A_YEAR = 12;

  private final RoleNames names;
  private final Clock clock;

  /**
   * @param clock tells the present month
   */
  WorkingLives(RoleNames names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  /**
   * @param from first month, counted from January of the year 0
   */
  record Stay(NamedRole role, int from) {}

  private record Held(NamedRole role, int from, int to) {
    static final Comparator<Held> IN_ORDER =
        Comparator.comparingInt(Held::from)
            .thenComparing(Comparator.comparingInt(Held::to).reversed());
  }

  /** The first first. */
  List<Stay> of(Person person) {
    List<Held> held = new ArrayList<>();
    int present = present();
    for (Person.Position position : person.positions()) {
      if (isDated(position, present)) {
        NamedRole role = names.of(position);
        if (!role.saysNothing()) {
          held.add(new Held(role, position.from(), end(position, present)));
        }
      }
    }
    held.sort(Held.IN_ORDER);
    return stays(held);
  }

  private int present() {
    YearMonth now = YearMonth.now(clock);
    return now.getYear() * MONTHS_A_YEAR + now.getMonthValue() - 1;
  }

  private static boolean isDated(Person.Position position, int present) {
    return position.from() != Person.UNDATED
        && position.from() <= present
        && (position.to() == Person.UNDATED || position.to() >= position.from());
  }

  /** A contract may end in the future; of one whose end isn't known only the beginning is sure. */
  private static int end(Person.Position position, int present) {
    return position.to() == Person.UNDATED ? position.from() : Math.min(position.to(), present);
  }

  private static List<Stay> stays(List<Held> held) {
    List<Stay> stays = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (Held each : held) {
      if (each.to() <= last && each.from() < last) {
        continue;
      }
      last = Math.max(last, each.to());
      if (stays.isEmpty() || !isSame(stays.getLast().role(), each.role())) {
        stays.add(new Stay(each.role(), each.from()));
      }
    }
    return List.copyOf(stays);
  }

  private static boolean isSame(NamedRole one, NamedRole other) {
    return one.whole().key().equals(other.whole().key());
  }
}
