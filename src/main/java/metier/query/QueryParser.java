package metier.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metier.index.Fields;
import metier.query.Understood.Ignored;

/**
 * The language of the search box: words, {@code "phrase"}, {@code -not}, {@code AND OR NOT},
 * parentheses, {@code word*}, {@code title:}. Bounded in length, terms and depth, so that no text
 * can cost more than a search; what is unbalanced is mended, and said.
 *
 * <pre>
 * or   = and { "OR" and }
 * and  = item { ["AND"] item }
 * item = ("-" | "NOT") item | atom
 * atom = "(" or ")" | ["title:"] (phrase | word | word"*")
 * </pre>
 *
 * Words side by side become one {@link Query.Text}, of which a share has to match; words joined by
 * AND all have to.
 */
public final class QueryParser {
  public static final int MAX_CHARACTERS = 512;
  public static final int MAX_TERMS = 32;
  public static final int MAX_DEPTH = 8;
  private static final int MIN_PREFIX = 2;

  /** What came of a text. */
  public sealed interface Outcome {
    /**
     * @param words every word that is wanted, for snippets
     */
    record Parsed(Query query, String words, List<Ignored> ignored) implements Outcome {}

    record TooMuch(String detail) implements Outcome {}
  }

  private final SynonymExpansion synonyms;

  public QueryParser(SynonymExpansion synonyms) {
    this.synonyms = synonyms;
  }

  public Outcome parse(String text) {
    return parse(text, List.of());
  }

  /**
   * @param concepts what stretches of the text name, so that the words there may also be said
   *     otherwise
   */
  Outcome parse(String text, List<Concept> concepts) {
    Optional<Outcome.TooMuch> tooMuch = tooMuch(text);
    if (tooMuch.isPresent()) {
      return tooMuch.get();
    }
    List<QueryToken.Placed> tokens = QueryToken.of(text);
    Run run = new Run(tokens, concepts);
    Query query = run.all();
    return run.depthExceeded
        ? new Outcome.TooMuch(
            "q has parentheses deeper than %d; fewer can be searched.".formatted(MAX_DEPTH))
        : new Outcome.Parsed(query, run.words.toString().strip(), run.ignored);
  }

  /** What is wrong with a text that is too long to be read at all. */
  static Optional<Outcome.TooMuch> tooMuch(String text) {
    if (text.length() > MAX_CHARACTERS) {
      return Optional.of(
          new Outcome.TooMuch(
              "q has %,d characters; at most %d can be searched."
                  .formatted(text.length(), MAX_CHARACTERS)));
    }
    long terms = QueryToken.of(text).stream().filter(each -> each.token().isTerm()).count();
    return terms <= MAX_TERMS
        ? Optional.empty()
        : Optional.of(
            new Outcome.TooMuch(
                "q has %d words; at most %d can be searched.".formatted(terms, MAX_TERMS)));
  }

  /** One pass over one text. */
  private final class Run {
    private final List<QueryToken.Placed> tokens;
    private final List<Concept> concepts;
    private final List<Ignored> ignored = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;
    private int depth;
    private boolean negated;
    private boolean depthExceeded;

    Run(List<QueryToken.Placed> tokens, List<Concept> concepts) {
      this.tokens = tokens;
      this.concepts = concepts;
    }

    private QueryToken token() {
      return tokens.get(at).token();
    }

    Query all() {
      List<Query> parts = new ArrayList<>();
      while (at < tokens.size() && !depthExceeded) {
        parts.add(or());
        if (at < tokens.size() && token() instanceof QueryToken.Close) {
          ignored.add(new Ignored("q", ")", "There is no opening parenthesis before it."));
          at++;
        }
      }
      List<Query> meant = parts.stream().filter(part -> !(part instanceof Query.All)).toList();
      return meant.isEmpty() ? new Query.All() : joined(meant);
    }

    private Query or() {
      List<Query> any = new ArrayList<>();
      any.add(and());
      while (at < tokens.size() && token() instanceof QueryToken.Or) {
        at++;
        any.add(and());
      }
      List<Query> meant = any.stream().filter(part -> !(part instanceof Query.All)).toList();
      if (meant.size() < any.size() && any.size() > 1) {
        ignored.add(new Ignored("q", "OR", "It needs something on both sides."));
      }
      return meant.isEmpty()
          ? new Query.All()
          : meant.size() == 1 ? meant.getFirst() : new Query.Or(meant);
    }

    private Query and() {
      List<Query> all = new ArrayList<>();
      List<QueryToken.Placed> sideBySide = new ArrayList<>();
      while (at < tokens.size() && !depthExceeded) {
        switch (token()) {
          case QueryToken.Close close -> {
            return finish(all, sideBySide);
          }
          case QueryToken.Or or -> {
            return finish(all, sideBySide);
          }
          case QueryToken.And and -> {
            at++;
            flush(all, sideBySide);
          }
          case QueryToken.Word word -> {
            sideBySide.add(tokens.get(at));
            at++;
          }
          case QueryToken.Not not -> not(all);
          case QueryToken.Open open -> {
            flush(all, sideBySide);
            all.add(parenthesis());
          }
          case QueryToken.InTitle title -> {
            at++;
            title(all);
          }
          case QueryToken.Phrase phrase -> {
            at++;
            phrase(all, Fields.WORDS, phrase.words());
          }
          case QueryToken.Beginning(String beginning) -> {
            at++;
            prefix(all, Fields.WORDS, beginning);
          }
        }
      }
      return finish(all, sideBySide);
    }

