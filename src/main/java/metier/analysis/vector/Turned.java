package metier.analysis.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An encoder of which each vector is turned or moved afterwards. */
record Turned(Encoder encoder, UnaryOperator<float[]> turn) implements Encoder {
  @Override
  public int dimensions() {
    return encoder.dimensions();
  }

  @Override
  public float[] encode(String text) {
    return turn.apply(encoder.encode(text));
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    List<float[]> vectors = new ArrayList<>(texts.size());
    encoder.encode(texts).forEach(vector -> vectors.add(turn.apply(vector)));
    return vectors;
  }
}
