package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.query.FacetCount;
import metier.web.page.SearchView.Facet;
import metier.web.page.SearchView.Value;

/** Counts beside the results, each a link that narrows to it or lets go of it. */
final class FacetLinks {
  private static final int SHOWN = 8;

  /**
   * Facets that are shown as links; types, shifts and levels stand in the form as boxes to tick.
   */
  private enum Shown {
    SKILL("skill", "skill", "Skills"),
    CITY("city", "where", "Places"),
    EMPLOYER("employer", "employer", "Employers");

    final String facet;
    final String parameter;
    final String title;

    Shown(String facet, String parameter, String title) {
      this.facet = facet;
      this.parameter = parameter;
      this.title = title;
    }
  }

  /** The facets that the page asks for. */
  static final List<String> ASKED = List.of("type", "shift", "level", "skill", "city", "employer");

  private FacetLinks() {}

  static List<Facet> of(SearchAddress address, Map<String, List<FacetCount>> counts) {
    List<Facet> facets = new ArrayList<>();
    for (Shown shown : Shown.values()) {
      List<Value> values =
          counts.getOrDefault(shown.facet, List.of()).stream()
              .filter(count -> count.count() > 0)
              .limit(SHOWN)
              .map(count -> value(address, shown.parameter, count))
              .toList();
      if (!values.isEmpty()) {
        facets.add(new Facet(shown.title, values));
      }
    }
    return facets;
  }

  private static Value value(SearchAddress address, String parameter, FacetCount count) {
    boolean active = address.has(parameter, count.value());
    SearchAddress other;
    if (active) {
      other = address.withoutValue(parameter, count.value());
    } else if (parameter.equals("where")) {
      other = address.replacing(parameter, count.value());
    } else {
      other = address.with(parameter, count.value());
    }
    return new Value(count.label(), Wording.number(count.count()), other.href(), active);
  }
}
