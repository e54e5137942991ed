package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Demands of one advert, a number each. Passages that are joined by "or" are several ways to meet
 * one demand, of which the least counts; of demands apart the greatest does.
 */
final class Ways {
  private static final Pattern OPENS = Pattern.compile("(?i)^[•\\W]*(?:or|and/or)\\b");
  private static final Pattern CLOSES = Pattern.compile("(?i)\\b(?:or|and/or)[:\\W]*$");

  /** Between two passages nothing may stand but the word that joins them. */
  private static final int FARTHEST = 12;

  private final List<Integer> demands = new ArrayList<>();
  private Passages.@Nullable Passage last;

  /** In the order of the text. */
  void add(Passages.Passage passage, Passages text, int demand) {
    if (!demands.isEmpty() && last != null && joined(last, passage, text.text())) {
      demands.add(Math.min(demands.removeLast(), demand));
    } else {
      demands.add(demand);
    }
    last = passage;
  }

  /** -1 where there is none. */
  int most() {
    return demands.stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  private static boolean joined(Passages.Passage before, Passages.Passage after, String text) {
    int end = before.start() + before.text().length();
    if (after.start() - end > FARTHEST) {
      return false;
    }
    String between = text.substring(Math.min(end, after.start()), after.start());
    return OPENS.matcher(after.text()).find()
        || CLOSES.matcher(before.text()).find()
        || CLOSES.matcher(between).find();
  }
}
