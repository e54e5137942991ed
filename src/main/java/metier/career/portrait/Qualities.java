package metier.career.portrait;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import metier.career.portrait.Typical.Trait;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.SkillNeed;

/** What helps to do the work well, in the short words of the built-in guides. */
final class Qualities {
  private static final int STYLES = 4;
  private static final int SKILLS = 4;
  private static final int KNOWLEDGE = 6;
  private static final int MOST_SKILLS = 8;

  /** From 1 to 5: important. */
  private static final double LEAST = 3;

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("achievement/effort", "Ambition"),
          Map.entry("concern for others", "Care for others"),
          Map.entry("social orientation", "Pleasure in company"),
          Map.entry("stress tolerance", "Calm under stress"),
          Map.entry("adaptability/flexibility", "Flexibility"),
          Map.entry("dependability", "Reliability"),
          Map.entry("attention to detail", "Eye for detail"),
          Map.entry("innovation", "Inventiveness"),
          Map.entry("reading comprehension", "Reading with understanding"),
          Map.entry("active listening", "Listening"),
          Map.entry("active learning", "Quickness to learn"),
          Map.entry("learning strategies", "Knowing how others learn"),
          Map.entry("monitoring", "Watching how things go"),
          Map.entry("social perceptiveness", "Sense for how others feel"),
          Map.entry("coordination", "Working in step with others"),
          Map.entry("instructing", "Teaching"),
          Map.entry("service orientation", "Readiness to help"),
          Map.entry("complex problem solving", "Solving hard problems"),
          Map.entry("operations analysis", "Grasp of what is needed"),
          Map.entry("technology design", "Shaping technology for its users"),
          Map.entry("equipment selection", "Choice of the right tools"),
          Map.entry("installation", "Installing equipment"),
          Map.entry("operation monitoring", "Watching gauges and dials"),
          Map.entry("operations monitoring", "Watching gauges and dials"),
          Map.entry("operation and control", "Control of machines"),
          Map.entry("equipment maintenance", "Maintenance"),
          Map.entry("troubleshooting", "Finding faults"),
          Map.entry("repairing", "Repair"),
          Map.entry("quality control analysis", "Checking quality"),
          Map.entry("judgment and decision making", "Judgment"),
          Map.entry("systems analysis", "Understanding systems"),
          Map.entry("systems evaluation", "Measuring how systems do"),
          Map.entry("management of financial resources", "Managing money"),
          Map.entry("management of material resources", "Managing material"),
          Map.entry("management of personnel resources", "Managing people"));

  private final Typical typical;

  Qualities(Typical typical) {
    this.typical = typical;
  }

  /** The most telling styles, then skills; where none is rated, what has to be known. */
  List<String> of(OccupationProfile profile) {
    List<String> rated =
        Stream.concat(
                telling(profile, Trait.WORK_STYLE).limit(STYLES),
                telling(profile, Trait.SKILL).limit(SKILLS))
            .distinct()
            .toList();
    return rated.isEmpty() ? knowledge(profile) : rated;
  }

  /** The skills it asks for more than other work does. */
  List<String> skills(OccupationProfile profile) {
    List<String> rated = telling(profile, Trait.SKILL).limit(MOST_SKILLS).toList();
    return rated.isEmpty()
        ? profile.skillNeeds().stream()
            .filter(need -> need.essential() && !need.kind().equals("knowledge"))
            .map(need -> Duties.capital(need.name()))
            .limit(MOST_SKILLS)
            .toList()
        : rated;
  }

  private Stream<String> telling(OccupationProfile profile, Trait trait) {
    return typical.telling(profile, trait).stream()
        .filter(each -> each.importance() != null && each.importance() >= LEAST)
        .map(each -> plain(each.name()));
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PLAIN.getOrDefault(lower, Duties.capital(lower));
  }

  private static List<String> knowledge(OccupationProfile profile) {
    return profile.skillNeeds().stream()
        .filter(need -> need.essential() && need.kind().equals("knowledge"))
        .map(SkillNeed::name)
        .limit(KNOWLEDGE)
        .map(name -> "Knowledge of " + name)
        .toList();
  }
}
