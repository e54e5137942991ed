package metier.engine;

import java.util.List;
import java.util.Map;
import metier.model.Meaning;
import metier.model.RecordKind;
import metier.query.Filter;

/**
 * Asks for the few hundred records that may fit a text and its concepts, to be scored exactly by
 * whoever asks.
 *
 * @param kind {@code JOBS} or {@code RESUMES}
 * @param text whose most telling words find records, and all of whose words are compared
 * @param skills ids, each with its weight over 0
 * @param occupations ids, each with its weight over 0
 * @param titleMeaning finds titles that mean much the same; none finds none
 * @param textMeaning compared with the records', and finds none
 * @param filters must hold of every candidate
 * @param most how many candidates at most
 */
public record Recall(
    RecordKind kind,
    String text,
    Map<String, Double> skills,
    Map<String, Double> occupations,
    Meaning titleMeaning,
    Meaning textMeaning,
    List<Filter> filters,
    int most) {
  public Recall {
    skills = Map.copyOf(skills);
    occupations = Map.copyOf(occupations);
    filters = List.copyOf(filters);
    if (most < 1) {
      throw new IllegalArgumentException("most was " + most + "; it must be 1 or more");
    }
  }
}
