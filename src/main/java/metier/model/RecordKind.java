package metier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of record that Metier holds; each has an index of its own. */
public enum RecordKind {
  JOBS,
  RESUMES,
  PAY,
  OCCUPATIONS;

  /**
   * The kind's word in addresses, commands and the store: {@code jobs}, {@code resumes}, {@code
   * pay}, {@code occupations}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RecordKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
