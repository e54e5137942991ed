package metier.engine.lucene;

import metier.config.MatchWeights;
import metier.config.Ranking;
import metier.engine.EngineOpener;
import metier.engine.RecallContract;

class LuceneRecallTest extends RecallContract {
  private static final Ranking RANKING =
      new Ranking(
          3,
          1.2,
          0.75,
          0.75,
          0.8,
          50,
          4,
          3,
          1.5,
          1.5,
          0.5,
          0.7,
          20,
          1,
          14,
          1,
          0.3,
          new MatchWeights(30, 30, 25, 5, 8, 4, 4, 3, 3, 4));

  @Override
  protected EngineOpener opener() {
    return new LuceneEngines(RANKING);
  }
}
