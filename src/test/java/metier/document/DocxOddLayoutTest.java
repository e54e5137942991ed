package metier.document;

import static metier.document.DocxSheet.box;
import static metier.document.DocxSheet.item;
import static metier.document.DocxSheet.p;
import static metier.document.DocxSheet.r;
import static metier.document.DocxSheet.row;
import static metier.document.DocxSheet.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What few résumés have, and no word of it is lost either. */
class DocxOddLayoutTest {
  private final List<String> expected = new ArrayList<>();

  /** Expects it to be read next. */
  private String next(String text) {
    expected.addAll(List.of(text.split("\\s+")));
    return text;
  }

  private List<String> read(DocxSheet sheet, long seed) throws IOException {
    List<String> lines = Read.lines(DocxReader.read(sheet.bytes()));
    assertThat(Read.words(lines))
        .as("seed %d, lines:%n%s", seed, String.join("\n", lines))
        .containsExactlyElementsOf(expected);
    return lines;
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void aTableWithMergedCells(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    StringBuilder rows = new StringBuilder();
    rows.append("<w:tr>")
        .append(cell("<w:gridSpan w:val=\"3\"/>", p(next(words.names(3)))))
        .append("</w:tr>");
    for (int i = 0; i < 6; i++) {
      boolean first = i % 3 == 0;
      rows.append("<w:tr>")
          .append(
              first
                  ? cell("<w:vMerge w:val=\"restart\"/>", p(next(words.names(2))))
                  : cell("<w:vMerge/>", "<w:p/>"))
          .append(cell("", p(next(words.names(2)))))
          .append(cell("", p(next(words.years()))))
          .append("</w:tr>");
    }
    read(new DocxSheet().add("<w:tbl>" + rows + "</w:tbl>"), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void footnotesFollowTheText(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    DocxSheet sheet = new DocxSheet();
    sheet.add(
        "<w:p>"
            + r(next(words.sentence(6, 12)))
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + r(" " + next(words.word()))
            + "</w:p>");
    sheet.add(p(next(words.sentence(6, 12))));
    sheet.part(
        "footnotes",
        "footnotes",
        "footnotes",
        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>"
            + "</w:footnote><w:footnote w:id=\"2\">"
            + p(next(words.sentence(5, 9)))
            + "</w:footnote>");
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void aSectionOfTwoColumnsWithinOne(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    DocxSheet sheet = new DocxSheet().add(p(next(words.sentence(20, 30))));
    sheet.add("<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr></w:p>");
    for (int i = 0; i < 8; i++) {
      sheet.add(item(next(words.names(2))));
      if (i == 3) {
        sheet.add("<w:p><w:r><w:br w:type=\"column\"/></w:r>" + r(next(words.name())) + "</w:p>");
      }
    }
    sheet.add(
        "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/><w:cols w:num=\"2\"/></w:sectPr>"
            + "</w:pPr></w:p>");
    read(sheet.add(p(next(words.sentence(20, 30)))), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void boxesWithinDrawingsWithinBoxes(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    String before = r(next(words.sentence(3, 5)));
    String inner = next(words.names(2));
    String deeper = next(words.names(2));
    String older = next(words.names(3));
    DocxSheet sheet =
        new DocxSheet()
            .add("<w:p>" + before + box("<w:p>" + r(inner) + box(p(deeper)) + "</w:p>") + "</w:p>")
            .add(
                "<w:p><w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>"
                    + p(older)
                    + "</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r></w:p>");
    sheet.add(p(next(words.sentence(5, 9))));
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void skillsInThreeColumnsOfItemsBelowEachOther(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < 3; column++) {
      StringBuilder cell = new StringBuilder();
      for (int i = 0; i < 5; i++) {
        cell.append(item(next(words.names(words.between(1, 2)))));
      }
      cells.add(cell.toString());
    }
    List<String> lines = read(new DocxSheet().add(table(row(cells.toArray(String[]::new)))), seed);
    assertThat(lines.stream().filter(line -> line.startsWith("• "))).hasSize(15);
  }

  @Test
  void aNameFromTheRightAndChineseStayAsTheyAreWritten() throws IOException {
    DocxSheet sheet =
        new DocxSheet()
            .add(
                "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>דנה"
                    + " לוי</w:t></w:r></w:p>")
            .add(p("护士，上海第一医院"));
    assertThat(Read.lines(DocxReader.read(sheet.bytes()))).containsExactly("דנה לוי", "护士，上海第一医院");
  }

  @ParameterizedTest
  @ValueSource(strings = {"F0B7", "F0A7", "F06E", "F0D8", "F0FC"})
  void signsOfPictureFontsOpenBullets(String code) throws IOException {
    String sign = String.valueOf((char) Integer.parseInt(code, 16));
    DocxSheet sheet =
        new DocxSheet()
            .add(
                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\""
                    + code
                    + "\"/><w:tab/><w:t>Set the tables</w:t></w:r></w:p>")
            .add(
                "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>"
                    + sign
                    + "</w:t></w:r>"
                    + r(" Set the tables")
                    + "</w:p>");
    assertThat(Read.lines(DocxReader.read(sheet.bytes())))
        .containsExactly("• Set the tables", "• Set the tables");
  }
}
