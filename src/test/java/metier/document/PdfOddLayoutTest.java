package metier.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import metier.document.DocumentText.Lines;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What few résumés have, and no word of it is lost either. */
class PdfOddLayoutTest {
  private static final float LEFT = 56;

  private static List<String> read(PdfSheet sheet, long seed) throws IOException {
    List<String> lines = Read.lines(PdfReader.read(sheet.bytes()));
    assertThat(Read.words(lines))
        .as("seed %d, lines:%n%s", seed, String.join("\n", lines))
        .containsExactlyElementsOf(sheet.expected());
    return lines;
  }

  private static float prose(
      PdfSheet sheet, Vocabulary words, float x, float y, float width, int count)
      throws IOException {
    float at = y;
    for (int i = 0; i < count; i++) {
      at = sheet.paragraph(x, at, width, words.sentence(25, 45)) + 8;
    }
    return at;
  }

  private static void turned(PdfSheet sheet, double degrees, float x, float y, String text)
      throws IOException {
    sheet.content().beginText();
    sheet.content().setFont(sheet.font, sheet.size);
    sheet.content().setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
    sheet.content().showText(text);
    sheet.content().endText();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void aNarrowColumnOfWrappedLinesWithoutBullets(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = 60;
    sheet.font(sheet.plain, 9, 11);
    for (int part = 0; part < 4; part++) {
      y = sheet.heading(LEFT, y, words.name());
      for (int i = 0; i < 3; i++) {
        y = sheet.paragraph(LEFT, y, 95, words.sentence(3, 6)) + 5;
      }
    }
    sheet.font(sheet.plain, 10, 12.5f);
    prose(sheet, words, 180, 68, PdfSheet.RIGHT - 180, 6);
    read(sheet, seed);
  }

  @ParameterizedTest
  @CsvSource({"1,90", "2,-90", "3,45", "5,30", "8,180"})
  void textThatRunsOtherwiseIsReadAtTheEnd(long seed, double degrees) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    String turned = words.names(3);
    turned(sheet, degrees, 300, 400, turned);
    prose(sheet, words, LEFT, 60, 500, 4);
    sheet.nextPage();
    turned(sheet, degrees, 300, 400, turned);
    prose(sheet, words, LEFT, 60, 500, 4);
    sheet.reads(turned);
    assertThat(read(sheet, seed).getLast()).isEqualTo(turned);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void footnotesBelowTwoColumns(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    sheet.line(LEFT, 50, words.names(2));
    float left = prose(sheet, words, LEFT, 90, 230, 4);
    float right = prose(sheet, words, 320, 90, 236, 4);
    sheet.font(sheet.plain, 7, 8.5f);
    float y = Math.max(left, right) + 20;
    for (int i = 1; i <= 3; i++) {
      y = sheet.line(LEFT, y, i + " " + words.sentence(8, 14));
    }
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void aTableWithCellsOverSeveralColumns(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = 60;
    for (int part = 0; part < 3; part++) {
      y = sheet.line(LEFT, y, words.sentence(12, 14)) + 3;
      for (int row = 0; row < 3; row++) {
        String title = words.names(2);
        String employer = words.names(2);
        String years = words.years();
        sheet.draw(LEFT, y, title);
        sheet.draw(230, y, employer);
        sheet.draw(470, y, years);
        sheet.reads(title + " " + employer + " " + years);
        y += 15;
      }
    }
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void numbersOfPagesBelowColumnsOfThreePages(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    String head = words.names(2);
    sheet.reads(head);
    for (int page = 1; page <= 3; page++) {
      sheet.draw(LEFT, 30, head);
      prose(sheet, words, LEFT, 70, 230, 5);
      prose(sheet, words, 320, 70, 236, 5);
      sheet.draw(290, 770, page + " / 3");
      if (page < 3) {
        sheet.nextPage();
      }
    }
    read(sheet, seed);
  }

  @Test
  void aWordPartedAtTheEndOfAColumnIsWhole() throws IOException {
    PdfSheet sheet = new PdfSheet();
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      left.add("counted the stock of the northern yard " + i);
      right.add("and kept the books of all the nine ships " + i);
    }
    left.set(7, "and wrote each week to the adminis-");
    right.set(0, "tration of the harbor and to the owners,");
    for (int i = 0; i < 8; i++) {
      sheet.draw(LEFT, 60 + 12.5f * i, left.get(i));
      sheet.draw(320, 60 + 12.5f * i, right.get(i));
    }
    assertThat(String.join(" ", Read.lines(PdfReader.read(sheet.bytes()))))
        .contains("to the administration of the harbor");
  }

  @Test
  void bulletsOfTheSymbolFont() throws IOException {
    PdfSheet sheet = new PdfSheet();
    for (int i = 0; i < 3; i++) {
      sheet.font = new PDType1Font(FontName.SYMBOL);
      sheet.draw(LEFT, 60 + 14 * i, "•");
      sheet.font = sheet.plain;
      sheet.draw(LEFT + 14, 60 + 14 * i, "Painted the hulls");
    }
    assertThat(Read.lines(PdfReader.read(sheet.bytes())))
        .hasSize(3)
        .containsOnly("• Painted the hulls");
  }

  @Test
  void aNameWrittenFromTheRightIsReadFromTheRight() throws IOException {
    PdfSheet sheet = new PdfSheet();
    PDFont embedded = sheet.embedded();
    sheet.font(embedded, 12, 15);
    String name = "דנה לוי";
    sheet.draw(LEFT, 60, new StringBuilder(name).reverse().toString());
    sheet.draw(LEFT, 80, "Nurse in Tel Aviv, 2019 – 2021");
    assertThat(Read.lines(PdfReader.read(sheet.bytes())))
        .containsExactly(name, "Nurse in Tel Aviv, 2019 – 2021");
  }

  @Test
  void chineseLinesAreJoinedWithoutSpaces() throws IOException {
    String line = "护士在上海第一医院工作了九年负责急诊部的病人和新同事的培训以及药品的管理和所有设备的检查工作还有每天的记录";
    StringBuilder content = new StringBuilder("BT /F 9 Tf 12 TL 40 700 Td\n");
    for (String part : List.of(line, line.substring(0, 20))) {
      content.append('<');
      part.chars().forEach(c -> content.append(String.format("%04X", c)));
      content.append("> Tj T*\n");
    }
    byte[] pdf =
        Made.rawPdf(
            List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + Made.PAGE + ">>",
                Made.stream(content.append("ET").toString()),
                "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H"
                    + "/DescendantFonts[6 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/DW 1000"
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>"));
    assertThat(Read.lines(PdfReader.read(pdf))).containsExactly(line + line.substring(0, 20));
  }

  @Test
  void lettersThatTheirFontDoesNotTellAreCounted() throws IOException {
    byte[] pdf =
        Made.rawPdf(
            List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 600 800]"
                    + "/Resources<</Font<</F 5 0 R/G 7 0 R>>>>>>",
                Made.stream("BT /G 9 Tf 40 700 Td (Nurse) Tj /F 9 Tf 0 -20 Td <00010002> Tj ET"),
                "<</Type/Font/Subtype/Type0/BaseFont/Odd/Encoding/Identity-H"
                    + "/DescendantFonts[6 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/Odd/DW 1000"
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    assertThat(PdfReader.read(pdf))
        .isEqualTo(
            new Lines(
                List.of("Nurse"),
                List.of(
                    "2 letters or signs couldn't be read: their fonts don't say which they"
                        + " are.")));
  }
}
