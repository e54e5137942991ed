package metier.document;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document as a stream of XML, without DTDs, entities or endless depth. */
final class WordXml {
  private static final int MOST_DEPTH = 400;
  private static final WstxInputFactory FACTORY = factory();

  private WordXml() {}

  private static WstxInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MOST_DEPTH);
    return factory;
  }

  static XMLStreamReader open(InputStream part) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(part);
  }

  /**
   * Moves to the next child's start, or to the end of the element that is open: then returns false.
   */
  static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Moves to the end of the element that has just begun. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** A part of a document that stands where the reader is. */
  interface Reading {
    void read() throws XMLStreamException;
  }

  /** Of the ways to say the same for newer and older programs reads the first. */
  static void firstOf(XMLStreamReader xml, Reading reading) throws XMLStreamException {
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

  /** By its name alone: the two editions of the format differ in their namespaces. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static String value(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null ? "" : value;
  }

  /** Whether a property such as {@code w:vanish} holds, which it does unless it says otherwise. */
  static boolean isOn(XMLStreamReader xml) {
    String value = value(xml);
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
