package metier.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of columns and tables: no word is lost, doubled or out of reading order. */
class PdfLayoutTest {
  private static final float LEFT = 56;

  /** Reads the sheet and returns its lines, whose words are those drawn, in the order expected. */
  private static List<String> read(PdfSheet sheet, long seed) throws IOException {
    List<String> lines = Read.lines(PdfReader.read(sheet.bytes()));
    assertThat(Read.words(lines))
        .as("seed %d, lines:%n%s", seed, String.join("\n", lines))
        .containsExactlyElementsOf(sheet.expected());
    return lines;
  }

  private static float header(PdfSheet sheet, Vocabulary words) throws IOException {
    sheet.font(sheet.bold, 20, 24);
    sheet.line(LEFT, 60, words.names(2));
    sheet.font(sheet.plain, 10, 12.5f);
    sheet.paragraph(LEFT, 78, 500, words.sentence(16, 22));
    return 120;
  }

  private static float sidebar(PdfSheet sheet, Vocabulary words, float x, float y, int parts)
      throws IOException {
    float at = y;
    for (int i = 0; i < parts; i++) {
      at = sheet.heading(x, at, words.name());
      for (int j = 0; j < 4; j++) {
        at = sheet.line(x, at, words.names(words.between(1, 2)));
      }
    }
    return at;
  }

