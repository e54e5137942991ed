package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import metier.match.Aspect;
import metier.match.Fit;
import metier.match.Part;
import org.junit.jupiter.api.Test;

class ScoreBarTest {
  private static Fit fit(double... values) {
    List<Part> parts = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      parts.add(new Part(Aspect.values()[i], values[i], 30, "because"));
      sum += values[i];
    }
    return new Fit(sum, parts, List.of(), List.of());
  }

  private static long sum(ScoreBar bar) {
    return bar.rows().stream()
        .map(row -> row.figure().substring(0, row.figure().indexOf(' ')).replace('−', '-'))
        .mapToLong(Long::parseLong)
        .sum();
  }

  @Test
  void theFiguresAddUpToTheScoreThatIsShown() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      double[] values = random.doubles(random.nextInt(1, 9), -5, 25).toArray();
      ScoreBar bar = ScoreBar.of(fit(values));
      assertThat(sum(bar)).as("seed %d, %s", seed, bar).isEqualTo(bar.score());
      assertThat(bar.segments()).allMatch(segment -> segment.width() > 0);
    }
  }

  @Test
  void theBarIsAsLongAsWhatAdds() {
    ScoreBar bar = ScoreBar.of(fit(20, -5, 10));
    assertThat(bar.score()).isEqualTo(25);
    assertThat(bar.segments()).hasSize(2);
    assertThat(bar.segments().getLast().x()).isEqualTo(200);
    assertThat(bar.segments().getLast().width()).isEqualTo(100);
    assertThat(bar.rows().get(1).figure()).isEqualTo("−5 of 30");
  }

  @Test
  void whatIsNotAskedAboutSaysNothing() {
    Fit fit =
        new Fit(
            7,
            List.of(
                new Part(Aspect.WORK, 7, 30, "because"), new Part(Aspect.LEVEL, 0, 0, "nothing")),
            List.of(),
            List.of());
    assertThat(ScoreBar.of(fit).rows()).hasSize(1);
  }
}
