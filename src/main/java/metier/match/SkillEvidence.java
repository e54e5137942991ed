package metier.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.index.Profile;
import metier.index.Profile.Held;
import metier.index.Profile.Line;
import metier.index.Profile.Shown;

/** Where and how well one person shows skills. */
final class SkillEvidence {
  /** What stands under no position is only listed, or said of oneself. */
  private static final double LISTED = 0.65;

  /** What a line of long ago under a position counts; one of today counts 1. */
  private static final double LONG_AGO = 0.7;

  private final Profile person;
  private final int now;
  private final Map<String, Shown> byId;

  SkillEvidence(Profile person, int now) {
    this.person = person;
    this.now = now;
    this.byId = HashMap.newHashMap(person.skills().size());
    person.skills().forEach(shown -> byId.putIfAbsent(shown.skill().id(), shown));
  }

  boolean has(String skill) {
    return byId.containsKey(skill);
  }

  /** Only of a skill that the person has. */
  Shown shown(String skill) {
    Shown shown = byId.get(skill);
    if (shown == null) {
      throw new IllegalArgumentException("skill was " + skill + ", which isn't shown");
    }
    return shown;
  }

  /** Over 0, and 1 for what a line of the present position shows. */
  double strength(Shown shown) {
    double strength = LISTED;
    for (int number : shown.lines()) {
      int position = person.lines().get(number).position();
      if (position != Line.ELSEWHERE) {
        double recency = Recency.of(person.held().get(position), position, now);
        strength = Math.max(strength, LONG_AGO + (1 - LONG_AGO) * recency);
      }
    }
    return strength;
  }

  /** Time in positions whose lines show it, overlaps counted once; 0 where undated. */
  int months(Shown shown) {
    List<Held> held =
        shown.lines().stream()
            .map(number -> person.lines().get(number).position())
            .filter(position -> position != Line.ELSEWHERE)
            .distinct()
            .map(person.held()::get)
            .toList();
    return Recency.months(held, now);
  }
}
