package metier.analysis;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A description as HTML that may stand in a page of ours: text, lists and links, and nothing that
 * runs, loads, styles or names.
 */
public final class SafeHtml {
  /** h1 and h2 are the page's own, so a description's headings begin at h3. */
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements((element, attributes) -> "h3", "h1", "h2", "h3")
          .allowElements((element, attributes) -> "h4", "h4", "h5", "h6")
          .allowElements((element, attributes) -> "strong", "b", "strong")
          .allowElements((element, attributes) -> "em", "i", "em")
          .allowElements("p", "div", "ul", "ol", "li", "br", "a")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("nofollow", "noopener")
          .toFactory();

  private static final Pattern EMPTY =
      Pattern.compile("<(p|div|h3|h4)>(?:\\s|&nbsp;|\u00a0|<br />)*</\\1>");

  private SafeHtml() {}

  /**
   * @param description HTML or plain text
   */
  public static String of(String description) {
    String html = HtmlText.isHtml(description) ? description : ofPlain(description);
    return EMPTY.matcher(POLICY.sanitize(html)).replaceAll("").strip();
  }

  private static String ofPlain(String description) {
    StringBuilder html = new StringBuilder();
    boolean inList = false;
    for (String line : HtmlText.of(description).split("\n")) {
      boolean item = line.startsWith(CleanLines.BULLET);
      if (item != inList) {
        html.append(item ? "<ul>" : "</ul>");
        inList = item;
      }
      String text = item ? line.substring(CleanLines.BULLET.length()) : line;
      String tag = item ? "li" : "p";
      html.append('<').append(tag).append('>').append(escaped(text));
      html.append("</").append(tag).append('>');
    }
    return html.append(inList ? "</ul>" : "").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
