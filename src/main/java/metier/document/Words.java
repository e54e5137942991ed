package metier.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets spaces between characters that stand close to each other on one baseline. */
final class Words {
  /** Parts of the font's size. */
  private static final float WORD_GAP = 0.17f;

  private static final float LOOSE = 0.09f;
  private static final int LEAST_SPACED = 4;
  private static final int LEAST_TRACKED = 5;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Float> gaps = new ArrayList<>();
  private final List<Boolean> spaces = new ArrayList<>();

  private Words(List<Glyph> near) {
    boolean space = false;
    for (Glyph glyph : near) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (!glyphs.isEmpty()) {
        gaps.add((glyph.x() - glyphs.getLast().end()) / Math.max(0.1f, glyph.size()));
        spaces.add(space);
      }
      glyphs.add(glyph);
      space = false;
    }
  }

  /**
   * @param near characters from left to right without a wide gap
   * @param runs takes their words; parted where a picture from a font stands between
   * @param marks takes the mark of a bullet that stands alone
   */
  static void read(List<Glyph> near, List<Run> runs, List<Run> marks) {
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : near) {
      boolean picture =
          Bullets.isPrivate(glyph.text()) || (glyph.pictorial() && glyph.text().length() == 1);
      if (picture && !glyph.isSpace()) {
        new Words(open).read(runs, marks);
        open.clear();
        marks.add(mark(glyph, ""));
      } else {
        open.add(glyph);
      }
    }
    new Words(open).read(runs, marks);
  }

  /** A mark by itself; without text where it is a picture that says nothing where it opens none. */
  private static Run mark(Glyph glyph, String text) {
    return new Run(
        text,
        glyph.x(),
        glyph.x(),
        glyph.end(),
        glyph.y(),
        glyph.size(),
        glyph.width(),
        glyph.bold(),
        glyph.bold(),
        false);
  }

  private void read(List<Run> runs, List<Run> marks) {
    if (glyphs.isEmpty()) {
      return;
    }
    boolean[] parted = letterSpaced() ? partedWidely() : parted();
    int from = 0;
    if (Bullets.isMark(glyphs.getFirst().text())) {
      if (glyphs.size() == 1) {
        Glyph only = glyphs.getFirst();
        marks.add(mark(only, only.text()));
        return;
      } else if (!isRating()
          && (Bullets.isAlwaysMark(glyphs.getFirst().text()) || opensBullet(parted))) {
        from = 1;
      }
    }
    runs.add(run(from, parted));
  }

  /** "●●●○○": how well, in dots. */
  private boolean isRating() {
    return glyphs.stream().allMatch(glyph -> Bullets.isAlwaysMark(glyph.text()));
  }

  private boolean opensBullet(boolean[] parted) {
    return Bullets.lengthOfMark(text(0, parted)) > 0;
  }

  private Run run(int from, boolean[] parted) {
    Glyph first = glyphs.get(from);
    float right = first.end();
    float firstWord = -1;
    for (int i = from; i < glyphs.size(); i++) {
      if (i > from && parted[i - 1] && firstWord < 0) {
        firstWord = right - first.x();
      }
      right = Math.max(right, glyphs.get(i).end());
    }
    return new Run(
        text(from, parted),
        glyphs.getFirst().x(),
        first.x(),
        right,
        first.y(),
        size(from),
        firstWord < 0 ? right - first.x() : firstWord,
        first.bold(),
        glyphs.getLast().bold(),
        from > 0);
  }

  private float size(int from) {
    float[] sizes = new float[glyphs.size() - from];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(from + i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }

  private String text(int from, boolean[] parted) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < glyphs.size(); i++) {
      if (i > from && parted[i - 1]) {
        text.append(' ');
      }
      text.append(glyphs.get(i).text());
    }
    return RightToLeft.read(text.toString().strip());
  }

  private boolean[] parted() {
    float least = WORD_GAP;
    if (!spaces.contains(true) && glyphs.size() >= LEAST_TRACKED) {
      float usual = median(gaps);
      least = usual > LOOSE ? usual + WORD_GAP : WORD_GAP;
    }
    boolean[] parted = new boolean[gaps.size()];
    for (int i = 0; i < parted.length; i++) {
      parted[i] = spaces.get(i) || gaps.get(i) > least;
    }
    return parted;
  }

  /** "E X P E R I E N C E": nearly every letter stands alone. */
  private boolean letterSpaced() {
    if (glyphs.size() < LEAST_SPACED) {
      return false;
    }
    boolean[] parted = new boolean[gaps.size()];
    int apart = 0;
    int capitals = 0;
    for (int i = 0; i < parted.length; i++) {
      parted[i] = spaces.get(i) || gaps.get(i) > WORD_GAP;
      apart += parted[i] ? 1 : 0;
    }
    for (Glyph glyph : glyphs) {
      capitals +=
          Character.isUpperCase(glyph.text().codePointAt(0)) || glyph.text().equals("&") ? 1 : 0;
    }
    boolean shouted = capitals >= 0.8 * glyphs.size();
    return apart >= 0.85 * parted.length && (shouted || glyphs.size() >= 2 * LEAST_SPACED);
  }

  private boolean[] partedWidely() {
    float usual = median(gaps);
    boolean[] parted = new boolean[gaps.size()];
    for (int i = 0; i < parted.length; i++) {
      parted[i] = gaps.get(i) > Math.max(1.5f * usual, usual + 0.15f);
    }
    return parted;
  }

  private static float median(List<Float> values) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}
