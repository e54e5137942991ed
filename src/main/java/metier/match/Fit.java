package metier.match;

import java.util.List;

/**
 * How well a person and a role fit.
 *
 * @param score 0–100: the sum of the parts' values
 * @param parts each aspect once, the weightiest first
 * @param skills every skill asked for, musts first
 * @param gates every licence that is demanded
 */
public record Fit(double score, List<Part> parts, List<SkillFit> skills, List<Gate> gates) {
  public Fit {
    parts = List.copyOf(parts);
    skills = List.copyOf(skills);
    gates = List.copyOf(gates);
  }
}
