package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Shift;
import metier.query.FacetCount;

/**
 * Everything beside the results that narrows them, with counts.
 *
 * @param types of employment
 * @param remote whether only remote work is wanted
 * @param payMin as typed
 * @param payKnown whether postings without pay are left out
 * @param ages of postings, one of which is chosen
 * @param radii around the place, one of which is chosen
 * @param others skills, licences, employers and the like
 * @param places links, as a place is asked for in its own box
 * @param active how many filters are in force
 */
public record FilterPanel(
    TickGroup types,
    boolean remote,
    Histogram pay,
    String payMin,
    boolean payKnown,
    List<Choice> ages,
    List<Choice> radii,
    List<TickGroup> others,
    List<PlaceLink> places,
    int active) {
  /** The facets that the panel shows. */
  static final List<String> ASKED =
      List.of("type", "shift", "level", "skill", "licence", "employer", "city", "pay", "posted");

  private static final List<String> AGES = List.of("", "1", "3", "7", "14", "30");

  /** The empty one stands for what is usual, so that the form doesn't name it in each address. */
  private static final List<String> RADII = List.of("5", "10", "", "50", "100");

  private static final String USUAL_RADIUS = "25";
  private static final int PLACES = 6;

  /**
   * One of several of which one holds.
   *
   * @param count empty where it isn't known
   * @param share of the most frequent, 0–100
   */
  public record Choice(String value, String label, String count, long share, boolean chosen) {}

  public record PlaceLink(String label, String count, String href, boolean current) {}

  /**
   * @param counts by facet; empty where nothing was searched
   */
  static FilterPanel of(
      SearchAddress address, Map<String, List<FacetCount>> counts, List<ActiveFilter> active) {
    return new FilterPanel(
        TickGroup.ofAll(
            "Employment",
            "type",
            address,
            counts.getOrDefault("type", List.of()),
            EmploymentType.values(),
            Enum::name,
            Wording::type),
        isRemote(address),
        Histogram.ofPay(address, counts.getOrDefault("pay", List.of())),
        address.filled("pay_min"),
        address.has("pay_unknown", "exclude"),
        choices(AGES, address.filled("posted_within"), counts.getOrDefault("posted", List.of())),
        radii(address.filled("radius")),
        others(address, counts, active),
        places(address, counts.getOrDefault("city", List.of())),
        active.size());
  }

  private static List<TickGroup> others(
      SearchAddress address, Map<String, List<FacetCount>> counts, List<ActiveFilter> active) {
    return Stream.of(
            TickGroup.ofAll(
                "Shift",
                "shift",
                address,
                counts.getOrDefault("shift", List.of()),
                Shift.values(),
                Shift::word,
                Wording::shift),
            TickGroup.ofMostFrequent(
                "Skills",
                "skill",
                address,
                counts.getOrDefault("skill", List.of()),
                skill -> ActiveFilter.label(active, "skill", skill),
                null),
            TickGroup.ofMostFrequent(
                "Licences",
                "licence",
                address,
                counts.getOrDefault("licence", List.of()),
                licence -> licence,
                null),
            TickGroup.ofMostFrequent(
                "Employers",
                "employer",
                address,
                counts.getOrDefault("employer", List.of()),
                employer -> ActiveFilter.label(active, "employer", employer),
                "-employer"),
            TickGroup.ofAll(
                "Level",
                "level",
                address,
                counts.getOrDefault("level", List.of()),
                Level.values(),
                Level::word,
                Wording::level))
        .filter(group -> !group.isEmpty())
        .toList();
  }

  static boolean isRemote(SearchAddress address) {
    return address.has("remote", "true");
  }

  static String ageLabel(String days) {
    return switch (days) {
      case "" -> "Any time";
      case "1" -> "Last 24 hours";
      default -> "Last " + days + " days";
    };
  }

  static String radiusLabel(String miles) {
    return "Within " + (miles.isEmpty() ? USUAL_RADIUS : miles) + " miles";
  }

  private static List<Choice> choices(List<String> usual, String chosen, List<FacetCount> counts) {
    long most = counts.stream().mapToLong(FacetCount::count).max().orElse(0);
    List<Choice> choices = new ArrayList<>();
    for (String value : withChosen(usual, chosen)) {
      FacetCount counted =
          counts.stream().filter(count -> count.value().equals(value)).findFirst().orElse(null);
      choices.add(
          new Choice(
              value,
              ageLabel(value),
              counted == null ? "" : Wording.number(counted.count()),
              counted == null || most == 0 ? 0 : 100 * counted.count() / most,
              value.equals(chosen)));
    }
    return choices;
  }

  private static List<Choice> radii(String chosen) {
    return withChosen(RADII, chosen).stream()
        .map(value -> new Choice(value, radiusLabel(value), "", 0, value.equals(chosen)))
        .toList();
  }

  /** The usual values, and the chosen one where it isn't among them. */
  private static List<String> withChosen(List<String> usual, String chosen) {
    List<String> values = new ArrayList<>(usual);
    if (!values.contains(chosen)) {
      values.add(chosen);
    }
    return values;
  }

  private static List<PlaceLink> places(SearchAddress address, List<FacetCount> counts) {
    return counts.stream()
        .filter(count -> count.count() > 0)
        .limit(PLACES)
        .map(
            count -> {
              boolean current = address.has("where", count.value());
              SearchAddress other =
                  current ? address.without("where") : address.replacing("where", count.value());
              return new PlaceLink(
                  count.label(), Wording.number(count.count()), other.href(), current);
            })
        .toList();
  }
}
