package metier.web.page;

import java.util.List;
import java.util.Locale;
import metier.match.SkillFit;
import metier.query.Snippet;

/**
 * The line of a résumé that shows a skill.
 *
 * @param start first character of the words that show it, from 0
 * @param end one past the last; {@code start} where the line as a whole does
 * @param position the title that it stands under; empty where none
 */
public record ShownLine(String text, int start, int end, String position) {
  /** Stands where a name was taken out. */
  private static final String HIDDEN = "[employer]";

  /** A shorter name would be found within other words. */
  private static final int SHORTEST = 3;

  /**
   * @param hidden names that are taken out of the line
   */
  public static ShownLine of(SkillFit.Shown shown, List<String> hidden) {
    String title = shown.title();
    boolean whole = shown.end() <= shown.start() || shown.end() > shown.text().length();
    ShownLine line =
        new ShownLine(
            shown.text(),
            whole ? 0 : shown.start(),
            whole ? 0 : shown.end(),
            title == null ? "" : title);
    for (String name : hidden) {
      if (name.strip().length() >= SHORTEST) {
        line = line.without(name.strip().toLowerCase(Locale.ROOT));
      }
    }
    return line;
  }

  private ShownLine without(String name) {
    ShownLine line = this;
    int at = line.text.toLowerCase(Locale.ROOT).indexOf(name);
    while (at >= 0 && line.text.toLowerCase(Locale.ROOT).length() == line.text.length()) {
      int after = at + name.length();
      int shift = HIDDEN.length() - name.length();
      boolean overlaps = at < line.end && after > line.start;
      boolean before = after <= line.start;
      line =
          new ShownLine(
              line.text.substring(0, at) + HIDDEN + line.text.substring(after),
              overlaps ? 0 : line.start + (before ? shift : 0),
              overlaps ? 0 : line.end + (before ? shift : 0),
              line.position);
      at = line.text.toLowerCase(Locale.ROOT).indexOf(name, at + HIDDEN.length());
    }
    return line;
  }

  /**
   * As HTML, its words marked.
   *
   * @param most characters, around those words
   */
  String html(int most) {
    return SnippetHtml.exact(excerpt(most));
  }

  /** The same without marks, on one line. */
  public String plain(int most) {
    return excerpt(most).text().replaceAll("\\s+", " ").strip();
  }

  private Snippet excerpt(int most) {
    List<Snippet.Mark> marks =
        end > start ? List.of(new Snippet.Mark(start, end)) : List.<Snippet.Mark>of();
    return Excerpt.of(new Snippet(text, marks), most);
  }
}
