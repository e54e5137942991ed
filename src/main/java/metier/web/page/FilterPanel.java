package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import metier.index.Documents;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Shift;
import metier.query.FacetCount;
import metier.query.FacetCount.Chosen;
import metier.query.Understood;
import org.jspecify.annotations.Nullable;

/**
 * Everything beside the results that narrows them, with counts.
 *
 * @param first kinds of work
 * @param payMin as typed into its box
 * @param payKnown whether postings without pay are left out
 * @param ages of postings, one of which is chosen
 * @param radii around the place, one of which is chosen; empty where no place has one
 * @param places links, as a place is asked for in its own box
 * @param others skills, licences, employers and the like
 * @param active how many filters are in force
 */
public record FilterPanel(
    List<TickGroup> first,
    Histogram pay,
    String payMin,
    boolean payKnown,
    Histogram age,
    List<Choice> ages,
    List<Choice> radii,
    List<PlaceLink> places,
    List<TickGroup> others,
    int active) {
  /** The facets that the panel shows. */
  static final List<String> ASKED =
      List.of(
          "type",
          "workplace",
          "shift",
          "level",
          "skill",
          "licence",
          "employer",
          "city",
          "pay",
          "age",
          "posted");

  private static final List<String> AGES = List.of("1", "3", "7", "14", "30");

  /** The empty one stands for what is usual, so that the form doesn't name it in each address. */
  private static final List<String> RADII = List.of("5", "10", "", "50", "100");

  private static final String USUAL_RADIUS = "25";
  private static final int PLACES = 6;

  /**
   * One of several of which one holds.
   *
   * @param count empty where it isn't known
   */
  public record Choice(String value, String label, String count, boolean chosen) {}

  public record PlaceLink(String label, String count, String href, boolean current) {}

  /** Where nothing was searched, so that nothing is counted. */
  static FilterPanel uncounted(SearchAddress address, int active) {
    return of(address, Map.of(), null, active);
  }

  /**
   * @param counts by facet
   * @param understood null where nothing was searched
   */
  static FilterPanel of(
      SearchAddress address,
      Map<String, List<FacetCount>> counts,
      @Nullable Understood understood,
      int active) {
    Ticks ticks = new Ticks(address, counts, understood == null ? List.of() : understood.parts());
    return new FilterPanel(
        present(
            ticks.inOrder(
                "Employment", "type", List.of(EmploymentType.values()), Enum::name, Wording::type),
            ticks.inOrder(
                "Workplace",
                "workplace",
                Documents.WORKPLACES,
                Function.identity(),
                Wording::workplace)),
        Histogram.ofPay(
            address,
            counts.getOrDefault("pay", List.of()),
            understood == null ? null : understood.payMin()),
        address.filled("pay_min"),
        address.has("pay_unknown", "exclude"),
        Histogram.ofAge(
            address,
            counts.getOrDefault("age", List.of()),
            understood == null ? null : understood.postedWithin()),
        ages(address.filled("posted_within"), counts.getOrDefault("posted", List.of())),
        radii(address, understood),
        places(address, counts.getOrDefault("city", List.of())),
        present(
            ticks.inOrder("Shift", "shift", List.of(Shift.values()), Shift::word, Wording::shift),
            ticks.mostFrequent("Skills", "skill", null),
            ticks.mostFrequent("Licences", "licence", null),
            ticks.mostFrequent("Employers", "employer", "-employer"),
            ticks.inOrder("Level", "level", List.of(Level.values()), Level::word, Wording::level)),
        active);
  }

  private static List<TickGroup> present(TickGroup... groups) {
    return Stream.of(groups).filter(group -> !group.isEmpty()).toList();
  }

  static String ageLabel(String days) {
    return switch (days) {
      case "" -> "Any time";
      case "0" -> "Today";
      case "1" -> "Last 24 hours";
      default -> "Last " + days + " days";
    };
  }

  static String radiusLabel(String miles) {
    return "Within " + (miles.isEmpty() ? USUAL_RADIUS : miles) + " miles";
  }

  private static List<Choice> ages(String asked, List<FacetCount> counts) {
    List<Choice> choices = new ArrayList<>();
    if (counts.isEmpty()) {
      for (String days : withChosen(AGES, asked)) {
        choices.add(new Choice(days, ageLabel(days), "", days.equals(asked)));
      }
    }
    boolean telling = counts.stream().anyMatch(count -> count.count() > 0);
    for (FacetCount count : counts) {
      choices.add(
          new Choice(
              count.value(),
              ageLabel(count.value()),
              telling ? Wording.number(count.count()) : "",
              count.chosen() == Chosen.SELECTED));
    }
    boolean any = choices.stream().noneMatch(Choice::chosen);
    choices.addFirst(new Choice("", ageLabel(""), "", any));
    return choices;
  }

  private static List<Choice> radii(SearchAddress address, @Nullable Understood understood) {
    String asked = address.filled("radius");
    boolean around =
        understood == null
            ? !address.filled("where").isEmpty()
            : understood.place() != null && understood.radiusMiles() != null;
    if (!around && asked.isEmpty()) {
      return List.of();
    }
    return withChosen(RADII, asked).stream()
        .map(miles -> new Choice(miles, radiusLabel(miles), "", miles.equals(asked)))
        .toList();
  }

  /** The usual values, and the chosen one where it isn't among them. */
  private static List<String> withChosen(List<String> usual, String chosen) {
    List<String> values = new ArrayList<>(usual);
    if (!chosen.isEmpty() && !values.contains(chosen)) {
      values.add(chosen);
    }
    return values;
  }

  private static List<PlaceLink> places(SearchAddress address, List<FacetCount> counts) {
    return counts.stream()
        .filter(count -> count.count() > 0 || count.chosen() == Chosen.SELECTED)
        .limit(PLACES)
        .map(count -> place(address, count))
        .toList();
  }

  private static PlaceLink place(SearchAddress address, FacetCount count) {
    boolean current = address.has("where", count.value());
    SearchAddress other =
        current ? address.without("where") : address.replacing("where", count.value());
    return new PlaceLink(count.label(), Wording.number(count.count()), other.href(), current);
  }
}
