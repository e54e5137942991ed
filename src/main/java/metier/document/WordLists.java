package metier.document;

import static metier.document.WordXml.attribute;
import static metier.document.WordXml.nextChild;
import static metier.document.WordXml.skip;
import static metier.document.WordXml.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which paragraphs of a Word document are items of lists, and which styles are headings. */
final class WordLists {
  private record Style(@Nullable String basedOn, @Nullable String list, boolean heading) {}

  private static final int MOST_ANCESTORS = 20;
  private static final String NO_LIST = "0";

  /** Lists and their levels whose items bear no mark, as "list level". */
  private final Set<String> unmarked = new HashSet<>();

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * @param xml of the part that tells of lists, at its root
   */
  void readNumbering(XMLStreamReader xml) throws XMLStreamException {
    Map<String, Set<String>> levels = new HashMap<>();
    while (nextChild(xml)) {
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          String id = attribute(xml, "abstractNumId");
          levels.put(id == null ? "" : id, unmarkedLevels(xml));
        }
        case "num" -> {
          String id = attribute(xml, "numId");
          while (nextChild(xml)) {
            if (xml.getLocalName().equals("abstractNumId")) {
              for (String level : levels.getOrDefault(value(xml), Set.of())) {
                unmarked.add(id + " " + level);
              }
            }
            skip(xml);
          }
        }
        default -> skip(xml);
      }
    }
  }

  private static Set<String> unmarkedLevels(XMLStreamReader xml) throws XMLStreamException {
    Set<String> levels = new HashSet<>();
    while (nextChild(xml)) {
      if (xml.getLocalName().equals("lvl")) {
        String level = attribute(xml, "ilvl");
        while (nextChild(xml)) {
          if (xml.getLocalName().equals("numFmt") && value(xml).equals("none")) {
            levels.add(level == null ? NO_LIST : level);
          }
          skip(xml);
        }
      } else {
        skip(xml);
      }
    }
    return levels;
  }

  /**
   * @param xml of the part that tells of styles, at its root
   */
  void readStyles(XMLStreamReader xml) throws XMLStreamException {
    while (nextChild(xml)) {
      if (!xml.getLocalName().equals("style")) {
        skip(xml);
        continue;
      }
      String id = attribute(xml, "styleId");
      String basedOn = null;
      String list = null;
      boolean heading = false;
      while (nextChild(xml)) {
        switch (xml.getLocalName()) {
          case "basedOn" -> {
            basedOn = value(xml);
            skip(xml);
          }
          case "name" -> {
            String name = value(xml).toLowerCase(java.util.Locale.ROOT);
            heading |= name.startsWith("heading") || name.equals("title");
            skip(xml);
          }
          case "pPr" -> {
            while (nextChild(xml)) {
              switch (xml.getLocalName()) {
                case "numPr" -> list = list(xml);
                case "outlineLvl" -> {
                  heading |= !value(xml).equals("9");
                  skip(xml);
                }
                default -> skip(xml);
              }
            }
          }
          default -> skip(xml);
        }
      }
      styles.put(id == null ? "" : id, new Style(basedOn, list, heading));
    }
  }

  /** "list level" of a {@code w:numPr}. */
  static String list(XMLStreamReader xml) throws XMLStreamException {
    String list = NO_LIST;
    String level = NO_LIST;
    while (nextChild(xml)) {
      switch (xml.getLocalName()) {
        case "ilvl" -> level = value(xml);
        case "numId" -> list = value(xml);
        default -> {}
      }
      skip(xml);
    }
    return list + " " + level;
  }

  /**
   * @param list what the paragraph itself says, as "list level"
   */
  boolean isItem(@Nullable String list, @Nullable String style) {
    String found = list;
    String name = style;
    for (int i = 0; found == null && name != null && i < MOST_ANCESTORS; i++) {
      Style of = styles.get(name);
      if (of == null) {
        break;
      }
      found = of.list;
      name = of.basedOn;
    }
    return found != null
        && !found.startsWith(NO_LIST + " ")
        && !unmarked.contains(found)
        && !isHeading(style);
  }

  boolean isHeading(@Nullable String style) {
    String name = style;
    for (int i = 0; name != null && i < MOST_ANCESTORS; i++) {
      Style of = styles.get(name);
      if (of == null) {
        return false;
      }
      if (of.heading) {
        return true;
      }
      name = of.basedOn;
    }
    return false;
  }
}
