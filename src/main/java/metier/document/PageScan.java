package metier.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects of each page its characters with their places, and small shapes: many programs draw the
 * marks of bullets instead of printing them.
 */
final class PageScan extends PDFTextStripper {
  /** What stands on one page. Those of its letters that run in other directions are left out. */
  record Page(
      List<Glyph> glyphs, List<Box> shapes, List<Box> rules, boolean pictures, boolean damaged) {}

  /** More characters than are read of one document. */
  static final class TooManyCharacters extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyCharacters() {
      super("too many characters", null, false, false);
    }
  }

  private record Face(boolean bold, boolean pictorial) {}

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|-bd|medi\\b");
  private static final Pattern PICTORIAL =
      Pattern.compile("wingding|webding|dingbat|^symbol|\\+symbol|awesome|icon|material");

  private final int mostCharacters;
  private final List<Page> pages = new ArrayList<>();
  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private DrawnShapes shapes = new DrawnShapes(0, 0);
  private boolean pictures;
  private int characters;
  private int drawings;

  PageScan(int mostCharacters) {
    this.mostCharacters = mostCharacters;
    setShouldSeparateByBeads(false);
    setEndPage(Limits.PAGES);
  }

  /** Whether drawings were left out, for there were too many. */
  boolean leftOut() {
    return drawings > Limits.DRAWINGS;
  }

  List<Page> pages() {
    return List.copyOf(pages);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    PDRectangle seen = page.getCropBox();
    shapes = new DrawnShapes(seen.getLowerLeftX(), seen.getUpperRightY());
    pictures = false;
    try {
      super.processPage(page);
    } catch (TooManyCharacters e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      keep(true);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++characters > mostCharacters) {
      throw new TooManyCharacters();
    }
    super.processTextPosition(text);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (name.equals("BI")
        || (name.equals("Do")
            && !operands.isEmpty()
            && operands.getFirst() instanceof COSName of
            && getResources() != null
            && getResources().isImageXObject(of))) {
      pictures = true;
      return;
    }
    if (name.equals("Do") && ++drawings > Limits.DRAWINGS) {
      return;
    }
    if (!shapes.take(name, operands, getGraphicsState().getCurrentTransformationMatrix())) {
      super.processOperator(operator, operands);
    }
  }

  /** What was filled into a form stands beside the page's own content. */
  private void readForms() throws IOException {
    for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
      if (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText) {
        showAnnotation(annotation);
      }
    }
  }

  @Override
  protected void writePage() throws IOException {
    readForms();
    keep(false);
  }

  /**
   * @param damaged whether only a part of the page could be read
   */
  private void keep(boolean damaged) {
    List<TextPosition> upright = new ArrayList<>();
    for (float direction : new float[] {0, 90, 270, 180}) {
      List<TextPosition> found = new ArrayList<>();
      for (List<TextPosition> article : charactersByArticle) {
        for (TextPosition text : article) {
          if (text.getDir() == direction) {
            found.add(text);
          }
        }
      }
      if (found.size() > 2 * upright.size()) {
        upright = found;
      }
    }
    List<Glyph> glyphs = new ArrayList<>(upright.size());
    for (TextPosition text : upright) {
      String unicode = text.getUnicode();
      if (unicode != null && !unicode.isEmpty()) {
        glyphs.add(glyph(text, unicode));
      }
    }
    boolean turned = getCurrentPage().getRotation() != 0;
    pages.add(
        new Page(
            glyphs,
            turned ? List.of() : shapes.small(),
            turned ? List.of() : shapes.rules(),
            pictures,
            damaged));
  }

  private Glyph glyph(TextPosition text, String unicode) {
    Face face = faces.computeIfAbsent(text.getFont(), PageScan::face);
    float size = Math.abs(text.getYScale());
    return new Glyph(
        Ligatures.undone(unicode),
        text.getXDirAdj(),
        text.getYDirAdj(),
        text.getWidthDirAdj(),
        size < 0.5f ? Math.max(1, text.getHeightDir()) : size,
        face.bold,
        face.pictorial);
  }

  private static Face face(PDFont font) {
    String given = font.getName();
    String name = given == null ? "" : given.toLowerCase(Locale.ROOT);
    return new Face(BOLD.matcher(name).find(), PICTORIAL.matcher(name).find());
  }
}
