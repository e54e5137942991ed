package metier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of the day or week in which the work is done. */
public enum Shift {
  DAY,
  EVENING,
  NIGHT,
  WEEKEND,
  ROTATING;

  /** As the API says it: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Shift> ofWord(String word) {
    return Arrays.stream(values()).filter(shift -> shift.word().equals(word)).findFirst();
  }
}
