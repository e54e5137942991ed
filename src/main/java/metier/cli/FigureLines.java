package metier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import metier.eval.Figure;

/** How figures with their intervals are told, for people and for programs. */
final class FigureLines {
  private FigureLines() {}

  /**
   * A line each; in JSON a figure that isn't finite is missing.
   *
   * @param n how much was measured
   * @param json whether to end with one line {@code {"metrics": {…}}}
   */
  static void tell(PrintStream out, int n, Map<String, Figure> figures, boolean json) {
    figures.forEach(
        (name, figure) ->
            out.printf(
                Locale.ROOT,
                "%-14s %.4f [%.4f, %.4f]%n",
                name,
                figure.value(),
                figure.low(),
                figure.high()));
    if (json) {
      Map<String, Double> metrics = new LinkedHashMap<>();
      metrics.put("n", (double) n);
      figures.forEach(
          (name, figure) -> {
            if (Double.isFinite(figure.value())) {
              metrics.put(name, figure.value());
            }
          });
      try {
        out.println(new ObjectMapper().writeValueAsString(Map.of("metrics", metrics)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
