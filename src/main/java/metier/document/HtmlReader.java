package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.document.DocumentText.Lines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** A page of HTML as lines: a block begins one, cells of a row stand on one, parted by " | ". */
final class HtmlReader {
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "template", "noscript", "svg", "math", "object", "iframe");

  private static final Set<String> PARTED =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "section", "hr");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0)");

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean bullet;
  private boolean hidden;

  private HtmlReader() {}

  static DocumentText read(byte[] bytes) {
    Parser parser = Parser.htmlParser().setMaxDepth(Limits.DEPTH);
    Element body = Jsoup.parse(decoded(bytes), "", parser).body();
    HtmlReader reader = new HtmlReader();
    body.filter(reader.walk());
    reader.endLine();
    List<String> notes =
        reader.hidden
            ? List.of("Text that the page hides from its readers was left out.")
            : List.of();
    return new Lines(reader.lines, notes);
  }

  /** What can be read as UTF-8 is UTF-8, whatever it says of itself. */
  private static String decoded(byte[] bytes) {
    if (PlainText.wide(bytes) != null) {
      return PlainText.decoded(bytes);
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      Matcher said =
          CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1));
      return said.find() ? decoded(bytes, said.group(1)) : PlainText.decoded(bytes);
    }
  }

  private static String decoded(byte[] bytes, String charset) {
    String name = charset.toUpperCase(Locale.ROOT);
    if (name.startsWith("UTF") || name.equals("ISO-8859-1") || name.equals("US-ASCII")) {
      return PlainText.decoded(bytes);
    }
    try {
      return new String(bytes, Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return PlainText.decoded(bytes);
    }
  }

  private NodeFilter walk() {
    return new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        return switch (node) {
          case TextNode text -> {
            words(text);
            yield FilterResult.CONTINUE;
          }
          case Element element -> open(element);
          default -> FilterResult.SKIP_ENTIRELY;
        };
      }

      @Override
      public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
          close(element);
        }
        return FilterResult.CONTINUE;
      }
    };
  }

  private NodeFilter.FilterResult open(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    if (element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find()) {
      hidden |= !element.text().isBlank();
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      endLine();
    } else if (CELLS.contains(name)) {
      if (!line.isEmpty() && element.previousElementSibling() != null) {
        line.append(" | ");
      }
    } else if (element.isBlock()) {
      endLine();
      if (PARTED.contains(name)) {
        part();
      }
      bullet |= name.equals("li");
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  private void close(Element element) {
    String name = element.normalName();
    if (element.isBlock() && !CELLS.contains(name)) {
      endLine();
      if (PARTED.contains(name)) {
        part();
      }
      bullet &= !name.equals("li");
    }
  }

  private void words(TextNode node) {
    Element parent = node.parent();
    boolean asTyped = parent != null && parent.closest("pre") != null;
    if (!asTyped) {
      append(node.getWholeText());
      return;
    }
    List<String> typed = node.getWholeText().lines().toList();
    for (int i = 0; i < typed.size(); i++) {
      if (i > 0) {
        endLine();
      }
      append(typed.get(i));
    }
  }

  /** Every run of white space as one space. */
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void endLine() {
    String text = line.toString().strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      lines.add(bullet && !text.startsWith("•") ? "• " + text : text);
      bullet = false;
    }
  }

  private void part() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
  }
}
