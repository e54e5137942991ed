package metier.web.page;

import metier.query.Snippet;
import org.jspecify.annotations.Nullable;

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
    int plain = start;
    for (int i = start; i < end; i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        html.append(text, plain, i).append(entity);
        plain = i + 1;
      }
    }
    html.append(text, plain, end);
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
