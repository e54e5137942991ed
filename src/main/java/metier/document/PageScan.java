package metier.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects of each page its characters with their places, and small shapes: many programs draw the
 * marks of bullets instead of printing them.
 */
final class PageScan extends PDFTextStripper {
  /**
   * What stands on one page.
   *
   * @param turned letters that run in other directions than most, those of each one together
   * @param damaged whether only a part of the page could be read
   */
  record Page(
      List<Glyph> glyphs,
      List<List<Glyph>> turned,
      List<Box> shapes,
      List<Box> rules,
      boolean pictures,
      boolean damaged) {}

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

  private final List<Page> pages = new ArrayList<>();
  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private DrawnShapes shapes = new DrawnShapes(0, 0);
  private boolean pictures;
  private boolean damaged;
  private int characters;
  private int unknown;
  private int drawings;

  PageScan() {
    setShouldSeparateByBeads(false);
    // Of pages that processPages doesn't count.
    setStartPage(0);
  }

  /** Whether drawings were left out, for there were too many. */
  boolean leftOut() {
    return drawings > Limits.DRAWINGS;
  }

  /** How many characters came from fonts that don't tell which letters they are. */
  int unknown() {
    return unknown;
  }

  List<Page> pages() {
    return List.copyOf(pages);
  }

  /** Also those without content, which PDFBox passes over: something may be filled in there. */
  @Override
  protected void processPages(PDPageTree tree) throws IOException {
    int number = 0;
    for (PDPage page : tree) {
      if (++number > Limits.PAGES) {
        return;
      }
      processPage(page);
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    PDRectangle seen = page.getCropBox();
    shapes = new DrawnShapes(seen.getLowerLeftX(), seen.getUpperRightY());
    pictures = false;
    damaged = !PageStreams.areWhole(page);
    try {
      super.processPage(page);
    } catch (TooManyCharacters e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      damaged = true;
      keep();
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    int before = characters;
    super.showGlyph(matrix, font, code, displacement);
    unknown += characters == before ? 1 : 0;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++characters > Limits.CHARACTERS) {
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
    keep();
  }

  private void keep() {
    Map<Integer, List<Glyph>> directions = new LinkedHashMap<>();
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition text : article) {
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isEmpty() || isOnlyCode(unicode.charAt(0))) {
          unknown++;
        } else {
          directions
              .computeIfAbsent(Directions.of(text), direction -> new ArrayList<>())
              .add(glyph(text, unicode));
        }
      }
    }
    List<List<Glyph>> bySize = new ArrayList<>(directions.values());
    bySize.sort(Comparator.comparing((List<Glyph> glyphs) -> -glyphs.size()));
    boolean rotated = getCurrentPage().getRotation() != 0;
    pages.add(
        new Page(
            bySize.isEmpty() ? List.of() : bySize.removeFirst(),
            bySize,
            rotated ? List.of() : shapes.small(),
            rotated ? List.of() : shapes.rules(),
            pictures,
            damaged));
  }

  /** What comes from fonts that number their letters. */
  private static boolean isOnlyCode(char c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0;
  }

  private Glyph glyph(TextPosition text, String unicode) {
    Face face = faces.computeIfAbsent(text.getFont(), PageScan::face);
    float size = Math.abs(text.getYScale());
    return new Glyph(
        Ligatures.undone(unicode),
        Directions.along(text),
        Directions.across(text),
        Directions.width(text),
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
