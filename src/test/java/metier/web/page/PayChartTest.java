package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.career.PaySummary;
import org.junit.jupiter.api.Test;

final class PayChartTest {
  private static final List<PaySummary.Bar> OPEN_AT_BOTH_ENDS =
      List.of(
          new PaySummary.Bar(0, 40_000L, 3),
          new PaySummary.Bar(40_000, 50_000L, 0),
          new PaySummary.Bar(50_000, 60_000L, 12),
          new PaySummary.Bar(60_000, null, 1));

  @Test
  void whatLiesBeyondTheEndsIsSaidSoAndNoWiderThanTheRest() {
    PayChart chart = PayChart.of(OPEN_AT_BOTH_ENDS, 55_000, "USD");
    assertThat(chart.columns())
        .extracting(PayChart.Column::pay)
        .containsExactly(
            "under $40,000", "$40,000 – $50,000", "$50,000 – $60,000", "$60,000 and more");
    assertThat(chart.columns()).extracting(PayChart.Column::width).containsOnly(156L);
    assertThat(chart.ticks())
        .containsExactly(
            new PayChart.Tick(160, "$40k"),
            new PayChart.Tick(320, "$50k"),
            new PayChart.Tick(480, "$60k+"));
    assertThat(chart.told()).isEqualTo("Most often $50,000 – $60,000 a year: 12 of 16 records.");
  }

  @Test
  void theHighestBarIsAsHighAsTheDrawingAndAnEmptyOneHasNoHeightAndNoCount() {
    PayChart chart = PayChart.of(OPEN_AT_BOTH_ENDS, 55_000, "USD");
    assertThat(chart.columns())
        .extracting(PayChart.Column::height)
        .containsExactly(50L, 0L, (long) PayChart.HIGH, 17L);
    assertThat(chart.columns())
        .allMatch(column -> column.y() + column.height() == PayChart.HIGH)
        .extracting(PayChart.Column::count)
        .containsExactly("3", "", "12", "1");
  }

  @Test
  void theMedianStandsInTheBarThatHoldsIt() {
    assertThat(PayChart.of(OPEN_AT_BOTH_ENDS, 20_000, "USD").median()).isEqualTo(80);
    assertThat(PayChart.of(OPEN_AT_BOTH_ENDS, 50_000, "USD").median()).isEqualTo(320);
    assertThat(PayChart.of(OPEN_AT_BOTH_ENDS, 55_000, "USD").median()).isEqualTo(400);
    assertThat(PayChart.of(OPEN_AT_BOTH_ENDS, 900_000, "USD").median())
        .as("somewhere in a bar without an end")
        .isBetween(481L, (long) PayChart.WIDE);
  }
}
