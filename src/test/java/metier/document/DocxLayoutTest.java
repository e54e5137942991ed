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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of columns and tables: no word is lost, doubled or out of reading order. */
class DocxLayoutTest {
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

  private String position(Vocabulary words) {
    StringBuilder xml = new StringBuilder(p(next(words.names(2))));
    xml.append(p(next(words.names(3))));
    for (int i = 0; i < 3; i++) {
      xml.append(item(next(words.sentence(6, 30))));
    }
    return xml.toString();
  }

  private String sidebar(Vocabulary words) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      xml.append(p(next(words.name())));
      for (int j = 0; j < 4; j++) {
        xml.append(item(next(words.names(words.between(1, 2)))));
      }
      xml.append("<w:p/>");
    }
    return xml.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void sidebarInATableAtTheLeft(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    DocxSheet sheet = new DocxSheet().add(p(next(words.names(2))));
    sheet.add(table(row(sidebar(words), position(words) + position(words))));
    read(sheet.add(p(next(words.sentence(9, 12)))), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void sidebarInATableAtTheRightUnderAHeaderAcross(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    DocxSheet sheet = new DocxSheet();
    sheet.add(
        table(
            row(p(next(words.names(2))) + p(next(words.sentence(9, 12)))),
            row(position(words) + position(words), sidebar(words))));
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void sidebarInABoxThatIsWrittenTwice(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    String name = next(words.names(2));
    DocxSheet sheet = new DocxSheet().add("<w:p>" + r(name) + box(sidebar(words)) + "</w:p>");
    read(sheet.add(position(words)).add(position(words)), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void tableOfTitleEmployerAndDate(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    List<String> rows = new ArrayList<>();
    List<String> xml = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String title = next(words.names(2));
      String employer = next(words.names(words.between(1, 3)));
      String years = next(words.years());
      xml.add(row(p(title), p(employer), p(years)));
      rows.add(title + "    " + employer + "    " + years);
    }
    DocxSheet sheet = new DocxSheet().add(table(xml.toArray(String[]::new)));
    sheet.add(p(next(words.sentence(20, 30))));
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void tableOfSkillsInThreeColumns(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    List<String> xml = new ArrayList<>();
    List<String> skills = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<String> cells = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        String skill = next(words.names(words.between(1, 2)));
        skills.add(skill);
        cells.add(p(skill));
      }
      xml.add(row(cells.toArray(String[]::new)));
    }
    DocxSheet sheet = new DocxSheet().add(table(xml.toArray(String[]::new)));
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(skills);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void datesInTheLeftColumn(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    List<String> xml = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String years = next(words.years());
      xml.add(row(p(years), position(words)));
    }
    List<String> lines = read(new DocxSheet().add(table(xml.toArray(String[]::new))), seed);
    assertThat(lines.stream().filter(line -> line.matches("\\d{4} – \\d{4} {4}\\S+ \\S+")))
        .as("seed %d", seed)
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void titleAndDateWithEmployerAndPlaceBelow(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    DocxSheet sheet = new DocxSheet();
    List<String> dated = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String title = words.names(2);
      String employer = words.names(3);
      String years = words.years();
      String place = words.name() + ", OH";
      next(title + " " + years + " " + employer + " " + place);
      sheet.add(table(row(p(title) + p(employer), p(years) + p(place))));
      dated.add(title + "    " + years);
      dated.add(employer + "    " + place);
      for (int j = 0; j < 3; j++) {
        sheet.add(item(next(words.sentence(5, 25))));
      }
    }
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(dated);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void tablesWithinCellsAndContentControls(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    DocxSheet sheet = new DocxSheet();
    String before = p(next(words.sentence(4, 8)));
    String inner =
        table(row(p(next(words.name())), p(next(words.name()))), row(p(next(words.name()))));
    String after = p(next(words.sentence(4, 8)));
    String beside = "<w:sdt><w:sdtPr/><w:sdtContent>" + position(words) + "</w:sdtContent></w:sdt>";
    sheet.add(table(row(before + inner + after, beside)));
    sheet.add(
        "<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent>"
            + r(next(words.sentence(3, 9)))
            + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>");
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void headerFirstAndFooterLast(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    String contact = next(words.word() + "@example.org");
    DocxSheet sheet = new DocxSheet().add(position(words)).add(position(words));
    sheet.add(
        "<w:p><w:pPr><w:sectPr><w:cols w:num=\"2\"/></w:sectPr></w:pPr>"
            + r(next(words.sentence(9, 30)))
            + "</w:p>");
    String footer = next(words.sentence(3, 5));
    sheet.part("header", "header1", "hdr", p(contact));
    sheet.part("header", "header2", "hdr", p(contact));
    sheet.part(
        "footer",
        "footer1",
        "ftr",
        p(footer)
            + "<w:p>"
            + r("Page ")
            + "<w:fldSimple w:instr=\" PAGE \">"
            + r("1")
            + "</w:fldSimple>"
            + r(" of ")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> NUMPAGES"
            + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("2")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void dateAndPlaceBesideAWholePosition(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    DocxSheet sheet = new DocxSheet();
    List<String> dated = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String title = words.names(2);
      String employer = words.names(3);
      String years = words.years();
      String place = words.name() + ", OH";
      next(title + " " + years + " " + employer + " " + place);
      String bullets = item(next(words.sentence(9, 20))) + item(next(words.sentence(9, 20)));
      sheet.add(table(row(p(title) + p(employer) + bullets, p(years) + p(place))));
      dated.add(title + "    " + years);
      dated.add(employer + "    " + place);
    }
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(dated);
  }
}
