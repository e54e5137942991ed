package metier.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What the pages of a PDF without text are.
 *
 * @param pages how many there are
 * @param pictures whether there is a picture on one, as scanners make them
 */
record PdfPages(int pages, boolean pictures) {
  private static final int FORMS_IN_FORMS = 4;

  static PdfPages of(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      boolean pictures = false;
      for (int i = 0; i < Math.min(pages, Limits.PAGES) && !pictures; i++) {
        pictures = holdPicture(document.getPage(i).getResources(), new HashSet<>(), 0);
      }
      return new PdfPages(pages, pictures);
    }
  }

  private static boolean holdPicture(PDResources resources, Set<COSBase> seen, int depth)
      throws IOException {
    if (resources == null || depth > FORMS_IN_FORMS || !seen.add(resources.getCOSObject())) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject
          || (object instanceof PDFormXObject form
              && holdPicture(form.getResources(), seen, depth + 1))) {
        return true;
      }
    }
    return false;
  }
}
