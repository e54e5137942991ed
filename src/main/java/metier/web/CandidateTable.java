package metier.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import metier.index.Card;
import metier.match.Gate;
import metier.match.Match;
import metier.match.SkillFit;
import metier.web.page.CandidateCard;
import metier.web.page.CandidateName;

/**
 * Candidates as a table for other programs, RFC 4180. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
final class CandidateTable {
  private static final String FORMULAS = "=+-@＝＋－＠\t\r\n";

  private CandidateTable() {}

  /**
   * @param named whether ids and employers are shown
   */
  static byte[] of(List<Match> matches, boolean named) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      List<String> head =
          new ArrayList<>(
              List.of(
                  "rank",
                  "candidate",
                  "score",
                  "title",
                  "place",
                  "years",
                  "updated",
                  "skills shown",
                  "near skills",
                  "skills not shown",
                  "licences held",
                  "licences not found"));
      if (named) {
        head.addAll(List.of("employers", "id"));
      }
      csv.writeRecord(head);
      for (Match match : matches) {
        csv.writeRecord(row(match, named).stream().map(CandidateTable::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(Match match, boolean named) {
    Card.Resume card = CandidateCard.card(match);
    List<String> row =
        new ArrayList<>(
            List.of(
                Integer.toString(match.rank()),
                CandidateName.of(match.key()).label(),
                String.format(Locale.ROOT, "%.1f", match.fit().score()),
                card.title(),
                card.place() == null ? "" : card.place().label(),
                Integer.toString(card.years()),
                card.updated() == null ? "" : card.updated().toString(),
                skills(match, SkillFit.Exact.class),
                skills(match, SkillFit.Adjacent.class),
                skills(match, SkillFit.Missing.class),
                licences(match, true),
                licences(match, false)));
    if (named) {
      row.add(
          card.positions().stream()
              .map(Card.Held::employer)
              .filter(name -> !name.isEmpty())
              .distinct()
              .collect(Collectors.joining("; ")));
      row.add(match.key().qualified());
    }
    return row;
  }

  private static String skills(Match match, Class<? extends SkillFit> kind) {
    return match.fit().skills().stream()
        .filter(kind::isInstance)
        .map(fit -> fit.asked().skill().name())
        .collect(Collectors.joining("; "));
  }

  private static String licences(Match match, boolean held) {
    return match.fit().gates().stream()
        .filter(gate -> gate.open() == held)
        .map(Gate::asked)
        .map(asked -> asked.skill().name())
        .collect(Collectors.joining("; "));
  }

  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
