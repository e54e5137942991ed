package metier.ingest;

/** By which rules documents are made of records; they may change while an index lives. */
public interface Rules {
  /** Of everything that shapes documents at present. */
  String fingerprint();

  /**
   * Takes up what has changed. Called again and again, so it has to be cheap.
   *
   * @return whether documents are made by other rules from now on
   */
  boolean renew();

  /** Rules that stay. */
  static Rules fixed(String fingerprint) {
    return new Rules() {
      @Override
      public String fingerprint() {
        return fingerprint;
      }

      @Override
      public boolean renew() {
        return false;
      }
    };
  }
}
