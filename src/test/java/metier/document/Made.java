package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents as people have them, and the pieces that hostile ones are made of. */
final class Made {
  static final List<String> RESUME =
      List.of(
          "Robin Okafor",
          "Phlebotomist, Tacoma, WA",
          "robin@example.org",
          "",
          "Experience",
          "Phlebotomist, Harbor Clinic, Tacoma, WA",
          "March 2019 – Present",
          "• Drew blood from 40 patients a day",
          "• Trained four new colleagues in venipuncture",
          "Medical Assistant, Hill Street Practice",
          "2015 – 2019",
          "• Took vital signs and kept records in Epic",
          "",
          "Education",
          "Certificate, Phlebotomy, Lakeside College, 2015");

  private Made() {}

  static byte[] pdf() {
    return pdf(RESUME);
  }

  static byte[] pdf(List<String> lines) {
    try (PDDocument document = document(lines)) {
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PDDocument document(List<String> lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.setLeading(16);
      content.newLineAtOffset(60, 720);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return document;
  }

  static byte[] lockedPdf(String userPassword) {
    try (PDDocument document = document(RESUME)) {
      AccessPermission permission = new AccessPermission();
      permission.setCanModify(false);
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, permission);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] scannedPdf() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture()), 0, 0, 600, 800);
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture() {
    BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 60; x++) {
      picture.setRGB(x, x, Color.ORANGE.getRGB());
    }
    return picture;
  }

  static byte[] picture(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Of objects numbered from 1, the first of them the catalogue. */
  static byte[] rawPdf(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      at.add(pdf.length());
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int xref = pdf.length();
    pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    at.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
    pdf.append("trailer\n<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\nstartxref\n");
    return pdf.append(xref).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
  }

  static String stream(String dictionary, byte[] bytes) {
    return "<<%s/Length %d>>\nstream\n%s\nendstream"
        .formatted(dictionary, bytes.length, new String(bytes, ISO_8859_1));
  }

  static String stream(String content) {
    return stream("", content.getBytes(ISO_8859_1));
  }

  /** One page of this content; further objects from number 6. */
  static byte[] pdfPage(String page, String content, String... more) {
    List<String> objects =
        new ArrayList<>(
            List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + page + ">>",
                content,
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"));
    objects.addAll(List.of(more));
    return rawPdf(objects);
  }

  static final String PAGE = "/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>";
  static final String HELLO = "BT /F 12 Tf 60 700 Td (Draws blood in Tacoma) Tj ET";

  static byte[] zlib(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** So many spaces, made without holding them. */
  static byte[] bomb(long spaces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = spaces(100_000);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (long left = spaces; left > 0; left -= block.length) {
        deflater.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] spaces(int count) {
    return " ".repeat(count).getBytes(ISO_8859_1);
  }

  static byte[] docx() {
    try (XWPFDocument document = new XWPFDocument()) {
      RESUME.forEach(line -> document.createParagraph().createRun().setText(line));
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Licence");
      table.getRow(0).getCell(1).setText("CPT, 2016");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String body(String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + bare(content);
  }

  static String bare(String content) {
    return "<w:document"
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + content
        + "</w:body></w:document>";
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  /** The parts of the smallest DOCX around a text. */
  static Map<String, byte[]> parts(String document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"zip\" ContentType=\"application/zip\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "</Types>")
            .getBytes(UTF_8));
    parts.put(
        "_rels/.rels",
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>")
            .getBytes(UTF_8));
    parts.put("word/document.xml", document.getBytes(UTF_8));
    return parts;
  }

  static byte[] docx(String document) {
    return zip(parts(document));
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A DOCX whose text is this many spaces, made without holding them. */
  static byte[] docxOfSpaces(long count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] around = body(paragraph("HERE")).split("HERE");
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts("").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals("word/document.xml")) {
          zip.write(around[0].getBytes(UTF_8));
          byte[] block = spaces(1 << 20);
          for (long left = count; left > 0; left -= block.length) {
            zip.write(block);
          }
          zip.write(around[1].getBytes(UTF_8));
        } else {
          zip.write(part.getValue());
        }
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>Résumé</title>");
    html.append("<style>p {margin: 0}</style></head><body><h1>Robin Okafor</h1>");
    html.append("<p>Phlebotomist, Tacoma, WA<h2>Experience</h2><table><tr><td>2019 – Present");
    html.append("<td><b>Phlebotomist</b>, Harbor Clinic</table><ul>");
    html.append("<li>Drew blood from 40 patients a day<li>Trained four new colleagues</ul>");
    html.append("<h2>Skills</h2><p>Venipuncture, Epic &amp; patience<br>Spanish</body></html>");
    return html.toString().getBytes(UTF_8);
  }

  static byte[] cut(byte[] whole, double share) {
    return java.util.Arrays.copyOf(whole, (int) (whole.length * share));
  }
}