  private static float positions(
      PdfSheet sheet, Vocabulary words, float x, float y, float width, int count)
      throws IOException {
    float at = sheet.heading(x, y, words.name());
    for (int i = 0; i < count; i++) {
      String title = words.names(2);
      String years = words.years();
      sheet.draw(x, at, title);
      sheet.drawRight(x + width, at, years);
      sheet.reads(title + " " + years);
      at = sheet.line(x, at + sheet.leading, words.names(3));
      for (int j = 0; j < 3; j++) {
        at = sheet.bullet(x + 6, at, width - 6, "•", words.sentence(8, 26));
      }
      at += 8;
    }
    return at;
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void sidebarAtTheLeftUnderAFullHeader(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    sidebar(sheet, words, LEFT, y, 4);
    positions(sheet, words, 210, y, PdfSheet.RIGHT - 210, 4);
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void sidebarAtTheRight(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    positions(sheet, words, LEFT, y, 330, 4);
    sidebar(sheet, words, 420, y, 4);
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void longSidebarAtTheLeftWhoseLinesStandElsewhere(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    sheet.font(sheet.plain, 8.5f, 11);
    sidebar(sheet, words, 40, 50, 9);
    sheet.font(sheet.bold, 22, 26);
    sheet.line(200, 58, words.names(2));
    sheet.font(sheet.plain, 10, 13);
    positions(sheet, words, 200, 80, PdfSheet.RIGHT - 200, 4);
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void twoEqualColumnsUnderAFullHeader(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    prose(sheet, words, LEFT, y, 238, 5);
    sheet.leading = 13.5f;
    prose(sheet, words, LEFT + 258, y, 238, 5);
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void datesAtTheRightEdge(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    List<String> dated = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String title = words.names(2);
      String years = words.years();
      String employer = words.names(2);
      String place = words.name() + ", OH";
      sheet.draw(LEFT, y, title);
      sheet.drawRight(PdfSheet.RIGHT, y, years);
      sheet.draw(LEFT, y + 12.5f, employer);
      sheet.drawRight(PdfSheet.RIGHT, y + 12.5f, place);
      sheet.reads(title + " " + years + " " + employer + " " + place);
      dated.add(title + "    " + years);
      y += 25;
      for (int j = 0; j < 3; j++) {
        y = sheet.bullet(LEFT + 6, y, 480, "•", words.sentence(2, 30));
      }
      y += 9;
    }
    assertThat(read(sheet, seed)).as("seed %d", seed).containsAll(dated);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void tableOfSkillsInThreeColumns(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    y = sheet.heading(LEFT, y, "Skills") + 4;
    List<String> skills = new ArrayList<>();
    for (int column = 0; column < 3; column++) {
      for (int row = 0; row < 5; row++) {
        String skill = words.names(words.between(1, 2));
        sheet.line(LEFT + 170 * column, y + 13 * row, skill);
        skills.add(skill);
      }
    }
    prose(sheet, words, LEFT, y + 5 * 13 + 10, 500, 3);
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(skills);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void tableOfTitleEmployerAndDate(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String title = words.names(words.between(1, 2));
      String employer = words.names(words.between(1, 3));
      String years = words.years();
      sheet.draw(LEFT, y, title);
      sheet.draw(230, y, employer);
      sheet.draw(470, y, years);
      sheet.reads(title + " " + employer + " " + years);
      rows.add(title + "    " + employer + "    " + years);
      y += 15;
    }
    prose(sheet, words, LEFT, y + 12, 500, 2);
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void datesAtTheLeft(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    List<String> dated = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String years = words.years();
      sheet.line(LEFT, y, years);
      String title = words.names(2);
      dated.add(years + "    " + title);
      y = sheet.line(170, y, title);
      y = sheet.line(170, y, words.names(3));
      for (int j = 0; j < 3; j++) {
        y = sheet.bullet(170, y, PdfSheet.RIGHT - 170, "•", words.sentence(8, 22));
      }
      y += 8;
    }
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(dated);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void headingsAtTheLeftOfTheirSections(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String heading = words.name().toUpperCase(java.util.Locale.ROOT);
      sheet.font = sheet.bold;
      sheet.line(LEFT, y, heading);
      sheet.font = sheet.plain;
      headings.add(heading);
      y = prose(sheet, words, 170, y, PdfSheet.RIGHT - 170, 2) + 6;
    }
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(headings);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void listOfTwoColumnsWithinOne(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    y = sheet.heading(LEFT, y, words.name());
    for (float x : new float[] {LEFT, 310}) {
      for (int row = 0; row < 5; row++) {
        sheet.bullet(x, y + row * 13, 230, "•", words.names(words.between(1, 4)));
      }
    }
    y = sheet.heading(LEFT, y + 5 * 13, words.name());
    for (int i = 0; i < 4; i++) {
      y = sheet.bullet(LEFT, y, 230, "•", words.names(3));
    }
    prose(sheet, words, LEFT, y + 6, 500, 3);
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void headersAndFootersOfTwoPages(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    String header = words.names(2) + " | " + words.word() + "@example.org";
    String footer = words.sentence(4, 6);
    sheet.line(LEFT, 30, header);
    float y = sheet.heading(LEFT, 60, words.name());
    y = prose(sheet, words, LEFT, y, 238, 4);
    prose(sheet, words, LEFT + 258, 60, 238, 4);
    sheet.line(LEFT, 760, footer);
    sheet.drawRight(PdfSheet.RIGHT, 760, "Page 1 of 2");
    sheet.reads("Page 1 of 2");
    sheet.nextPage();
    sheet.draw(LEFT, 30, header);
    prose(sheet, words, LEFT, 60, 500, 4);
    sheet.draw(LEFT, 760, footer);
    sheet.drawRight(PdfSheet.RIGHT, 760, "Page 2 of 2");
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void sidebarOverTwoPages(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    List<String[]> later = new ArrayList<>();
    float y = header(sheet, words);
    for (int i = 0; i < 30; i++) {
      sheet.line(LEFT, y + i * 20, words.names(2));
    }
    for (int i = 0; i < 45; i++) {
      later.add(new String[] {String.valueOf(y + i * 14), words.sentence(5, 6)});
    }
    List<String> second = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      second.add(words.names(2));
    }
    second.forEach(sheet::reads);
    for (String[] line : later) {
      sheet.line(210, Float.parseFloat(line[0]), line[1]);
    }
    sheet.nextPage();
    for (int i = 0; i < 10; i++) {
      sheet.draw(LEFT, 60 + i * 20, second.get(i));
    }
    for (int i = 0; i < 40; i++) {
      sheet.line(210, 60 + i * 14, words.sentence(5, 6));
    }
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void columnsOfTheFirstPageAndPlainTextOnTheSecond(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    sidebar(sheet, words, LEFT, y, 3);
    positions(sheet, words, 210, y, PdfSheet.RIGHT - 210, 3);
    sheet.nextPage();
    prose(sheet, words, LEFT, 60, 500, 6);
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void fullLinesBelowAndBetweenColumns(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    float left = prose(sheet, words, LEFT, y, 230, 2);
    float right = prose(sheet, words, 320, y, 236, 2);
    y = prose(sheet, words, LEFT, Math.max(left, right) + 10, 500, 2);
    left = prose(sheet, words, LEFT, y + 10, 150, 2);
    right = prose(sheet, words, 230, y + 10, 326, 3);
    prose(sheet, words, LEFT, Math.max(left, right) + 10, 500, 1);
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void labelsAndTheirValues(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String label = words.name() + ":";
      String value = words.names(words.between(1, 4));
      sheet.draw(LEFT, y, label);
      sheet.draw(170, y, value);
      sheet.reads(label + " " + value);
      rows.add(label + "    " + value);
      y += 14;
    }
    prose(sheet, words, LEFT, y + 10, 500, 2);
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void tableWhoseCellsAreWrapped(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String title = words.sentence(2, 3);
      String more = words.word();
      String employer = words.names(2) + " and";
      String branch = words.names(1);
      int year = words.between(1995, 2015);
      sheet.draw(LEFT, y, title);
      sheet.draw(LEFT, y + 12, more);
      sheet.draw(230, y, employer);
      sheet.draw(230, y + 12, branch);
      sheet.draw(470, y, year + " –");
      sheet.draw(470, y + 12, String.valueOf(year + 2));
      String row =
          title
              + " "
              + more
              + "    "
              + employer
              + " "
              + branch
              + "    "
              + year
              + " – "
              + (year + 2);
      sheet.reads(row);
      rows.add(row);
      y += 32;
    }
    prose(sheet, words, LEFT, y + 12, 500, 2);
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void listsOfTwoColumnsUnderHeadingsOfTheirOwn(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    for (int list = 0; list < 3; list++) {
      y = sheet.heading(LEFT, y + 8, words.name());
      for (float x : new float[] {LEFT, 310}) {
        for (int row = 0; row < 4; row++) {
          sheet.line(x, y + row * 13, words.names(words.between(1, 3)));
        }
      }
      y += 4 * 13;
    }
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void contactsBesideALargeNameAndListsBetweenDrawnLines(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    sheet.font(sheet.bold, 24, 28);
    sheet.line(LEFT, 70, words.names(2));
    sheet.font(sheet.plain, 10, 12.5f);
    for (int i = 0; i < 3; i++) {
      String contact = words.names(words.between(2, 3));
      sheet.drawRight(PdfSheet.RIGHT, 56 + 12.5f * i, contact);
      sheet.reads(contact);
    }
    float y = 110;
    for (int list = 0; list < 3; list++) {
      sheet.content().moveTo(LEFT, 792 - y);
      sheet.content().lineTo(PdfSheet.RIGHT, 792 - y);
      sheet.content().stroke();
      float left = y + 14;
      float right = y + 14;
      for (int i = 0; i < 4; i++) {
        left = sheet.line(LEFT, left, words.names(2));
      }
      for (int i = 0; i < 3; i++) {
        right = sheet.bullet(250, right, 300, "•", words.sentence(6, 14));
      }
      y = Math.max(left, right) + 4;
    }
    read(sheet, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void tableOfLicenceYearAndState(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    float y = header(sheet, words);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String licence = words.names(words.between(2, 3));
      String year = String.valueOf(words.between(1995, 2020));
      String state = words.name();
      sheet.draw(LEFT, y, licence);
      sheet.draw(300, y, year);
      sheet.draw(450, y, state);
      rows.add(licence + "    " + year + "    " + state);
      sheet.reads(rows.getLast());
      y += 14;
    }
    assertThat(read(sheet, seed)).as("seed %d", seed).containsSubsequence(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void rowOfContactsAboveColumns(long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    PdfSheet sheet = new PdfSheet();
    sheet.font(sheet.bold, 22, 26);
    sheet.line(230, 60, words.names(2));
    sheet.font(sheet.plain, 10, 12.5f);
    for (float x : new float[] {80, 270, 450}) {
      sheet.line(x, 90, words.name());
    }
    sidebar(sheet, words, LEFT, 116, 4);
    positions(sheet, words, 225, 116, PdfSheet.RIGHT - 225, 3);
    read(sheet, seed);
  }
}
