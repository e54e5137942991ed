package metier.engine.lucene;

import java.util.Set;
import metier.query.Query;

/** English words that tell nothing apart when others stand beside them. */
final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is",
          "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then", "there",
          "these", "they", "this", "to", "was", "will", "with");

  private StopWords() {}

  static boolean only(Query.Group group) {
    return group.synonyms().isEmpty() && WORDS.containsAll(WordAnalyzer.terms(group.typed()));
  }

  static boolean isOne(String term) {
    return WORDS.contains(term);
  }
}
