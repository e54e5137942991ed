package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static metier.document.DocumentText.Fault.BROKEN;
import static metier.document.DocumentText.Fault.EMPTY;
import static metier.document.DocumentText.Fault.ENCRYPTED;
import static metier.document.DocumentText.Fault.NO_TEXT;
import static metier.document.DocumentText.Fault.OVER_LIMITS;
import static metier.document.DocumentText.Fault.TOO_LARGE;
import static metier.document.DocumentText.Fault.TOO_SLOW;
import static metier.document.DocumentText.Fault.UNKNOWN_KIND;
import static metier.document.Made.*;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import metier.document.DocumentText.Fault;

/** Files made to harm, or not to be what they seem, and what is to be said of each. */
final class HostileFiles {
  /**
   * One of them.
   *
   * @param name of the file, its ending what it claims to be
   * @param faults those that may be found; none: it is read
   * @param says a piece of the message, or of the text and its notes where it is read
   */
  record Hostile(String what, String name, Supplier<byte[]> bytes, Set<Fault> faults, String says) {
    @Override
    public String toString() {
      return what;
    }
  }

  /** Stands among the faults where a file may also be read. */
  static final Fault READ = Fault.UNAVAILABLE;

  private final List<Hostile> all = new ArrayList<>();

  static List<Hostile> all() {
    HostileFiles files = new HostileFiles();
    files.sizes();
    files.otherKinds();
    files.wrongEndings();
    files.texts();
    files.pages();
    files.damagedPdfs();
    files.lockedPdfs();
    files.hostilePdfs();
    files.packedPdfs();
    files.damagedDocx();
    files.packedDocx();
    files.hostileDocx();
    return files.all;
  }

  private void refused(String what, String name, Supplier<byte[]> bytes, Fault fault, String says) {
    all.add(new Hostile(what, name, bytes, Set.of(fault), says));
  }

  private void refused(String what, String name, Supplier<byte[]> bytes, Set<Fault> faults) {
    all.add(new Hostile(what, name, bytes, faults, ""));
  }

  private void read(String what, String name, Supplier<byte[]> bytes, String says) {
    all.add(new Hostile(what, name, bytes, Set.of(), says));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(8).nextBytes(bytes);
    return bytes;
  }

  private void sizes() {
    refused("nothing", "cv.pdf", () -> new byte[0], EMPTY, "empty");
    refused("one byte", "cv.pdf", () -> new byte[] {0}, UNKNOWN_KIND, "binary");
    refused("one space", "cv.txt", () -> ascii(" "), NO_TEXT, "no words");
    refused("more than 10 MB", "cv.pdf", () -> spaces(10_000_001), TOO_LARGE, "10 MB");
    refused(
        "2 million characters",
        "cv.txt",
        () -> ascii("word ".repeat(400_000)),
        OVER_LIMITS,
        "million");
    refused(
        "10 MB of line breaks",
        "cv.txt",
        () -> ascii("\n".repeat(9_999_999)),
        OVER_LIMITS,
        "million");
  }

