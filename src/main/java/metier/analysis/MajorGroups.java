package metier.analysis;

import java.util.Map;

/** The major groups of the Standard Occupational Classification of 2018, as families. */
final class MajorGroups {
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("11", "management"),
          Map.entry("13", "business-and-finance"),
          Map.entry("15", "computing-and-mathematics"),
          Map.entry("17", "architecture-and-engineering"),
          Map.entry("19", "life-physical-and-social-science"),
          Map.entry("21", "community-and-social-service"),
          Map.entry("23", "legal"),
          Map.entry("25", "education-and-libraries"),
          Map.entry("27", "arts-entertainment-and-media"),
          Map.entry("29", "healthcare-practitioners"),
          Map.entry("31", "healthcare-support"),
          Map.entry("33", "protective-service"),
          Map.entry("35", "food-preparation"),
          Map.entry("37", "cleaning-and-maintenance"),
          Map.entry("39", "personal-care-and-service"),
          Map.entry("41", "sales"),
          Map.entry("43", "office-and-administration"),
          Map.entry("45", "farming-fishing-and-forestry"),
          Map.entry("47", "construction-and-extraction"),
          Map.entry("49", "installation-and-repair"),
          Map.entry("51", "production"),
          Map.entry("53", "transportation"),
          Map.entry("55", "military"));

  private MajorGroups() {}

  /**
   * @param major the first two digits of a code
   * @return "" where there is no such group
   */
  static String family(String major) {
    return FAMILIES.getOrDefault(major, "");
  }
}
