package metier.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a screen (sRGB), each part 0–255. */
public record Colour(int red, int green, int blue) {
  private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

  public Colour {
    for (int part : new int[] {red, green, blue}) {
      if (part < 0 || part > 255) {
        throw new IllegalArgumentException("a part of a colour was " + part + "; it must be 0–255");
      }
    }
  }

  /** As {@code #2a4899}; empty where it isn't written so. */
  public static Optional<Colour> of(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    int all = Integer.parseInt(written, 1, 7, 16);
    return Optional.of(new Colour(all >> 16, all >> 8 & 0xff, all & 0xff));
  }

  /**
   * This colour laid over another.
   *
   * @param share how much of it is seen, 0–1
   */
  public Colour over(Colour other, double share) {
    return new Colour(
        part(red, other.red, share),
        part(green, other.green, share),
        part(blue, other.blue, share));
  }

  private static int part(int above, int below, double share) {
    return (int) Math.round(above * share + below * (1 - share));
  }

  /** From 1 (the same) to 21 (black and white), as WCAG 2.2 defines the contrast ratio. */
  public double contrastWith(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** WCAG 2.2, "relative luminance". */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** As style sheets write it. */
  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
