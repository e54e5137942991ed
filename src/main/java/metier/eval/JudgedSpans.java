package metier.eval;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Spans of adverts that people gave a skill of a list: Decorte et al., "Design of negative sampling
 * strategies for distantly supervised skill extraction" (2022). Read as it is published: columns
 * {@code sentence}, {@code span}, {@code sub_span} (the part that the label is for, where it isn't
 * all of the span) and {@code label}.
 *
 * @param spans each span with its sentence; the same words in the same sentence are one need
 * @param sentences each sentence alone, with the skills of all of its spans
 * @param origins the file of each need, by its id
 * @param unlisted labels that name no skill of the list, and how often: they aren't measured
 */
public record JudgedSpans(
    SkillNeeds spans,
    SkillNeeds sentences,
    Map<String, Path> origins,
    Map<String, Integer> unlisted) {
  private static final List<String> COLUMNS = List.of("sentence", "span", "sub_span", "label");

  private record Phrase(String words, String sentence) {}

  /**
   * @throws UnreadableFile naming the line
   */
  public static JudgedSpans read(List<Path> files, SkillNames skills) {
    SkillNames.Lookup lookup = skills.lookup();
    Map<String, Integer> unlisted = new LinkedHashMap<>();
    Gathered spans = new Gathered("span-");
    Gathered sentences = new Gathered("sentence-");
    for (Path file : files) {
      try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
        for (NamedCsvRecord record : records) {
          require(file, record);
          String label = record.getField("label").strip();
          OptionalInt skill = lookup.number(label);
          if (skill.isEmpty()) {
            unlisted.merge(label, 1, Integer::sum);
            continue;
          }
          String id = skills.ids().get(skill.getAsInt());
          String sentence = record.getField("sentence").strip();
          String part = record.getField("sub_span").strip();
          String words = part.isEmpty() ? record.getField("span").strip() : part;
          spans.add(file, new Phrase(words, sentence), id);
          sentences.add(file, new Phrase("", sentence), id);
        }
      } catch (CsvParseException e) {
        throw new UnreadableFile(file, e);
      } catch (IOException e) {
        throw new UnreadableFile(file, e);
      }
    }
    Map<String, Path> origins = new LinkedHashMap<>(spans.origins);
    origins.putAll(sentences.origins);
    return new JudgedSpans(spans.needs(), sentences.needs(), origins, unlisted);
  }

  private static void require(Path file, NamedCsvRecord record) {
    if (!record.getHeader().containsAll(COLUMNS)) {
      throw new UnreadableFile(
          file, 1, "the columns are " + record.getHeader() + "; " + COLUMNS + " are expected");
    }
    if (record.getFieldCount() != record.getHeader().size()) {
      throw new UnreadableFile(
          file,
          Math.toIntExact(record.getStartingLineNumber()),
          "there are " + record.getFieldCount() + " columns, and names of " + record.getHeader());
    }
  }

  private static final class Gathered {
    private final String kind;
    private final Map<String, SkillNeeds.Need> needs = new LinkedHashMap<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final Map<List<Object>, String> ids = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

    Gathered(String kind) {
      this.kind = kind;
    }

    /** The same sentence in two files is two needs: each file is a set of its own. */
    void add(Path file, Phrase phrase, String skill) {
      String id = ids.computeIfAbsent(List.of(file, phrase), _ -> kind + (ids.size() + 1));
      needs.computeIfAbsent(id, _ -> new SkillNeeds.Need(id, phrase.words(), phrase.sentence()));
      origins.put(id, file);
      grades.computeIfAbsent(id, _ -> new LinkedHashMap<>()).put(skill, 1);
    }

    SkillNeeds needs() {
      return new SkillNeeds(new ArrayList<>(needs.values()), new Judgements(grades));
    }
  }
}
