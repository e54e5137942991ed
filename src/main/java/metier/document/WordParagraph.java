package metier.document;

import static metier.document.WordXml.attribute;
import static metier.document.WordXml.nextChild;
import static metier.document.WordXml.skip;
import static metier.document.WordXml.value;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {
  /** In twentieths of a point. */
  private static final int VISIBLE_GAP = 120;

  private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
  private final List<WordBlock> boxes = new ArrayList<>();
  private @Nullable String list;
  private @Nullable String style;
  private boolean outlined;
  private boolean apart;
  private boolean goesOn;

  void append(String text) {
    lines.getLast().append(text);
  }

  void breakLine() {
    lines.add(new StringBuilder());
  }

  /** Takes what stands in boxes that hang at this paragraph. */
  List<WordBlock> boxes() {
    return boxes;
  }

  /** Whether its end was deleted, so that the next one belongs to it. */
  boolean goesOn() {
    return goesOn;
  }

  void goOn() {
    goesOn = false;
  }

  WordBlock.Paragraph closed(WordLists lists) {
    boolean heading = outlined || lists.isHeading(style);
    boolean item = !heading && lists.isItem(list, style);
    return new WordBlock.Paragraph(
        lines.stream().map(StringBuilder::toString).toList(), item, heading, apart);
  }

  /** What its {@code w:pPr} says, whose start the reader has met. */
  void readProperties(XMLStreamReader xml) throws XMLStreamException {
    while (nextChild(xml)) {
      switch (xml.getLocalName()) {
        case "pStyle" -> {
          style = value(xml);
          skip(xml);
        }
        case "numPr" -> list = WordLists.list(xml);
        case "outlineLvl" -> {
          outlined = !value(xml).equals("9");
          skip(xml);
        }
        case "spacing" -> {
          apart = twentieths(attribute(xml, "before")) >= VISIBLE_GAP;
          skip(xml);
        }
        case "rPr" -> {
          while (nextChild(xml)) {
            goesOn |= xml.getLocalName().equals("del");
            skip(xml);
          }
        }
        default -> skip(xml);
      }
    }
  }

  private static int twentieths(@Nullable String value) {
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
