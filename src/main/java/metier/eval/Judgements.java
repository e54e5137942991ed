package metier.eval;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people found of documents, need by need.
 *
 * @param grades by need and document, in the file's order; 0: judged, and not what was sought
 */
public record Judgements(Map<String, Map<String, Integer>> grades) {
  private static final Pattern GRADE = Pattern.compile("-?\\d{1,4}");

  public Judgements {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach(
        (need, documents) ->
            copy.put(need, Collections.unmodifiableMap(new LinkedHashMap<>(documents))));
    grades = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads TREC qrels (need, iteration, document, grade) or a table of need, document, grade with or
   * without a header. Columns are parted by tabs, in a line without tabs by spaces. TREC's grades
   * below 0 count as 0.
   *
   * @throws UnreadableFile naming the line
   */
  public static Judgements read(Path file) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    TextFile.forEachLine(file, (number, line) -> add(grades, file, number, line));
    return new Judgements(grades);
  }

  private static void add(
      Map<String, Map<String, Integer>> grades, Path file, int number, String line) {
    String[] cells = TextFile.cells(line);
    if (cells.length != 3 && cells.length != 4) {
      throw new UnreadableFile(
          file, number, "'" + line + "' has " + cells.length + " columns; 3 or 4 are expected");
    }
    String stated = cells[cells.length - 1].strip();
    if (!GRADE.matcher(stated).matches()) {
      if (grades.isEmpty()) {
        return; // the header
      }
      throw new UnreadableFile(file, number, "the grade is '" + stated + "'; it must be a number");
    }
    int grade = Math.max(0, Integer.parseInt(stated));
    String document = cells[cells.length - 2].strip();
    Integer before =
        grades
            .computeIfAbsent(cells[0].strip(), _ -> new LinkedHashMap<>())
            .putIfAbsent(document, grade);
    if (before != null && before != grade) {
      throw new UnreadableFile(
          file, number, document + " has the grade " + grade + ", and " + before + " further up");
    }
  }

  /** The grades of one need; empty where nothing was judged. */
  public Map<String, Integer> of(String need) {
    return grades.getOrDefault(need, Map.of());
  }
}
