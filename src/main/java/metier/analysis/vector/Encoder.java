package metier.analysis.vector;

import java.util.ArrayList;
import java.util.List;

/** Gives texts their vectors. May be asked by several threads at once. */
public interface Encoder {
  int dimensions();

  /**
   * The same text always gets the same bytes on one machine.
   *
   * @return a vector of length 1, the caller's own; of zeros for a text without words
   */
  float[] encode(String text);

  /**
   * Many texts at once. Where that is faster, a vector may differ a little from that of the text
   * alone; the same list always gets the same bytes.
   *
   * @return the vectors in the texts' order
   */
  default List<float[]> encode(List<String> texts) {
    List<float[]> vectors = new ArrayList<>(texts.size());
    texts.forEach(text -> vectors.add(encode(text)));
    return vectors;
  }
}
