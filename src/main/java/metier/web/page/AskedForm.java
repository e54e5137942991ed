package metier.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.Level;
import metier.web.page.SearchForm.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A role's requirements as boxes, and what narrows the candidates.
 *
 * @param years at least; "0" where none are asked for
 * @param levels one of which is chosen
 * @param carried what no box shows but has to be kept
 * @param trouble at the box that it concerns; null where there is none
 */
public record AskedForm(
    List<Row> licences,
    List<Row> skills,
    String years,
    List<FilterPanel.Choice> levels,
    List<SearchForm.Carried> carried,
    String where,
    List<FilterPanel.Choice> radii,
    List<String> filteredSkills,
    String yearsMin,
    List<FilterPanel.Choice> updated,
    boolean named,
    String add,
    @Nullable Trouble trouble) {
  static final String UPDATED_WITHIN = "updated_within";

  private static final Set<String> BOXES =
      Set.of(
          "where",
          "radius",
          "years_min",
          "skill",
          UPDATED_WITHIN,
          "years",
          "level",
          "anonymous",
          "add",
          "offset");

  /** Days, and how a person says them. */
  private static final Map<String, String> AGES = ages();

  /**
   * @param name of its three boxes
   * @param words of the advert that ask for it; empty where a list or the title does
   */
  public record Row(
      String name, String label, String words, boolean must, boolean nice, boolean ignore) {}

  /**
   * @param address as it was asked
   * @param applied the same without what is wrong, which stands in its box to be mended
   */
  static AskedForm of(
      Requirements asked,
      Requirements read,
      RoleAddress address,
      RoleAddress applied,
      @Nullable Trouble trouble) {
    SearchAddress all = address.all();
    String years = refused(RoleAddress.YEARS, address, applied);
    return new AskedForm(
        rows(asked.licences()),
        rows(asked.skills()),
        years.isEmpty() ? Integer.toString(asked.years()) : years,
        levels(read, all.filled(RoleAddress.LEVEL)),
        address.carried(BOXES).stream()
            .filter(carried -> !carried.name().startsWith(RoleAddress.DEMAND))
            .filter(carried -> !carried.name().equals(RoleAddress.PICK))
            .toList(),
        all.filled("where"),
        MatchForm.radii(all),
        all.values("skill"),
        all.filled("years_min"),
        updated(all.filled(UPDATED_WITHIN)),
        address.named(),
        refused(RoleAddress.ADD, address, applied),
        trouble);
  }

  private static String refused(String parameter, RoleAddress address, RoleAddress applied) {
    return applied.all().value(parameter) == null ? address.all().filled(parameter) : "";
  }

  private static List<Row> rows(List<Asked> all) {
    return all.stream()
        .map(
            asked ->
                new Row(
                    RoleAddress.DEMAND + asked.skill().id(),
                    asked.skill().name(),
                    asked.words(),
                    asked.demand() == Demand.MUST,
                    asked.demand() == Demand.NICE,
                    asked.demand() == Demand.IGNORE))
        .toList();
  }

  private static Map<String, String> ages() {
    Map<String, String> ages = new LinkedHashMap<>();
    ages.put("", "At any time");
    ages.put("30", "Within 30 days");
    ages.put("90", "Within 90 days");
    ages.put("180", "Within 6 months");
    ages.put("365", "Within a year");
    ages.put("730", "Within 2 years");
    return ages;
  }

  private static List<FilterPanel.Choice> updated(String chosen) {
    Map<String, String> offered = new LinkedHashMap<>(AGES);
    offered.putIfAbsent(chosen, "Within " + chosen + " days");
    return offered.entrySet().stream()
        .map(
            age ->
                new FilterPanel.Choice(
                    age.getKey(), age.getValue(), "", age.getKey().equals(chosen)))
        .toList();
  }

  private static List<FilterPanel.Choice> levels(Requirements read, String chosen) {
    List<FilterPanel.Choice> choices = new ArrayList<>();
    String stated =
        read.levels().stream().sorted().map(Wording::level).collect(Collectors.joining(" or "));
    choices.add(
        new FilterPanel.Choice(
            "", stated.isEmpty() ? "Any" : stated + " (advert)", "", chosen.isEmpty()));
    if (!stated.isEmpty()) {
      choices.add(
          new FilterPanel.Choice(RoleAddress.ANY, "Any", "", chosen.equals(RoleAddress.ANY)));
    }
    Stream.of(Level.values())
        .map(
            level ->
                new FilterPanel.Choice(
                    level.word(), Wording.level(level), "", chosen.equals(level.word())))
        .forEach(choices::add);
    return List.copyOf(choices);
  }

  public boolean isWrong(String parameter) {
    return trouble != null && trouble.parameter().equals(parameter);
  }

  /** As its box shows it. */
  public String skillsFiltered() {
    return filteredSkills.isEmpty() ? "" : filteredSkills.getFirst();
  }
}
