package metier.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metier.index.Requirements.Demand;
import metier.model.Level;
import metier.web.page.RequirementEdits;
import org.jspecify.annotations.Nullable;

/**
 * Requirements as a program sends them back edited: those of the answer, or only what differs. A
 * bare list is one of skills.
 */
sealed interface EditedJson {
  record Read(RequirementEdits edits) implements EditedJson {}

  record Wrong(Problem problem) implements EditedJson {}

  static EditedJson of(JsonNode requirements) {
    if (requirements.isMissingNode() || requirements.isNull()) {
      return new Read(RequirementEdits.NONE);
    }
    if (!requirements.isObject() && !requirements.isArray()) {
      return wrong("requirements", requirements, "requirements are an object or a list of skills.");
    }
    Map<String, Demand> demands = new LinkedHashMap<>();
    Optional<EditedJson> wrong =
        requirements.isArray()
            ? demands(requirements, demands)
            : demands(requirements.path("skills"), demands)
                .or(() -> demands(requirements.path("licences"), demands));
    if (wrong.isPresent()) {
      return wrong.get();
    }
    JsonNode years = requirements.path("years");
    boolean given = !years.isMissingNode() && !years.isNull();
    if (given
        && !(years.isInt() && years.asInt() >= 0 && years.asInt() <= RequirementEdits.MOST_YEARS)) {
      return wrong(
          "years",
          years,
          "years are a whole number from 0 to " + RequirementEdits.MOST_YEARS + ".");
    }
    return levels(requirements.path("levels"), demands, given ? years.asInt() : null);
  }

  private static EditedJson levels(
      JsonNode given, Map<String, Demand> demands, @Nullable Integer years) {
    if (given.isMissingNode() || given.isNull()) {
      return new Read(new RequirementEdits(demands, years, null));
    }
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (JsonNode word : given) {
      Optional<Level> level = Level.ofWord(word.asText());
      if (level.isEmpty()) {
        return wrong("levels", word, "There is no level '" + word.asText() + "'.");
      }
      levels.add(level.get());
    }
    return new Read(new RequirementEdits(demands, years, levels));
  }

  private static Optional<EditedJson> demands(JsonNode list, Map<String, Demand> demands) {
    for (JsonNode each : list) {
      JsonNode skill = each.path("skill");
      String name = skill.isObject() ? skill.path("id").asText() : skill.asText();
      if (name.isBlank()) {
        return Optional.of(wrong("skill", each, "A requirement names its skill by id or name."));
      }
      String word = each.path("demand").asText("");
      Optional<Demand> demand = RequirementEdits.demand(word);
      if (demand.isEmpty()) {
        return Optional.of(
            wrong(
                "demand",
                each.path("demand"),
                "demand was '" + word + "' for " + name + "; it must be must, nice or ignore."));
      }
      demands.put(name, demand.get());
    }
    return Optional.empty();
  }

  private static Wrong wrong(String field, JsonNode value, String detail) {
    return new Wrong(Problem.badParameter(field, value.toString(), detail));
  }
}
