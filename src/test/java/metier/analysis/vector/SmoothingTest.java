package metier.analysis.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmoothingTest {
  private static float[] at(double degrees) {
    double angle = Math.toRadians(degrees);
    return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }

  @Test
  void what_lies_around_one_occupation_moves_together(@TempDir Path folder) throws IOException {
    Smoothing smoothing = Smoothing.of(new float[][] {at(0), at(90), at(180)});
    float before = Vectors.dot(at(-20), at(20));
    assertThat(Vectors.dot(smoothing.apply(at(-20)), smoothing.apply(at(20))))
        .isGreaterThan(before);
    assertThat(Vectors.dot(smoothing.apply(at(20)), smoothing.apply(at(70)))).isLessThan(0.6f);
    assertThat(smoothing.apply(new float[2])).containsOnly(0);
    Path file = folder.resolve("centroids.bin");
    smoothing.write(file, Map.of());
    assertThat(Smoothing.read(file).apply(at(33))).isEqualTo(smoothing.apply(at(33)));
  }

  @Test
  void an_adapter_takes_off_the_mean_and_turns(@TempDir Path folder) throws IOException {
    float[][] quarterTurn = {{0, 1}, {-1, 0}};
    Adapter adapter = Adapter.of(quarterTurn, new float[] {0.5f, 0});
    assertThat(adapter.apply(at(0))).containsExactly(at(90), within(0.02f));
    assertThat(adapter.apply(new float[2])).containsOnly(0);
    Path file = folder.resolve("adapter.bin");
    adapter.write(file, Map.of());
    assertThat(Adapter.read(file).apply(at(10))).isEqualTo(adapter.apply(at(10)));
  }
}
