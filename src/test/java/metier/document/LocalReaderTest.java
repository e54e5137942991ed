package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.document.DocumentText.Lines;
import org.junit.jupiter.api.Test;

/** Pages and texts as lines; the readers of PDF and DOCX have tests of their own. */
final class LocalReaderTest {
  private static Lines read(byte[] bytes) {
    DocumentText read = new LocalReader().read(bytes, null);
    assertThat(read).isInstanceOf(Lines.class);
    return (Lines) read;
  }

  @Test
  void a_page_of_html_is_read_block_by_block() {
    assertThat(read(Made.html()).lines())
        .containsExactly(
            "Robin Okafor",
            "",
            "Phlebotomist, Tacoma, WA",
            "",
            "Experience",
            "",
            "2019 – Present | Phlebotomist, Harbor Clinic",
            "",
            "• Drew blood from 40 patients a day",
            "• Trained four new colleagues",
            "",
            "Skills",
            "",
            "Venipuncture, Epic & patience",
            "Spanish",
            "");
  }

  @Test
  void a_page_laid_out_by_a_table_is_read_cell_by_cell() {
    String page =
        "<html><table><tr><td><h2>Skills</h2><ul><li><p>Epic</p></li></ul></td>"
            + "<td><h2>Experience</h2><pre>2019\n2020</pre></td></tr></table>";
    assertThat(read(page.getBytes(UTF_8)).lines())
        .filteredOn(line -> !line.isEmpty())
        .containsExactly("Skills", "• Epic", "Experience", "2019", "2020");
  }

  @Test
  void a_page_is_in_the_encoding_that_it_states_unless_it_is_in_another() {
    String page = "<html><meta charset='iso-8859-2'><p>Łódź";
    assertThat(read(page.getBytes(UTF_8)).lines()).contains("Łódź");
    byte[] stated = page.getBytes(java.nio.charset.Charset.forName("iso-8859-2"));
    assertThat(read(stated).lines()).contains("Łódź");
    assertThat(read("<p>Ren\u00e9e \u0096 nurse</p>".getBytes(ISO_8859_1)).lines())
        .contains("Renée – nurse");
  }

  @Test
  void bullets_of_plain_text_are_made_one() {
    String text = "Skills\n  - Venipuncture\n* Epic\n▪ Spanish\n-5 degrees\n2019 - 2020\n";
    assertThat(read(text.getBytes(UTF_8)).lines())
        .isEqualTo(
            List.of(
                "Skills", "• Venipuncture", "• Epic", "• Spanish", "-5 degrees", "2019 - 2020"));
  }

  @Test
  void what_is_nearly_something_else_is_text() {
    for (String text :
        List.of(
            "MZ Consulting, 2019",
            "BM, nurse",
            "[Robin Okafor] nurse",
            "{Robin} nurse",
            "Robin <robin@example.org>\nNurse",
            "Date: 2019\nRobin",
            "PK Harbor Clinic")) {
      assertThat(read(text.getBytes(UTF_8)).text()).as(text).isEqualTo(text);
    }
  }
}
