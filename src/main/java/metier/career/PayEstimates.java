package metier.career;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.analysis.KnownOccupations;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.index.Documents;
import metier.model.Occupation;
import metier.model.Place;
import metier.model.RecordKind;
import metier.pay.Paid;
import metier.pay.PayEstimate;
import metier.pay.PayModel;
import metier.pay.PayQuestion;
import metier.query.lexicon.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What work probably pays, by all records of this installation: of an occupation somewhere, or of a
 * posting that doesn't say. Never used to filter, to rank, or to tell others. No search waits for
 * an estimate of its hits: before there is one, they have none.
 */
public final class PayEstimates {
  private static final Duration STALE = Duration.ofSeconds(30);

  private final Analyst analyst;
  private final Edition<PayModel> model;

  public PayEstimates(SearchEngine engine, Analyst analyst, Clock clock) {
    this(engine, analyst, clock, STALE);
  }

  /**
   * @param patience how old what was learned may be while the index changes
   */
  PayEstimates(SearchEngine engine, Analyst analyst, Clock clock, Duration patience) {
    this.analyst = analyst;
    this.model = new Edition<>(engine::edition, () -> fitted(engine, analyst, clock), patience);
  }

  /** Learns from the records as they are now, unless it has. */
  public void refresh() {
    model.current();
  }

  private static PayModel fitted(SearchEngine engine, Analyst analyst, Clock clock) {
    List<Paid> records = new ArrayList<>();
    engine.forEachPay(RecordKind.PAY, records::add);
    engine.forEachPay(RecordKind.JOBS, records::add);
    KnownOccupations known = analyst.occupations();
    return PayModel.of(records, new PayFamilies(known, records), LocalDate.now(clock).toEpochDay());
  }

  /**
   * What an occupation pays, today; empty where too few records say so.
   *
   * @param place a city, a state or a country; null for anywhere
   * @param employer id; empty for any
   * @param beside the currency of the figures beside which the estimate stands, in which it is told
   *     where no place says otherwise; null where there are none
   */
  Optional<PayEstimate> of(
      Occupation occupation, @Nullable Place place, String employer, @Nullable String beside) {
    PayModel fitted = model.get();
    Optional<String> told = place == null ? Optional.ofNullable(beside) : Optional.empty();
    return told.map(currency -> question(occupation, place, employer, currency))
        .flatMap(fitted::estimate)
        .or(
            () ->
                currency(fitted, occupation, place)
                    .map(currency -> question(occupation, place, employer, currency))
                    .flatMap(fitted::estimate));
  }

  private static Optional<String> currency(
      PayModel fitted, Occupation occupation, @Nullable Place place) {
    return place == null || place.country().isEmpty()
        ? fitted.currencyOf(occupation.id()).or(fitted::currencyOfMost)
        : fitted.currencyIn(place.country());
  }

  private static PayQuestion question(
      Occupation occupation, @Nullable Place place, String employer, String currency) {
    return new PayQuestion(
        currency,
        occupation.id(),
        "",
        employer,
        place == null ? "" : place.country(),
        place == null ? "" : state(place),
        place == null ? "" : city(place),
        Paid.UNDATED);
  }

  /** Empty where the posting states its pay, or too little is known of such work in its country. */
  public Optional<PayEstimate> of(Analysed.Posting posting) {
    return posting.pay() != null
        ? Optional.empty()
        : ofPosting(
            posting.occupation(),
            posting.posting().title(),
            posting.employer().id(),
            posting.places());
  }

  /** Empty where the posting states its pay, or too little is known of such work in its country. */
  public Optional<PayEstimate> of(Card.Job card) {
    return card.pay() != null || card.places().isEmpty()
        ? Optional.empty()
        : ofPosting(
            analyst.occupation(card.title()).orElse(null),
            card.title(),
            analyst.employer(card.employer()).id(),
            card.places());
  }

  private Optional<PayEstimate> ofPosting(
      @Nullable Occupation occupation, String title, String employer, List<Place> places) {
    if (occupation == null || only(places, Place::country).isEmpty()) {
      return Optional.empty();
    }
    return model.atHand().flatMap(fitted -> ofPosting(fitted, occupation, title, employer, places));
  }

  private static Optional<PayEstimate> ofPosting(
      PayModel fitted, Occupation occupation, String title, String employer, List<Place> places) {
    String country = only(places, Place::country);
    return fitted
        .currencyIn(country)
        .map(
            currency ->
                new PayQuestion(
                    currency,
                    occupation.id(),
                    Documents.foldedTitle(title),
                    employer,
                    country,
                    only(places, PayEstimates::state),
                    only(places, PayEstimates::city),
                    Paid.UNDATED))
        .flatMap(fitted::estimate)
        .filter(estimate -> estimate.n() >= PayEstimate.FEWEST);
  }

  /** What all of the places have in common; empty where they differ. */
  private static String only(List<Place> places, Function<Place, String> part) {
    List<String> distinct = places.stream().map(part).distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : "";
  }

  private static String state(Place place) {
    return place.region().isEmpty() ? "" : Documents.state(place.country(), place.region());
  }

  private static String city(Place place) {
    return switch (place.kind()) {
      case CITY, ZIP -> place.label();
      case STATE, COUNTRY, AREA -> "";
    };
  }
}
