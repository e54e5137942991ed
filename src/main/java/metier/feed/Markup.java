package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Tells HTML from XML by what stands first. */
final class Markup {
  private static final Pattern HTML =
      Pattern.compile("(?i)<(?:!doctype\\s+html\\b|/?(?:html|head|body|meta|title|script|div)\\b)");

  private static final Pattern XML = Pattern.compile("<(?:!DOCTYPE\\s|[\\p{L}_])");

  private Markup() {}

  static boolean isHtml(byte[] head) {
    return first(HTML, head);
  }

  /** HTML is no XML here. */
  static boolean isXml(byte[] head) {
    return first(XML, head) && !isHtml(head);
  }

  private static boolean first(Pattern pattern, byte[] head) {
    String text = new String(head, UTF_8);
    return pattern.matcher(text).region(behindProlog(text), text.length()).lookingAt();
  }

  /** Declarations, comments and white space before the first element are passed by. */
  private static int behindProlog(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = behind("?>", text, at);
      } else if (text.startsWith("<!--", at)) {
        at = behind("-->", text, at);
      } else {
        break;
      }
    }
    return at;
  }

  private static int behind(String end, String text, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }
}
