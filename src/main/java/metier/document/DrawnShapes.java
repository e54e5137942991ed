package metier.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The small shapes that are drawn on a page: discs, squares and diamonds as wide as high. */
final class DrawnShapes {
  private static final float LEAST = 1;
  private static final float MOST = 9;
  private static final float LEAST_ASPECT = 0.6f;
  private static final int MOST_PARTS = 3;
  private static final float LEAST_RULE = 60;
  private static final float LEAST_PART = 12;
  private static final float TOUCHING = 3;
  private static final float HIGHEST_RULE = 2.5f;
  private static final int MOST_SHAPES = 5_000;

  private final float pageLeft;
  private final float pageTop;
  private final List<Box> open = new ArrayList<>();
  private final List<Box> small = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private @Nullable Box path;

  /** Both in the page's own coordinates, which grow upwards. */
  DrawnShapes(float pageLeft, float pageTop) {
    this.pageLeft = pageLeft;
    this.pageTop = pageTop;
  }

  List<Box> small() {
    return List.copyOf(small);
  }

  /**
   * Lines across, as are drawn below headings and between the rows of tables, where each cell often
   * has its own.
   */
  List<Box> rules() {
    List<Box> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparing((Box rule) -> Math.round(rule.top())).thenComparing(Box::left));
    List<Box> whole = new ArrayList<>();
    for (Box rule : sorted) {
      Box last = whole.isEmpty() ? rule : whole.getLast();
      if (!whole.isEmpty()
          && Math.round(last.top()) == Math.round(rule.top())
          && rule.left() - last.right() < TOUCHING) {
        whole.set(
            whole.size() - 1,
            new Box(last.left(), last.top(), Math.max(last.right(), rule.right()), last.bottom()));
      } else {
        whole.add(rule);
      }
    }
    whole.removeIf(rule -> rule.width() < LEAST_RULE);
    return whole;
  }

  /** Returns whether it was an operator of drawing, and so is none of text. */
  boolean take(String operator, List<COSBase> operands, Matrix matrix) {
    switch (operator) {
      case "m" -> {
        close();
        points(operands, matrix);
      }
      case "l", "c", "v", "y" -> points(operands, matrix);
      case "re" -> rectangle(operands, matrix);
      case "h" -> {}
      case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> paint();
      case "n" -> {
        open.clear();
        path = null;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void close() {
    if (path != null && open.size() < MOST_SHAPES) {
      open.add(path);
    }
    path = null;
  }

  private void paint() {
    close();
    // Many parts in one go are the strokes of a picture, such as a telephone before its number.
    boolean picture = open.size() > MOST_PARTS;
    for (Box box : open) {
      float least = Math.min(box.width(), box.height());
      float most = Math.max(box.width(), box.height());
      if (!picture
          && least >= LEAST
          && most <= MOST
          && least >= LEAST_ASPECT * most
          && small.size() < MOST_SHAPES) {
        small.add(box);
      } else if (box.width() >= LEAST_PART
          && box.height() <= HIGHEST_RULE
          && rules.size() < MOST_SHAPES) {
        rules.add(box);
      }
    }
    open.clear();
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    close();
    if (operands.size() == 4
        && operands.get(0) instanceof COSNumber x
        && operands.get(1) instanceof COSNumber y
        && operands.get(2) instanceof COSNumber width
        && operands.get(3) instanceof COSNumber height) {
      point(x.floatValue(), y.floatValue(), matrix);
      point(x.floatValue() + width.floatValue(), y.floatValue() + height.floatValue(), matrix);
    }
    close();
  }

  private void points(List<COSBase> operands, Matrix matrix) {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      if (operands.get(i) instanceof COSNumber x && operands.get(i + 1) instanceof COSNumber y) {
        point(x.floatValue(), y.floatValue(), matrix);
      }
    }
  }

  private void point(float x, float y, Matrix matrix) {
    Point2D.Float at = matrix.transformPoint(x, y);
    float right = at.x - pageLeft;
    float down = pageTop - at.y;
    Box box = path;
    path =
        box == null
            ? new Box(right, down, right, down)
            : new Box(
                Math.min(box.left(), right),
                Math.min(box.top(), down),
                Math.max(box.right(), right),
                Math.max(box.bottom(), down));
  }
}
