package metier.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metier.analysis.KnownOccupations;
import metier.config.Taxonomy;
import metier.model.Occupation;
import metier.model.Place;
import metier.model.Skill;
import metier.model.SkillRef;
import metier.query.Understood.Part;

/** The searches beside one that ask for a little less, each by the parameters that it changes. */
final class Alternatives {
  private static final List<Integer> RADII = List.of(50, 100);

  /** Of a longer text nobody wants to hear what each word does. */
  private static final int MOST_WORDS = 8;

  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}+#.'’/&-]+");

  private static final Pattern SIGNS = Pattern.compile("[\"“”()*:]|(^|\\s)-|\\b(AND|OR|NOT)\\b");

  /** How close to what was asked; closer ones are offered first. */
  enum Kind {
    SPELLING,
    WIDER,
    LESS,
    STATE,
    FEWER_WORDS,
    FAMILY,
    EVERYWHERE,
    FAMILY_EVERYWHERE,
    OTHER_WORK,
    WORDLESS,
    APART,
    CLOSED
  }

  record Alternative(Kind kind, String label, Map<String, List<String>> changes) {}

  private final Map<String, List<String>> given;
  private final Understood understood;
  private final Map<String, Double> work;
  private final Taxonomy taxonomy;
  private final KnownOccupations occupations;
  private final List<Alternative> all = new ArrayList<>();

  private Alternatives(
      Map<String, List<String>> given,
      Reading.Ready ready,
      Taxonomy taxonomy,
      KnownOccupations occupations) {
    this.given = given;
    this.understood = ready.understood();
    this.work = ready.request().work();
    this.taxonomy = taxonomy;
    this.occupations = occupations;
  }

  /** All of them, the closest kinds first. */
  static List<Alternative> of(
      Map<String, List<String>> given,
      Reading.Ready ready,
      Taxonomy taxonomy,
      KnownOccupations occupations) {
    Alternatives alternatives = new Alternatives(given, ready, taxonomy, occupations);
    alternatives.spelling();
    alternatives.place();
    alternatives.parameters();
    alternatives.typedParts();
    alternatives.words();
    alternatives.family();
    alternatives.apart();
    alternatives.closed();
    alternatives.all.sort(Comparator.comparing(Alternative::kind));
    return alternatives.all;
  }

  private void add(Kind kind, String label, Map<String, List<String>> changes) {
    all.add(new Alternative(kind, label, changes));
  }

  private List<String> values(String parameter) {
    return given.getOrDefault(parameter, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private String q() {
    List<String> typed = values("q");
    return typed.isEmpty() ? "" : typed.getFirst();
  }

  private void spelling() {
    if (!values("literal").isEmpty()) {
      add(Kind.SPELLING, "With the words read as we would", Map.of("literal", List.of()));
    }
  }

  private void place() {
    Place place = understood.place();
    Double radius = understood.radiusMiles();
    if (radius != null) {
      for (int miles : RADII) {
        if (miles > radius) {
          add(
              Kind.WIDER,
              "Within " + miles + " miles",
              Map.of("radius", List.of(Integer.toString(miles))));
        }
      }
    }
    if (place == null && radius == null) {
      return;
    }
    if (place != null && radius != null && !place.region().isEmpty()) {
      Map<String, List<String>> state = nowhere();
      state.put("where", List.of(place.region()));
      add(Kind.STATE, "Anywhere in " + place.region(), state);
    }
    add(Kind.EVERYWHERE, "Everywhere", nowhere());
  }

  /** Without a place, wherever it was said. */
  private Map<String, List<String>> nowhere() {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    for (String parameter : List.of("where", "lat", "lon", "radius")) {
      if (!values(parameter).isEmpty()) {
        changes.put(parameter, List.of());
      }
    }
    List<Part> places =
        understood.parts().stream().filter(part -> part.kind() == Part.Kind.PLACE).toList();
    if (!places.isEmpty()) {
      changes.put("q", q(without(q(), places)));
    }
    return changes;
  }

  private void parameters() {
    drop("type", "Any type of employment");
    drop("shift", "Any shift");
    drop("level", "Any level");
    each("licence", "Without the licence “%s”");
    each("skill", "Without the skill “%s”");
    drop("employer", "Any employer");
    each("-employer", "With “%s” too");
    drop("occupation", "Any occupation");
    drop("remote", "On site and remote");
    if (!values("pay_min").isEmpty()) {
      add(Kind.LESS, "Any pay", Map.of("pay_min", List.of(), "pay_unknown", List.of()));
    } else if (values("pay_unknown").contains("exclude")) {
      drop("pay_unknown", "Also where no pay is stated");
    }
    drop("posted_within", "Posted at any time");
    drop("posted_after", "Posted at any time");
  }

  private void drop(String parameter, String label) {
    if (!values(parameter).isEmpty()) {
      add(Kind.LESS, label, Map.of(parameter, List.of()));
    }
  }

  private void each(String parameter, String label) {
    for (String value : values(parameter)) {
      List<String> others =
          values(parameter).stream().filter(other -> !other.equals(value)).toList();
      add(Kind.LESS, label.formatted(value), Map.of(parameter, others));
    }
  }

  private void typedParts() {
    for (Part part : understood.parts()) {
      switch (part.kind()) {
        case TYPE, SHIFT, LEVEL, LICENCE, REMOTE, PAY, FRESHNESS, EMPLOYER ->
            add(
                Kind.LESS,
                "Without “" + part.typed() + "”",
                Map.of("q", q(without(q(), List.of(part)))));
        case TITLE, SKILL, PLACE, EXPIRED -> {}
      }
    }
  }

  /**
   * Each plain word left out. Without the word that a title ends in it would be other work: who
   * looks for a reading teacher wants teachers rather than whoever reads.
   */
  private void words() {
    String typed = q();
    if (SIGNS.matcher(typed).find()) {
      return;
    }
    List<int[]> free = new ArrayList<>();
    Matcher word = PLAIN_WORD.matcher(typed);
    while (word.find()) {
      int from = word.start();
      int to = word.end();
      boolean narrows =
          understood.parts().stream()
              .filter(part -> part.kind() != Part.Kind.TITLE && part.kind() != Part.Kind.SKILL)
              .anyMatch(part -> part.start() < to && from < part.end());
      if (!narrows) {
        free.add(new int[] {from, to});
      }
    }
    if (free.size() < 2 || free.size() > MOST_WORDS) {
      return;
    }
    for (int[] span : free) {
      boolean endsTitle =
          understood.parts().stream()
              .anyMatch(part -> part.kind() == Part.Kind.TITLE && part.end() == span[1]);
      add(
          endsTitle ? Kind.OTHER_WORK : Kind.FEWER_WORDS,
          "Without “" + typed.substring(span[0], span[1]) + "”",
          Map.of("q", q(cut(typed, span[0], span[1]))));
    }
  }

  /** All work of the kind that was named, or of which the skill is part. */
  private void family() {
    String family =
        work.entrySet().stream()
            .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
            .flatMap(asked -> occupations.ofId(asked.getKey()))
            .map(Occupation::family)
            .orElse("");
    boolean narrowed = !values("occupation").isEmpty();
    if (!narrowed && occupations.ofFamily(family).size() > 1) {
      String label = "All work in " + family.replace('-', ' ');
      Map<String, List<String>> there = new LinkedHashMap<>(wordless(Set.of()));
      there.put("occupation", List.of(family));
      add(Kind.FAMILY, label, there);
      if (understood.place() != null || understood.radiusMiles() != null) {
        Map<String, List<String>> everywhere = new LinkedHashMap<>(nowhere());
        everywhere.putAll(wordless(Set.of(Part.Kind.PLACE)));
        everywhere.put("occupation", List.of(family));
        add(Kind.FAMILY_EVERYWHERE, label + ", everywhere", everywhere);
      }
    }
    for (SkillRef skill : understood.skills()) {
      taxonomy
          .skill(skill.id())
          .map(Skill::broader)
          .flatMap(taxonomy::skill)
          .ifPresent(broader -> wider(broader));
    }
    if (!q().isEmpty()) {
      Place place = understood.place();
      add(
          Kind.WORDLESS,
          place == null ? "All jobs, whatever the words" : "All jobs there: " + place.label(),
          wordless(Set.of()));
    }
  }

  /** "Any work with “Construction”", and what that is part of. */
  private void wider(Skill skill) {
    Map<String, List<String>> changes = new LinkedHashMap<>(wordless(Set.of()));
    changes.put("skill", List.of(skill.id()));
    add(Kind.FAMILY, "Any work with “" + skill.name() + "”", changes);
    String broader = skill.broader();
    if (broader != null) {
      taxonomy.skill(broader).ifPresent(this::wider);
    }
  }

  /** Of what was typed only the parts that narrow. */
  private Map<String, List<String>> wordless(Set<Part.Kind> without) {
    String kept =
        understood.parts().stream()
            .filter(part -> part.kind() != Part.Kind.TITLE && part.kind() != Part.Kind.SKILL)
            .filter(part -> !without.contains(part.kind()))
            .map(Part::typed)
            .collect(Collectors.joining(" "));
    return Map.of("q", q(kept));
  }

  /** Each piece by itself, where leaving out one of them may not be enough. */
  private void apart() {
    if (understood.parts().size() > 2 && !SIGNS.matcher(q()).find()) {
      for (Part part : understood.parts()) {
        add(Kind.APART, "Only “" + part.typed() + "”", Map.of("q", q(part.typed())));
      }
    }
  }

  private void closed() {
    if (!values("expired").contains("include")) {
      add(Kind.CLOSED, "Closed ones too", Map.of("expired", List.of("include")));
    }
  }

  private static List<String> q(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  private static String without(String text, List<Part> parts) {
    String left = text;
    for (Part part :
        parts.stream().sorted(Comparator.comparingInt(Part::start).reversed()).toList()) {
      left = cut(left, part.start(), part.end());
    }
    return left;
  }

  private static String cut(String text, int from, int to) {
    return (text.substring(0, from) + " " + text.substring(to)).replaceAll("\\s+", " ").strip();
  }
}
