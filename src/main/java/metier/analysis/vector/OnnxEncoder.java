package metier.analysis.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A transformer under ONNX Runtime. Each call runs on its caller's thread alone.
 *
 * <p>The weights are quantised beforehand and the activations while it runs, over the whole batch:
 * beside other texts a vector moves a little (a cosine of 0.99 with the one alone).
 */
public final class OnnxEncoder implements Encoder, AutoCloseable {
  /** Pieces of a text that are read, with the two around it; what follows has no part. */
  static final int LONGEST = 256;

  private static final int BATCH = 32;

  private final WordPiece wordPiece;
  private final Transformer transformer;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> inputs;
  private final int dimensions;

  /**
   * @throws TransformerUnavailable when this machine can't run transformers
   */
  public OnnxEncoder(Transformer transformer, WordPiece wordPiece) {
    this.transformer = transformer;
    this.wordPiece = wordPiece;
    this.environment = environment();
    try (InputStream model = transformer.model();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(model.readAllBytes(), options);
      this.inputs = session.getInputNames();
    } catch (OrtException e) {
      throw new IllegalStateException(transformer + " can't be loaded", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.dimensions = run(List.of(wordPiece.framed("", LONGEST))).getFirst().length;
  }

  private static OrtEnvironment environment() {
    try {
      return OrtEnvironment.getEnvironment();
    } catch (RuntimeException | LinkageError e) {
      throw new TransformerUnavailable(e);
    }
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] encode(String text) {
    int[] pieces = wordPiece.framed(text, LONGEST);
    return pieces.length == 2 ? new float[dimensions] : run(List.of(pieces)).getFirst();
  }

  /** Texts of one length go together, so that none is filled up with padding. */
  @Override
  public List<float[]> encode(List<String> texts) {
    float[][] vectors = new float[texts.size()][];
    List<int[]> pieces = texts.stream().map(text -> wordPiece.framed(text, LONGEST)).toList();
    Map<Integer, List<Integer>> byLength = new TreeMap<>();
    for (int i = 0; i < vectors.length; i++) {
      byLength.computeIfAbsent(pieces.get(i).length, _ -> new ArrayList<>()).add(i);
    }
    byLength.forEach(
        (length, numbers) -> {
          for (int from = 0; from < numbers.size(); from += BATCH) {
            List<Integer> batch = numbers.subList(from, Math.min(from + BATCH, numbers.size()));
            List<float[]> encoded =
                length == 2
                    ? batch.stream().map(_ -> new float[dimensions]).toList()
                    : run(batch.stream().map(pieces::get).toList());
            for (int i = 0; i < batch.size(); i++) {
              vectors[batch.get(i)] = encoded.get(i);
            }
          }
        });
    return Arrays.asList(vectors);
  }

  /**
   * @param texts pieces, all of one length
   */
  private List<float[]> run(List<int[]> texts) {
    int length = texts.getFirst().length;
    long[] shape = {texts.size(), length};
    long[] ids = texts.stream().flatMapToInt(Arrays::stream).asLongStream().toArray();
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try {
      tensors.put("input_ids", tensor(ids, shape));
      tensors.put("attention_mask", tensor(ones, shape));
      tensors.put("token_type_ids", tensor(new long[ids.length], shape));
      tensors.keySet().retainAll(inputs);
      try (OrtSession.Result result = session.run(tensors)) {
        return pooled((OnnxTensor) result.get(0), texts.size(), length);
      }
    } catch (OrtException e) {
      throw new IllegalStateException(transformer + " failed", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private List<float[]> pooled(OnnxTensor states, int texts, int length) {
    FloatBuffer values = states.getFloatBuffer();
    int width = values.remaining() / (texts * length);
    List<float[]> vectors = new ArrayList<>(texts);
    float[] state = new float[width];
    for (int text = 0; text < texts; text++) {
      float[] sum = new float[width];
      int pooled =
          switch (transformer.pooling()) {
            case FIRST -> 1;
            case MEAN -> length;
          };
      for (int piece = 0; piece < pooled; piece++) {
        values.get((text * length + piece) * width, state);
        Vectors.add(sum, 1, state);
      }
      vectors.add(Vectors.normalise(sum));
    }
    return vectors;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(transformer + " can't be closed", e);
    }
  }
}