  private void otherKinds() {
    other(
        "a JPEG",
        "cv.jpg",
        joined(ascii("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), random(2000)),
        "a photo (JPEG)");
    other("a whole JPEG", "cv.jpeg", picture("jpg"), "a photo (JPEG)");
    other("a PNG", "cv.png", picture("png"), "a picture (PNG)");
    other("a GIF", "cv.gif", picture("gif"), "a picture (GIF)");
    other("a BMP", "cv.bmp", picture("bmp"), "a picture (BMP)");
    other("a TIFF", "cv.tif", joined(ascii("II*\0"), random(99)), "a picture (TIFF)");
    other(
        "a WebP",
        "cv.webp",
        joined(ascii("RIFF\u0010\0\0\0WEBPVP8 "), random(99)),
        "a picture (WebP)");
    other(
        "a HEIC",
        "cv.heic",
        joined(ascii("\0\0\0\u0018ftypheic\0\0\0\0"), random(99)),
        "a photo (HEIC)");
    other(
        "an AVIF",
        "cv.avif",
        joined(ascii("\0\0\0\u0018ftypavif\0\0\0\0"), random(99)),
        "a picture (AVIF)");
    other(
        "a video", "cv.mp4", joined(ascii("\0\0\0\u0018ftypisom\0\0\0\0"), random(99)), "a video");
    other("a sound", "cv.mp3", joined(ascii("ID3\u0003"), random(99)), "a sound recording");
    other(
        "an SVG",
        "cv.svg",
        ascii("<?xml version='1.0'?><svg><text>Robin</text></svg>"),
        "a drawing");
    other("a DOC", "cv.doc", ole("WordDocument"), "an old Word document");
    other("an XLS", "cv.xls", ole("Workbook"), "an old Office file");
    other("an Outlook message", "cv.msg", ole("__substg1.0_001A001E"), "an e-mail");
    other("an RTF", "cv.rtf", ascii("{\\rtf1\\ansi Robin Okafor}"), "an RTF document");
    other("an XLSX", "cv.xlsx", zip(Map.of("xl/workbook.xml", ascii("<x/>"))), "a spreadsheet");
    other(
        "a PPTX", "cv.pptx", zip(Map.of("ppt/presentation.xml", ascii("<x/>"))), "a presentation");
    other(
        "an ODT",
        "cv.odt",
        stored("mimetype", ascii("application/vnd.oasis.opendocument.text")),
        "ODT");
    other("an EPUB", "cv.epub", stored("mimetype", ascii("application/epub+zip")), "an EPUB");
    other("Apple Pages", "cv.pages", zip(Map.of("Index/Document.iwa", random(99))), "Apple Pages");
    other("a zip of résumés", "cv.zip", zip(Map.of("cv.pdf", pdf())), "a zip archive");
    other("a gzip bomb", "cv.gz", gzip(gzip(spaces(10_000_000))), "a gzip file");
    other(
        "a tar",
        "cv.tar",
        Arrays.copyOf(joined(spaces(257), ascii("ustar"), random(600)), 1024),
        "a packed archive");
    other("a RAR", "cv.rar", joined(ascii("Rar!\u001a\u0007"), random(99)), "a packed archive");
    other("a program of Linux", "cv.so", joined(ascii("\u007fELF"), random(999)), "a program");
    other(
        "a program of Windows",
        "cv.exe",
        joined(ascii("MZ\u0090\0\u0003\0\0\0"), random(999)),
        "a program");
    other("a database", "cv.db", joined(ascii("SQLite format 3\0"), random(999)), "a database");
    other("random bytes", "cv", random(50_000), "binary data");
    other("zeros", "cv.dat", new byte[100_000], "binary data");
    other("JSON", "cv.json", ascii("{\"basics\": {\"name\": \"Robin\"}}"), "JSON");
    other("XML", "cv.xml", ascii("<?xml version='1.0'?><resume/>"), "XML");
    other("PostScript", "cv.ps", ascii("%!PS-Adobe-3.0\n(Robin) show"), "PostScript");
    other(
        "a web archive",
        "cv.mht",
        ascii("MIME-Version: 1.0\nContent-Type: multipart/related; x\n"),
        "MHT");
    refused(
        "a DOCX with a password", "cv.docx", () -> ole("EncryptedPackage"), ENCRYPTED, "password");
  }

  private void other(String what, String name, byte[] bytes, String says) {
    refused(what, name, () -> bytes, UNKNOWN_KIND, says);
  }

  private static byte[] ole(String name) {
    return joined(
        ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
        new byte[500],
        name.getBytes(UTF_16LE),
        random(2000));
  }

  private static byte[] stored(String name, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
      java.util.zip.ZipEntry entry = new java.util.zip.ZipEntry(name);
      java.util.zip.CRC32 crc = new java.util.zip.CRC32();
      crc.update(bytes);
      entry.setMethod(java.util.zip.ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void wrongEndings() {
    read(
        "a DOCX named .pdf",
        "cv.pdf",
        Made::docx,
        "It is named .pdf, but is a DOCX; it was read as that.");
    read(
        "a PDF named .docx",
        "cv.docx",
        Made::pdf,
        "It is named .docx, but is a PDF; it was read as that.");
    read(
        "HTML named .pdf",
        "cv.PDF",
        Made::html,
        "It is named .pdf, but is HTML; it was read as that.");
    read(
        "text named .docx",
        "cv.docx",
        () -> ascii("Robin Okafor\nNurse"),
        "It is named .docx, but is plain text");
    read("a PDF without an ending", "cv", Made::pdf, "Drew blood");
    refused(
        "a photo named .pdf",
        "cv.pdf",
        () -> picture("jpg"),
        UNKNOWN_KIND,
        "It is named .pdf, but is a photo (JPEG)");
    refused(
        "a program named .docx",
        "cv.docx",
        () -> joined(ascii("MZ\u0090\0\u0003\0\0\0"), random(99)),
        UNKNOWN_KIND,
        "It is named .docx, but is a program");
  }

  private void texts() {
    read(
        "UTF-16 with half a pair",
        "cv.txt",
        () -> "\uFEFFNurse \uD83D in Tacoma \uDE00".getBytes(UTF_16LE),
        "Nurse \uFFFD in Tacoma \uFFFD");
    read(
        "UTF-16 without a mark",
        "cv.txt",
        () -> "Nurse in Tacoma, WA".getBytes(UTF_16BE),
        "Nurse in Tacoma");
    read(
        "UTF-16 of an odd length",
        "cv.txt",
        () -> joined("Nurse in Tacoma".getBytes(UTF_16), new byte[1]),
        "Nurse in Tacoma");
    read(
        "windows-1252",
        "cv.txt",
        () -> ascii("R\u00e9sum\u00e9 of Ren\u00e9e \u0096 nurse"),
        "Résumé of Renée – nurse");
    read(
        "a few NULs",
        "cv.txt",
        () -> ascii("Nurse in Tacoma\0 since 2019\0, Harbor Clinic and others"),
        "Nurse in Tacoma  since 2019");
    read(
        "turned direction",
        "cv.txt",
        () -> "Nurse \u202Edrawkcab\u202C in \u2066Tacoma\u2069".getBytes(UTF_8),
        "Nurse drawkcab in Tacoma");
    read(
        "one line of 900,000 characters",
        "cv.txt",
        () -> ascii("nurse ".repeat(150_000)),
        "nurse nurse");
    read(
        "900,000 combining marks",
        "cv.txt",
        () -> ("Nurse" + "\u0301".repeat(400_000)).getBytes(UTF_8),
        "Nurse");
    read(
        "control characters",
        "cv.txt",
        () ->
            "Nurse \u001b[31mred\u0007 in Tacoma and elsewhere, for many a year now"
                .getBytes(UTF_8),
        "Nurse  [31mred");
  }

  private void pages() {
    read(
        "100,000 elements in each other",
        "cv.html",
        () -> ascii("<html><body>" + "<div>".repeat(100_000) + "Nurse"),
        "Nurse");
    read(
        "100,000 open tables",
        "cv.html",
        () -> ascii("<html><body>" + "<table><tr><td>".repeat(100_000) + "Nurse"),
        "Nurse");
    read(
        "100,000 open formats",
        "cv.html",
        () -> ascii("<html><body>" + "<b><i><a>".repeat(30_000) + "Nurse"),
        "Nurse");
    read(
        "a million attributes",
        "cv.html",
        () -> ascii("<html><body><p " + "a=b ".repeat(200_000) + ">Nurse"),
        "Nurse");
    read(
        "an open comment",
        "cv.html",
        () -> ascii("<html><body><p>Nurse<!-- " + "x".repeat(500_000)),
        "Nurse");
    read(
        "a script",
        "cv.html",
        () -> ascii("<html><body><script>alert('x')</script><p>Nurse"),
        "Nurse");
    read(
        "hidden words",
        "cv.html",
        () -> ascii("<html><p>Nurse<p style='display:none'>python java sql"),
        "left out");
    refused(
        "no words",
        "cv.html",
        () -> ascii("<html><body><img src=cv.png></body></html>"),
        NO_TEXT,
        "no words");
    read(
        "a charset that there is not",
        "cv.html",
        () -> ascii("<html><meta charset='klingon'><p>Ren\u00e9e"),
        "Renée");
  }

  private void damagedPdfs() {
    for (int percent : new int[] {1, 25, 50, 75, 95}) {
      refused(
          "a PDF cut at " + percent + " %",
          "cv.pdf",
          () -> cut(pdf(), percent / 100.0),
          Set.of(BROKEN, EMPTY, NO_TEXT, READ));
    }
    read("a PDF without its end", "cv.pdf", () -> cut(pdf(), .995), "Drew blood");
    read("bytes before the PDF", "cv.pdf", () -> joined(random(200), pdf()), "Drew blood");
    read(
        "a corrupt xref",
        "cv.pdf",
        () -> replaced(pdfPage(PAGE, stream(HELLO)), "startxref\n", "startxref\n9"),
        "Draws blood");
    read(
        "xref offsets that lie",
        "cv.pdf",
        () -> replaced(pdfPage(PAGE, stream(HELLO)), "00000 n", "00000 f"),
        "Draws blood");
    refused("only a header", "cv.pdf", () -> ascii("%PDF-1.7\n"), BROKEN, "damaged");
    refused(
        "a header and rubbish",
        "cv.pdf",
        () -> joined(ascii("%PDF-1.7\n"), random(20_000)),
        BROKEN,
        "damaged");
    refused(
        "no pages",
        "cv.pdf",
        () -> rawPdf(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>")),
        Set.of(EMPTY, NO_TEXT, BROKEN));
    refused("an empty page", "cv.pdf", () -> pdfPage(PAGE, stream("")), Set.of(NO_TEXT, EMPTY));
    refused(
        "no catalogue",
        "cv.pdf",
        () -> rawPdf(List.of("<</Type/Nothing>>")),
        Set.of(BROKEN, EMPTY, NO_TEXT));
  }

  private static byte[] replaced(byte[] bytes, String from, String by) {
    return ascii(new String(bytes, ISO_8859_1).replace(from, by));
  }

  private void lockedPdfs() {
    refused("a PDF with a password", "cv.pdf", () -> lockedPdf("secret"), ENCRYPTED, "password");
    read("a PDF that only its owner may change", "cv.pdf", () -> lockedPdf(""), "Drew blood");
    refused(
        "an unknown lock",
        "cv.pdf",
        () -> replaced(lockedPdf("secret"), "/Standard", "/Sesame66"),
        Set.of(ENCRYPTED, BROKEN));
    refused("a scan", "cv.pdf", Made::scannedPdf, NO_TEXT, "scan");
  }

  private void hostilePdfs() {
    refused("a letter that writes itself", "cv.pdf", HostileFiles::selfWriting, anything());
    refused(
        "a pattern within itself",
        "cv.pdf",
        () ->
            pdfPage(
                "/MediaBox[0 0 600 800]/Resources<</Pattern<</P 6 0 R>>/ExtGState<</G 7 0 R>>>>",
                stream("/G gs /Pattern cs /P scn 0 0 99 99 re f"),
                stream(
                    "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 1/YStep 1"
                        + "/Resources<</Pattern<</P 6 0 R>>>>",
                    ascii("/Pattern cs /P scn 0 0 99 99 re f ".repeat(9))),
                "<</SMask<</S/Alpha/G 8 0 R>>>>",
                stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>"
                        + "/Resources<</ExtGState<</G 7 0 R>>>>",
                    ascii("/G gs 0 0 9 9 re f ".repeat(9)))),
        anything());
    read("300 pages", "cv.pdf", HostileFiles::manyPages, "the first 200 were read");
    refused(
        "a page tree in a circle",
        "cv.pdf",
        () ->
            rawPdf(
                List.of(
                    "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>")),
        anything());
    refused(
        "a page that is its own parent",
        "cv.pdf",
        () ->
            rawPdf(
                List.of(
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>",
                    "<</Type/Page/Parent 3 0 R>>")),
        anything());
    refused(
        "a page tree 60,000 deep",
        "cv.pdf",
        () -> chain("<</Type/Pages/Count 1/Kids[%d 0 R]>>", "/Pages 2 0 R"),
        anything());
    read("outlines 60,000 deep", "cv.pdf", HostileFiles::deepOutlines, "Draws blood");
    refused(
        "a million pages",
        "cv.pdf",
        () ->
            rawPdf(
                List.of(
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Count 1000000/Kids[" + "3 0 R ".repeat(200_000) + "]>>",
                    "<</Type/Page/Parent 2 0 R" + PAGE + ">>")),
        anything());
    refused(
        "arrays 100,000 deep",
        "cv.pdf",
        () -> pdfPage(PAGE + "/X " + "[".repeat(100_000) + "]".repeat(100_000), stream(HELLO)),
        anything());
    refused(
        "dictionaries 100,000 deep",
        "cv.pdf",
        () ->
            pdfPage(
                PAGE + "/X " + "<</X ".repeat(100_000) + "1" + ">>".repeat(100_000), stream(HELLO)),
        anything());
    refused(
        "a form within itself",
        "cv.pdf",
        () ->
            pdfPage(
                "/MediaBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>",
                stream("/X Do"),
                stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                    ascii("/X Do /X Do"))),
        OVER_LIMITS,
        "call each other");
    refused(
        "two forms within each other, each twice",
        "cv.pdf",
        () ->
            pdfPage(
                "/MediaBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>",
                stream("/X Do"),
                stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>",
                    ascii("/X Do /X Do")),
                stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                    ascii("/X Do /X Do"))),
        OVER_LIMITS,
        "call each other");
    read("forms that double thirty times", "cv.pdf", HostileFiles::doubling, "were left out");
    refused(
        "a page of a million miles",
        "cv.pdf",
        () -> pdfPage("/MediaBox[0 0 1e12 1e12]/Resources<</Font<</F 5 0 R>>>>", stream(HELLO)),
        anything());
    refused(
        "a page of no size",
        "cv.pdf",
        () -> pdfPage("/MediaBox[0 0 0 0]/Resources<</Font<</F 5 0 R>>>>", stream(HELLO)),
        anything());
    refused(
        "a page of NaN",
        "cv.pdf",
        () -> pdfPage("/MediaBox[nan -inf (x) null]/Resources<</Font<</F 5 0 R>>>>", stream(HELLO)),
        anything());
    refused(
        "a font of no size",
        "cv.pdf",
        () ->
            pdfPage(PAGE, stream("BT /F 0 Tf 0 0 0 0 0 0 Tm (Nurse) Tj /F 1e30 Tf (Nurse) Tj ET")),
        anything());
    refused(
        "a font that isn't there",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("BT /G 12 Tf 60 700 Td (Nurse) Tj ET")),
        anything());
    refused(
        "a font within itself",
        "cv.pdf",
        () ->
            pdfPage(
                "/MediaBox[0 0 9 9]/Resources<</Font<</F 6 0 R>>>>",
                stream(HELLO),
                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0"
                    + " R]/ToUnicode 6 0 R>>"),
        anything());
    refused(
        "a map of a billion letters",
        "cv.pdf",
        () ->
            pdfPage(
                "/MediaBox[0 0 600 800]/Resources<</Font<</F 6 0 R>>>>",
                stream("BT /F 12 Tf 60 700 Td <00010002> Tj ET"),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>",
                stream(
                    "/CMapName /X def begincmap 1 begincodespacerange <0000> <ffffffff>"
                        + " endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041>"
                        + " endbfrange endcmap")),
        anything());
    refused(
        "a million letters on one spot",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("BT /F 12 Tf 60 700 Td " + "(a) Tj ".repeat(300_000) + "ET")),
        anything());
    refused(
        "three million characters",
        "cv.pdf",
        () ->
            pdfPage(
                PAGE,
                stream(
                    "BT /F 12 Tf 60 700 Td "
                        + ("(" + "word ".repeat(20) + ") Tj 0 -1 Td ").repeat(30_000)
                        + "ET")),
        anything());
    refused(
        "half a million saved states",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("q ".repeat(500_000) + HELLO)),
        anything());
    refused(
        "half a million restored states",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("Q ".repeat(500_000) + HELLO)),
        anything());
    refused(
        "300,000 little lines",
        "cv.pdf",
        () ->
            pdfPage(
                PAGE,
                stream(
                    IntStream.range(0, 300_000)
                        .mapToObj(i -> i % 600 + " " + i % 799 + " m 9 9 l S")
                        .collect(Collectors.joining("\n")))),
        anything());
    refused(
        "a length that points at itself",
        "cv.pdf",
        () -> pdfPage(PAGE, "<</Length 4 0 R>>\nstream\n" + HELLO + "\nendstream"),
        anything());
    refused(
        "a table that precedes itself",
        "cv.pdf",
        () -> replaced(pdfPage(PAGE, stream(HELLO)), "/Size", "/Prev 9 /Size"),
        anything());
    refused(
        "an objects' stream in itself",
        "cv.pdf",
        () ->
            joined(
                ascii(
                    "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n3 0 obj "
                        + stream(
                            "/Type/ObjStm/N 1000000/First 10/Extends 3 0 R",
                            ascii("2 0 <</Type/Pages>>"))
                        + " endobj\ntrailer <</Root 1 0 R>>")),
        anything());
    refused(
        "an inline picture without an end",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("BI /W 99999 /H 99999 ID " + "x".repeat(200_000))),
        anything());
  }

  /** Any answer will do where programs that read PDFs differ in what they make of it. */
  private static Set<Fault> anything() {
    return Set.of(BROKEN, OVER_LIMITS, TOO_SLOW, NO_TEXT, EMPTY, READ);
  }

  private static byte[] selfWriting() {
    return pdfPage(
        "/MediaBox[0 0 600 800]/Resources<</Font<</F 6 0 R>>>>",
        stream(HELLO),
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 0/LastChar"
            + " 255/Widths["
            + "9 ".repeat(256)
            + "]/Encoding<</Differences[0 "
            + "/a ".repeat(256)
            + "]>>/CharProcs<</a 7 0 R>>/Resources<</Font<</F 6 0 R>>>>>>",
        stream("9 0 d0 BT /F 1 Tf (aaaaaaaaaa) Tj ET"));
  }

  private static byte[] manyPages() {
    return rawPdf(
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 300/Kids[" + "3 0 R ".repeat(300) + "]>>",
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + PAGE + ">>",
            stream(HELLO),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
  }

  private static byte[] chain(String link, String root) {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog" + root + ">>");
    for (int i = 0; i < 60_000; i++) {
      objects.add(link.formatted(i + 3));
    }
    objects.add("<</Type/Page" + PAGE + ">>");
    return rawPdf(objects);
  }

  private static byte[] deepOutlines() {
    List<String> objects =
        new ArrayList<>(
            List.of(
                "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R/PageMode/UseOutlines>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + PAGE + ">>",
                stream(HELLO),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    for (int i = 0; i < 60_000; i++) {
      objects.add(
          "<</Title(x)/Parent %d 0 R/First %d 0 R/Last %d 0 R/Count 1>>"
              .formatted(i + 5, i + 7, i + 7));
    }
    objects.add("<</Title(x)>>");
    return rawPdf(objects);
  }

  private static byte[] doubling() {
    String[] forms = new String[31];
    for (int i = 0; i < 30; i++) {
      forms[i] =
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X "
                  + (i + 7)
                  + " 0 R>>>>",
              ascii("/X Do /X Do"));
    }
    forms[30] =
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>",
            ascii(HELLO));
    return pdfPage(
        "/MediaBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>", stream("/X Do"), forms);
  }

  private void packedPdfs() {
    refused(
        "a bomb as a page",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("/Filter/FlateDecode", bomb(300_000_000))),
        OVER_LIMITS,
        "harm");
    refused(
        "a bomb in a bomb",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("/Filter[/FlateDecode/FlateDecode]", zlib(bomb(300_000_000)))),
        OVER_LIMITS,
        "harm");
    refused(
        "a page packed nine times",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("/Filter[" + "/FlateDecode".repeat(9) + "]", nineTimes())),
        OVER_LIMITS,
        "times over");
    refused(
        "a bomb of objects",
        "cv.pdf",
        () ->
            joined(
                ascii(
                    "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n3 0 obj "
                        + stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", bomb(300_000_000))
                        + " endobj\ntrailer <</Root 1 0 R>>")),
        OVER_LIMITS,
        "harm");
    refused(
        "a bomb that calls itself a picture",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("/Subtype/Image/Filter/FlateDecode", bomb(600_000_000))),
        anything());
    refused(
        "a bomb in the other filters",
        "cv.pdf",
        () -> pdfPage(PAGE, stream("/Filter[/ASCIIHexDecode/FlateDecode]", hex(bomb(300_000_000)))),
        anything());
    refused(
        "a bomb of run lengths",
        "cv.pdf",
        () ->
            pdfPage(
                PAGE,
                stream(
                    "/Filter[/FlateDecode/RunLengthDecode/RunLengthDecode]",
                    zlib(ascii("\u0081 ".repeat(5_000_000))))),
        anything());
    refused("many little bombs", "cv.pdf", HostileFiles::littleBombs, OVER_LIMITS, "harm");
  }

  private static byte[] nineTimes() {
    byte[] bytes = ascii(HELLO);
    for (int i = 0; i < 9; i++) {
      bytes = zlib(bytes);
    }
    return bytes;
  }

  private static byte[] hex(byte[] bytes) {
    return ascii(java.util.HexFormat.of().formatHex(bytes) + ">");
  }

  private static byte[] littleBombs() {
    String bomb = stream("/Filter/FlateDecode", zlib(spaces(990_000)));
    String[] bombs = new String[200];
    Arrays.fill(bombs, bomb);
    return pdfPage(PAGE, stream(HELLO), bombs);
  }

  private void damagedDocx() {
    for (int percent : new int[] {5, 50, 99}) {
      refused(
          "a DOCX cut at " + percent + " %",
          "cv.docx",
          () -> cut(Made.docx(), percent / 100.0),
          BROKEN,
          "damaged");
    }
    refused(
        "an empty zip",
        "cv.docx",
        () -> zip(Map.of("empty/", new byte[0])),
        UNKNOWN_KIND,
        "a zip archive");
    refused("a DOCX without words", "cv.docx", () -> Made.docx(body("")), NO_TEXT, "no text");
    refused("an empty text", "cv.docx", () -> Made.docx(""), BROKEN, "");
    refused("text that is no XML", "cv.docx", () -> Made.docx("Robin Okafor"), BROKEN, "");
    refused(
        "XML that breaks off",
        "cv.docx",
        () -> Made.docx(body(paragraph("Nurse")).substring(0, 200)),
        BROKEN,
        "");
    refused(
        "no content types", "cv.docx", () -> without("[Content_Types].xml"), Set.of(BROKEN, READ));
    refused("no relations", "cv.docx", () -> without("_rels/.rels"), Set.of(BROKEN, READ));
    refused("flipped bits", "cv.docx", HostileFiles::flipped, Set.of(BROKEN));
  }

  private static byte[] without(String part) {
    Map<String, byte[]> parts = parts(body(paragraph("Nurse")));
    parts.remove(part);
    return zip(parts);
  }

  private static byte[] flipped() {
    byte[] docx = Made.docx(body(paragraph("Nurse " + "words and more ".repeat(200))));
    int at = new String(docx, ISO_8859_1).indexOf("word/document.xml") + 30;
    for (int i = 0; i < 30; i++) {
      docx[at + i] ^= 0x55;
    }
    return docx;
  }

  private void packedDocx() {
    refused("512 MB of spaces", "cv.docx", () -> docxOfSpaces(512L << 20), OVER_LIMITS, "harm");
    refused(
        "a bomb beside the text",
        "cv.docx",
        () -> with("word/media/image1.png", spaces(110_000_000)),
        OVER_LIMITS,
        "harm");
    refused("3,000 files", "cv.docx", HostileFiles::manyFiles, OVER_LIMITS, "2000 files");
    read(
        "a zip within",
        "cv.docx",
        () -> with("word/embeddings/x.zip", zip(Map.of("x", spaces(9_000_000)))),
        "Nurse");
    refused("files that overlap", "cv.docx", HostileFiles::overlapping, BROKEN, "overlap");
    refused(
        "two texts",
        "cv.docx",
        () -> twice(Made.docx(body(paragraph("Nurse")))),
        BROKEN,
        "two files of one name");
    refused(
        "a name that leads out",
        "cv.docx",
        () -> with("word/../../etc/passwd", ascii("x")),
        BROKEN,
        "leads out");
    refused(
        "an absolute name", "cv.docx", () -> with("/etc/passwd", ascii("x")), BROKEN, "leads out");
    refused("names that disagree", "cv.docx", HostileFiles::disagreeing, BROKEN, "damaged");
    refused("a password in the zip", "cv.docx", HostileFiles::lockedZip, ENCRYPTED, "password");
    refused("lengths that lie", "cv.docx", HostileFiles::lyingLengths, Set.of(BROKEN));
  }

  private static byte[] with(String name, byte[] bytes) {
    Map<String, byte[]> parts = parts(body(paragraph("Nurse")));
    parts.put(name, bytes);
    return zip(parts);
  }

  private static byte[] manyFiles() {
    Map<String, byte[]> parts = parts(body(paragraph("Nurse")));
    for (int i = 0; i < 3_000; i++) {
      parts.put("word/media/" + i, new byte[0]);
    }
    return zip(parts);
  }

  /** Where the folder at the end lists its files. */
  private static int folder(byte[] zip) {
    return new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  /** The first one's length, as the folder has it, reaches into the second. */
  private static byte[] overlapping() {
    Map<String, byte[]> parts = new LinkedHashMap<>(parts(body(paragraph("Nurse"))));
    parts.put("word/first.xml", random(500));
    parts.put("word/second.xml", random(2_000));
    byte[] zip = zip(parts);
    int at = new String(zip, ISO_8859_1).indexOf("word/first.xml", folder(zip)) - 46 + 20;
    int size = (zip[at] & 0xff | (zip[at + 1] & 0xff) << 8) + 600;
    zip[at] = (byte) size;
    zip[at + 1] = (byte) (size >> 8);
    return zip;
  }

  /** Its folder lists the last file once more. */
  private static byte[] twice(byte[] zip) {
    String text = new String(zip, ISO_8859_1);
    int end = text.lastIndexOf("PK\u0005\u0006");
    int last = text.lastIndexOf("PK\u0001\u0002", end);
    byte[] entry = Arrays.copyOfRange(zip, last, end);
    byte[] tail = Arrays.copyOfRange(zip, end, zip.length);
    tail[8]++;
    tail[10]++;
    int size = (tail[12] & 0xff | (tail[13] & 0xff) << 8) + entry.length;
    tail[12] = (byte) size;
    tail[13] = (byte) (size >> 8);
    return joined(Arrays.copyOf(zip, end), entry, tail);
  }

  private static byte[] disagreeing() {
    byte[] zip = Made.docx(body(paragraph("Nurse")));
    int at = new String(zip, ISO_8859_1).indexOf("word/document.xml");
    zip[at + 5] = 'D';
    return zip;
  }

  private static byte[] lockedZip() {
    byte[] zip = Made.docx(body(paragraph("Nurse")));
    zip[folder(zip) + 8] |= 1;
    return zip;
  }

  private static byte[] lyingLengths() {
    byte[] zip = Made.docx(body(paragraph("Nurse")));
    zip[folder(zip) + 20] = 3;
    return zip;
  }

  private void hostileDocx() {
    refused(
        "an external entity",
        "cv.docx",
        () ->
            Made.docx(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + bare(paragraph("&e;"))),
        BROKEN,
        "document type");
    refused(
        "an external document type",
        "cv.docx",
        () ->
            Made.docx(
                "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">"
                    + bare(paragraph("Nurse"))),
        BROKEN,
        "document type");
    refused("a billion laughs", "cv.docx", () -> Made.docx(laughs()), BROKEN, "document type");
    refused(
        "a billion laughs in UTF-16", "cv.docx", () -> utf16(laughs()), BROKEN, "document type");
    refused(
        "a document type in the content types",
        "cv.docx",
        () -> typed("[Content_Types].xml"),
        BROKEN,
        "document type");
    refused(
        "100,000 paragraphs in each other",
        "cv.docx",
        () -> Made.docx(body(numbered(100_000) + "</w:p>".repeat(100_000))),
        OVER_LIMITS,
        "nests");
    refused(
        "tables in tables",
        "cv.docx",
        () ->
            Made.docx(
                body(
                    "<w:tbl><w:tr><w:tc>".repeat(100)
                        + paragraph("Nurse")
                        + "</w:tc></w:tr></w:tbl>".repeat(100))),
        OVER_LIMITS,
        "nests");
    refused(
        "two million characters",
        "cv.docx",
        () ->
            Made.docx(
                body(
                    (paragraph("word".repeat(250) + new Random(8).nextInt()) + "\n")
                        .repeat(2_000))),
        OVER_LIMITS,
        "");
    refused(
        "200,000 paragraphs",
        "cv.docx",
        () ->
            Made.docx(
                IntStream.range(0, 50_000)
                    .mapToObj(i -> paragraph("Nurse " + i))
                    .collect(
                        Collectors.joining(
                            "", body("HERE").split("HERE")[0], body("HERE").split("HERE")[1]))),
        anything());
    refused("a link to a file", "cv.docx", HostileFiles::linking, Set.of(BROKEN, READ));
    refused(
        "an attribute of a million characters",
        "cv.docx",
        () ->
            Made.docx(
                body(
                    "<w:p w:x=\""
                        + IntStream.range(0, 200_000)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(" "))
                        + "\"/>"
                        + paragraph("Nurse"))),
        Set.of(BROKEN, OVER_LIMITS, READ));
  }

  /** Each another, or they would be packed too well. */
  private static String numbered(int count) {
    Random random = new Random(8);
    return IntStream.range(0, count)
        .mapToObj(i -> "<w:p w:id=\"" + Long.toHexString(random.nextLong()) + "\">")
        .collect(Collectors.joining());
  }

  private static String laughs() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">");
    for (char c = 'b'; c < 'n'; c++) {
      String ten = ("&" + (char) (c - 1) + ";").repeat(10);
      xml.append("<!ENTITY ").append(c).append(" \"").append(ten).append("\">");
    }
    return xml.append("]>").append(bare(paragraph("&m;"))).toString();
  }

  private static byte[] utf16(String document) {
    Map<String, byte[]> parts = parts("");
    parts.put("word/document.xml", document.getBytes(UTF_16));
    return zip(parts);
  }

  private static byte[] typed(String part) {
    Map<String, byte[]> parts = parts(body(paragraph("Nurse")));
    String xml = new String(parts.get(part), UTF_8);
    parts.put(part, xml.replace("?>", "?><!DOCTYPE x>").getBytes(UTF_8));
    return zip(parts);
  }

  private static byte[] linking() {
    Map<String, byte[]> parts = parts(body(paragraph("Nurse")));
    parts.put(
        "word/_rels/document.xml.rels",
        ascii(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships/attachedTemplate\" TargetMode=\"External\""
                + " Target=\"file:///etc/passwd\"/></Relationships>"));
    return zip(parts);
  }
}
