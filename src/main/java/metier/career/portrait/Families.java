package metier.career.portrait;

import java.util.Locale;
import java.util.Map;
import metier.analysis.KnownOccupations;
import metier.model.Occupation;

/**
 * Families for people to look through: those of the tables, and the groups of SOC and ISCO under
 * the same name where they are the same work.
 */
public final class Families {
  /** Of an occupation of which neither table nor code says where it belongs. */
  public static final String OTHER = "other";

  /** What SOC's major groups are called in the tables. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("transportation", "transport"),
          Map.entry("protective-service", "protective"),
          Map.entry("food-preparation", "food"),
          Map.entry("personal-care-and-service", "personal-care"),
          Map.entry("farming-fishing-and-forestry", "agriculture"),
          Map.entry("production", "manufacturing"),
          Map.entry("education-and-libraries", "education"),
          Map.entry("office-and-administration", "office"),
          Map.entry("community-and-social-service", "social-services"),
          Map.entry("life-physical-and-social-science", "science"));

  /** By the first digits of ISCO-08, the longest that is there. */
  private static final Map<String, String> ISCO =
      Map.ofEntries(
          Map.entry("0", "military"),
          Map.entry("1", "management"),
          Map.entry("21", "science"),
          Map.entry("214", "engineering"),
          Map.entry("215", "engineering"),
          Map.entry("216", "architecture-and-engineering"),
          Map.entry("22", "healthcare-practitioners"),
          Map.entry("23", "education"),
          Map.entry("24", "business-and-finance"),
          Map.entry("25", "computing-and-mathematics"),
          Map.entry("26", "social-and-cultural"),
          Map.entry("261", "legal"),
          Map.entry("265", "arts-entertainment-and-media"),
          Map.entry("31", "engineering"),
          Map.entry("32", "allied-health"),
          Map.entry("33", "business-and-finance"),
          Map.entry("34", "social-and-cultural"),
          Map.entry("35", "computing-and-mathematics"),
          Map.entry("4", "office"),
          Map.entry("51", "personal-care"),
          Map.entry("512", "food"),
          Map.entry("52", "sales"),
          Map.entry("53", "healthcare-support"),
          Map.entry("54", "protective"),
          Map.entry("6", "agriculture"),
          Map.entry("71", "construction-and-extraction"),
          Map.entry("72", "trades"),
          Map.entry("73", "trades"),
          Map.entry("74", "installation-and-repair"),
          Map.entry("75", "trades"),
          Map.entry("81", "manufacturing"),
          Map.entry("82", "manufacturing"),
          Map.entry("83", "transport"),
          Map.entry("91", "cleaning-and-maintenance"),
          Map.entry("92", "agriculture"),
          Map.entry("931", "construction-and-extraction"),
          Map.entry("932", "manufacturing"),
          Map.entry("933", "transport"),
          Map.entry("94", "food"),
          Map.entry("95", "sales"),
          Map.entry("96", "cleaning-and-maintenance"));

  private static final int LONGEST = "214".length();

  private final KnownOccupations known;

  public Families(KnownOccupations known) {
    this.known = known;
  }

  public String of(Occupation occupation) {
    String code = known.code(occupation);
    if (!known.isOfTables(occupation) && !code.isEmpty() && code.indexOf('-') < 0) {
      for (int digits = Math.min(LONGEST, code.length()); digits > 0; digits--) {
        String family = ISCO.get(code.substring(0, digits));
        if (family != null) {
          return family;
        }
      }
    }
    String family = occupation.family();
    return family.isEmpty() ? OTHER : SAME.getOrDefault(family, family);
  }

  /** "health-management" is "Health management". */
  static String name(String family) {
    String words = family.replace('-', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
