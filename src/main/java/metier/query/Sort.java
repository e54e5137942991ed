package metier.query;

/** The order of an answer; ties are broken by the more recent write. */
public enum Sort {
  RELEVANCE,
  /** Newest first, undated last. */
  DATE,
  /** Highest annual pay first, unknown last. */
  PAY,
  /** Nearest first, unplaced last. */
  DISTANCE
}
