package metier.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import metier.model.EmploymentType;
import metier.web.page.SearchForm.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A résumé's boxes and what narrows its match, as they were filled in.
 *
 * @param text as pasted
 * @param types each by its parameter's value
 * @param trouble at the box that it concerns; null where there is none
 */
public record MatchForm(
    String text,
    String where,
    List<FilterPanel.Choice> radii,
    boolean remote,
    List<FilterPanel.Choice> types,
    @Nullable Trouble trouble) {
  private static final List<String> RADII = List.of("5", "10", "25", "50", "100", "200");
  private static final String USUAL_RADIUS = "25";

  static MatchForm of(SearchAddress asked, String text, @Nullable Trouble trouble) {
    return new MatchForm(
        text,
        asked.filled("where"),
        radii(asked),
        asked.has("remote", "true"),
        types(asked),
        trouble);
  }

  /** As they stand before anybody wrote into them. */
  public static MatchForm empty() {
    return of(new SearchAddress(Map.of()), "", null);
  }

  static List<FilterPanel.Choice> radii(SearchAddress asked) {
    String given = asked.filled("radius");
    String chosen = given.isEmpty() ? USUAL_RADIUS : given;
    return Stream.concat(RADII.stream(), Stream.of(chosen))
        .distinct()
        .map(miles -> new FilterPanel.Choice(miles, miles + " miles", "", miles.equals(chosen)))
        .toList();
  }

  private static List<FilterPanel.Choice> types(SearchAddress asked) {
    return Arrays.stream(EmploymentType.values())
        .filter(type -> type != EmploymentType.OTHER)
        .map(
            type ->
                new FilterPanel.Choice(
                    type.name(), Wording.type(type), "", asked.has("type", type.name())))
        .toList();
  }

  /** Whether this box is at fault. */
  public boolean isWrong(String parameter) {
    return trouble != null && trouble.parameter().equals(parameter);
  }
}
