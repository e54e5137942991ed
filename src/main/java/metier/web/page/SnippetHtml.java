package metier.web.page;

import metier.query.Snippet;

/** A snippet as HTML: the text escaped, the words that matched in {@code <mark>}. */
public final class SnippetHtml {
  private SnippetHtml() {}

  public static String of(Snippet snippet) {
    String text = snippet.text();
    StringBuilder html = new StringBuilder(text.length() + snippet.marks().size() * 13 + 16);
    int at = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      escape(text, at, mark.start(), html);
      html.append("<mark>");
      escape(text, mark.start(), mark.end(), html);
      html.append("</mark>");
      at = mark.end();
    }
    escape(text, at, text.length(), html);
    return html.toString();
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
