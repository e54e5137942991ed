package metier.query;

import java.util.List;
import java.util.stream.Stream;
import metier.model.GeoPoint;
import metier.model.Meaning;

/** What a document has to be like. Knows fields by name and nothing of any engine. */
public sealed interface Query {
  record All() implements Query {}

  record None() implements Query {}

  /**
   * Words typed side by side: all of one or two groups have to match, a share of three or more;
   * each match adds to the score.
   */
  record Text(String field, List<Group> groups) implements Scored {
    public Text {
      groups = List.copyOf(groups);
    }
  }

  /**
   * One word as typed, or a few that make one term, with other ways to say it.
   *
   * @param typed the words; all of them are needed, in any order
   * @param synonyms words or phrases of which any will do instead
   * @param concepts keywords of which any will do instead: the skill or the occupation that the
   *     words name, by whichever name the document has it
   */
  record Group(String typed, List<String> synonyms, List<Term> concepts) {
    public Group {
      synonyms = List.copyOf(synonyms);
      concepts = List.copyOf(concepts);
    }

    public Group(String typed, List<String> synonyms) {
      this(typed, synonyms, List.of());
    }
  }

  /** Words in this order, side by side. */
  record Phrase(String field, String words) implements Scored {}

  /** A word that begins like this. */
  record Prefix(String field, String beginning) implements Scored {}

  /**
   * Some of the words that tell this text from others; those that tell most earn most.
   *
   * @param terms how many of its words are looked for at most
   */
  record Similar(String field, String text, int terms) implements Scored {
    public Similar {
      if (terms < 1) {
        throw new IllegalArgumentException("terms was " + terms + "; it must be 1 or more");
      }
    }
  }

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

  /**
   * A title that means much the same.
   *
   * @param least the cosine from which on it does, above 0
   */
  record Alike(Meaning meaning, double least) implements Query {}

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

  /**
   * The words, phrases and beginnings anywhere in the tree that are wanted and earn a score; what
   * stands under a {@link Not} is neither.
   */
  default Stream<Scored> scored() {
    return switch (this) {
      case Scored leaf -> Stream.of(leaf);
      case And(List<Query> all) -> all.stream().flatMap(Query::scored);
      case Or(List<Query> any) -> any.stream().flatMap(Query::scored);
      case Boost(Query query, double weight) -> query.scored();
      case Not not -> Stream.empty();
      case All all -> Stream.empty();
      case None none -> Stream.empty();
      case Term term -> Stream.empty();
      case AnyOf anyOf -> Stream.empty();
      case Range range -> Stream.empty();
      case Near near -> Stream.empty();
      case Alike alike -> Stream.empty();
      case HasSkill skill -> Stream.empty();
    };
  }

  /** A leaf whose matches earn a score. */
  sealed interface Scored extends Query permits Text, Phrase, Prefix, Similar {}
}
