package metier.document;

/** A rectangle on the page, in points, y downwards. */
record Box(float left, float top, float right, float bottom) {
  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }
}
