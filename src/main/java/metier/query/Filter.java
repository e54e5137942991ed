package metier.query;

/**
 * What must hold of every hit, without a score.
 *
 * @param parameter who asked for it ("where", "type"): a facet widens by leaving out its own, and
 *     an empty answer offers to do without it
 */
public record Filter(String parameter, Query query) {
  public Filter {
    if (parameter.isBlank()) {
      throw new IllegalArgumentException("parameter was blank for " + query);
    }
  }
}
