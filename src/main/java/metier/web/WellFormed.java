package metier.web;

/** Text that every encoder takes. */
final class WellFormed {
  private WellFormed() {}

  /** The same text, half surrogate pairs replaced by U+FFFD: UTF-8 has no bytes for them. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return repaired(text, i);
        }
        i++;
      }
    }
    return text;
  }

  private static String repaired(String text, int from) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    text.substring(from)
        .codePoints()
        .map(
            point ->
                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                    ? '\uFFFD'
                    : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
