package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import metier.model.EmploymentType;
import metier.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to work and how, as filled in.
 *
 * @param action the page's own path
 * @param trouble why a part of it isn't used; null where all is
 * @param narrowed whether anything is asked for
 */
public record CareerForm(
    String action,
    String where,
    List<FilterPanel.Choice> radii,
    List<FilterPanel.Choice> types,
    SearchForm.@Nullable Trouble trouble,
    boolean narrowed) {
  private static final List<EmploymentType> OFFERED =
      List.of(
          EmploymentType.FULL_TIME,
          EmploymentType.PART_TIME,
          EmploymentType.PER_DIEM,
          EmploymentType.CONTRACTOR,
          EmploymentType.TEMPORARY,
          EmploymentType.INTERN);

  private static final List<String> RADII = List.of("", "10", "50", "100");

  /**
   * @param typed as it came, with what is wrong
   * @param asked what of it is used
   */
  static CareerForm of(String action, SearchAddress typed, CareerParameters.Asked asked) {
    Set<EmploymentType> chosen = asked.ask().types();
    return new CareerForm(
        action,
        typed.filled("where"),
        radii(asked.address().filled("radius")),
        OFFERED.stream()
            .map(
                type ->
                    new FilterPanel.Choice(
                        type.name(), Wording.type(type), "", chosen.contains(type)))
            .toList(),
        asked.refused() == null ? null : trouble(action, typed, asked.refused()),
        asked.ask().place() != null || !chosen.isEmpty());
  }

  /** How far around a place, with whatever is chosen among it. */
  static List<FilterPanel.Choice> radii(String chosen) {
    List<String> radii = new ArrayList<>(RADII);
    if (!radii.contains(chosen)) {
      radii.add(1, chosen);
    }
    return radii.stream()
        .map(
            miles ->
                new FilterPanel.Choice(
                    miles, FilterPanel.radiusLabel(miles), "", miles.equals(chosen)))
        .toList();
  }

  private static SearchForm.Trouble trouble(
      String action, SearchAddress typed, Reading.Refused refused) {
    return new SearchForm.Trouble(
        refused.parameter(),
        SearchPage.inWords(refused),
        refused.nearest().stream()
            .map(place -> place.label())
            .distinct()
            .map(
                label ->
                    new Link(label, action + typed.replacing("where", label).href().substring(1)))
            .toList());
  }
}
