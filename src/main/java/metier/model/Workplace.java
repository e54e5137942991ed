package metier.model;

import java.util.List;

/** Where the work is done. */
public sealed interface Workplace {
  record OnSite() implements Workplace {}

  record Hybrid() implements Workplace {}

  /**
   * Done from anywhere within some regions.
   *
   * @param within names of countries or states from which applicants are taken; empty: not stated
   */
  record Remote(List<String> within) implements Workplace {
    public Remote {
      within = List.copyOf(within);
    }
  }
}
