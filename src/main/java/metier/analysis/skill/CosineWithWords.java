package metier.analysis.skill;

import java.util.List;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;
import metier.analysis.words.Bm25;

/**
 * What a linker has to beat: one encoder's cosine + 0.2 · BM25 / best BM25 of the words as they
 * stand, be it a phrase or a sentence.
 */
public final class CosineWithWords implements SkillRanking {
  private static final float SHARED_WORDS = 0.2f;

  private final Encoder encoder;
  private final List<float[]> names;
  private final Bm25 bm25;

  /**
   * @param names one for each skill
   */
  public CosineWithWords(List<String> names, Encoder encoder) {
    this.encoder = encoder;
    this.names = encoder.encode(names);
    this.bm25 = new Bm25(names, new Stems()::of);
  }

  @Override
  public List<Ranked> ofPhrase(String phrase, String sentence, int depth) {
    return ofSentence(phrase, depth);
  }

  @Override
  public List<Ranked> ofSentence(String sentence, int depth) {
    float[] vector = encoder.encode(sentence);
    float[] scores = bm25.shares(sentence);
    for (int name = 0; name < scores.length; name++) {
      scores[name] = Vectors.dot(vector, names.get(name)) + SHARED_WORDS * scores[name];
    }
    return SkillLinker.best(scores, depth);
  }
}
