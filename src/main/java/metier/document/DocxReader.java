package metier.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A DOCX's lines. */
final class DocxReader {
  private DocxReader() {}

  static DocumentText read(byte[] bytes) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return new Lines(extractor.getText().lines().toList(), List.of());
    } catch (IOException e) {
      return new Unreadable(Fault.BROKEN, "The DOCX is damaged. Export it anew, and try again.");
    }
  }
}
