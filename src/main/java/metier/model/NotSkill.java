package metier.model;

import java.util.List;

/**
 * A phrase that holds a skill's name, or is one, and means something else.
 *
 * @param unless words in lower case of which one in the same text settles that the skill is meant
 *     after all ("CPA" beside "audit"); none where it never is ("teaching hospital")
 */
public record NotSkill(String phrase, List<String> unless) {
  public NotSkill {
    unless = List.copyOf(unless);
  }
}
