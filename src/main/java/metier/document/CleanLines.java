package metier.document;

import java.util.List;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;

/**
 * Lines free of what no text may hold: half a surrogate pair becomes U+FFFD, a control character a
 * space, and marks that turn the direction of what follows, which would show a person other words
 * than are there, go.
 */
final class CleanLines {
  private CleanLines() {}

  static Lines of(Lines lines) {
    return new Lines(
        lines.lines().stream().map(CleanLines::clean).toList(),
        lines.notes().stream()
            .map(CleanLines::clean)
            .map(CleanLines::shortened)
            .limit(Limits.NOTES)
            .toList(),
        lines.saved());
  }

  /** Any line with a letter or a digit. */
  static boolean saySomething(List<String> lines) {
    return lines.stream().anyMatch(line -> line.chars().anyMatch(Character::isLetterOrDigit));
  }

  static long characters(List<String> lines) {
    return lines.stream().mapToLong(line -> line.length() + 1L).sum();
  }

  static Unreadable tooMany() {
    return new Unreadable(
        Fault.OVER_LIMITS,
        "It holds more than a million characters; a résumé has a few thousand. Check that it is the"
            + " right file.");
  }

  private static String shortened(String note) {
    return note.length() <= Limits.NOTE_CHARACTERS
        ? note
        : note.substring(0, Limits.NOTE_CHARACTERS) + "…";
  }

  static String clean(String line) {
    int at = 0;
    while (at < line.length() && isPlain(line.charAt(at))) {
      at++;
    }
    if (at == line.length()) {
      return line;
    }
    StringBuilder clean = new StringBuilder(line.length()).append(line, 0, at);
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      if (Character.isHighSurrogate(c)
          && at + 1 < line.length()
          && Character.isLowSurrogate(line.charAt(at + 1))) {
        clean.append(c).append(line.charAt(++at));
      } else if (Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF') {
        clean.append('\uFFFD');
      } else if (c < ' ' || (c >= 0x7f && c < 0xa0)) {
        clean.append(c == '\t' ? '\t' : ' ');
      } else if (!turnsDirection(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7f) || (c >= 0xa0 && c < 0x2000);
  }

  private static boolean turnsDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\uFEFF';
  }
}
