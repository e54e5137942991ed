package metier.corpus;

import java.util.function.Consumer;

/** One thing that must hold of a corpus. */
interface Rule {
  void check(Contents contents, Consumer<Fault> faults);
}
