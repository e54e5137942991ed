package metier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far along a career the work stands, from the lowest to the highest. */
public enum Level {
  INTERN,
  /** New graduates, trainees, apprentices, juniors. */
  ENTRY,
  MID,
  SENIOR,
  /** Guides others without being their manager: lead, charge nurse, principal or staff engineer. */
  LEAD,
  /** Answers for people or for a unit: supervisor, manager, head. */
  MANAGER,
  /** Answers for managers: director, vice president, chief officer. */
  DIRECTOR;

  /** As the API says it: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Level> ofWord(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
