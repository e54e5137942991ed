package metier.document;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import metier.document.DocumentText.Fault;

/**
 * Walks over XML that another parser is to read, which may believe in document types, fetch what
 * entities point to, or nest without end.
 */
final class XmlGuard {
  private static final WstxInputFactory FACTORY = factory();

  private XmlGuard() {}

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Integer.MAX_VALUE);
    return factory;
  }

  /**
   * @return false where it isn't well-formed, which is for its reader to judge
   */
  static boolean check(String name, InputStream in) throws Refused {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD ->
              throw new Refused(
                  Fault.BROKEN,
                  "Its part "
                      + name
                      + " declares a document type of its own, as no word processor does; it isn't"
                      + " followed. Export the document anew.");
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > Limits.DEPTH) {
              throw new Refused(
                  Fault.OVER_LIMITS,
                  "Its part "
                      + name
                      + " nests more than "
                      + Limits.DEPTH
                      + " elements in each other. Export the document anew.");
            }
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }
}
