package metier.document;

import static metier.document.WordXml.nextChild;
import static metier.document.WordXml.skip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks one part of a Word document: its paragraphs and tables in order, what was deleted or hidden
 * left out, and what stands in a box behind the paragraph that holds the box.
 */
final class WordBody {
  /** Whose content is read as if they weren't there. */
  static final Set<String> TRANSPARENT =
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
  private final Set<String> notes;
  private final WordRuns runs;

  /** A paragraph whose end was deleted goes on in the next one. */
  private @Nullable WordParagraph unfinished;

  WordBody(WordLists lists, WordRuns.Budget budget, Set<String> notes) {
    this.lists = lists;
    this.notes = notes;
    this.runs = new WordRuns(lists, budget, notes);
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
        WordXml.firstOf(xml, () -> blocks(xml, blocks));
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
    runs.read(xml, open);
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
}
