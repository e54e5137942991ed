package metier.document;

/**
 * A character, or several that are printed as one, where it stands on the page.
 *
 * @param x its left edge in points
 * @param y its baseline in points from the page's top
 * @param size of the font in points as printed
 * @param pictorial from a font of pictures, such as Wingdings, whose letters are no letters
 */
record Glyph(
    String text, float x, float y, float width, float size, boolean bold, boolean pictorial) {
  float end() {
    return x + width;
  }

  boolean isSpace() {
    return text.isBlank() || text.equals("\u00A0");
  }
}
