package metier.query;

import java.util.List;
import metier.model.GeoPoint;

/** What a document has to be like. Knows fields by name and nothing of any engine. */
public sealed interface Query {
  record All() implements Query {}

  record None() implements Query {}

  /**
   * Words typed side by side: all of one or two groups have to match, a share of three or more;
   * each match adds to the score.
   */
  record Text(String field, List<Group> groups) implements Query {
    public Text {
      groups = List.copyOf(groups);
    }
  }

  /**
   * One word as typed, or a few that make one term, with other ways to say it.
   *
   * @param typed the words; all of them are needed, in any order
   * @param synonyms words or phrases of which any will do instead
   */
  record Group(String typed, List<String> synonyms) {
    public Group {
      synonyms = List.copyOf(synonyms);
    }
  }

  /** Words in this order, side by side. */
  record Phrase(String field, String words) implements Query {}

  /** A word that begins like this. */
  record Prefix(String field, String beginning) implements Query {}

  /** A keyword, whole. */
  record Term(String field, String value) implements Query {}

  record AnyOf(String field, List<String> values) implements Query {
    public AnyOf {
      values = List.copyOf(values);
    }
  }

  /** From {@code min} to {@code max}, both included. */
  record Range(String field, long min, long max) implements Query {}

  record Near(String field, GeoPoint point, double miles) implements Query {}

  /** The concept, by whichever of its names the document has it. */
  record HasSkill(String skill) implements Query {}

  record And(List<Query> all) implements Query {
    public And {
      all = List.copyOf(all);
    }
  }

  record Or(List<Query> any) implements Query {
    public Or {
      any = List.copyOf(any);
    }
  }

  record Not(Query query) implements Query {}

  record Boost(Query query, double weight) implements Query {}
}
