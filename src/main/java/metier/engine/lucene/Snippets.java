package metier.engine.lucene;

import java.util.List;
import java.util.StringJoiner;
import metier.query.Query;
import metier.query.SearchRequest;
import metier.query.Snippet;

/** Snippets for one request: by the words typed, or where a text has none of them, by synonyms. */
final class Snippets {
  private final SnippetMaker typed;
  private final SnippetMaker synonyms;

  Snippets(SearchRequest request) {
    StringJoiner others = new StringJoiner(" ");
    collect(request.match(), others);
    this.typed = new SnippetMaker(request.wordsForSnippet());
    this.synonyms = new SnippetMaker(others.toString());
  }

  SnippetMaker typed() {
    return typed;
  }

  boolean wantNothing() {
    return typed.wantsNothing();
  }

  Snippet cut(String text) {
    Snippet snippet = typed.cut(text);
    return snippet.marks().isEmpty() && !synonyms.wantsNothing() ? synonyms.cut(text) : snippet;
  }

  private static void collect(Query query, StringJoiner others) {
    switch (query) {
      case Query.Text(String field, List<Query.Group> groups) ->
          groups.forEach(group -> group.synonyms().forEach(others::add));
      case Query.And(List<Query> all) -> all.forEach(part -> collect(part, others));
      case Query.Or(List<Query> any) -> any.forEach(part -> collect(part, others));
      case Query.Boost(Query inner, double weight) -> collect(inner, others);
      case Query.All() -> {}
      case Query.None() -> {}
      case Query.Phrase phrase -> {}
      case Query.Prefix prefix -> {}
      case Query.Term term -> {}
      case Query.AnyOf anyOf -> {}
      case Query.Range range -> {}
      case Query.Near near -> {}
      case Query.HasSkill skill -> {}
      case Query.Not not -> {}
    }
  }
}
