package metier.analysis;

import java.util.List;
import java.util.Set;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.PayRange;
import metier.model.Shift;

/**
 * What a few words say that are known to speak of one thing: a field's value, a piece of what
 * somebody typed.
 */
public final class Said {
  private Said() {}

  /** "night shift", "3rd shift", "7p-7a". */
  public static Set<Shift> shifts(String words) {
    return Shifts.ofField(words);
  }

  /** "part time", "PRN", "temp". */
  public static Set<EmploymentType> types(String words) {
    return EmploymentTypes.ofField(words);
  }

  /** "entry level", "new grad", "senior". */
  public static Set<Level> levels(String words) {
    return Levels.ofField(words);
  }

  /** Whether the words of a title say that the work is remote: "remote sensing" doesn't. */
  public static boolean remote(String words) {
    return WorkplaceWords.inTitle(words).filter(WorkplaceWords.Stated.REMOTE::equals).isPresent();
  }

  public static boolean hybrid(String words) {
    return WorkplaceWords.inTitle(words).filter(WorkplaceWords.Stated.HYBRID::equals).isPresent();
  }

  /**
   * An amount of money, or a range.
   *
   * @param hasUnit whether the words say for what time it is paid, rather than its size
   * @param start where its amounts begin in the text
   * @param end behind its unit
   */
  public record Money(PayRange range, boolean hasUnit, boolean signed, int start, int end) {}

  /** All amounts that can be somebody's pay, in the text's order. */
  public static List<Money> money(String text) {
    return PayText.all(text).stream()
        .flatMap(
            said ->
                PayReader.parsed(said)
                    .map(
                        parsed ->
                            new Money(
                                parsed.range(),
                                said.hasOwnUnit(),
                                said.currency() != null,
                                said.start(),
                                said.end()))
                    .stream())
        .toList();
  }
}
