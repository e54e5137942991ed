package metier.config;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that an operator mends everything in one go. */
final class Faults {
  private final List<Fault> faults = new ArrayList<>();

  void add(String file, int line, String reason) {
    faults.add(new Fault(file, line, reason));
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new ConfigFaults(faults);
    }
  }
}
