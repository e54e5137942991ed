package metier.analysis.vector;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The small transformers that Metier brings along, quantised to bytes, with their vocabularies. */
public enum Transformer {
  /**
   * Xiao et al., "C-Pack" (2023): the better one for titles. Its vector is that of the first piece.
   */
  BGE_SMALL("bge-small-en-v1.5-q", Pooling.FIRST),
  /**
   * Reimers and Gurevych, "Sentence-BERT" (2019), distilled to six layers: twice as fast. Its
   * vector is the mean over all pieces.
   */
  MINILM("all-minilm-l6-v2-q", Pooling.MEAN);

  enum Pooling {
    FIRST,
    MEAN
  }

  private final String name;
  private final Pooling pooling;

  Transformer(String name, Pooling pooling) {
    this.name = name;
    this.pooling = pooling;
  }

  Pooling pooling() {
    return pooling;
  }

  InputStream model() throws IOException {
    return resource(name + ".onnx");
  }

  InputStream vocabulary() throws IOException {
    return resource(name + "-tokenizer.json");
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Transformer.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new FileNotFoundException(name + " isn't on the class path");
    }
    return in;
  }
}
