package metier.match;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.JobPosting;
import metier.model.Workplace;

/** Makes a posting of an advert's bare text: its first line is the title. */
final class Advert {
  private static final int LONGEST_TITLE = 120;
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:job title|position|title|role|vacancy)\\s*[:–-]\\s*");
  private static final Pattern CLAUSE_END = Pattern.compile("[.:;!?](?:\\s|$)|\\s[–—|-]\\s|,\\s");

  private Advert() {}

  /**
   * @param text not blank
   */
  static JobPosting posting(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    String first = (end < 0 ? stripped : stripped.substring(0, end)).strip();
    boolean apart = first.length() <= LONGEST_TITLE;
    String title = title(apart ? first : clause(first));
    String rest = !apart ? stripped : end < 0 ? "" : stripped.substring(end).strip();
    return new JobPosting(
        title.isEmpty() ? first : title,
        rest,
        "",
        List.of(),
        new Workplace.OnSite(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }

  private static String title(String line) {
    return LABEL.matcher(line).replaceFirst("").strip();
  }

  /** Where lines were run together, the beginning up to a sign that ends a title. */
  private static String clause(String line) {
    String head = line.substring(0, LONGEST_TITLE);
    Matcher end = CLAUSE_END.matcher(LABEL.matcher(head).replaceFirst(""));
    int space = head.lastIndexOf(' ');
    return end.find()
        ? LABEL.matcher(head).replaceFirst("").substring(0, end.start())
        : head.substring(0, space > 0 ? space : head.length());
  }
}
