package metier.document;

import java.util.ArrayList;
import java.util.List;

/** What is usual on a page. */
final class Sizes {
  private Sizes() {}

  /** The median size of letters, in points; runs of many letters count more. */
  static float usual(List<Run> runs) {
    List<Run> sorted = runs.stream().sorted((a, b) -> Float.compare(a.size(), b.size())).toList();
    long letters = sorted.stream().mapToLong(run -> run.text().length() + 1).sum();
    long seen = 0;
    for (Run run : sorted) {
      seen += run.text().length() + 1;
      if (2 * seen >= letters) {
        return run.size();
      }
    }
    return 1;
  }

  /** The median distance of baselines that follow each other; 1.2 sizes where there are too few. */
  static float leading(List<Line> lines) {
    if (lines.isEmpty()) {
      return 1;
    }
    List<Float> distances = new ArrayList<>();
    List<Float> wide = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float size = lines.get(i).size();
      float distance = (lines.get(i).baseline() - lines.get(i - 1).baseline()) / size;
      if (distance > 0.8f && distance < 3) {
        (distance < 1.7f ? distances : wide).add(distance);
      }
    }
    if (distances.size() < 3) {
      boolean loose = wide.size() >= 3 && wide.size() > 2 * distances.size();
      return loose ? lowerThird(wide) : 1.2f;
    }
    return lowerThird(distances);
  }

  private static float lowerThird(List<Float> distances) {
    distances.sort(null);
    return distances.get((distances.size() - 1) / 3);
  }
}
