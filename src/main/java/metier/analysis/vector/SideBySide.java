package metier.analysis.vector;

import java.util.ArrayList;
import java.util.List;

/**
 * Two encoders as one: their vectors one after the other, so that a dot product is the mean of
 * theirs.
 */
public final class SideBySide implements Encoder {
  private static final float HALF = (float) Math.sqrt(0.5);

  private final Encoder one;
  private final Encoder other;

  public SideBySide(Encoder one, Encoder other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public int dimensions() {
    return one.dimensions() + other.dimensions();
  }

  @Override
  public float[] encode(String text) {
    return joined(one.encode(text), other.encode(text));
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    List<float[]> ofOne = one.encode(texts);
    List<float[]> ofOther = other.encode(texts);
    List<float[]> joined = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      joined.add(joined(ofOne.get(i), ofOther.get(i)));
    }
    return joined;
  }

  private float[] joined(float[] first, float[] second) {
    float[] both = new float[dimensions()];
    for (int i = 0; i < first.length; i++) {
      both[i] = HALF * first[i];
    }
    for (int i = 0; i < second.length; i++) {
      both[first.length + i] = HALF * second[i];
    }
    return both;
  }
}
