package metier.query.box;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of overlapping proposals those which together weigh most; of equal ones the earlier made. */
final class Choice {
  private Choice() {}

  static List<Proposal> of(Words words, List<Proposal> proposals) {
    int[] best = new int[words.count() + 1];
    @Nullable Proposal[] taken = new @Nullable Proposal[words.count() + 1];
    for (int from = words.count() - 1; from >= 0; from--) {
      best[from] = best[from + 1];
      for (Proposal each : proposals) {
        if (each.from() == from && each.weight() + best[each.to()] > best[from]) {
          best[from] = each.weight() + best[each.to()];
          taken[from] = each;
        }
      }
    }
    List<Proposal> chosen = new ArrayList<>();
    int at = 0;
    while (at < words.count()) {
      Proposal each = taken[at];
      if (each == null) {
        at++;
      } else {
        chosen.add(each);
        at = each.to();
      }
    }
    return chosen;
  }
}
