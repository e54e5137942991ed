package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import metier.model.Pay;
import metier.model.PayRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PayInTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Pay: $28–$34 per hour ~ 28-34 USD HOUR",
        "Salary Range: $32.00 - $48.00 ~ 32-48 USD HOUR",
        "The salary range for this role is $90,000 - $120,000. ~ 90000-120000 USD YEAR",
        "Compensation Range: £40,000 to £45,000 per annum ~ 40000-45000 GBP YEAR",
        "In Denver the pay range is $80,000-$95,000.|In New York the pay range is $95,000-$110,000."
            + " ~ 80000-110000 USD YEAR",
        "Annual Salary:|$77,000—$84,700 CAD ~ 77000-84700 CAD YEAR",
        "ANNUAL SALARY|$66,523 to $97,321; $70,177 to $102,625 ~ 66523-102625 USD YEAR",
        "Weekly gross pay: $2,145/week ~ 2145 USD WEEK",
        "Salary: $1,942.30 - $2,384.62 Biweekly ~ 1942.3-2384.62 USD TWO_WEEKS",
        "Earn up to $38/hr ~ 0-38 USD HOUR",
        "Pay rate: maximum of $38.50 per hour ~ 0-38.5 USD HOUR",
        "Starting pay from $20/hr.|Earn up to $30/hr with experience. ~ 20-30 USD HOUR",
        "Pay starts at $20/hr ~ 20 USD HOUR",
        "Rate of pay: £9.25 per hour, Saturdays £12.50 per hour ~ 9.25 GBP HOUR",
        "We pay $400 per shift. ~ 400 USD DAY",
        "Sign-on bonus: $10,000 ~ unknown",
        "We are a $2 billion company. ~ unknown",
        "Tuition assistance of up to $5,250 per year ~ unknown",
        "A night differential of $4/hr applies. ~ unknown",
        "Pay includes an additional $3.00/hour on weekends. ~ unknown",
        "One week in six on call: $200 standby pay. ~ unknown",
        "Standby pay: $8/hr; call-back pay is $60 an hour. ~ unknown",
        "Pay: $31 - $38 per hour, $200 standby pay a week ~ 31-38 USD HOUR",
        "Housing stipend of $1,500 per week ~ unknown",
        "Manages a budget of $1,200,000 per year ~ unknown",
        "Up to $370/month toward student loans ~ unknown",
        "401(k) and competitive pay ~ unknown",
        "Life insurance; $25,000 policy is free ~ unknown",
        "Applicants aged 18 - 65 are welcome. ~ unknown",
      })
  void texts(String text, String pay) {
    Optional<Pay.Parsed> read = PayInText.read(new Passages(text.replace('|', '\n')));
    assertThat(read.map(PayInTextTest::plain).orElse("unknown")).isEqualTo(pay);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Travel Nurse RN - ICU - $2,706 per week ~ 2706 USD WEEK",
        "Server, $15-$18/hr ~ 15-18 USD HOUR",
        "Barista - up to $24/hr ~ 0-24 USD HOUR",
        "RN ($10,000 Sign-On Bonus) ~ unknown",
        "Nurse 3 - 401 North ~ unknown",
      })
  void titles(String title, String pay) {
    assertThat(PayInText.inTitle(title).map(PayInTextTest::plain).orElse("unknown")).isEqualTo(pay);
  }

  private static String plain(Pay.Parsed pay) {
    PayRange range = pay.range();
    String amounts = plain(range.min());
    if (range.max() != range.min()) {
      amounts += "-" + plain(range.max());
    }
    return amounts + " " + range.currency() + " " + range.unit();
  }

  private static String plain(double amount) {
    return String.format(Locale.ROOT, "%.2f", amount).replaceAll("\\.?0+$", "");
  }
}
