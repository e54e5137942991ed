package metier.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import metier.analysis.Analysed;
import metier.model.Occupation;
import metier.model.Place;
import metier.pay.PayEstimate;
import org.jspecify.annotations.Nullable;

/** What work pays, in words that say how sure that is. */
final class PayWording {
  /** An estimate isn't true to the dollar. */
  private static final long ROUND = 1_000;

  private static final long ROUND_LOW = 100;

  /** Below so much a year, a thousand is too coarse. */
  private static final long LOW = 20_000;

  private PayWording() {}

  /** "$72,000–$98,000". */
  static String range(PayEstimate estimate) {
    return about(estimate.low(), estimate.currency())
        + "–"
        + about(estimate.high(), estimate.currency());
  }

  /** As exact as an estimate is: "$84,000". */
  static String median(PayEstimate estimate) {
    return about(estimate.median(), estimate.currency());
  }

  private static String about(long amount, String currency) {
    long round = amount < LOW ? ROUND_LOW : ROUND;
    return Wording.money((amount + round / 2) / round * round, currency);
  }

  /**
   * "Registered Nurses in Oregon: probably $72,000–$98,000 a year (from 214 records, 12 of them in
   * Oregon)."
   */
  static String sentence(Occupation occupation, @Nullable Place place, PayEstimate estimate) {
    String where = place == null ? "" : " in " + place.label();
    return several(occupation.title())
        + where
        + ": probably "
        + range(estimate)
        + " a year ("
        + (estimate.n() == 0
            ? "no record is of this work itself"
            : "from "
                + Wording.count(estimate.n(), "record")
                + (place == null ? "" : local(place, estimate, "in " + place.label())))
        + ").";
  }

  /**
   * How many of an estimate's records are of the place, after a comma; empty of a country, and of
   * an area, of which no record says that it lies within.
   *
   * @param there "in Oregon"
   */
  static String local(Place place, PayEstimate estimate, String there) {
    return switch (place.kind()) {
      case COUNTRY, AREA -> "";
      case CITY, ZIP, STATE -> ", " + Wording.number(estimate.local()) + " of them " + there;
    };
  }

  /** How the estimate came about: what carries it, and what was done to older records. */
  static String basis(PayEstimate estimate) {
    String from =
        switch (estimate.basis()) {
          case PLACE -> "It rests mostly on records of that place.";
          case STATE -> "It rests mostly on records of that state.";
          case NATION -> "It rests mostly on records of all places.";
          case FAMILY ->
              "There are few records of this work, so it rests mostly on occupations of its"
                  + " family.";
        };
    return "Half of such jobs pay more than "
        + about(estimate.median(), estimate.currency())
        + "; one in ten pays less than the lower figure, one in ten more than the upper one. "
        + from
        + raised(estimate);
  }

  private static String raised(PayEstimate estimate) {
    String by = percent(estimate.raised() - 1);
    return by.equals("0")
        ? ""
        : String.format(
            Locale.ROOT,
            " Older records were brought to today's level: pay changes by %s\u00a0%% a year, theirs"
                + " by %s\u00a0%% on average.",
            percent(estimate.yearly()),
            by);
  }

  private static String percent(double share) {
    double tenths = Math.rint(share * 1000) / 10;
    return tenths == Math.rint(tenths)
        ? String.format(Locale.ROOT, "%.0f", tenths)
        : String.format(Locale.ROOT, "%.1f", tenths);
  }

  /** Of a posting that doesn't state its pay. */
  static String ofPosting(PayEstimate estimate, Analysed.Posting posting) {
    boolean one = posting.places().stream().map(Place::label).distinct().count() == 1;
    return "Work like this pays about "
        + range(estimate)
        + " a year"
        + (one ? " here" : "")
        + ": an estimate from "
        + Wording.count(estimate.n(), "record")
        + ".";
  }

  /** The page of what work like the posting's pays. */
  static String hrefOf(Analysed.Posting posting) {
    Occupation occupation = posting.occupation();
    String what =
        occupation == null
            ? "title=" + encoded(posting.posting().title())
            : "occupation=" + encoded(occupation.id());
    String where =
        posting.places().size() == 1
            ? "&where=" + encoded(posting.places().getFirst().label())
            : "";
    return "/pay?" + what + where;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** "Registered Nurses", "Secretaries". */
  static String several(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (lower.endsWith("s") && !lower.endsWith("ss")) {
      return title;
    }
    if (lower.endsWith("man") && !lower.endsWith("human")) {
      return title.substring(0, title.length() - 2) + "en";
    }
    if (lower.matches(".*[^aeiou]y")) {
      return title.substring(0, title.length() - 1) + "ies";
    }
    return title + (lower.matches(".*(ss|x|ch|sh)") ? "es" : "s");
  }
}
