package metier.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metier.index.Requirements.Demand;
import metier.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a recruiter asks by the address of a page: which role, what is changed of its requirements,
 * and what narrows the candidates.
 */
public final class RoleAddress {
  static final String JOB = "job";
  static final String ADVERT = "advert";
  static final String DEMAND = "demand.";
  static final String ADD = "add";
  static final String YEARS = "years";
  static final String LEVEL = "level";
  static final String ANY = "any";
  static final String ANONYMOUS = "anonymous";
  static final String PICK = "pick";

  private final SearchAddress all;

  public RoleAddress(Map<String, List<String>> given) {
    this.all = new SearchAddress(given);
  }

  /** The id of the posting; empty where an advert was pasted. */
  public String job() {
    return all.filled(JOB);
  }

  /** The key to the advert that was pasted; empty where there is none. */
  public String advert() {
    return all.filled(ADVERT);
  }

  /** Whether employers are shown. */
  public boolean named() {
    return all.has(ANONYMOUS, "false");
  }

  /** The handles of those who were chosen, in their order. */
  public List<String> picks() {
    return all.values(PICK).stream().distinct().toList();
  }

  /** Under which name a skill was given that is to be added. */
  String parameterOf(String skill) {
    return all.values(ADD).stream().map(String::strip).anyMatch(skill::equals)
        ? ADD
        : DEMAND + skill;
  }

  RoleAddress without(String parameter) {
    return new RoleAddress(all.without(parameter).parameters());
  }

  SearchAddress all() {
    return all;
  }

  /** What narrows the candidates, as the API takes it. */
  Map<String, List<String>> narrowing() {
    Map<String, List<String>> kept = new LinkedHashMap<>(all.parameters());
    kept.keySet()
        .removeIf(
            name ->
                Set.of(JOB, ADVERT, ADD, YEARS, LEVEL, ANONYMOUS, PICK).contains(name)
                    || name.startsWith(DEMAND));
    return new SearchAddress(kept).withoutIdle().parameters();
  }

  /** What a form of another page has to carry along, in its order. */
  List<SearchForm.Carried> carried(Set<String> without) {
    List<SearchForm.Carried> carried = new ArrayList<>();
    all.parameters()
        .forEach(
            (name, values) -> {
              if (!without.contains(name)) {
                values.forEach(value -> carried.add(new SearchForm.Carried(name, value)));
              }
            });
    return carried;
  }

  /** The changes, or the parameter that holds none. */
  sealed interface Edits {
    record Good(RequirementEdits edits) implements Edits {}

    record Wrong(String parameter, String detail) implements Edits {}
  }

  Edits edits() {
    Map<String, Demand> demands = new LinkedHashMap<>();
    for (String name : all.parameters().keySet()) {
      if (name.startsWith(DEMAND)) {
        Optional<Demand> demand = RequirementEdits.demand(all.filled(name));
        if (demand.isEmpty()) {
          return new Edits.Wrong(
              name, "A skill can be must, nice or ignore, not '" + all.filled(name) + "'.");
        }
        demands.put(name.substring(DEMAND.length()), demand.get());
      }
    }
    all.values(ADD).forEach(name -> demands.putIfAbsent(name.strip(), Demand.MUST));
    String typed = all.filled(YEARS).strip();
    Integer years = number(typed);
    if (!typed.isEmpty() && years == null) {
      return new Edits.Wrong(
          YEARS,
          "The years were '"
              + typed
              + "'; they are a whole number up to "
              + RequirementEdits.MOST_YEARS
              + ".");
    }
    String word = all.filled(LEVEL);
    Optional<Level> level = Level.ofWord(word);
    if (!word.isEmpty() && !word.equals(ANY) && level.isEmpty()) {
      return new Edits.Wrong(LEVEL, "There is no level '" + word + "'.");
    }
    Set<Level> levels =
        word.equals(ANY) ? Set.of() : level.<Set<Level>>map(EnumSet::of).orElse(null);
    return new Edits.Good(new RequirementEdits(demands, years, levels));
  }

  private static @Nullable Integer number(String typed) {
    return typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= RequirementEdits.MOST_YEARS
        ? Integer.valueOf(typed)
        : null;
  }
}
