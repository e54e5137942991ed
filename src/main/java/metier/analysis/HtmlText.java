package metier.analysis;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A description as clean lines: no markup, no entities, no empty lines, items led by "• ". */
final class HtmlText {
  /** Only tags of HTML: "<your name>" and "pay < 20 and > 15" are text. */
  private static final SwiftPattern TAG =
      new SwiftPattern(
          "(?i)</?(?:p|br|div|span|ul|ol|li|a|b|i|u|s|em|strong|h[1-6]|table|t[rdh]|tbody|thead|img|"
              + "hr|font|small|sup|sub|center|section|article|header|footer|main|nav|dl|dt|dd|pre|"
              + "code|blockquote|html|head|body|meta|link|style|script|iframe|svg|form|input|button|"
              + "label|object|embed|video|audio|base|template|noscript)(?:[\\s/][^<>]*)?>|<!--");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "title", "template", "noscript", "iframe", "svg");

  /**
   * More marks on one letter than any script has: patterns that look for the ends of words go back
   * over all of them, from each.
   */
  private static final Pattern PILED_MARKS = Pattern.compile("\\p{M}(?<=\\p{M}{5})\\p{M}*");

  private HtmlText() {}

  /**
   * @param description HTML or plain text
   */
  static String of(String description) {
    CleanLines lines = new CleanLines();
    if (isHtml(description)) {
      NodeTraversor.traverse(new Reader(lines), Jsoup.parseBodyFragment(description).body());
    } else if (description.indexOf('&') >= 0) {
      String unescaped = Parser.unescapeEntities(description, false);
      if (isHtml(unescaped)) {
        return of(unescaped);
      }
      lines.plain(unescaped);
    } else {
      lines.plain(description);
    }
    return PILED_MARKS.matcher(lines.toString()).replaceAll("");
  }

  static boolean isHtml(String description) {
    return description.indexOf('<') >= 0 && TAG.find(description);
  }

  private static final class Reader implements NodeVisitor {
    private final CleanLines lines;
    private int unseen;

    Reader(CleanLines lines) {
      this.lines = lines;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (unseen == 0) {
          lines.inline(text.getWholeText());
        }
      } else if (node instanceof Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
          unseen++;
        } else if (tag.equals("li")) {
          lines.startItem();
        } else if (tag.equals("td") || tag.equals("th")) {
          lines.inline(" ");
        } else if (tag.equals("br") || element.isBlock()) {
          lines.endLine();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
          unseen--;
        } else if (tag.equals("li")) {
          lines.endItem();
        } else if (element.isBlock() && !tag.equals("td") && !tag.equals("th")) {
          lines.endLine();
        }
      }
    }
  }
}
