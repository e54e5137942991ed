package metier.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one system answered.
 *
 * @param ranked by need, the documents found, best first
 */
public record Run(Map<String, List<String>> ranked) {
  private record Line(String document, double score) {}

  public Run {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    ranked.forEach((need, documents) -> copy.put(need, List.copyOf(documents)));
    ranked = Collections.unmodifiableMap(copy);
  }

  /** The documents found for a need; empty where nothing was. */
  public List<String> of(String need) {
    return ranked.getOrDefault(need, List.of());
  }

  /**
   * Reads a TREC run: need, "Q0", document, rank, score, name of the run. As in trec_eval the order
   * is the scores'; equal ones keep the file's.
   *
   * @throws UnreadableFile naming the line
   */
  public static Run read(Path file) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    TextFile.forEachLine(
        file,
        (number, line) -> {
          String[] cells = TextFile.cells(line);
          if (cells.length != 6) {
            throw new UnreadableFile(
                file, number, "'" + line + "' has " + cells.length + " columns; 6 are expected");
          }
          lines
              .computeIfAbsent(cells[0], _ -> new ArrayList<>())
              .add(new Line(cells[2], score(file, number, cells[4])));
        });
    Map<String, List<String>> ranked = new LinkedHashMap<>();
    lines.forEach(
        (need, found) -> {
          found.sort(Comparator.comparingDouble(Line::score).reversed());
          ranked.put(need, found.stream().map(Line::document).toList());
        });
    return new Run(ranked);
  }

  private static double score(Path file, int number, String stated) {
    try {
      return Double.parseDouble(stated);
    } catch (NumberFormatException e) {
      throw new UnreadableFile(file, number, "the score is '" + stated + "'; it must be a number");
    }
  }

  /**
   * Writes a TREC run. Programs that read one sort by its scores; a second step that rescores only
   * the first hits has no scores that fall all the way down, so the rank's inverse stands there.
   *
   * @param name of the run, without spaces
   */
  public void write(Path file, String name) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, List<String>> need : ranked.entrySet()) {
        int rank = 0;
        for (String document : need.getValue()) {
          rank++;
          String score = Double.toString(1.0 / rank);
          out.write(String.join(" ", need.getKey(), "Q0", document, "" + rank, score, name));
          out.write('\n');
        }
      }
    }
  }
}
