package metier.web;

/** Who may call a route. */
enum Access {
  OPEN,
  /** Shows people's records: with the key, or from this machine where there is none. */
  PRIVATE,
  /** Changes records: as {@link #PRIVATE}, and never on behalf of another site's page. */
  WRITE
}