    private Query finish(List<Query> all, List<QueryToken.Placed> sideBySide) {
      flush(all, sideBySide);
      List<Query> meant = all.stream().filter(part -> !(part instanceof Query.All)).toList();
      return meant.isEmpty() ? new Query.All() : joined(meant);
    }

    /** Ends a run of words; those after {@code AND} or a parenthesis begin another. */
    private void flush(List<Query> all, List<QueryToken.Placed> sideBySide) {
      if (!sideBySide.isEmpty()) {
        List<Query.Group> groups = synonyms.groups(sideBySide, concepts);
        groups.forEach(group -> want(group.typed()));
        all.add(new Query.Text(Fields.WORDS, groups));
        sideBySide.clear();
      }
    }

    private Query parenthesis() {
      at++;
      if (++depth > MAX_DEPTH) {
        depthExceeded = true;
        return new Query.All();
      }
      Query inner = or();
      depth--;
      if (at < tokens.size() && token() instanceof QueryToken.Close) {
        at++;
      } else if (!depthExceeded) {
        ignored.add(new Ignored("q", "(", "It was never closed; read as closed at the end."));
      }
      return inner;
    }

    private void not(List<Query> all) {
      at++;
      boolean before = negated;
      negated = true;
      Query unwanted = item();
      negated = before;
      if (unwanted instanceof Query.All) {
        ignored.add(new Ignored("q", "NOT", "Nothing follows it."));
      } else {
        all.add(new Query.Not(unwanted));
      }
    }

    /** What a single {@code -} or {@code NOT} takes away. */
    private Query item() {
      List<Query> one = new ArrayList<>();
      if (at < tokens.size()) {
        switch (token()) {
          case QueryToken.Word(String word) -> {
            at++;
            one.add(new Query.Text(Fields.WORDS, List.of(new Query.Group(word, List.of()))));
          }
          case QueryToken.Phrase phrase -> {
            at++;
            phrase(one, Fields.WORDS, phrase.words());
          }
          case QueryToken.Beginning(String beginning) -> {
            at++;
            prefix(one, Fields.WORDS, beginning);
          }
          case QueryToken.Open open -> one.add(parenthesis());
          case QueryToken.InTitle title -> {
            at++;
            title(one);
          }
          case QueryToken.Not not -> at++;
          case QueryToken.And and -> at++;
          case QueryToken.Or or -> {}
          case QueryToken.Close close -> {}
        }
      }
      return one.isEmpty() ? new Query.All() : one.getFirst();
    }

    private void title(List<Query> all) {
      if (at == tokens.size()) {
        ignored.add(new Ignored("q", "title:", "No word follows it."));
        return;
      }
      switch (token()) {
        case QueryToken.Word(String word) -> {
          at++;
          want(word);
          all.add(
              new Query.Text(
                  Fields.TITLE, synonyms.groups(List.of(tokens.get(at - 1)), List.of())));
        }
        case QueryToken.Phrase phrase -> {
          at++;
          phrase(all, Fields.TITLE, phrase.words());
        }
        case QueryToken.Beginning(String beginning) -> {
          at++;
          prefix(all, Fields.TITLE, beginning);
        }
        case QueryToken.Open open -> noTitleWord();
        case QueryToken.Close close -> noTitleWord();
        case QueryToken.And and -> noTitleWord();
        case QueryToken.Or or -> noTitleWord();
        case QueryToken.Not not -> noTitleWord();
        case QueryToken.InTitle title -> noTitleWord();
      }
    }

    private void noTitleWord() {
      ignored.add(new Ignored("q", "title:", "A word or a phrase has to follow it."));
    }

    private void phrase(List<Query> all, String field, String phrase) {
      want(phrase);
      all.add(new Query.Phrase(field, phrase));
    }

    private void prefix(List<Query> all, String field, String beginning) {
      if (beginning.length() < MIN_PREFIX) {
        ignored.add(
            new Ignored("q", beginning + "*", "Two letters or more have to stand before *."));
      } else {
        want(beginning + "*");
        all.add(new Query.Prefix(field, beginning));
      }
    }

    private void want(String wanted) {
      if (!negated) {
        words.append(' ').append(wanted);
      }
    }
  }

  /** What is wanted first, then what isn't. */
  private static Query joined(List<Query> parts) {
    if (parts.size() == 1 && !(parts.getFirst() instanceof Query.Not)) {
      return parts.getFirst();
    }
    List<Query> ordered = new ArrayList<>(parts);
    ordered.sort(Comparator.comparing(part -> part instanceof Query.Not));
    return new Query.And(ordered);
  }
}
