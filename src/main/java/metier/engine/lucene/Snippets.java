package metier.engine.lucene;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.query.Query;
import metier.query.SearchRequest;
import metier.query.Snippet;

/** Snippets for one request: by the words typed, or where a text has none of them, by synonyms. */
final class Snippets {
  private final SnippetMaker typed;
  private final SnippetMaker synonyms;

  Snippets(SearchRequest request) {
    this.typed = new SnippetMaker(request.wordsForSnippet());
    this.synonyms =
        new SnippetMaker(
            request
                .match()
                .scored()
                .flatMap(
                    leaf ->
                        leaf instanceof Query.Text text ? text.groups().stream() : Stream.empty())
                .flatMap(group -> group.synonyms().stream())
                .collect(Collectors.joining(" ")));
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
}
