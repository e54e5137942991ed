package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
  private static final String PROSE =
      "Kept the ledgers of nine clinics and closed each month within four working days of its end";

  private static List<String> lines(PdfSheet sheet) throws IOException {
    return Read.lines(PdfReader.read(sheet.bytes()));
  }

  @Test
  void everyGlyphOfABulletOpensItsLineTheSame() throws IOException {
    PdfSheet sheet = new PdfSheet();
    PDFont embedded = sheet.embedded();
    float y = 60;
    List<String> expected = new ArrayList<>();
    sheet.font(embedded, 10, 12.5f);
    for (String mark :
        List.of("•", "▪", "●", "○", "►", "■", "□", "◊", "∙", "·", "-", "–", "*", "o")) {
      for (float indent : new float[] {10, 18}) {
        sheet.draw(60, y, mark);
        sheet.draw(60 + indent, y, "Trained new cashiers " + expected.size());
        expected.add("• Trained new cashiers " + expected.size());
        y += 14;
      }
    }
    PDFont dingbats = new PDType1Font(FontName.ZAPF_DINGBATS);
    for (String mark : List.of("✔", "❖", "➢", "❏", "➔", "✦")) {
      sheet.font = dingbats;
      sheet.draw(60, y, mark);
      sheet.font = sheet.plain;
      sheet.draw(75, y, "Counted the tills " + expected.size());
      expected.add("• Counted the tills " + expected.size());
      y += 14;
    }
    assertThat(lines(sheet)).containsExactlyElementsOf(expected);
  }

  @Test
  void aCodeOfAFontOfPicturesIsABulletToo() throws IOException {
    PdfSheet sheet = new PdfSheet();
    PDType1Font symbols = new PDType1Font(FontName.HELVETICA);
    COSStream names = sheet.document.getDocument().createCOSStream();
    try (var out = names.createOutputStream()) {
      out.write(
          """
          /CIDInit /ProcSet findresource begin 12 dict begin begincmap
          /CMapName /x def /CMapType 2 def
          1 begincodespacerange <00> <FF> endcodespacerange
          2 beginbfchar <6C> <F0B7> <6E> <F0A7> endbfchar
          endcmap end end
          """
              .getBytes(US_ASCII));
    }
    symbols.getCOSObject().setItem(COSName.TO_UNICODE, names);
    for (int i = 0; i < 4; i++) {
      sheet.font = symbols;
      sheet.draw(60, 60 + 14 * i, i % 2 == 0 ? "l" : "n");
      sheet.font = sheet.plain;
      sheet.draw(78, 60 + 14 * i, "Set the tables");
    }
    assertThat(lines(sheet)).hasSize(4).containsOnly("• Set the tables");
  }

  @Test
  void discsAndSquaresThatAreDrawnAreBulletsToo() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.draw(60, 60, "Duties");
    for (int i = 0; i < 4; i++) {
      float y = 792 - (80 + 14 * i) + 2;
      if (i % 2 == 0) {
        sheet.content().addRect(62, y, 3, 3);
        sheet.content().fill();
      } else {
        sheet.content().moveTo(65, y + 1.5f);
        sheet.content().curveTo(65, y + 2.5f, 64, y + 3, 63.5f, y + 3);
        sheet.content().curveTo(62.5f, y + 3, 62, y + 2.5f, 62, y + 1.5f);
        sheet.content().curveTo(62, y + 0.5f, 62.5f, y, 63.5f, y);
        sheet.content().curveTo(64, y, 65, y + 0.5f, 65, y + 1.5f);
        sheet.content().closePath();
        sheet.content().stroke();
      }
      sheet.draw(74, 80 + 14 * i, "Washed the floors");
    }
    assertThat(lines(sheet))
        .containsExactly(
            "Duties",
            "",
            "• Washed the floors",
            "• Washed the floors",
            "• Washed the floors",
            "• Washed the floors");
  }

  @Test
  void wrappedLinesAreOneAgainAndThoseOfAnAddressAreNot() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.draw(56, 60, "Jane Example");
    sheet.draw(56, 73, "14 Mill Lane");
    sheet.draw(56, 86, "Springfield, OH");
    float y = sheet.paragraph(56, 120, 300, PROSE);
    y = sheet.bullet(56, y + 12, 300, "•", PROSE);
    sheet.bullet(56, y, 300, "•", PROSE);
    assertThat(lines(sheet))
        .containsExactly(
            "Jane Example",
            "14 Mill Lane",
            "Springfield, OH",
            "",
            PROSE,
            "",
            "• " + PROSE,
            "• " + PROSE);
  }

  @Test
  void ligaturesAndHyphensAtTheEndOfLinesAreUndone() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.font(sheet.embedded(), 10, 12.5f);
    List<String> left =
        List.of(
            "Certiﬁed to work in the ofﬁce of the ad-",
            "ministrator with full responsibility for docu-",
            "ments, a well-organized and detail-",
            "oriented colleague who took on every long-",
            "term patient and who was never tired of re-",
            "conciling the books of the ﬂeet each night.");
    for (int i = 0; i < left.size(); i++) {
      sheet.draw(56, 60 + 12.5f * i, left.get(i));
      sheet.draw(320, 64 + 12.5f * i, "Kept watch at the gate of the northern yard " + i);
    }
    List<String> lines = lines(sheet);
    assertThat(String.join(" ", lines))
        .startsWith(
            "Certified to work in the office of the administrator with full responsibility for"
                + " documents, a well-organized and detail-oriented colleague who took on every"
                + " long-term patient and who was never tired of re");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WORK EXPERIENCE", "SKILLS", "EDUCATION & TRAINING"})
  void letterSpacedHeadingsAreClosedUp(String heading) throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.content().setCharacterSpacing(4);
    sheet.draw(56, 60, heading);
    sheet.content().setCharacterSpacing(0);
    sheet.draw(56, 80, PROSE);
    sheet.draw(56, 120, heading.replaceAll("(?<=.)(?=.)", " "));
    sheet.draw(56, 140, PROSE);
    assertThat(lines(sheet).stream().filter(line -> !line.isEmpty()).toList())
        .containsExactly(heading, PROSE, heading, PROSE);
  }

  @Test
  void raisedLettersStayInTheirLine() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.draw(56, 60, "Ranked 1");
    float x = 56 + sheet.width("Ranked 1");
    sheet.size = 6;
    sheet.draw(x, 56, "st");
    x += sheet.width("st");
    sheet.size = 10;
    sheet.draw(x, 60, " of forty");
    assertThat(lines(sheet)).containsExactly("Ranked 1st of forty");
  }

  @Test
  void numbersOfPagesGoAndWhatOccursOnceStays() throws IOException {
    PdfSheet sheet = new PdfSheet();
    for (int page = 1; page <= 3; page++) {
      sheet.draw(56, 40, "Jane Example, 555-0100");
      sheet.draw(56, 80, "Text of page " + "abc".charAt(page - 1));
      sheet.draw(300, 760, String.valueOf(page));
      sheet.draw(56, 740, page == 2 ? "Only here" : "Confidential");
      if (page < 3) {
        sheet.nextPage();
      }
    }
    assertThat(lines(sheet).stream().filter(line -> !line.isEmpty()).toList())
        .containsExactlyInAnyOrder(
            "Jane Example, 555-0100",
            "Text of page a",
            "Text of page b",
            "Text of page c",
            "Only here",
            "Confidential");
  }

  @Test
  void whatWasFilledIntoAFormIsRead() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.draw(56, 60, "Name:");
    PDAcroForm form = new PDAcroForm(sheet.document);
    sheet.document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), sheet.plain);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 10 Tf 0 g");
    PDTextField field = new PDTextField(form);
    field.setPartialName("name");
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(120, 792 - 64, 200, 14));
    widget.setPage(sheet.document.getPage(0));
    sheet.document.getPage(0).getAnnotations().add(widget);
    form.getFields().add(field);
    field.setValue("Jane Example");
    assertThat(lines(sheet)).containsExactly("Name:    Jane Example");
  }

  @Test
  void aPageThatIsAPictureIsTold() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.draw(56, 60, PROSE);
    sheet.nextPage();
    picture(sheet);
    assertThat(PdfReader.read(sheet.bytes()))
        .isEqualTo(new Lines(List.of(PROSE), List.of("Page 2 is a picture without text.")));
  }

  @Test
  void aDamagedPageLosesNoOther() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.draw(56, 60, PROSE);
    sheet.nextPage();
    sheet.draw(56, 60, "Lost");
    sheet.content().close();
    PDStream content = new PDStream(sheet.document);
    try (var out = content.createOutputStream()) {
      out.write("BT 56 700 Td <414243".getBytes(US_ASCII));
    }
    sheet.document.getPage(1).setContents(content);
    assertThat(PdfReader.read(sheet.bytes()))
        .isEqualTo(
            new Lines(
                List.of(PROSE), List.of("Page 2 is damaged and couldn't be read to its end.")));
  }

  @Test
  void aPageWhoseContentIsDestroyedIsToldFromAnEmptyOne() throws IOException {
    byte[] packed = Made.zlib((Made.HELLO + " ").repeat(40).getBytes(US_ASCII));
    byte[] end = Arrays.copyOf(packed, packed.length - 9);
    byte[] whole = packed.clone();
    Arrays.fill(whole, 2, whole.length, (byte) 0xff);
    for (byte[] damaged : List.of(whole, Arrays.copyOf(packed, 1))) {
      assertThat(fault(onePage(Made.stream("/Filter/FlateDecode", damaged))))
          .isEqualTo(Fault.BROKEN);
    }
    for (String none : List.of("null", "<</Length 9>>", "(text)")) {
      assertThat(fault(onePage(none))).as(none).isEqualTo(Fault.BROKEN);
    }
    assertThat(PdfReader.read(onePage(Made.stream("/Filter/FlateDecode", end))))
        .isInstanceOfSatisfying(
            Lines.class,
            it ->
                assertThat(it.notes())
                    .containsExactly("Page 1 is damaged and couldn't be read to its end."));
  }

  private static byte[] onePage(String content) {
    return Made.pdfPage(Made.PAGE, content);
  }

  @Test
  void theDayOnWhichItWasSavedIsToldByTheFile() throws IOException {
    PdfSheet sheet = new PdfSheet();
    sheet.draw(56, 60, PROSE);
    Calendar made = new GregorianCalendar(2021, Calendar.MAY, 3);
    sheet.document.getDocumentInformation().setCreationDate(made);
    assertThat(saved(sheet.bytes())).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(saved(dated("/ModDate(D:20240229233000-08'00')/CreationDate(D:2020)")))
        .isEqualTo(LocalDate.of(2024, 2, 29));
    for (String odd : List.of("D:19700101", "yesterday", "D:99999999999999", "")) {
      assertThat(saved(dated("/ModDate(" + odd + ")"))).as(odd).isNull();
    }
  }

  private static byte[] dated(String information) {
    return new String(onePage(Made.stream(Made.HELLO)), ISO_8859_1)
        .replace("trailer\n<<", "trailer\n<</Info<<" + information + ">>")
        .getBytes(ISO_8859_1);
  }

  private static @Nullable LocalDate saved(byte[] bytes) {
    return ((Lines) PdfReader.read(bytes)).saved();
  }

  @Test
  void aScanIsNoText() throws IOException {
    PdfSheet sheet = new PdfSheet();
    picture(sheet);
    assertThat(PdfReader.read(sheet.bytes()))
        .isInstanceOfSatisfying(
            Unreadable.class,
            it -> {
              assertThat(it.fault()).isEqualTo(Fault.NO_TEXT);
              assertThat(it.why()).contains("scan");
            });
  }

  private static void picture(PdfSheet sheet) throws IOException {
    BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
    sheet
        .content()
        .drawImage(LosslessFactory.createFromImage(sheet.document, grey), 0, 0, 600, 780);
  }

  @Test
  void aPageWithoutAnythingIsNoText() throws IOException {
    assertThat(fault(new PdfSheet().bytes())).isEqualTo(Fault.NO_TEXT);
  }

  @Test
  void aLockedFileSaysSo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    assertThat(fault(out.toByteArray())).isEqualTo(Fault.ENCRYPTED);
  }

  @Test
  void aFileThatIsCutOffOrNoneIsBroken() throws IOException {
    assertThat(fault("%PDF-1.7\nnothing".getBytes(US_ASCII))).isEqualTo(Fault.BROKEN);
    assertThat(fault(new byte[0])).isEqualTo(Fault.BROKEN);
  }

  @Test
  void moreThanAMillionCharactersAreNotRead() throws IOException {
    PdfSheet sheet = new PdfSheet();
    String line = "a".repeat(1_000);
    for (int i = 0; i < 1_001; i++) {
      sheet.draw(10, 10 + i % 700, line);
    }
    assertThat(fault(sheet.bytes())).isEqualTo(Fault.OVER_LIMITS);
  }

  private static Fault fault(byte[] bytes) {
    DocumentText read = PdfReader.read(bytes);
    assertThat(read).isInstanceOf(Unreadable.class);
    return ((Unreadable) read).fault();
  }
}
