package metier.analysis;

import metier.model.SkillRef;

/**
 * A licence, registration or certificate that a posting asks for.
 *
 * @param words the sentence or line that asks for it
 */
public record AskedLicence(SkillRef licence, Demand demand, String words) {
  /** From the weakest to the strongest. */
  public enum Demand {
    /** Without a word on whether one can do without it. */
    NAMED,
    PREFERRED,
    REQUIRED
  }
}
