package metier.web;

/** Who may call a route. */
enum Access {
  OPEN,
  /**
   * Takes what people bring of their own, keeps it for nobody else and changes no record: for
   * everybody, but never on behalf of another site's page.
   */
  OWN,
  /** Shows people's records: with the key, or from this machine where there is none. */
  PRIVATE,
  /** Changes records: as {@link #PRIVATE}, and never on behalf of another site's page. */
  WRITE
}
