package metier.analysis.title;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that an occupation is called.
 *
 * @param names its own title first; each once
 */
public record OccupationNames(String id, List<String> names) {
  public OccupationNames {
    names = List.copyOf(new LinkedHashSet<>(names));
    if (names.isEmpty()) {
      throw new IllegalArgumentException("occupation " + id + " had no name");
    }
  }

  public static OccupationNames of(String id, String title, List<String> others) {
    Set<String> names = new LinkedHashSet<>();
    names.add(title);
    names.addAll(others);
    return new OccupationNames(id, List.copyOf(names));
  }

  public String title() {
    return names.getFirst();
  }
}
