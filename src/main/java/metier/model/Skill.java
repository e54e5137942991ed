package metier.model;

import java.util.List;
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

  public enum Kind {
    HARD,
    SOFT,
    TOOL,
    LICENCE
  }
}
