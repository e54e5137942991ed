package metier.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Over records made by chance, of which the truth is known. */
class PayModelTest {
  private static final long TODAY = LocalDate.of(2026, 3, 15).toEpochDay();
  private static final UnaryOperator<String> FAMILIES =
      occupation -> occupation.contains("nurse") ? "nursing" : "building";

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  PayModelTest() {
    System.out.println("PayModelTest seed " + seed);
  }

  private static Paid paid(String occupation, String state, double amount, long day) {
    return paid(occupation, state, amount, day, Paid.How.STATED);
  }

  private static Paid paid(String occupation, String state, double amount, long day, Paid.How how) {
    long whole = Math.round(amount);
    return new Paid(
        "test", how, occupation, occupation, "", "US", state, "", "USD", whole, whole, day);
  }

  /** Spread by 15 % about a middle. */
  private double about(double middle) {
    return middle * Math.exp(0.15 * random.nextGaussian());
  }

  private List<Paid> many(String occupation, String state, int count, double middle) {
    List<Paid> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(paid(occupation, state, about(middle), TODAY - random.nextInt(200)));
    }
    return records;
  }

  private static PayEstimate estimate(List<Paid> records, String occupation, String state) {
    return PayModel.of(records, FAMILIES, TODAY)
        .estimate(new PayQuestion("USD", occupation, "", "", "US", state, "", Paid.UNDATED))
        .orElseThrow();
  }

  @Test
  void a_state_with_few_records_lies_between_its_own_and_the_nation() {
    List<Paid> records = many("nurse", "OR", 300, 80_000);
    records.addAll(many("nurse", "WA", 300, 80_000));
    records.addAll(many("nurse", "ID", 300, 80_000));
    records.addAll(many("carpenter", "OR", 300, 50_000));
    records.add(paid("nurse", "NV", 160_000, TODAY));
    PayEstimate few = estimate(records, "nurse", "NV");
    assertThat(few.median()).isBetween(76_000L, 130_000L);
    assertThat(few.n()).isEqualTo(901);
    assertThat(few.local()).isEqualTo(1);
    records.addAll(many("nurse", "NV", 200, 160_000));
    PayEstimate more = estimate(records, "nurse", "NV");
    assertThat(more.median()).isCloseTo(160_000L, within(16_000L));
    assertThat(more.basis()).isEqualTo(PayEstimate.Basis.STATE);
  }

  @Test
  void four_in_five_of_further_records_lie_in_the_interval() {
    List<Paid> records = many("nurse", "OR", 1500, 80_000);
    records.addAll(many("carpenter", "OR", 1500, 50_000));
    PayEstimate estimate = estimate(records, "nurse", "OR");
    long inside =
        random
            .doubles(0, 1)
            .limit(4000)
            .map(any -> about(80_000))
            .filter(pay -> estimate.low() <= pay && pay <= estimate.high())
            .count();
    assertThat(inside / 4000.0).isBetween(0.70, 0.90);
  }

  @Test
  void rows_in_the_wrong_unit_move_nothing() {
    List<Paid> records = many("nurse", "OR", 200, 80_000);
    records.addAll(many("carpenter", "OR", 200, 50_000));
    long before = estimate(records, "nurse", "OR").median();
    for (int i = 0; i < 10; i++) {
      records.add(paid("nurse", "OR", 80_000 * 2_080.0, TODAY));
    }
    assertThat(estimate(records, "nurse", "OR").median()).isCloseTo(before, within(before / 10));
  }

  @Test
  void old_records_are_brought_to_the_level_of_today() {
    List<Paid> records = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      double years = random.nextInt(15);
      String occupation = i % 2 == 0 ? "nurse" : "carpenter";
      records.add(
          paid(
              occupation,
              "OR",
              about(80_000) * Math.exp(-0.04 * years),
              TODAY - Math.round(years * 365.25)));
    }
    PayEstimate estimate = estimate(records, "nurse", "OR");
    assertThat(estimate.yearly()).isBetween(0.030, 0.050);
    assertThat(estimate.median()).isCloseTo(80_000L, within(6_000L));
    assertThat(estimate.raised()).isGreaterThan(1.05);
  }

  @Test
  void a_survey_counts_as_what_was_known_before_and_not_as_a_record() {
    List<Paid> records = many("nurse", "OR", 100, 80_000);
    records.addAll(many("carpenter", "OR", 100, 50_000));
    records.add(paid("nurse anesthetist", "", 210_000, TODAY, Paid.How.SURVEY));
    PayEstimate estimate = estimate(records, "nurse anesthetist", "OR");
    assertThat(estimate.n()).isZero();
    assertThat(estimate.median()).isGreaterThan(82_000);
  }

  @Test
  void what_nobody_knows_isnt_estimated() {
    PayModel model = PayModel.of(many("nurse", "OR", 4, 80_000), FAMILIES, TODAY);
    PayQuestion nurse = new PayQuestion("USD", "nurse", "", "", "US", "", "", Paid.UNDATED);
    assertThat(model.estimate(nurse)).isEmpty();
    assertThat(model.currencyIn("US")).isEmpty();
    assertThat(PayModel.of(List.of(), FAMILIES, TODAY).estimate(nurse)).isEmpty();
  }

  @Test
  void each_currency_is_by_itself() {
    List<Paid> records = many("nurse", "OR", 100, 80_000);
    for (int i = 0; i < 100; i++) {
      long pay = Math.round(about(30_000));
      records.add(
          new Paid(
              "test", Paid.How.STATED, "nurse", "nurse", "", "GB", "", "", "GBP", pay, pay, TODAY));
    }
    PayModel model = PayModel.of(records, FAMILIES, TODAY);
    assertThat(model.currencyIn("GB")).contains("GBP");
    assertThat(
            model
                .estimate(new PayQuestion("GBP", "nurse", "", "", "GB", "", "", Paid.UNDATED))
                .orElseThrow()
                .median())
        .isCloseTo(30_000L, within(3_000L));
  }
}
