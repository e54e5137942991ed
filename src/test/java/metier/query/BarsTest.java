package metier.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import metier.query.FacetCount.Span;
import org.junit.jupiter.api.Test;

final class BarsTest {
  private static final Bars PAY = Bars.ofPay();
  private static final long TODAY = 20_000;

  private static List<FacetCount> bars(Bars bars, long... values) {
    int[] cells = new int[bars.cells()];
    Arrays.stream(values).forEach(value -> cells[bars.cellOf(value)]++);
    return bars.of(cells);
  }

  private static List<String> shown(List<FacetCount> bars) {
    return bars.stream().map(bar -> bar.label() + ": " + bar.count()).toList();
  }

  @Test
  void nothing_counted_has_no_bars() {
    assertThat(bars(PAY)).isEmpty();
  }

  @Test
  void bars_are_equal_and_round_and_those_between_may_be_empty() {
    List<FacetCount> bars = bars(PAY, 41_000, 44_999, 45_000, 62_500);
    assertThat(shown(bars))
        .containsExactly("40k–45k: 2", "45k–50k: 1", "50k–55k: 0", "55k–60k: 0", "60k–65k: 1");
    assertThat(bars.getFirst().value()).isEqualTo("40000-44999");
    assertThat(bars.getFirst().span()).isEqualTo(new Span(40_000, 44_999L));
  }

  @Test
  void a_wider_spread_has_wider_bars() {
    assertThat(shown(bars(PAY, 12_000, 30_000, 45_000, 80_000, 105_000)))
        .containsExactly(
            "10k–20k: 1",
            "20k–30k: 0",
            "30k–40k: 1",
            "40k–50k: 1",
            "50k–60k: 0",
            "60k–70k: 0",
            "70k–80k: 0",
            "80k–90k: 1",
            "90k–100k: 0",
            "100k–110k: 1");
  }

  @Test
  void a_few_far_out_join_the_bars_at_the_ends() {
    long[] values = new long[200];
    Arrays.setAll(values, i -> 40_000 + i * 100L);
    values[0] = 2_000;
    values[1] = 2_000_000;
    List<FacetCount> bars = bars(PAY, values);
    assertThat(shown(bars))
        .containsExactly("under 45k: 49", "45k–50k: 50", "50k–55k: 50", "55k and more: 51");
    assertThat(bars.getFirst().span()).isEqualTo(new Span(0, 44_999L));
    assertThat(bars.getLast().span()).isEqualTo(new Span(55_000, null));
    assertThat(bars.getLast().value()).isEqualTo("55000-");
  }

  @Test
  void what_lies_beyond_the_scale_is_in_the_last_bar() {
    assertThat(shown(bars(PAY, 3_000_000))).containsExactly("995k and more: 1");
  }

  @Test
  void ages_count_backwards_from_today() {
    assertThat(shown(bars(Bars.ofAge(TODAY), TODAY + 1, TODAY, TODAY - 1, TODAY - 3)))
        .containsExactly("today: 2", "yesterday: 1", "2 days ago: 0", "3 days ago: 1");
    assertThat(shown(bars(Bars.ofAge(TODAY), TODAY, TODAY - 60)))
        .startsWith("0–6 days ago: 1")
        .endsWith("56–62 days ago: 1")
        .hasSize(9);
  }

  @Test
  void every_value_is_in_one_bar_which_says_so_and_there_are_few() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      double spread = Math.exp(random.nextDouble() * 6);
      long[] values =
          random
              .doubles(1 + random.nextInt(300))
              .mapToLong(share -> (long) (30_000 * Math.exp(Math.log(spread) * (share - 0.3))))
              .toArray();
      List<FacetCount> bars = bars(PAY, values);
      assertThat(bars).as("seed %s", seed).hasSizeLessThanOrEqualTo(Bars.MOST);
      for (int i = 0; i < bars.size(); i++) {
        Span span = bars.get(i).span();
        assertThat(span).isNotNull();
        long max = span.max() == null ? Long.MAX_VALUE : span.max();
        assertThat(Arrays.stream(values).filter(v -> v >= span.min() && v <= max).count())
            .as("seed %s, %s", seed, bars.get(i))
            .isEqualTo(bars.get(i).count());
      }
      assertThat(
              IntStream.range(1, bars.size())
                  .allMatch(i -> bars.get(i).span().min() == bars.get(i - 1).span().max() + 1))
          .as("seed %s, %s", seed, bars)
          .isTrue();
    }
  }
}
