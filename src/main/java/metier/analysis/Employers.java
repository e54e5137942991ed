package metier.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import metier.config.KnownEmployer;
import metier.model.Employer;
import metier.model.EmployerName;

/** One id for the spellings of an employer's name, and for the names that are listed as its. */
final class Employers {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Employer> known = new HashMap<>();

  Employers(List<KnownEmployer> known) {
    for (KnownEmployer listed : known) {
      Employer employer = new Employer(EmployerName.folded(listed.name()), listed.name());
      this.known.put(employer.id(), employer);
      listed.aliases().forEach(alias -> this.known.put(EmployerName.folded(alias), employer));
    }
  }

  Employer of(String name) {
    String trimmed = SPACE.matcher(name).replaceAll(" ").strip();
    String folded = EmployerName.folded(trimmed);
    Employer listed = known.get(folded);
    if (listed == null) {
      listed = known.get(EmployerName.foldedTradeName(trimmed));
    }
    return listed == null ? new Employer(folded, trimmed) : listed;
  }
}
