package metier.document;

import java.text.Bidi;

/** Puts letters as they stand from left to right into the order in which they are read. */
final class RightToLeft {
  private RightToLeft() {}

  static String read(String seen) {
    char[] letters = seen.toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return seen;
    }
    Bidi bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    StringBuilder read = new StringBuilder(seen.length());
    for (int run : runs) {
      String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      read.append(bidi.getRunLevel(run) % 2 == 0 ? part : new StringBuilder(part).reverse());
    }
    return read.toString();
  }
}
