package metier.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What schema.org's vocabulary and the search engines that read it ask of a {@code JobPosting}:
 * which members there must be, of which types, with which words.
 */
final class JobPostingRules {
  private static final Set<String> MEMBERS =
      Set.of(
          "@context",
          "@type",
          "title",
          "description",
          "identifier",
          "datePosted",
          "validThrough",
          "hiringOrganization",
          "employmentType",
          "jobLocationType",
          "jobLocation",
          "applicantLocationRequirements",
          "baseSalary");

  private static final Set<String> TYPES =
      Set.of(
          "FULL_TIME",
          "PART_TIME",
          "CONTRACTOR",
          "TEMPORARY",
          "INTERN",
          "VOLUNTEER",
          "PER_DIEM",
          "OTHER");

  private static final Set<String> UNITS = Set.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");
  private static final Set<String> REGIONS =
      Set.of("City", "State", "Country", "AdministrativeArea");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final List<String> faults = new ArrayList<>();

  private JobPostingRules() {}

  static List<String> faults(JsonNode posting) {
    JobPostingRules rules = new JobPostingRules();
    rules.check(posting);
    return rules.faults;
  }

  private void check(JsonNode posting) {
    posting
        .fieldNames()
        .forEachRemaining(name -> expect(MEMBERS.contains(name), name + " is no member of ours"));
    type(posting, "JobPosting");
    expect(posting.path("@context").asText().startsWith("https://schema.org"), "@context");
    text(posting, "title");
    text(posting, "description");
    day(posting, "datePosted");
    if (posting.has("validThrough")) {
      day(posting, "validThrough");
    }
    type(posting.path("hiringOrganization"), "Organization");
    text(posting.path("hiringOrganization"), "name");
    filled(posting, "employmentType");
    posting
        .path("employmentType")
        .forEach(type -> expect(TYPES.contains(type.asText()), "employmentType " + type));
    place(posting);
    if (posting.has("baseSalary")) {
      salary(posting.get("baseSalary"));
    }
  }

  private void place(JsonNode posting) {
    boolean remote = posting.has("jobLocationType");
    if (remote) {
      expect(posting.get("jobLocationType").asText().equals("TELECOMMUTE"), "jobLocationType");
      expect(!posting.has("jobLocation"), "nobody reports to work at a place of remote work");
    } else {
      expect(posting.has("jobLocation"), "neither a place nor remote");
    }
    filled(posting, "jobLocation");
    for (JsonNode location : posting.path("jobLocation")) {
      type(location, "Place");
      type(location.path("address"), "PostalAddress");
      text(location.path("address"), "addressCountry");
    }
    filled(posting, "applicantLocationRequirements");
    for (JsonNode region : posting.path("applicantLocationRequirements")) {
      expect(REGIONS.contains(region.path("@type").asText()), "region " + region);
      text(region, "name");
    }
  }

  private void salary(JsonNode salary) {
    type(salary, "MonetaryAmount");
    expect(CURRENCY.matcher(salary.path("currency").asText()).matches(), "currency " + salary);
    JsonNode value = salary.path("value");
    type(value, "QuantitativeValue");
    expect(UNITS.contains(value.path("unitText").asText()), "unitText " + value);
    expect(value.path("maxValue").asDouble() > 0, "maxValue " + value);
    expect(
        !value.has("minValue")
            || value.get("minValue").asDouble() <= value.path("maxValue").asDouble(),
        "minValue over maxValue " + value);
  }

  private void day(JsonNode node, String name) {
    try {
      LocalDate.parse(node.path(name).asText());
    } catch (DateTimeParseException e) {
      faults.add(name + " " + node.path(name));
    }
  }

  private void text(JsonNode node, String name) {
    expect(node.path(name).isTextual() && !node.get(name).asText().isBlank(), name + " of " + node);
  }

  private void type(JsonNode node, String type) {
    expect(node.path("@type").asText().equals(type), type + " was " + node);
  }

  /** A list that is there has something in it. */
  private void filled(JsonNode node, String name) {
    expect(!node.has(name) || !node.get(name).isEmpty(), name + " is empty");
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
