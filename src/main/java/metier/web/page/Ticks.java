package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import metier.query.FacetCount;
import metier.query.FacetCount.Chosen;
import metier.query.Understood;
import metier.web.page.TickGroup.Tick;
import org.jspecify.annotations.Nullable;

/**
 * Facets as boxes to tick. What was typed counts as ticked too, but goes by taking it out of what
 * was typed.
 *
 * @param parts of what was typed
 */
record Ticks(
    SearchAddress address, Map<String, List<FacetCount>> counts, List<Understood.Part> parts) {

  /** All values of an enumeration that are there or chosen, in its own order. */
  <T> TickGroup inOrder(
      String title,
      String name,
      List<T> values,
      Function<T, String> word,
      Function<T, String> label) {
    List<FacetCount> counted = counts.getOrDefault(name, List.of());
    List<Tick> ticks = new ArrayList<>();
    for (T value : values) {
      String asked = word.apply(value);
      FacetCount count =
          counted.stream().filter(other -> other.value().equals(asked)).findFirst().orElse(null);
      if (count != null) {
        ticks.add(tick(name, count, label.apply(value), null));
      } else if (!counts.containsKey(name) || address.has(name, asked)) {
        ticks.add(uncounted(name, asked, label.apply(value)));
      }
    }
    return TickGroup.whole(title, name, ticks);
  }

  /**
   * Those chosen, then the most frequent.
   *
   * @param excluding the parameter that leaves out what has this name; null where there is none
   */
  TickGroup mostFrequent(String title, String name, @Nullable String excluding) {
    List<Tick> ticks = new ArrayList<>();
    for (FacetCount count : counts.getOrDefault(name, List.of())) {
      switch (count.chosen()) {
        case SELECTED -> ticks.addFirst(tick(name, count, count.label(), null));
        case NO -> {
          if (count.count() > 0) {
            String exclude =
                excluding == null ? null : address.with(excluding, count.label()).href();
            ticks.add(tick(name, count, count.label(), exclude));
          }
        }
        case EXCLUDED -> {
          // Stands among the filters in force, where it can be taken back.
        }
      }
    }
    if (!counts.containsKey(name)) {
      address.values(name).forEach(value -> ticks.add(uncounted(name, value, value)));
    }
    return TickGroup.folded(title, name, ticks);
  }

  private Tick tick(String name, FacetCount count, String label, @Nullable String exclude) {
    boolean chosen = count.chosen() == Chosen.SELECTED;
    return new Tick(
        id(name, count.value()),
        count.value(),
        label,
        Wording.number(count.count()),
        chosen,
        chosen ? typedAway(name, count.value()) : null,
        exclude);
  }

  private Tick uncounted(String name, String value, String label) {
    return new Tick(id(name, value), value, label, "", address.has(name, value), null, null);
  }

  private @Nullable String typedAway(String name, String value) {
    if (!address.values(name).isEmpty()) {
      // What is ticked wins over what was typed.
      return null;
    }
    return parts.stream()
        .filter(part -> names(part, name, value))
        .map(part -> UnderstoodView.without(address, part).href())
        .findFirst()
        .orElse(null);
  }

  private static boolean names(Understood.Part part, String name, String value) {
    return part.kind() == Understood.Part.Kind.REMOTE
        ? name.equals("workplace") && value.equals("remote")
        : part.kind().word().equals(name) && part.value().equalsIgnoreCase(value);
  }

  /** Different for different values, and free of spaces. */
  private static String id(String name, String value) {
    StringBuilder id = new StringBuilder(name).append('-');
    value
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                id.appendCodePoint(c);
              } else {
                id.append('.').append(Integer.toHexString(c));
              }
            });
    return id.toString();
  }
}
