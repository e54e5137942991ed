package metier.index;

/** The names of the fields, and what each can be asked. */
public final class Fields {
  private Fields() {}

  // Words: analysed text.
  /** Everything that may be searched, title counted several times. */
  public static final String WORDS = "words";

  public static final String TITLE = "title";

  /** Of a résumé's child documents. */
  public static final String BULLET = "bullet";

  /** Of a résumé's child documents: what the bullet shows. */
  public static final String BULLET_SKILL = "bullet_skill";

  // Keywords: matched whole; each can be a facet.
  public static final String CITY = "city";
  public static final String STATE = "state";
  public static final String COUNTRY = "country";
  public static final String TYPE = "type";

  /** {@code day evening night weekend rotating}. */
  public static final String SHIFT = "shift";

  /** {@code intern entry mid senior lead manager director}. */
  public static final String LEVEL = "level";

  /** Ids of the licences asked for, whether needed or only wished for. */
  public static final String LICENCE = "licence";

  /** {@code on_site hybrid remote}. */
  public static final String WORKPLACE = "workplace";

  /**
   * Of remote work: where applicants may live when that is wider than a town, as {@link
   * Documents#openTo} says it.
   */
  public static final String OPEN_TO = "open_to";

  public static final String SKILL = "skill";
  public static final String EMPLOYER = "employer";
  public static final String OCCUPATION = "occupation";

  /** Of occupations: each of its titles, folded by {@link Documents#foldedTitle}. */
  public static final String NAME = "name";

  /** {@code stated parsed estimated unknown}, and {@code survey} for a row about many people. */
  public static final String PAY_SOURCE = "pay_source";

  /** ISO 4217 code of the pay. */
  public static final String CURRENCY = "currency";

  // Numbers: ranges and sorts.
  /** Lower end of the annual pay, in the currency of the offer; absent where none is stated. */
  public static final String PAY_MIN = "pay_min";

  /** Upper end of the annual pay, in the currency of the offer. */
  public static final String PAY_MAX = "pay_max";

  /** Days since 1970-01-01: when posted, or for pay when the work began. */
  public static final String POSTED = "posted";

  /** Days since 1970-01-01: when a résumé says it was last changed; absent where it doesn't. */
  public static final String UPDATED = "updated";

  /** Day after which a posting no longer stands; {@link Long#MAX_VALUE} when not stated. */
  public static final String EXPIRES = "expires";

  /** Years worked. */
  public static final String YEARS = "years";

  // Points.
  public static final String PLACE = "place";

  // Meanings: asked how alike they are.
  public static final String TITLE_MEANING = "title_meaning";
}
