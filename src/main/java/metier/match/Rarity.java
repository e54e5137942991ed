package metier.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import metier.engine.SearchEngine;
import metier.index.Fields;
import metier.model.RecordKind;

/** How much a skill tells, whoever asks for it or shows it. */
@FunctionalInterface
interface Rarity {
  int REMEMBERED = 100_000;

  /** So long a frequency that has changed may go on counting. */
  Duration FRESH = Duration.ofMinutes(10);

  /**
   * @param skill its id
   * @return over 0; more for what few ask for
   */
  double of(String skill);

  /**
   * By how few of the postings ask for it: the inverse document frequency of BM25 (Robertson and
   * Zaragoza, "The Probabilistic Relevance Framework", 2009), over 0 by the 1 inside the logarithm.
   */
  static Rarity amongPostings(SearchEngine engine) {
    Cache<String, Double> remembered =
        Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(FRESH).build();
    return skill -> remembered.get(skill, id -> amongPostings(engine, id));
  }

  private static double amongPostings(SearchEngine engine, String skill) {
    double having = engine.frequency(RecordKind.JOBS, Fields.SKILL, skill);
    double all = Math.max(having, engine.count(RecordKind.JOBS));
    return Math.log(1 + (all - having + 0.5) / (having + 0.5));
  }
}
