package metier.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import metier.query.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * Boxes to tick, of which several may be.
 *
 * @param name of the parameter
 * @param shown those that stand there at once
 * @param more those behind a click
 */
public record TickGroup(String title, String name, List<Tick> shown, List<Tick> more) {
  private static final int AT_ONCE = 5;

  /**
   * @param count how many postings it would leave; empty where that isn't known
   * @param exclude the address that leaves these out; null where that can't be asked
   */
  public record Tick(
      String id,
      String value,
      String label,
      String count,
      boolean chosen,
      @Nullable String exclude) {}

  /** All values of an enumeration that are there or chosen, in its own order. */
  static <T> TickGroup ofAll(
      String title,
      String name,
      SearchAddress address,
      List<FacetCount> counts,
      T[] values,
      Function<T, String> word,
      Function<T, String> label) {
    Map<String, String> known = new LinkedHashMap<>();
    counts.forEach(count -> known.put(count.value(), Wording.number(count.count())));
    List<Tick> ticks = new ArrayList<>();
    for (T value : values) {
      String asked = word.apply(value);
      boolean chosen = address.has(name, asked);
      if (chosen || known.isEmpty() || known.containsKey(asked)) {
        ticks.add(
            new Tick(
                id(name, asked),
                asked,
                label.apply(value),
                known.getOrDefault(asked, ""),
                chosen,
                null));
      }
    }
    return new TickGroup(title, name, ticks, List.of());
  }

  /**
   * Those chosen, then the most frequent.
   *
   * @param chosenLabel the words for a chosen value that isn't counted
   * @param excluding the parameter that leaves out what has this name; null where there is none
   */
  static TickGroup ofMostFrequent(
      String title,
      String name,
      SearchAddress address,
      List<FacetCount> counts,
      UnaryOperator<String> chosenLabel,
      @Nullable String excluding) {
    List<Tick> ticks = new ArrayList<>();
    for (String chosen : address.values(name)) {
      FacetCount counted =
          counts.stream().filter(count -> names(count, chosen)).findFirst().orElse(null);
      ticks.add(
          new Tick(
              id(name, chosen),
              chosen,
              counted == null ? chosenLabel.apply(chosen) : counted.label(),
              counted == null ? "" : Wording.number(counted.count()),
              true,
              null));
    }
    for (FacetCount count : counts) {
      boolean chosen = address.values(name).stream().anyMatch(value -> names(count, value));
      if (!chosen && count.count() > 0) {
        String exclude = excluding == null ? null : address.with(excluding, count.label()).href();
        ticks.add(
            new Tick(
                id(name, count.value()),
                count.value(),
                count.label(),
                Wording.number(count.count()),
                false,
                exclude));
      }
    }
    int atOnce = Math.max(AT_ONCE, address.values(name).size());
    // One more costs no more room than the words that hide it.
    boolean all = ticks.size() <= atOnce + 1;
    return new TickGroup(
        title,
        name,
        all ? ticks : ticks.subList(0, atOnce),
        all ? List.of() : ticks.subList(atOnce, ticks.size()));
  }

  private static boolean names(FacetCount count, String value) {
    return count.value().equalsIgnoreCase(value) || count.label().equalsIgnoreCase(value);
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

  public boolean isEmpty() {
    return shown.isEmpty();
  }
}
