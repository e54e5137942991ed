package metier.web.page;

import java.util.List;
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
   * @param typedAway where the value was typed: the address without those words; else null
   * @param exclude the address that leaves these out; null where that can't be asked
   */
  public record Tick(
      String id,
      String value,
      String label,
      String count,
      boolean chosen,
      @Nullable String typedAway,
      @Nullable String exclude) {}

  static TickGroup whole(String title, String name, List<Tick> ticks) {
    return new TickGroup(title, name, ticks, List.of());
  }

  /** A few at once, all chosen ones among them. */
  static TickGroup folded(String title, String name, List<Tick> ticks) {
    long chosen = ticks.stream().filter(Tick::chosen).count();
    int atOnce = (int) Math.max(AT_ONCE, chosen);
    // One more costs no more room than the words that hide it.
    return ticks.size() <= atOnce + 1
        ? whole(title, name, ticks)
        : new TickGroup(title, name, ticks.subList(0, atOnce), ticks.subList(atOnce, ticks.size()));
  }

  public boolean isEmpty() {
    return shown.isEmpty();
  }
}
