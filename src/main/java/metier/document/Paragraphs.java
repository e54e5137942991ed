package metier.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as text: those that were wrapped become one again, and an empty one stands where the
 * page shows a gap. Lines are joined only where the next one's first word had no room, so that
 * those of an address stay apart.
 */
final class Paragraphs {
  /** Parts of the distance between lines that follow closely. */
  private static final float SAME_PARAGRAPH = 1.3f;

  private static final float GAP = 1.4f;

  /** Parts of the font's size. */
  private static final float SAME_EDGE = 0.7f;

  private static final float SPACE = 0.2f;
  private static final float INDENT = 4;
  private static final float SAME_SIZE = 0.12f;

  /** In characters: shorter lines are prose only if they read so. */
  private static final int LEAST_PROSE = 45;

  private static final double NEARLY_FULL = 0.75;
  private final List<String> written = new ArrayList<>();
  private final Hyphens hyphens;

  /** The line that the next one may go on. */
  private @Nullable Line last;

  /** Whether {@link #last} is the first of its paragraph. */
  private boolean opening;

  /** Where the words of its paragraph begin. */
  private float edge;

  private float right;
  private boolean newPage;

  /** Whether {@link #last} ends a column with half a word. */
  private boolean parted;

  private Paragraphs(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /**
   * @param blocks in reading order
   */
  static List<String> of(List<Block> blocks, Hyphens hyphens) {
    Paragraphs paragraphs = new Paragraphs(hyphens);
    blocks.forEach(paragraphs::write);
    return paragraphs.written.stream().map(Hyphens::withoutSoft).toList();
  }

  private void write(Block block) {
    switch (block) {
      case Block.Flow flow -> {
        right = flow.right();
        float leading = Sizes.leading(flow.lines());
        if (!newPage && !parted) {
          gapBefore(flow, leading);
        }
        for (int i = 0; i < flow.lines().size(); i++) {
          String below = i + 1 < flow.lines().size() ? flow.lines().get(i + 1).text() : "";
          write(flow.lines().get(i), below, leading);
        }
      }
      case Block.Columns columns -> {
        columns.left().forEach(this::write);
        parted = !written.isEmpty() && Wording.endsInHalfAWord(written.getLast());
        if (!parted) {
          blank();
        }
        columns.right().forEach(this::write);
        blank();
      }
      case Block.Labelled labelled -> write(labelled);
      case Block.PageEnd end -> newPage = true;
    }
  }

  private void gapBefore(Block.Flow flow, float leading) {
    Line before = last;
    if (before != null && !flow.lines().isEmpty()) {
      float distance = flow.lines().getFirst().baseline() - before.baseline();
      if (distance < 0 || distance > GAP * leading * flow.lines().getFirst().size()) {
        blank();
      }
    }
  }

  private void write(Block.Labelled labelled) {
    StringBuilder label = new StringBuilder();
    for (Line line : labelled.label()) {
      if (!label.isEmpty()) {
        label.append(' ');
      }
      label.append(line.text());
    }
    Line opens = labelled.label().getFirst();
    Line before = last;
    if (before != null
        && !newPage
        && (opens.baseline() < before.baseline()
            || opens.baseline() - before.baseline() > GAP * 1.2f * opens.size())) {
      blank();
    }
    last = null;
    newPage = false;
    written.add(label.toString());
    boolean beside = isBesideItsText(label.toString(), labelled);
    int at = written.size();
    labelled.beside().forEach(this::write);
    if (beside && written.size() > at) {
      written.set(at - 1, written.get(at - 1) + Line.WIDE + written.remove(at));
    }
    last = last == null ? opens : last;
  }

  /** Dates and what ends in a colon stay in one line with what they name; headings don't. */
  private static boolean isBesideItsText(String label, Block.Labelled labelled) {
    if (labelled.beside().isEmpty()
        || !(labelled.beside().getFirst() instanceof Block.Flow flow)
        || flow.lines().isEmpty()
        || flow.lines().getFirst().isBullet()) {
      return false;
    }
    return Values.isDated(label) || label.endsWith(":");
  }

  private void blank() {
    if (!written.isEmpty() && !written.getLast().isEmpty()) {
      written.add("");
    }
    last = null;
  }

  private void write(Line line, String below, float leading) {
    String text = line.text();
    Line before = last;
    if (before != null
        && !Headings.isOne(text)
        && !Headings.isEntry(text, below)
        && goesOn(before, line, text, leading)) {
      written.set(written.size() - 1, hyphens.join(written.getLast(), text));
      if (opening) {
        edge = line.left();
      }
      opening = false;
    } else {
      if (newPage || parted) {
        if (!line.isBullet()) {
          blank();
        }
      } else if (before != null) {
        float distance = line.baseline() - before.baseline();
        if (distance > GAP * leading * Math.max(line.size(), before.size())) {
          blank();
        }
      }
      written.add(line.isBullet() ? Bullets.MARK + text : text);
      opening = true;
      edge = line.first().textLeft();
    }
    last = line;
    newPage = false;
    parted = false;
  }

  private boolean goesOn(Line before, Line line, String text, float leading) {
    if (line.isBullet() || text.contains(Line.WIDE) || before.hasGap() || written.isEmpty()) {
      return false;
    }
    String open = written.getLast();
    if (open.isEmpty() || text.isEmpty()) {
      return false;
    }
    if (parted) {
      return Wording.isPlainWord(text);
    }
    float size = line.size();
    float distance = line.baseline() - before.baseline();
    boolean near = newPage || (distance > 0 && distance < SAME_PARAGRAPH * leading * size);
    boolean lower = Wording.isPlainWord(text);
    boolean goesOn = lower || Wording.endsOpenly(open);
    boolean sameFace = before.last().boldAtEnd() == line.first().boldAtStart() || lower;
    if (!near
        || Math.abs(size - before.size()) > SAME_SIZE * size
        || !sameFace
        || (newPage && !goesOn)) {
      return false;
    }
    boolean marked = open.startsWith(Bullets.MARK);
    if (!newPage && !isAligned(before, line, open, goesOn || text.length() > LEAST_PROSE)) {
      return false;
    }
    boolean atEdge = isAtEdge(line);
    boolean full = before.right() + SPACE * size + line.first().firstWord() > right - SPACE * size;
    boolean prose = open.length() >= LEAST_PROSE;
    if (marked && atEdge && lower && !Wording.endsSentence(open)) {
      return true;
    }
    if (!goesOn && !marked && Wording.endsInDate(open)) {
      return false;
    }
    if (full) {
      return goesOn || prose || (marked && atEdge);
    }
    return lower
        && prose
        && before.right() > edge + NEARLY_FULL * (right - edge)
        && !Wording.endsSentence(open);
  }

  private boolean isAtEdge(Line line) {
    return Math.abs(line.left() - edge) < SAME_EDGE * line.size();
  }

  /**
   * Whether it begins where the second line of a paragraph may: below the first one's words, below
   * the mark of its bullet, hanging under its number, or left of an indented first line.
   *
   * @param evident whether it reads as if it went on
   */
  private boolean isAligned(Line before, Line line, String open, boolean evident) {
    if (isAtEdge(line)) {
      return true;
    }
    if (!opening) {
      return false;
    }
    float indent = line.left() - edge;
    if (open.startsWith(Bullets.MARK)) {
      return Math.abs(line.left() - before.left()) < SAME_EDGE * line.size();
    }
    return indent > 0
        ? Wording.isNumbered(open) && indent < INDENT * line.size()
        : evident && -indent < INDENT * line.size();
  }
}
