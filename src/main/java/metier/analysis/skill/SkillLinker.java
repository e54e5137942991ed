package metier.analysis.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;
import metier.analysis.words.Bm25;

/**
 * Orders the skills of a list by how well they say what some words mean:
 *
 * <pre>score = near(words) + c · near(sentence) + .1 · BM25 / best BM25</pre>
 *
 * <p>{@code near} is the cosine with a skill's name, averaged over the encoders. Each is weighted
 * by the inverse spread of its cosines between unlike names, since one that finds everything .5
 * alike and another that finds everything .1 alike say as much by the same number of spreads. The
 * sentence tells which of two meanings a bare "architecture" has. Of a whole sentence the words are
 * each of its windows, of which the best counts.
 */
public final class SkillLinker implements SkillRanking {
  private static final float SENTENCE_BESIDE_PHRASE = 0.2f;
  private static final float SENTENCE_BESIDE_WINDOWS = 1;
  private static final float SHARED_WORDS = 0.1f;

  private final List<Names> encoded;
  private final Bm25 bm25;
  private final int count;

  /**
   * @param weight of the cosines among all encoders'; they sum to 1
   */
  private record Names(Encoder encoder, List<float[]> vectors, float weight) {
    /** Adds the weighted cosines of a text, one for each name. */
    void addTo(float[] scores, float[] text, float factor) {
      for (int name = 0; name < scores.length; name++) {
        scores[name] += factor * weight * Vectors.dot(text, vectors.get(name));
      }
    }
  }

  /**
   * @param names one for each skill
   * @param encoders at least one
   */
  public SkillLinker(List<String> names, List<Encoder> encoders) {
    if (names.isEmpty() || encoders.isEmpty()) {
      throw new IllegalArgumentException(
          "there were " + names.size() + " names and " + encoders.size() + " encoders");
    }
    this.count = names.size();
    this.bm25 = new Bm25(names, new Stems()::of);
    // One by one: in a batch a quantised transformer rounds each by the largest of all.
    List<List<float[]>> vectors =
        encoders.stream().map(each -> names.stream().map(each::encode).toList()).toList();
    double[] inverse = vectors.stream().mapToDouble(each -> 1 / Spread.of(each)).toArray();
    double sum = IntStream.range(0, inverse.length).mapToDouble(i -> inverse[i]).sum();
    List<Names> each = new ArrayList<>();
    for (int i = 0; i < inverse.length; i++) {
      each.add(new Names(encoders.get(i), vectors.get(i), (float) (inverse[i] / sum)));
    }
    this.encoded = List.copyOf(each);
  }

  @Override
  public List<Ranked> ofPhrase(String phrase, String sentence, int depth) {
    String words = Windows.bare(phrase);
    float[] scores = new float[count];
    for (Names names : encoded) {
      names.addTo(scores, names.encoder().encode(words), 1);
      names.addTo(scores, names.encoder().encode(sentence), SENTENCE_BESIDE_PHRASE);
    }
    addSharedWords(scores, phrase);
    return best(scores, depth);
  }

  @Override
  public List<Ranked> ofSentence(String sentence, int depth) {
    List<String> windows = Windows.of(sentence);
    float[][] near = new float[windows.size()][count];
    float[] scores = new float[count];
    for (Names names : encoded) {
      List<float[]> vectors = names.encoder().encode(windows);
      for (int window = 0; window < near.length; window++) {
        names.addTo(near[window], vectors.get(window), 1);
      }
    }
    for (int name = 0; name < count; name++) {
      float best = windows.isEmpty() ? 0 : Float.NEGATIVE_INFINITY;
      for (float[] window : near) {
        best = Math.max(best, window[name]);
      }
      scores[name] = best;
    }
    for (Names names : encoded) {
      names.addTo(scores, names.encoder().encode(sentence), SENTENCE_BESIDE_WINDOWS);
    }
    addSharedWords(scores, sentence);
    return best(scores, depth);
  }

  private void addSharedWords(float[] scores, String text) {
    float[] shares = bm25.shares(text);
    for (int name = 0; name < count; name++) {
      scores[name] += SHARED_WORDS * shares[name];
    }
  }

  static List<Ranked> best(float[] scores, int depth) {
    return IntStream.range(0, scores.length)
        .mapToObj(name -> new Ranked(name, scores[name]))
        .sorted(Comparator.comparingDouble(Ranked::score).reversed())
        .limit(depth)
        .toList();
  }
}
