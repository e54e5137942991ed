package metier.match;

import java.util.List;
import metier.query.Filter;

/**
 * What must hold of every match, and which of them are wanted.
 *
 * @param offset matches to skip, from 0
 * @param limit how many at most
 */
public record Narrowing(List<Filter> filters, int offset, int limit) {
  public Narrowing {
    filters = List.copyOf(filters);
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset was " + offset + ", limit " + limit);
    }
  }
}
