package metier.pay;

/**
 * Which work's pay is asked for. Text that isn't known or doesn't matter is empty.
 *
 * @param currency ISO 4217 code
 * @param occupation id
 * @param title folded, as {@link Paid#title()}
 * @param employer id
 * @param country ISO 3166 alpha-2
 * @param state as searches take it ("WA", "CA-ON")
 * @param city with its state ("Seattle, WA")
 * @param day at whose level of pay, counted from 1970-01-01; {@link Paid#UNDATED} for the day of
 *     the model
 */
public record PayQuestion(
    String currency,
    String occupation,
    String title,
    String employer,
    String country,
    String state,
    String city,
    long day) {

  /** Everything that a record says but its pay. */
  public static PayQuestion about(Paid paid) {
    return new PayQuestion(
        paid.currency(),
        paid.occupation(),
        paid.title(),
        paid.employer(),
        paid.country(),
        paid.state(),
        paid.city(),
        paid.day());
  }
}
