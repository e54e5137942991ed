package metier.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A skill of the taxonomy: one concept with all of its names.
 *
 * @param broader id of the wider skill
 * @param aliases other names, matched ignoring case
 * @param asWritten names that mean this skill only in exactly this spelling (R, Go, IV)
 */
public record Skill(
    String id,
    String name,
    Kind kind,
    @Nullable String broader,
    List<String> aliases,
    List<String> asWritten) {
  public Skill {
    aliases = List.copyOf(aliases);
    asWritten = List.copyOf(asWritten);
  }

  /** The names that match ignoring case: name and aliases but for those only meant as written. */
  public List<String> anyCase() {
    return Stream.concat(Stream.of(name), aliases.stream())
        .filter(form -> !asWritten.contains(form))
        .distinct()
        .toList();
  }

  public enum Kind {
    HARD,
    SOFT,
    TOOL,
    LICENCE
  }
}
