package metier.document;

import static metier.document.WordXml.attribute;
import static metier.document.WordXml.nextChild;
import static metier.document.WordXml.skip;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands within paragraphs: runs of text, tabs, signs, results of fields, and boxes in
 * drawings, which are documents of their own.
 */
final class WordRuns {
  private final WordLists lists;
  private final Budget budget;
  private final Set<String> notes;
  private final WordFields fields = new WordFields();

  /** Counts down the characters that may still be read. */
  interface Budget {
    void spend(int characters);
  }

  WordRuns(WordLists lists, Budget budget, Set<String> notes) {
    this.lists = lists;
    this.budget = budget;
    this.notes = notes;
  }

  /**
   * @param xml at the start of the element that holds them
   * @param open takes what they say
   */
  void read(XMLStreamReader xml, WordParagraph open) throws XMLStreamException {
    while (nextChild(xml)) {
      String name = xml.getLocalName();
      switch (name) {
        case "pPr" -> open.readProperties(xml);
        case "r" -> run(xml, open);
        case "AlternateContent" -> WordXml.firstOf(xml, () -> read(xml, open));
        default -> {
          if (name.equals("fldSimple") && WordFields.isNumberOfPage(attribute(xml, "instr"))) {
            skip(xml);
          } else if (WordBody.TRANSPARENT.contains(name)) {
            read(xml, open);
          } else {
            skip(xml);
          }
        }
      }
    }
  }

  private void run(XMLStreamReader xml, WordParagraph open) throws XMLStreamException {
    boolean hidden = false;
    while (nextChild(xml)) {
      String name = xml.getLocalName();
      if (name.equals("rPr")) {
        while (nextChild(xml)) {
          String property = xml.getLocalName();
          hidden |=
              (property.equals("vanish") || property.equals("webHidden")) && WordXml.isOn(xml);
          skip(xml);
        }
      } else if (hidden) {
        leaveOut(xml, name);
      } else {
        piece(xml, name, open);
      }
    }
  }

  private void leaveOut(XMLStreamReader xml, String name) throws XMLStreamException {
    if (!name.equals("t")) {
      skip(xml);
    } else if (!text(xml).isBlank()) {
      notes.add("Text that the document hides from its readers was left out.");
    }
  }

  private void piece(XMLStreamReader xml, String name, WordParagraph open)
      throws XMLStreamException {
    switch (name) {
      case "t" -> write(text(xml), open);
      case "tab", "ptab" -> {
        write("\t", open);
        skip(xml);
      }
      case "br", "cr" -> {
        open.breakLine();
        skip(xml);
      }
      case "noBreakHyphen" -> {
        write("-", open);
        skip(xml);
      }
      case "sym" -> {
        write(symbol(attribute(xml, "char")), open);
        skip(xml);
      }
      case "fldChar" -> {
        fields.meet(attribute(xml, "fldCharType"));
        skip(xml);
      }
      case "instrText" -> {
        String instruction = text(xml);
        fields.instruct(instruction);
      }
      case "drawing", "pict", "object" -> drawing(xml, name, open);
      case "AlternateContent" -> WordXml.firstOf(xml, () -> run(xml, open));
      case "ruby", "rubyBase" -> read(xml, open);
      default -> skip(xml);
    }
  }

  private static String symbol(@Nullable String code) {
    if (code == null || !code.matches("[0-9A-Fa-f]{4}")) {
      return " ";
    }
    return String.valueOf((char) Integer.parseInt(code, 16));
  }

  private void write(String text, WordParagraph open) {
    if (fields.areShown()) {
      open.append(text);
    }
  }

  private String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    budget.spend(text.length());
    return text.toString();
  }

  /** A drawing's boxes of text, wherever in it they are. */
  private void drawing(XMLStreamReader xml, String kind, WordParagraph open)
      throws XMLStreamException {
    while (nextChild(xml)) {
      switch (xml.getLocalName()) {
        case "txbxContent" -> open.boxes().addAll(new WordBody(lists, budget, notes).blocks(xml));
        case "AlternateContent" -> WordXml.firstOf(xml, () -> drawing(xml, kind, open));
        case "chart", "relIds" -> {
          notes.add("A chart or diagram couldn't be read.");
          skip(xml);
        }
        case "OLEObject" -> {
          notes.add("An embedded object couldn't be read.");
          skip(xml);
        }
        case "textpath" -> {
          String art = attribute(xml, "string");
          if (art != null) {
            budget.spend(art.length());
            open.boxes().add(new WordBlock.Paragraph(List.of(art), false, false, false));
          }
          skip(xml);
        }
        default -> drawing(xml, kind, open);
      }
    }
  }
}
