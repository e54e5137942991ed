package metier.config;

import java.util.List;

/**
 * An employer with other names that no folding would bring together.
 *
 * @param name the one to show
 * @param aliases as people write them ("UPMC")
 */
public record KnownEmployer(String name, List<String> aliases) {
  public KnownEmployer {
    aliases = List.copyOf(aliases);
  }
}
