package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.query.FacetCount;

/**
 * A filter in force.
 *
 * @param without the same search without it
 */
record ActiveFilter(String label, SearchAddress without) {
  /** The parameters that count as filters; what and where are the search itself. */
  private static final String[] PARAMETERS = {
    "type",
    "shift",
    "level",
    "licence",
    "remote",
    "workplace",
    "skill",
    "employer",
    "-employer",
    "occupation",
    "pay_min",
    "pay_unknown",
    "posted_within",
    "posted_after",
    "expired",
    "radius"
  };

  static SearchAddress clearing(SearchAddress address) {
    return address.without(PARAMETERS);
  }

  /**
   * @param skills as understood, for their names
   * @param employers counted, for their names
   * @param located whether distances count from somewhere
   */
  static List<ActiveFilter> of(
      SearchAddress address, List<SkillRef> skills, List<FacetCount> employers, boolean located) {
    List<ActiveFilter> active = new ArrayList<>();
    each(active, address, "type", ActiveFilter::typeName);
    each(active, address, "shift", ActiveFilter::shiftName);
    each(active, address, "level", ActiveFilter::levelName);
    each(active, address, "licence", licence -> "Asks for " + licence);
    each(active, address, "workplace", Wording::workplace);
    if (address.has("remote", "true")) {
      active.add(new ActiveFilter("Remote", address.without("remote")));
    }
    each(active, address, "skill", skill -> skillName(skill, skills));
    each(active, address, "employer", employer -> employerName(employer, employers));
    each(active, address, "-employer", employer -> "Not " + employerName(employer, employers));
    each(active, address, "occupation", occupation -> "Occupation " + occupation);
    single(active, address, "pay_min", amount -> "Pays " + grouped(amount) + " a year or more");
    single(active, address, "posted_within", FilterPanel::ageLabel);
    single(active, address, "posted_after", day -> "Posted after " + day);
    if (address.has("pay_unknown", "exclude")) {
      active.add(new ActiveFilter("Pay is known", address.without("pay_unknown")));
    }
    if (address.has("expired", "include")) {
      active.add(new ActiveFilter("Closed ones too", address.without("expired")));
    }
    if (located) {
      single(active, address, "radius", FilterPanel::radiusLabel);
    }
    return active;
  }

  private static void each(
      List<ActiveFilter> active,
      SearchAddress address,
      String parameter,
      UnaryOperator<String> label) {
    for (String value : address.values(parameter)) {
      active.add(new ActiveFilter(label.apply(value), address.withoutValue(parameter, value)));
    }
  }

  private static void single(
      List<ActiveFilter> active,
      SearchAddress address,
      String parameter,
      UnaryOperator<String> label) {
    String value = address.value(parameter);
    if (value != null) {
      active.add(new ActiveFilter(label.apply(value), address.without(parameter)));
    }
  }

  private static String typeName(String type) {
    return EmploymentType.ofName(type.toUpperCase(Locale.ROOT)).map(Wording::type).orElse(type);
  }

  private static String shiftName(String shift) {
    return Shift.ofWord(shift).map(Wording::shift).orElse(shift);
  }

  private static String levelName(String level) {
    return Level.ofWord(level).map(Wording::level).orElse(level);
  }

  private static String skillName(String asked, List<SkillRef> skills) {
    return skills.stream()
        .filter(skill -> skill.id().equalsIgnoreCase(asked) || skill.name().equalsIgnoreCase(asked))
        .map(SkillRef::name)
        .findFirst()
        .orElse(asked);
  }

  private static String employerName(String asked, List<FacetCount> employers) {
    return employers.stream()
        .filter(employer -> employer.value().equals(asked))
        .map(FacetCount::label)
        .findFirst()
        .orElse(asked);
  }

  private static String grouped(String amount) {
    try {
      return Wording.number(Long.parseLong(amount));
    } catch (NumberFormatException e) {
      return amount;
    }
  }

  /** One chip each. */
  static List<Link> chips(List<ActiveFilter> active) {
    return active.stream().map(filter -> new Link(filter.label, filter.without.href())).toList();
  }
}
