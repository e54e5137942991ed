package metier.document;

import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * In which direction a letter runs, and where it stands in a frame that is turned so that it runs
 * to the right: upright, up or down a margin, or aslant as watermarks do.
 */
final class Directions {
  /** In degrees. A scan's text lies a little askew. */
  private static final int ASKEW = 5;

  private Directions() {}

  /** The same for letters of one direction: right angles, or steps of a few degrees between. */
  static int of(TextPosition text) {
    return isAslant(text) ? ASKEW * Math.round(degrees(text) / ASKEW) : (int) -text.getDir();
  }

  static float along(TextPosition text) {
    if (!isAslant(text)) {
      return text.getXDirAdj();
    }
    double angle = Math.toRadians(degrees(text));
    return (float) (text.getX() * Math.cos(angle) - text.getY() * Math.sin(angle));
  }

  static float across(TextPosition text) {
    if (!isAslant(text)) {
      return text.getYDirAdj();
    }
    double angle = Math.toRadians(degrees(text));
    return (float) (text.getX() * Math.sin(angle) + text.getY() * Math.cos(angle));
  }

  static float width(TextPosition text) {
    if (!isAslant(text)) {
      return text.getWidthDirAdj();
    }
    float bottom = text.getPageHeight() - text.getY();
    return (float) Math.hypot(text.getEndX() - text.getX(), text.getEndY() - bottom);
  }

  private static boolean isAslant(TextPosition text) {
    if (text.getTextMatrix().getShearY() == 0) {
      return false;
    }
    int beyond = Math.floorMod(Math.round(degrees(text)), 90);
    return beyond > ASKEW && beyond < 90 - ASKEW;
  }

  private static float degrees(TextPosition text) {
    Matrix matrix = text.getTextMatrix();
    return (float) Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
  }
}
