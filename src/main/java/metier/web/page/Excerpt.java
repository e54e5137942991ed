package metier.web.page;

import java.util.List;
import metier.query.Snippet;
import metier.query.Snippet.Mark;

/** Of a line that is too long to be read at a glance: the words around what is marked. */
final class Excerpt {
  private static final String LEFT_OUT = "…";

  /** Of what stands around the marks, a third before them: lines are read forward. */
  private static final int BEFORE = 3;

  private Excerpt() {}

  /**
   * @param line its marks in order and apart
   * @param most characters, more or less a word
   */
  static Snippet of(Snippet line, int most) {
    String text = line.text();
    if (text.length() <= most) {
      return line;
    }
    int first = line.marks().isEmpty() ? 0 : line.marks().getFirst().start();
    int last =
        line.marks().stream()
            .mapToInt(Mark::end)
            .filter(end -> end - first <= most)
            .max()
            .orElse(first);
    int spare = Math.max(0, most - (last - first));
    int to = Math.min(text.length(), Math.max(0, first - spare / BEFORE) + most);
    int from = Math.max(0, Math.min(first, to - most));
    from = from == 0 ? 0 : wordAfter(text, from, first);
    to = to == text.length() ? to : wordBefore(text, to, Math.max(last, from + 1));
    String before = from == 0 ? "" : LEFT_OUT;
    int shift = before.length() - from;
    int end = to;
    List<Mark> marks =
        line.marks().stream()
            .filter(mark -> mark.end() <= end)
            .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
            .toList();
    return new Snippet(
        before + text.substring(from, to) + (to == text.length() ? "" : LEFT_OUT), marks);
  }

  /** Where the next word begins, {@code latest} at the latest. */
  private static int wordAfter(String text, int at, int latest) {
    int space = text.indexOf(' ', at - 1);
    return space < 0 || space >= latest ? latest : space + 1;
  }

  /** Where the word before ends, {@code earliest} at the earliest. */
  private static int wordBefore(String text, int at, int earliest) {
    int space = text.lastIndexOf(' ', at);
    return Math.max(space, earliest);
  }
}
