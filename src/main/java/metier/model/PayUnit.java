package metier.model;

/** The time for which an amount is paid, and how often it fits into a year of full-time work. */
public enum PayUnit {
  /** 40 hours a week in 52 weeks, unless the hours are stated. */
  HOUR(2080),
  DAY(260),
  WEEK(52),
  TWO_WEEKS(26),
  MONTH(12),
  YEAR(1);

  private final int timesAYear;

  PayUnit(int timesAYear) {
    this.timesAYear = timesAYear;
  }

  public int timesAYear() {
    return timesAYear;
  }
}
