package metier.document;

import java.util.List;

/** Documents as people have them, for tests of other packages. */
public final class Documents {
  private Documents() {}

  public static List<String> lines() {
    return Made.RESUME;
  }

  public static byte[] pdf() {
    return PDF.clone();
  }

  public static byte[] docx() {
    return DOCX.clone();
  }

  public static byte[] html() {
    return Made.html();
  }

  public static byte[] scannedPdf() {
    return Made.scannedPdf();
  }

  /** A photo. */
  public static byte[] picture() {
    return Made.picture("jpg");
  }

  /** Made once: each making dates it. */
  private static final byte[] PDF = Made.pdf();

  private static final byte[] DOCX = Made.docx();
}
