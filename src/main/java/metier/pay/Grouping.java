package metier.pay;

/** By what records are taken together, from the wide to the narrow. */
enum Grouping {
  FAMILY(false, false, false),
  OCCUPATION(false, false, false),
  COUNTRY(false, false, true),
  STATE(false, false, true),
  CITY(false, false, true),
  OCCUPATION_IN_STATE(false, false, true),
  OCCUPATION_IN_CITY(false, false, true),
  /** Each word of the title, whatever the work: "senior", "director", "resident". */
  WORD(true, false, false),
  TITLE(true, false, false),
  EMPLOYER(false, true, false),
  OCCUPATION_AT_EMPLOYER(false, true, false),
  TITLE_AT_EMPLOYER(true, true, false);

  private static final long NONE = Coding.NONE;

  private final boolean titled;
  private final boolean employed;
  private final boolean placed;

  Grouping(boolean titled, boolean employed, boolean placed) {
    this.titled = titled;
    this.employed = employed;
    this.placed = placed;
  }

  /** Whether a question of this shape says enough for it. */
  boolean isIn(Shape shape) {
    return (!titled || shape.titled())
        && (!employed || shape.employed())
        && (!placed || shape.placed());
  }

  /** Which group the record is in; {@link Coding#NONE} where in none. */
  long key(Coding.Coded row) {
    return switch (this) {
      case FAMILY -> row.family();
      case OCCUPATION -> row.occupation();
      case COUNTRY -> row.country();
      case STATE -> row.state();
      case CITY -> row.city();
      case OCCUPATION_IN_STATE -> both(row.occupation(), row.state());
      case OCCUPATION_IN_CITY -> both(row.occupation(), row.city());
      case WORD -> throw new IllegalStateException("a title has several words");
      // The same title may be linked by a source's code to more than one occupation.
      case TITLE -> row.title() < 0 ? NONE : (long) (row.occupation() + 1) << 32 | row.title();
      case EMPLOYER -> row.employer();
      case OCCUPATION_AT_EMPLOYER -> both(row.occupation(), row.employer());
      case TITLE_AT_EMPLOYER -> both(row.title(), row.employer());
    };
  }

  private static long both(int one, int other) {
    return one < 0 || other < 0 ? NONE : (long) one << 32 | other;
  }
}
