package metier.web.page;

import metier.career.PaySummary;

/**
 * What the records of one state or employer say.
 *
 * @param middle from what a quarter is paid less to what a quarter is paid more
 */
public record PayPart(Link link, String records, String median, String middle) {
  /** Of fewer records a quarter is no record at all. */
  private static final int FEWEST_FOR_QUARTERS = 4;

  static PayPart of(PaySummary.Part part, String currency, String href) {
    return new PayPart(
        new Link(part.label(), href),
        Wording.number(part.records()),
        Wording.money(part.median(), currency),
        part.records() < FEWEST_FOR_QUARTERS
            ? "too few"
            : Wording.money(part.p25(), currency) + " – " + Wording.money(part.p75(), currency));
  }
}
