package metier.eval;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import metier.analysis.title.OccupationNames;

/**
 * Titles that each stand beside the name of their occupation: questions and judgements in one file.
 *
 * @param titles numbered from 1 in the file's order
 * @param unknown names that no occupation has; their titles count as not found
 */
public record LabelledTitles(List<Question> titles, Judgements judgements, Set<String> unknown) {
  private static final String TEXT = "text";
  private static final String LABEL = "label";

  /**
   * Reads a CSV file with the columns {@code text} and {@code label}. A label is an occupation's
   * id, else its own title, else any of its names.
   *
   * @throws UnreadableFile when it can't be read or lacks a column
   */
  public static LabelledTitles read(Path file, List<OccupationNames> occupations) {
    Map<String, Set<String>> byTitle = new HashMap<>();
    Map<String, Set<String>> byName = new HashMap<>();
    for (OccupationNames each : occupations) {
      byTitle.computeIfAbsent(folded(each.id()), _ -> new LinkedHashSet<>()).add(each.id());
      byTitle.computeIfAbsent(folded(each.title()), _ -> new LinkedHashSet<>()).add(each.id());
      for (String name : each.names()) {
        byName.computeIfAbsent(folded(name), _ -> new LinkedHashSet<>()).add(each.id());
      }
    }
    List<Question> titles = new ArrayList<>();
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord record : records) {
        String text = cell(file, record, TEXT);
        String label = folded(cell(file, record, LABEL));
        String id = Integer.toString(titles.size() + 1);
        Set<String> right = byTitle.getOrDefault(label, byName.getOrDefault(label, Set.of()));
        Map<String, Integer> judged = new LinkedHashMap<>();
        right.forEach(occupation -> judged.put(occupation, 1));
        if (right.isEmpty()) {
          unknown.add(label);
          judged.put(label, 1);
        }
        titles.add(new Question(id, text, Map.of()));
        grades.put(id, judged);
      }
    } catch (IOException | CsvParseException e) {
      throw new UnreadableFile(file, e);
    }
    return new LabelledTitles(titles, new Judgements(grades), unknown);
  }

  private static String cell(Path file, NamedCsvRecord record, String column) {
    return record
        .findField(column)
        .orElseThrow(
            () ->
                new UnreadableFile(
                    file,
                    "the columns "
                        + TEXT
                        + " and "
                        + LABEL
                        + " are expected; there are "
                        + record.getHeader()));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
