package metier.document;

import static metier.document.WordXml.attribute;
import static metier.document.WordXml.nextChild;
import static metier.document.WordXml.skip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks one part of a Word document: its paragraphs and tables in order, what was deleted or hidden
 * left out, and what stands in a box behind the paragraph that holds the box.
 */
final class WordBody {
  /** Whose content is read as if they weren't there. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "ins",
          "moveTo",
          "hyperlink",
          "smartTag",
          "sdt",
          "sdtContent",
          "customXml",
          "fldSimple",
          "dir",
          "bdo",
          "ruby",
          "rubyBase",
          "oMath",
          "oMathPara",
          "footnote",
          "endnote",
          "body");

  private final WordLists lists;
  private final Budget budget;
  private final Set<String> notes;
  private WordFields fields = new WordFields();

  /** Counts down the characters that may still be read. */
  interface Budget {
    void spend(int characters);
  }

  /** A paragraph whose end was deleted goes on in the next one. */
  private @Nullable WordParagraph unfinished;

  WordBody(WordLists lists, Budget budget, Set<String> notes) {
    this.lists = lists;
    this.budget = budget;
    this.notes = notes;
  }

  /**
   * @param xml at the start of the element that holds the blocks
   */
  List<WordBlock> blocks(XMLStreamReader xml) throws XMLStreamException {
    List<WordBlock> blocks = new ArrayList<>();
    blocks(xml, blocks);
    finish(blocks);
    return blocks;
  }

  private void finish(List<WordBlock> blocks) {
    WordParagraph held = unfinished;
    unfinished = null;
    if (held != null) {
      close(held, blocks);
    }
  }

  private void blocks(XMLStreamReader xml, List<WordBlock> blocks) throws XMLStreamException {
    while (nextChild(xml)) {
      String name = xml.getLocalName();
      if (name.equals("p")) {
        paragraph(xml, blocks);
      } else if (name.equals("tbl")) {
        table(xml, blocks);
      } else if (name.equals("AlternateContent")) {
        alternative(xml, () -> blocks(xml, blocks));
      } else if (TRANSPARENT.contains(name)) {
        blocks(xml, blocks);
      } else if (name.equals("altChunk")) {
        notes.add("A file inside this document couldn't be read.");
        skip(xml);
      } else {
        skip(xml);
      }
    }
  }

  private interface Reading {
    void read() throws XMLStreamException;
  }

  /** Of the ways to say the same for newer and older programs takes the first. */
  private static void alternative(XMLStreamReader xml, Reading reading) throws XMLStreamException {
    boolean taken = false;
    while (nextChild(xml)) {
      if (taken) {
        skip(xml);
      } else {
        taken = true;
        reading.read();
      }
    }
  }

  private void table(XMLStreamReader xml, List<WordBlock> blocks) throws XMLStreamException {
    List<List<List<WordBlock>>> rows = new ArrayList<>();
    rows(xml, rows);
    if (!rows.isEmpty()) {
      blocks.add(new WordBlock.Table(rows));
    }
  }

  private void rows(XMLStreamReader xml, List<List<List<WordBlock>>> rows)
      throws XMLStreamException {
    while (nextChild(xml)) {
      String name = xml.getLocalName();
      if (name.equals("tr")) {
        List<List<WordBlock>> cells = new ArrayList<>();
        if (cells(xml, cells) && !cells.isEmpty()) {
          rows.add(cells);
        }
      } else if (TRANSPARENT.contains(name)) {
        rows(xml, rows);
      } else {
        skip(xml);
      }
    }
  }

  /** Returns whether the row is still there. */
  private boolean cells(XMLStreamReader xml, List<List<WordBlock>> cells)
      throws XMLStreamException {
    boolean kept = true;
    while (nextChild(xml)) {
      String name = xml.getLocalName();
      if (name.equals("tc")) {
        cells.add(blocks(xml));
      } else if (name.equals("trPr")) {
        while (nextChild(xml)) {
          kept &= !xml.getLocalName().equals("del");
          skip(xml);
        }
      } else if (TRANSPARENT.contains(name)) {
        kept &= cells(xml, cells);
      } else {
        skip(xml);
      }
    }
    return kept;
  }

  private void paragraph(XMLStreamReader xml, List<WordBlock> blocks) throws XMLStreamException {
    WordParagraph held = unfinished;
    WordParagraph open = held == null ? new WordParagraph() : held;
    unfinished = null;
    open.goOn();
    inline(xml, open);
    if (open.goesOn()) {
      unfinished = open;
    } else {
      close(open, blocks);
    }
  }

  private void close(WordParagraph open, List<WordBlock> blocks) {
    blocks.add(open.closed(lists));
    blocks.addAll(open.boxes());
  }

  private void inline(XMLStreamReader xml, WordParagraph open) throws XMLStreamException {
    while (nextChild(xml)) {
      String name = xml.getLocalName();
      switch (name) {
        case "pPr" -> open.readProperties(xml);
        case "r" -> run(xml, open);
        case "AlternateContent" -> alternative(xml, () -> inline(xml, open));
        default -> {
          if (name.equals("fldSimple") && WordFields.isNumberOfPage(attribute(xml, "instr"))) {
            skip(xml);
          } else if (TRANSPARENT.contains(name)) {
            inline(xml, open);
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
        skip(xml);
      } else {
        piece(xml, name, open);
      }
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
      case "AlternateContent" -> alternative(xml, () -> run(xml, open));
      case "ruby", "rubyBase" -> inline(xml, open);
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
        case "txbxContent" -> box(xml, open);
        case "AlternateContent" -> alternative(xml, () -> drawing(xml, kind, open));
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

  private void box(XMLStreamReader xml, WordParagraph open) throws XMLStreamException {
    WordParagraph held = unfinished;
    unfinished = null;
    WordFields around = fields;
    fields = new WordFields();
    blocks(xml, open.boxes());
    finish(open.boxes());
    fields = around;
    unfinished = held;
  }
}
