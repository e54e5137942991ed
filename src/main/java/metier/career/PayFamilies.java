package metier.career;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import metier.analysis.KnownOccupations;
import metier.career.portrait.Families;
import metier.model.Occupation;
import metier.pay.Paid;

/**
 * Which occupations are paid alike, so that those with few records lean on the others: the minor
 * group of the Standard Occupational Classification ("29-2") where it has records enough, else the
 * family, which holds pilots beside drivers.
 */
public final class PayFamilies implements UnaryOperator<String> {
  private static final int MINOR_GROUP = "29-2".length();
  private static final int ENOUGH = 30;

  private final KnownOccupations known;
  private final Families families;
  private final Map<String, Integer> records = new HashMap<>();

  /**
   * @param records from which is to be learned
   */
  public PayFamilies(KnownOccupations known, List<Paid> records) {
    this.known = known;
    this.families = new Families(known);
    for (Paid paid : records) {
      known
          .ofId(paid.occupation())
          .flatMap(this::minorGroup)
          .ifPresent(group -> this.records.merge(group, 1, Integer::sum));
    }
  }

  private Optional<String> minorGroup(Occupation occupation) {
    String code = known.code(occupation);
    return code.length() > MINOR_GROUP && code.indexOf('-') > 0
        ? Optional.of(code.substring(0, MINOR_GROUP))
        : Optional.empty();
  }

  /** The family of an occupation by its id; empty where it is of none. */
  @Override
  public String apply(String occupation) {
    return known.ofId(occupation).map(this::family).orElse("");
  }

  private String family(Occupation occupation) {
    String family = families.of(occupation);
    return minorGroup(occupation)
        .filter(group -> records.getOrDefault(group, 0) >= ENOUGH)
        .orElse(family.equals(Families.OTHER) ? "" : family);
  }
}
