package metier.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One query of an evaluation.
 *
 * @param text as typed
 * @param more what else the file says of it, by the column's name; without blank values
 */
public record Question(String id, String text, Map<String, List<String>> more) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ID = Set.of("id", "qid", "query_id");
  private static final Set<String> TEXT = Set.of("q", "text", "query");

  /**
   * Reads JSON objects, one a line, or a table with tabs: id and text, or columns named by a header
   * that begins with {@code id}. Several values of a cell are parted by {@code |}.
   *
   * @throws UnreadableFile naming the line
   */
  public static List<Question> read(Path file) {
    List<Question> questions = rows(file);
    requireUnique(file, questions);
    return questions;
  }

  /** As {@link #read}, where several rows may have one id. */
  public static List<Question> rows(Path file) {
    List<Question> questions = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    TextFile.forEachLine(
        file,
        (number, line) -> {
          if (line.startsWith("{")) {
            questions.add(ofJson(file, number, line));
            return;
          }
          List<String> cells = List.of(line.split("\t", -1));
          if (columns.isEmpty()) {
            boolean header = ID.contains(cells.getFirst().strip().toLowerCase(Locale.ROOT));
            columns.addAll(header ? cells : List.of("id", "q"));
            if (header) {
              return;
            }
          }
          if (cells.size() > columns.size()) {
            throw new UnreadableFile(
                file, number, "there are " + cells.size() + " columns, and names of " + columns);
          }
          Map<String, List<String>> row = new LinkedHashMap<>();
          for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), i < 2 ? List.of(cells.get(i)) : values(cells.get(i)));
          }
          questions.add(of(file, number, row));
        });
    return questions;
  }

  private static void requireUnique(Path file, List<Question> questions) {
    Set<String> ids = new HashSet<>();
    for (Question question : questions) {
      if (!ids.add(question.id())) {
        throw new UnreadableFile(file, "there are two questions " + question.id());
      }
    }
  }

  private static List<String> values(String cell) {
    return Arrays.asList(cell.split("\\|"));
  }

  private static Question ofJson(Path file, int number, String line) {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableFile(file, number, "no JSON: " + e.getOriginalMessage());
    }
    Map<String, List<String>> row = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              List<String> values = new ArrayList<>();
              if (field.getValue().isArray()) {
                field.getValue().forEach(value -> values.add(value.asText()));
              } else if (!field.getValue().isNull()) {
                values.add(field.getValue().asText());
              }
              row.put(field.getKey(), values);
            });
    return of(file, number, row);
  }

  private static Question of(Path file, int number, Map<String, List<String>> row) {
    String id = null;
    String text = null;
    Map<String, List<String>> more = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> column : row.entrySet()) {
      String name = column.getKey().strip();
      List<String> values =
          column.getValue().stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
      if (id == null && ID.contains(name.toLowerCase(Locale.ROOT))) {
        id = String.join(" ", values);
      } else if (text == null && TEXT.contains(name.toLowerCase(Locale.ROOT))) {
        text = String.join(" ", values);
      } else if (!values.isEmpty()) {
        more.put(name, values);
      }
    }
    if (id == null || id.isEmpty() || text == null) {
      throw new UnreadableFile(file, number, "id and text are expected; there is " + row.keySet());
    }
    return new Question(id, text, more);
  }
}
