package metier.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.title.OccupationIndex;

/** Asks which occupations titles name, and keeps the answers. */
public final class OccupationSearches {
  private static final int DEPTH = 100;
  private static final int BATCH = 256;

  private final OccupationIndex index;

  public OccupationSearches(OccupationIndex index) {
    this.index = index;
  }

  /**
   * @param run the first hundred occupations of each title
   * @param probabilities of the first of them, by title
   */
  public record Answers(Run run, Map<String, Double> probabilities) {}

  public Answers ask(List<Question> titles) {
    Map<String, List<String>> ranked = new LinkedHashMap<>();
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int from = 0; from < titles.size(); from += BATCH) {
      List<Question> batch = titles.subList(from, Math.min(from + BATCH, titles.size()));
      List<List<OccupationIndex.Candidate>> found =
          index.nearest(batch.stream().map(Question::text).toList(), DEPTH);
      for (int i = 0; i < batch.size(); i++) {
        ranked.put(
            batch.get(i).id(),
            found.get(i).stream().map(candidate -> candidate.occupation().id()).toList());
        probabilities.put(batch.get(i).id(), found.get(i).getFirst().probability());
      }
    }
    return new Answers(new Run(ranked), probabilities);
  }
}
