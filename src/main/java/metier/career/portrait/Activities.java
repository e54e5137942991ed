package metier.career.portrait;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import metier.model.OccupationProfile;

/** O*NET's work activities in the vocabulary of the built-in guides. */
final class Activities {
  private static final int MOST = 8;

  /** Where the guides' words aren't simply O*NET's own in lower case. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("monitoring processes, materials, or surroundings", "monitoring processes"),
          Map.entry("identifying objects, actions, and events", "identifying objects and events"),
          Map.entry(
              "inspecting equipment, structures, or materials",
              "inspecting equipment and materials"),
          Map.entry(
              "inspecting equipment, structures, or material",
              "inspecting equipment and materials"),
          Map.entry(
              "estimating the quantifiable characteristics of products, events, or information",
              "estimating quantities"),
          Map.entry(
              "judging the qualities of objects, services, or people",
              "judging the quality of things"),
          Map.entry(
              "judging the qualities of things, services, or people",
              "judging the quality of things"),
          Map.entry(
              "evaluating information to determine compliance with standards",
              "evaluating compliance with standards"),
          Map.entry("analyzing data or information", "analyzing data and information"),
          Map.entry("scheduling work and activities", "scheduling work"),
          Map.entry("organizing, planning, and prioritizing work", "planning and organizing work"),
          Map.entry("performing general physical activities", "performing physical activities"),
          Map.entry("handling and moving objects", "handling objects"),
          Map.entry(
              "operating vehicles, mechanized devices, or equipment",
              "operating vehicles and equipment"),
          Map.entry("working with computers", "interacting with computers"),
          Map.entry(
              "drafting, laying out, and specifying technical devices, parts, and equipment",
              "drafting and specifying technical things"),
          Map.entry(
              "repairing and maintaining mechanical equipment", "repairing mechanical equipment"),
          Map.entry(
              "repairing and maintaining electronic equipment", "repairing electronic equipment"),
          Map.entry("documenting/recording information", "documenting and recording"),
          Map.entry(
              "interpreting the meaning of information for others",
              "explaining information to others"),
          Map.entry(
              "communicating with supervisors, peers, or subordinates",
              "communicating with supervisors and peers"),
          Map.entry(
              "communicating with people outside the organization",
              "communicating with people outside"),
          Map.entry(
              "communicating with persons outside organization",
              "communicating with people outside"),
          Map.entry(
              "establishing and maintaining interpersonal relationships",
              "establishing relationships"),
          Map.entry("selling or influencing others", "selling and influencing others"),
          Map.entry("resolving conflicts and negotiating with others", "resolving conflicts"),
          Map.entry(
              "performing for or working directly with the public", "performing for the public"),
          Map.entry("coordinating the work and activities of others", "coordinating others' work"),
          Map.entry(
              "guiding, directing, and motivating subordinates", "guiding and motivating others"),
          Map.entry("providing consultation and advice to others", "providing advice"),
          Map.entry("staffing organizational units", "hiring people"),
          Map.entry("monitoring and controlling resources", "monitoring resources"));

  private Activities() {}

  /** The weightiest first. */
  static List<String> of(OccupationProfile profile) {
    return profile.activities().stream()
        .map(activity -> plain(activity.name()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PLAIN.getOrDefault(lower, lower);
  }
}
