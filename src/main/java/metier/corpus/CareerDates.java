package metier.corpus;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.analysis.Gazetteer;
import metier.model.Place;
import metier.model.Position;
import metier.model.Resume;

/** Positions begin before they end, not in the future, and a person is in one place at a time. */
final class CareerDates implements Rule {
  /** Three jobs at once are hard, four are a slip of the pen. */
  private static final int MOST_AT_ONCE = 3;

  /** Nobody commutes farther every day. */
  private static final double FARTHEST_MILES = 150;

  /** Months in which somebody may finish here and have begun there. */
  private static final long MONTHS_OF_MOVING = 2;

  /** What can be done beside other work, or from afar. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "remote|travel|part[- ]time|per diem|prn|weekend|casual|contract|freelance|seasonal|"
              + "volunteer|reserve|guard|adjunct|consultant|owner|online|telehealth|on[- ]call");

  private final Gazetteer gazetteer;
  private final Clock clock;

  CareerDates(Gazetteer gazetteer, Clock clock) {
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    YearMonth now = YearMonth.now(clock);
    for (Row<Resume> row : contents.resumes()) {
      List<Position> dated =
          row.fact().positions().stream().filter(position -> position.start() != null).toList();
      dated.forEach(position -> alone(row, position, now, faults));
      for (int i = 0; i < dated.size(); i++) {
        for (Position other : dated.subList(i + 1, dated.size())) {
          together(row, dated.get(i), other, now, faults);
        }
      }
      crowded(row, dated, now, faults);
    }
  }

  private static void alone(Row<Resume> row, Position held, YearMonth now, Consumer<Fault> faults) {
    YearMonth end = held.end();
    if (start(held).isAfter(now) || (end != null && end.isAfter(now))) {
      faults.accept(
          Fault.of(row, shown(held) + " reaches into the future", "give months that have been"));
    }
    if (end != null && end.isBefore(start(held))) {
      faults.accept(
          Fault.of(row, shown(held) + " ends before it begins", "swap or mend the two dates"));
    }
  }

  private void together(
      Row<Resume> row, Position one, Position other, YearMonth now, Consumer<Fault> faults) {
    long months = overlap(one, other, now);
    if (months <= MONTHS_OF_MOVING) {
      return;
    }
    if (one.title().equalsIgnoreCase(other.title())
        && one.employer().equalsIgnoreCase(other.employer())) {
      faults.accept(
          Fault.of(
              row,
              shown(one) + " is held a second time meanwhile, " + shown(other),
              "drop one or mend its dates"));
    } else if (isWhole(one) && isWhole(other) && farApart(one, other)) {
      faults.accept(
          Fault.of(
              row,
              String.format(
                  Locale.ROOT,
                  "for %d months it has %s in %s and %s in %s",
                  months,
                  shown(one),
                  one.place(),
                  shown(other),
                  other.place()),
              "mend the dates or a place, or say which was part-time or remote"));
    }
  }

  /** Months of which both held some, without the one in which the second took over. */
  private static long overlap(Position one, Position other, YearMonth now) {
    YearMonth from = start(one).isAfter(start(other)) ? start(one) : start(other);
    YearMonth to = end(one, now).isBefore(end(other, now)) ? end(one, now) : end(other, now);
    return ChronoUnit.MONTHS.between(from, to);
  }

  private static boolean isWhole(Position held) {
    return Stream.of(held.title(), held.employer(), String.valueOf(held.place()))
        .noneMatch(text -> BESIDE.matcher(text.toLowerCase(Locale.ROOT)).find());
  }

  private boolean farApart(Position one, Position other) {
    Optional<Place> here = place(one);
    Optional<Place> there = place(other);
    return here.isPresent()
        && there.isPresent()
        && here.get().point().milesTo(there.get().point()) > FARTHEST_MILES;
  }

  private Optional<Place> place(Position held) {
    return held.place() == null
        ? Optional.empty()
        : gazetteer.find(held.place()).filter(place -> place.kind() == Place.Kind.CITY);
  }

  private static void crowded(
      Row<Resume> row, List<Position> dated, YearMonth now, Consumer<Fault> faults) {
    for (Position held : dated) {
      long others =
          dated.stream()
              .filter(other -> !start(other).isAfter(start(held)))
              .filter(other -> end(other, now).isAfter(start(held)))
              .count();
      if (others > MOST_AT_ONCE) {
        faults.accept(
            Fault.of(
                row,
                others + " positions are held at once in " + start(held),
                "let some end before others begin"));
        return;
      }
    }
  }

  private static YearMonth start(Position held) {
    return held.start() == null ? YearMonth.of(1, 1) : held.start();
  }

  private static YearMonth end(Position held, YearMonth now) {
    return held.end() == null ? now : held.end();
  }

  private static String shown(Position held) {
    return "'"
        + held.title()
        + "' ("
        + held.start()
        + " to "
        + (held.end() == null ? "now" : held.end())
        + ")";
  }
}
