package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import metier.index.Card;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.match.Fit;
import metier.match.Gate;
import metier.match.Match;
import metier.match.SkillFit;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.SkillRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTableTest {
  private static Match match(String title, String employer) {
    Asked welding = new Asked(new SkillRef("welding", "Welding"), Demand.MUST, "");
    Asked rigging = new Asked(new SkillRef("rigging", "Rigging, heavy"), Demand.NICE, "");
    return new Match(
        new RecordKey(RecordKind.RESUMES, "s", "=jane"),
        new Card.Resume(
            title,
            null,
            4,
            LocalDate.of(2026, 3, 1),
            List.of(new Card.Held("Welder", employer, null, null)),
            List.of()),
        1,
        new Fit(
            61.26,
            List.of(),
            List.of(new SkillFit.Missing(welding), new SkillFit.Missing(rigging)),
            List.of(new Gate(welding, true))),
        50);
  }

  private static List<String> row(Match match, boolean named) {
    String csv = new String(CandidateTable.of(List.of(match), named), StandardCharsets.UTF_8);
    assertThat(csv).contains("\r\n");
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().skip(1).findFirst().orElseThrow().getFields();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\n=1",
        "＝1+1",
        "=HYPERLINK(\"x\",\"y\")"
      })
  void aFormulaIsTextToASpreadsheet(String title) {
    assertThat(row(match(title, ""), false).get(3)).isEqualTo("'" + title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Welder", "Welder, \"TIG\"", "a=b", "Two\nlines", ""})
  void everythingElseStaysAsItIs(String title) {
    assertThat(row(match(title, ""), false).get(3)).isEqualTo(title);
  }

  @Test
  void idsAndEmployersAreOnlyThereWhenTheyAreShown() {
    Match match = match("Welder", "@Acme");
    List<String> nameless = row(match, false);
    assertThat(nameless)
        .hasSize(12)
        .noneMatch(cell -> cell.contains("Acme") || cell.contains("jane"));
    assertThat(nameless.get(2)).isEqualTo("61.3");
    assertThat(nameless.get(6)).isEqualTo("2026-03-01");
    assertThat(nameless.get(9)).isEqualTo("Welding; Rigging, heavy");
    assertThat(nameless.get(10)).isEqualTo("Welding");
    assertThat(row(match, true)).hasSize(14).endsWith("'@Acme", "s~=jane");
  }
}
