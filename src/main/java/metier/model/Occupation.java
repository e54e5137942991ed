package metier.model;

import java.util.List;

/**
 * An occupation of the taxonomy.
 *
 * @param soc O*NET-SOC code ("31-9097")
 * @param aliases other titles that people use for it
 * @param skills ids of the skills that are typical of it
 */
public record Occupation(
    String id,
    String title,
    String family,
    String soc,
    List<String> aliases,
    List<String> skills,
    String summary) {
  public Occupation {
    aliases = List.copyOf(aliases);
    skills = List.copyOf(skills);
  }
}
