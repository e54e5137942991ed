package metier.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Shift;
import metier.query.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * The search form as it was filled in.
 *
 * @param trouble why the search can't be run, at the box that it concerns; null where it can
 * @param carried what the form doesn't show but has to keep: facets that were followed, the order
 * @param active how many filters are in force
 */
public record SearchForm(
    String what,
    String where,
    @Nullable Trouble trouble,
    List<Option> types,
    List<Option> shifts,
    List<Option> levels,
    boolean remote,
    String payMin,
    List<Option> ages,
    List<Option> radii,
    List<Carried> carried,
    int active) {
  private static final List<String> CARRIED =
      List.of(
          "licence",
          "skill",
          "employer",
          "-employer",
          "occupation",
          "posted_after",
          "pay_unknown",
          "expired",
          "sort");
  private static final List<String> AGES = List.of("", "1", "3", "7", "14", "30");

  /** The empty one stands for what is usual, so that the form doesn't name it in each address. */
  private static final List<String> RADII = List.of("5", "10", "", "50", "100");

  private static final String USUAL_RADIUS = "25";

  /** A choice; {@code count} is empty where it isn't known. */
  public record Option(String value, String label, String count, boolean chosen) {}

  public record Carried(String name, String value) {}

  /**
   * @param parameter the box at fault
   * @param suggestions what could have been meant
   */
  public record Trouble(String parameter, String detail, List<Link> suggestions) {}

  /**
   * @param counts how many postings each type, shift and level would leave; empty where not known
   */
  static SearchForm of(
      SearchAddress address,
      @Nullable Trouble trouble,
      Map<String, List<FacetCount>> counts,
      int active) {
    List<Carried> carried = new ArrayList<>();
    for (String name : CARRIED) {
      address.values(name).forEach(value -> carried.add(new Carried(name, value)));
    }
    return new SearchForm(
        filled(address, "q"),
        filled(address, "where"),
        trouble,
        boxes(address, "type", counts, EmploymentType.values(), Enum::name, Wording::type),
        boxes(address, "shift", counts, Shift.values(), Shift::word, Wording::shift),
        boxes(address, "level", counts, Level.values(), Level::word, Wording::level),
        isRemote(address),
        filled(address, "pay_min"),
        options(AGES, filled(address, "posted_within"), SearchForm::ageLabel),
        options(RADII, filled(address, "radius"), SearchForm::radiusLabel),
        carried,
        active);
  }

  private static String filled(SearchAddress address, String parameter) {
    String value = address.value(parameter);
    return value == null ? "" : value;
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

  private static <T> List<Option> boxes(
      SearchAddress address,
      String parameter,
      Map<String, List<FacetCount>> counts,
      T[] values,
      Function<T, String> word,
      Function<T, String> label) {
    Map<String, String> known = new LinkedHashMap<>();
    counts
        .getOrDefault(parameter, List.of())
        .forEach(count -> known.put(count.value(), Wording.number(count.count())));
    // With one chosen, the others are counted within it and mostly not at all: offer them still.
    boolean all = known.isEmpty() || !address.values(parameter).isEmpty();
    List<Option> options = new ArrayList<>();
    for (T value : values) {
      String name = word.apply(value);
      if (all || known.containsKey(name)) {
        options.add(
            new Option(
                name,
                label.apply(value),
                known.getOrDefault(name, ""),
                address.has(parameter, name)));
      }
    }
    return options;
  }

  /** The usual choices, and the chosen one where it isn't among them. */
  private static List<Option> options(
      List<String> usual, String chosen, UnaryOperator<String> label) {
    List<String> values = new ArrayList<>(usual);
    if (!values.contains(chosen)) {
      values.add(chosen);
    }
    return values.stream()
        .map(value -> new Option(value, label.apply(value), "", value.equals(chosen)))
        .toList();
  }

  /** The fault of this box; null where it has none. */
  public @Nullable Trouble troubleOf(String parameter) {
    return trouble != null && trouble.parameter().equals(parameter) ? trouble : null;
  }

  /** A fault that belongs to none of the two boxes; null where there is none. */
  public @Nullable Trouble otherTrouble() {
    return trouble == null || troubleOf("q") != null || troubleOf("where") != null ? null : trouble;
  }
}
