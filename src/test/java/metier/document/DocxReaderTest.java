package metier.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static metier.document.DocxSheet.item;
import static metier.document.DocxSheet.p;
import static metier.document.DocxSheet.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static List<String> lines(String body) throws IOException {
    return Read.lines(DocxReader.read(new DocxSheet().add(body).bytes()));
  }

  @Test
  void itemsOfListsAndTypedMarksAreBullets() throws IOException {
    DocxSheet sheet = new DocxSheet();
    sheet.part(
        "numbering",
        "numbering",
        "numbering",
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt"
            + " w:val=\"none\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt"
            + " w:val=\"decimal\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>");
    sheet.part(
        "styles",
        "styles",
        "styles",
        "<w:style w:styleId=\"ListBullet\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"Mine\"><w:basedOn w:val=\"ListBullet\"/></w:style>"
            + "<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style>");
    sheet.add(styled("H1", "Experience"));
    sheet.add(item("By its own list"));
    sheet.add(styled("Mine", "By its style"));
    sheet.add(p("•\tTyped"));
    sheet.add(p("-  Typed too"));
    sheet.add(
        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:t> Sign</w:t></w:r></w:p>");
    sheet.add(item("None here").replace("numId w:val=\"1\"", "numId w:val=\"2\""));
    sheet.add(item("Taken out").replace("numId w:val=\"1\"", "numId w:val=\"0\""));
    assertThat(Read.lines(DocxReader.read(sheet.bytes())))
        .containsExactly(
            "Experience",
            "• By its own list",
            "• By its style",
            "• Typed",
            "• Typed too",
            "• Sign",
            "None here",
            "Taken out");
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
  }

  @Test
  void whatWasDeletedOrHiddenIsOutAndWhatWasInsertedIsIn() throws IOException {
    assertThat(
            lines(
                "<w:p>"
                    + r("Nurse ")
                    + "<w:del><w:r><w:delText>junior</w:delText></w:r></w:del><w:ins>"
                    + r("senior")
                    + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                    + "<w:moveFrom>"
                    + r("gone")
                    + "</w:moveFrom><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>"
                    + " shown</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                    + r("One ")
                    + "</w:p>"
                    + p("paragraph")
                    + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                    + p("dropped")
                    + "</w:tc></w:tr></w:tbl>"))
        .containsExactly("Nurse senior shown", "One paragraph");
  }

  @Test
  void anEndThatWasDeletedOfTheLastParagraphLosesNothing() throws IOException {
    assertThat(lines("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Last") + "</w:p>"))
        .containsExactly("Last");
  }

  @Test
  void tabsBreaksHyphensAndLigatures() throws IOException {
    assertThat(
            lines(
                "<w:p><w:r><w:t>Cook</w:t><w:tab/><w:tab/><w:t>2019 – 2021</w:t><w:br/><w:t>Harbor"
                    + " Di\u00ADner</w:t></w:r></w:p><w:p><w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>term"
                    + " o\uFB03ce</w:t><w:softHyphen/></w:r></w:p>"
                    + p("E X P E R I E N C E")))
        .containsExactly("Cook    2019 – 2021", "Harbor Diner", "long-term office", "EXPERIENCE");
  }

  @Test
  void fieldsGiveTheirResultsAndNotTheirInstructions() throws IOException {
    assertThat(
            lines(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
                    + " \"mailto:x\"</w:instrText></w:r><w:r><w:fldChar"
                    + " w:fldCharType=\"separate\"/></w:r>"
                    + r("jane@example.org")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink>"
                    + r(" and site")
                    + "</w:hyperlink></w:p>"))
        .containsExactly("jane@example.org and site");
  }

  @Test
  void emptyParagraphsPartWhatStandsAroundThem() throws IOException {
    assertThat(lines("<w:p/>" + p("Skills") + "<w:p/><w:p/>" + p("Filing") + "<w:p/>"))
        .containsExactly("Skills", "", "Filing");
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    DocumentText read =
        DocxReader.read(
            new DocxSheet()
                .add(p("Text") + "<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>")
                .bytes());
    assertThat(read)
        .isEqualTo(new Lines(List.of("Text"), List.of("An embedded object couldn't be read.")));
  }

  @Test
  void theDayOnWhichItWasSavedIsToldByTheFile() throws IOException {
    byte[] bytes =
        new DocxSheet()
            .add(p("Text"))
            .core(
                "<dcterms:created"
                    + " xsi:type=\"dcterms:W3CDTF\">2020-01-31T08:00:00Z</dcterms:created><dcterms:modified"
                    + " xsi:type=\"dcterms:W3CDTF\">2024-02-29T23:30:00Z</dcterms:modified>")
            .bytes();
    assertThat(DocxReader.read(bytes))
        .isEqualTo(new Lines(List.of("Text"), List.of(), LocalDate.of(2024, 2, 29)));
    assertThat(DocxReader.read(new DocxSheet().add(p("Text")).core("<broken").bytes()))
        .isEqualTo(new Lines(List.of("Text"), List.of()));
  }

  @Test
  void faultsAreToldApart() throws Exception {
    assertThat(fault(new DocxSheet().add("<w:p/>").bytes())).isEqualTo(Fault.NO_TEXT);
    assertThat(fault("PK\u0003\u0004 nothing".getBytes(US_ASCII))).isEqualTo(Fault.BROKEN);
    assertThat(fault(new byte[0])).isEqualTo(Fault.BROKEN);
    assertThat(fault(new DocxSheet().add("<w:p>").bytes())).isEqualTo(Fault.BROKEN);
    assertThat(fault(new DocxSheet().add(p("a".repeat(1_000_001))).bytes()))
        .isEqualTo(Fault.OVER_LIMITS);
    assertThat(fault(locked())).isEqualTo(Fault.ENCRYPTED);
    try (POIFSFileSystem older = new POIFSFileSystem()) {
      older.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      older.writeFilesystem(out);
      assertThat(fault(out.toByteArray())).isEqualTo(Fault.UNKNOWN_KIND);
    }
  }

  @Test
  void anEntityIsNotFollowed() throws IOException {
    byte[] bytes = new DocxSheet().add(p("&outside;")).bytes();
    assertThat(DocxReader.read(bytes)).isInstanceOf(Unreadable.class);
  }

  private static byte[] locked() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(file)) {
        out.write(new DocxSheet().add(p("Text")).bytes());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static Fault fault(byte[] bytes) {
    DocumentText read = DocxReader.read(bytes);
    assertThat(read).isInstanceOf(Unreadable.class);
    return ((Unreadable) read).fault();
  }
}
