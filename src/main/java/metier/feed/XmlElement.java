package metier.feed;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * An element of XML as the object that a JSON feed would have written: its children are fields, the
 * same child again makes a list, and {@code <skills><skill>…} is a list of skills. HTML that stands
 * in an element unescaped is that element's text.
 *
 * <p>Read more kindly than the standard asks for where nothing else can be meant: {@code &} alone
 * is an ampersand, HTML's entities are known without a DTD, prefixes need no namespace, and control
 * characters are spaces.
 */
final class XmlElement {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Set<String> HTML =
      Set.of(
          "a", "b", "br", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li",
          "ol", "p", "span", "strong", "table", "u", "ul");

  private static final Pattern CDATA = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>");
  private static final Pattern NO_ENTITY =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");

  private static final WstxInputFactory FACTORY = factory();

  private final XMLStreamReader2 reader;
  private final String text;

  private XmlElement(XMLStreamReader2 reader, String text) {
    this.reader = reader;
    this.text = text;
  }

  private static WstxInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Limits.JSON_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Limits.TEXT_CHARACTERS);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Limits.TEXT_CHARACTERS);
    factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, 2L * Limits.ROW_BYTES);
    return factory;
  }

  /**
   * @param row one element with all that it holds
   * @throws XMLStreamException when it can't be read
   */
  static ObjectNode read(String row) throws XMLStreamException {
    String text = mended(row);
    var reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(text));
    try {
      reader.nextTag();
      return new XmlElement(reader, text).row();
    } finally {
      reader.close();
    }
  }

  /** What a person needs of the parser's message. */
  static String why(XMLStreamException fault) {
    String message = String.valueOf(fault.getMessage());
    int machinery = message.indexOf("\n at [");
    return "it can't be read as XML: "
        + TypedValues.shortened(
            CleanText.oneLine(machinery < 0 ? message : message.substring(0, machinery)));
  }

  private static String mended(String row) {
    var mended = new StringBuilder(row.length() + 16);
    Matcher section = CDATA.matcher(row);
    int from = 0;
    while (section.find()) {
      mended.append(withEntities(row.substring(from, section.start()))).append(section.group());
      from = section.end();
    }
    mended.append(withEntities(row.substring(from)));
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\uFFFE' || c == '\uFFFF') {
        mended.setCharAt(i, ' ');
      }
    }
    return mended.toString();
  }

  /** Other entities than XML's own stay as they are written; the text's reader undoes them. */
  private static String withEntities(String markup) {
    return markup.indexOf('&') < 0 ? markup : NO_ENTITY.matcher(markup).replaceAll("&amp;");
  }

  /** Its attributes are fields as well. */
  private ObjectNode row() throws XMLStreamException {
    ObjectNode attributes = JSON.objectNode();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(localName(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }
    JsonNode content = content("");
    if (!(content instanceof ObjectNode row)) {
      return attributes;
    }
    attributes
        .properties()
        .forEach(
            attribute -> {
              if (!row.has(attribute.getKey())) {
                row.set(attribute.getKey(), attribute.getValue());
              }
            });
    return row;
  }

  /** Of the element whose start tag was read last; its end tag is read afterwards. */
  private JsonNode content(String name) throws XMLStreamException {
    long start = reader.getLocationInfo().getEndingCharOffset();
    ObjectNode children = JSON.objectNode();
    var words = new StringBuilder();
    boolean markup = false;
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String child = localName(reader.getLocalName());
        markup |= HTML.contains(child.toLowerCase(Locale.ROOT));
        add(children, child, content(child));
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        words.append(reader.getText());
      }
    }
    if (children.isEmpty()) {
      return TextNode.valueOf(words.toString());
    }
    boolean mixed = !name.isEmpty() && (markup || !words.toString().isBlank());
    if (mixed) {
      long end = reader.getLocationInfo().getStartingCharOffset();
      return TextNode.valueOf(text.substring((int) start, (int) end));
    }
    return isList(name, children) ? children.iterator().next() : children;
  }

  private static void add(ObjectNode parent, String name, JsonNode value) {
    switch (parent.get(name)) {
      case null -> parent.set(name, value);
      case ArrayNode list -> list.add(value);
      case JsonNode first -> parent.set(name, JSON.arrayNode().add(first).add(value));
    }
  }

  /** {@code locations} that hold nothing but {@code location}. */
  private static boolean isList(String name, ObjectNode children) {
    if (children.size() != 1) {
      return false;
    }
    String plural = name.toLowerCase(Locale.ROOT);
    String child = children.fieldNames().next().toLowerCase(Locale.ROOT);
    return plural.equals(child + "s")
        || plural.equals(child + "es")
        || (child.endsWith("y") && plural.equals(child.substring(0, child.length() - 1) + "ies"));
  }

  private static String localName(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
