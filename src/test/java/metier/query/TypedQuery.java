package metier.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code typed-queries.tsv}, whose head explains the notation.
 *
 * @param section the comment above it
 * @param typed as the table writes it
 * @param parameters as the table writes them: {@code shift=day&where=Boston, MA}
 */
record TypedQuery(
    String section,
    int line,
    String typed,
    String parameters,
    List<String> understood,
    List<String> hits) {
  private static final Pattern REPEATED = Pattern.compile("\\{(.*)}x(\\d+)");

  /** The rows by section, in the order of the table. */
  static Map<String, List<TypedQuery>> shipped() {
    Map<String, List<TypedQuery>> sections = new LinkedHashMap<>();
    String section = "";
    int line = 0;
    for (String text : lines()) {
      line++;
      if (text.startsWith("# ")) {
        section = text.substring(2);
      } else if (!text.isBlank() && !text.startsWith("#")) {
        sections.computeIfAbsent(section, name -> new ArrayList<>()).add(of(section, line, text));
      }
    }
    return sections;
  }

  private static List<String> lines() {
    try (InputStream in = TypedQuery.class.getResourceAsStream("typed-queries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("typed-queries.tsv isn't on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TypedQuery of(String section, int line, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("line " + line + " has " + cells.length + " columns");
    }
    return new TypedQuery(section, line, cells[0], cells[1], pieces(cells[2]), pieces(cells[3]));
  }

  private static List<String> pieces(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\s*;\\s*"));
  }

  String name() {
    return parameters.isEmpty() ? typed : typed + "  [" + parameters + "]";
  }

  /** What goes to {@code q}; null where nothing is typed. */
  @Nullable String q() {
    if (typed.equals("{}")) {
      return null;
    }
    Matcher repeated = REPEATED.matcher(typed);
    if (!repeated.matches()) {
      return typed;
    }
    int length = Integer.parseInt(repeated.group(2));
    return repeated.group(1).repeat(length).substring(0, length);
  }
}
