package metier.web.outlet;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of one Atom document; what XML can't hold becomes a space. */
final class AtomWriter {
  private static final XMLOutputFactory FACTORY = factory();

  private interface Step {
    void run(XMLStreamWriter xml) throws XMLStreamException;
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  AtomWriter() {
    try {
      this.xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw notInMemory(e);
    }
    write(
        out -> {
          out.writeStartDocument("UTF-8", "1.0");
          out.writeStartElement("feed");
          out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        });
  }

  private static XMLOutputFactory factory() {
    WstxOutputFactory factory = new WstxOutputFactory();
    factory.setProperty(
        WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER,
        new InvalidCharHandler.ReplacingHandler(' '));
    return factory;
  }

  private void write(Step step) {
    try {
      step.run(xml);
    } catch (XMLStreamException e) {
      throw notInMemory(e);
    }
  }

  private static IllegalStateException notInMemory(XMLStreamException e) {
    return new IllegalStateException("XML can't be written to memory", e);
  }

  void begin(String element) {
    write(out -> out.writeStartElement(element));
  }

  void end() {
    write(XMLStreamWriter::writeEndElement);
  }

  void text(String element, String text) {
    write(
        out -> {
          out.writeStartElement(element);
          out.writeCharacters(text);
          out.writeEndElement();
        });
  }

  void link(String relation, String type, String address) {
    write(
        out -> {
          out.writeEmptyElement("link");
          out.writeAttribute("rel", relation);
          out.writeAttribute("type", type);
          out.writeAttribute("href", address);
        });
  }

  void category(String term) {
    write(
        out -> {
          out.writeEmptyElement("category");
          out.writeAttribute("term", term);
        });
  }

  /** The whole document, in which every element is closed. */
  byte[] document() {
    write(
        out -> {
          out.writeEndDocument();
          out.close();
        });
    return bytes.toByteArray();
  }
}
