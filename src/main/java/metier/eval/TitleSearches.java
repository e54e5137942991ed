package metier.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;

/** Orders titles by their nearness to others. */
public final class TitleSearches {
  private final Encoder encoder;

  public TitleSearches(Encoder encoder) {
    this.encoder = encoder;
  }

  private record Near(String id, float cosine) {}

  /** All titles for each query, the nearest first; equally near ones in the file's order. */
  public Map<String, List<String>> rank(List<Question> queries, List<Question> titles) {
    List<float[]> lie = titles.stream().map(title -> encoder.encode(title.text())).toList();
    Map<String, List<String>> ranked = new LinkedHashMap<>();
    for (Question query : queries) {
      float[] asked = encoder.encode(query.text());
      List<Near> near = new ArrayList<>();
      for (int i = 0; i < lie.size(); i++) {
        near.add(new Near(titles.get(i).id(), Vectors.dot(asked, lie.get(i))));
      }
      near.sort(Comparator.comparingDouble(Near::cosine).reversed());
      ranked.put(query.id(), near.stream().map(Near::id).toList());
    }
    return ranked;
  }
}
