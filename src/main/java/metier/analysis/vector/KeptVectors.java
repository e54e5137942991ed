package metier.analysis.vector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Keeps what an encoder said of a list of texts in a file. Another list, or another encoder, is
 * encoded anew; so an answer never depends on what was kept.
 */
public final class KeptVectors {
  private static final String KIND = "vectors";

  private KeptVectors() {}

  /**
   * @param name of the encoder
   * @throws IOException when the file can't be written
   */
  public static List<float[]> of(Path file, String name, Encoder encoder, List<String> texts)
      throws IOException {
    Map<String, String> facts =
        Map.of("encoder", name, "texts", texts.size() + " " + checksum(texts));
    if (Files.exists(file)) {
      ModelFile kept = ModelFile.read(file, KIND);
      if (kept.facts().equals(facts)) {
        return vectors(kept.body(), texts.size());
      }
    }
    List<float[]> vectors = encoder.encode(texts);
    ByteBuffer body =
        ByteBuffer.allocate(vectors.size() * encoder.dimensions() * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] vector : vectors) {
      for (float value : vector) {
        body.putFloat(value);
      }
    }
    new ModelFile(KIND, facts, body.flip()).write(file);
    return vectors;
  }

  private static List<float[]> vectors(ByteBuffer body, int count) {
    int dimensions = body.remaining() / Float.BYTES / count;
    List<float[]> vectors = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      float[] vector = new float[dimensions];
      body.asFloatBuffer().get(i * dimensions, vector);
      vectors.add(vector);
    }
    return vectors;
  }

  private static String checksum(List<String> texts) {
    CRC32C sum = new CRC32C();
    texts.forEach(
        text -> {
          sum.update(text.getBytes(UTF_8));
          sum.update('\n');
        });
    return "%08x".formatted(sum.getValue());
  }
}
