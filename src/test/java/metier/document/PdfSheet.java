package metier.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF as tests draw it, in points from the top left corner; remembers what a reader reads. */
final class PdfSheet {
  static final float RIGHT = 556;

  final PDFont plain = new PDType1Font(FontName.HELVETICA);
  final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  final PDDocument document = new PDDocument();
  private final List<String> expected = new ArrayList<>();
  private PDPageContentStream content;
  PDFont font = plain;
  float size = 10;
  float leading = 12.5f;

  PdfSheet() {
    try {
      content = opened();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream opened() throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  PDPageContentStream content() {
    return content;
  }

  void nextPage() throws IOException {
    content.close();
    content = opened();
  }

  /** A font with nearly every sign, held by the file. */
  PDFont embedded() throws IOException {
    try (InputStream file =
        PDFont.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, file, true);
    }
  }

  void font(PDFont font, float size, float leading) {
    this.font = font;
    this.size = size;
    this.leading = leading;
  }

  /** These words are read next. */
  void reads(String text) {
    for (String word : text.split("\\s+")) {
      if (!word.isBlank()) {
        expected.add(word);
      }
    }
  }

  void draw(float x, float y, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, PDRectangle.LETTER.getHeight() - y);
    content.showText(text);
    content.endText();
  }

  float width(String text) throws IOException {
    return font.getStringWidth(text) * size / 1000;
  }

  void drawRight(float right, float y, String text) throws IOException {
    draw(right - width(text), y, text);
  }

  /** Draws it and expects it to be read next. */
  float line(float x, float y, String text) throws IOException {
    draw(x, y, text);
    reads(text);
    return y + leading;
  }

  float heading(float x, float y, String text) throws IOException {
    PDFont held = font;
    font = bold;
    line(x, y + 8, text);
    font = held;
    return y + 8 + leading * 1.2f;
  }

  /** Wraps the words; returns where the next line would stand. */
  float paragraph(float x, float y, float width, String text) throws IOException {
    float at = y;
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) > width && !line.isEmpty()) {
        at = line(x, at, line);
        line = word;
      } else {
        line = longer;
      }
    }
    return line(x, at, line);
  }

  float bullet(float x, float y, float width, String mark, String text) throws IOException {
    draw(x, y, mark);
    return paragraph(x + 12, y, width - 12, text);
  }

  List<String> expected() {
    return List.copyOf(expected);
  }

  byte[] bytes() throws IOException {
    content.close();
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
