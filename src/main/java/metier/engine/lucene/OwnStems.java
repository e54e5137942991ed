package metier.engine.lucene;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of job adverts that the stemmer throws together with others of another meaning, each with
 * the term that it has instead: "intern" would find "international", "production" a product
 * manager, "operator" an operations director.
 */
final class OwnStems {
  private static final Map<String, String> TERMS = new HashMap<>();

  static {
    own("business", "businesses");
    own("engine", "engines");
    own("general");
    own("government", "governments");
    own("internal");
    own("international");
    own("marketing");
    own("operation", "operations");
    own("operator", "operators");
    own("organization", "organizations", "organisation", "organisations");
    own("police");
    own("production", "productions");
    own("university", "universities");
  }

  private OwnStems() {}

  private static void own(String term, String... forms) {
    TERMS.put(term, term);
    for (String form : forms) {
      TERMS.put(form, term);
    }
  }

  /** The term of a word in lower case; null where it is the stemmer's. */
  static @Nullable String of(String word) {
    return TERMS.get(word);
  }
}
