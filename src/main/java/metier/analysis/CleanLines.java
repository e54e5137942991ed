package metier.analysis;

/** Builds lines of text: whitespace folded, empty lines left out, one sign for every bullet. */
final class CleanLines {
  static final String BULLET = "• ";

  /** What people and word processors put before a list's items. */
  private static final String BULLETS = "•·▪◦‣●○■□➢➤►✓✔⁃∙\uf0b7";

  /** The same, but only with a space behind: a minus or an asterisk may belong to the word. */
  private static final String BULLETS_WITH_SPACE = "*-–—";

  private final StringBuilder lines = new StringBuilder();
  private int lineStart;
  private boolean space;
  private boolean item;

  /** Text in which line ends are only spaces. */
  void inline(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  /** Text in which line ends are line ends. */
  void plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        endLine();
      } else {
        add(c);
      }
    }
    endLine();
  }

  void endLine() {
    space = false;
    if (lines.length() == lineStart) {
      return;
    }
    int text = bulletEnd();
    if (text == lines.length()) {
      lines.setLength(lineStart);
      return;
    }
    if (text > lineStart) {
      lines.replace(lineStart, text, BULLET);
    }
    lines.append('\n');
    lineStart = lines.length();
  }

  void startItem() {
    endLine();
    item = true;
  }

  void endItem() {
    endLine();
    item = false;
  }

  @Override
  public String toString() {
    endLine();
    return lines.isEmpty() ? "" : lines.substring(0, lines.length() - 1);
  }

  private void add(char c) {
    if (isSpace(c)) {
      space = true;
    } else if (!isInvisible(c)) {
      if (lines.length() == lineStart) {
        if (item) {
          lines.append(BULLET);
          item = false;
        }
      } else if (space) {
        lines.append(' ');
      }
      space = false;
      lines.append(c);
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c > 127 && (Character.isSpaceChar(c) || c == '\u0085'));
  }

  private static boolean isInvisible(char c) {
    return c > 126 && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
  }

  /** Where the line's text begins behind its bullets; the line's start where it has none. */
  private int bulletEnd() {
    int at = lineStart;
    while (at < lines.length()) {
      char c = lines.charAt(at);
      boolean spaceFollows = at + 1 == lines.length() || lines.charAt(at + 1) == ' ';
      boolean bullet =
          BULLETS.indexOf(c) >= 0
              || (BULLETS_WITH_SPACE.indexOf(c) >= 0 && spaceFollows)
              || (c == ' ' && at > lineStart);
      if (!bullet) {
        break;
      }
      at++;
    }
    return at;
  }
}
