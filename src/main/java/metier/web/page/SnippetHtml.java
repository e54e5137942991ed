package metier.web.page;

import metier.query.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * A snippet as HTML: the text escaped, the words that matched in {@code <mark>}, an ellipsis where
 * it begins or ends within a sentence.
 */
public final class SnippetHtml {
  /** Texts that are shorter are shown to their end, whatever they end with. */
  private static final int WHOLE = 100;

  private SnippetHtml() {}

  public static String of(Snippet snippet) {
    String text = snippet.text();
    StringBuilder html = new StringBuilder(text.length() + snippet.marks().size() * 13 + 16);
    if (!text.isEmpty() && Character.isLowerCase(text.codePointAt(0))) {
      html.append("… ");
    }
    marked(snippet, html);
    if (text.length() > WHOLE && goesOn(text.charAt(text.length() - 1))) {
      html.append(" …");
    }
    return html.toString();
  }

  /** A whole line, without an ellipsis at either end. */
  static String exact(Snippet line) {
    StringBuilder html = new StringBuilder(line.text().length() + 32);
    marked(line, html);
    return html.toString();
  }

  private static void marked(Snippet snippet, StringBuilder html) {
    String text = snippet.text();
    int at = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      escape(text, at, mark.start(), html);
      html.append("<mark>");
      escape(text, mark.start(), mark.end(), html);
      html.append("</mark>");
      at = mark.end();
    }
    escape(text, at, text.length(), html);
  }

  private static boolean goesOn(char last) {
    return Character.isLetterOrDigit(last) || last == ',' || last == ';';
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
