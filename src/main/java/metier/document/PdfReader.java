package metier.document;

import java.io.IOException;
import java.util.List;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF's lines. */
final class PdfReader {
  private PdfReader() {}

  static DocumentText read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setEndPage(Limits.PAGES);
      List<String> lines = stripper.getText(document).lines().toList();
      List<String> notes =
          document.getNumberOfPages() > Limits.PAGES
              ? List.of("Only the first " + Limits.PAGES + " pages were read.")
              : List.of();
      return new Lines(lines, notes);
    } catch (IOException e) {
      return new Unreadable(Fault.BROKEN, "The PDF is damaged. Export it anew, and try again.");
    }
  }
}
