package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import metier.analysis.Origin.From;
import metier.model.JobPosting;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayStatement;
import metier.model.PayUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a posting pays, and where it says so: the source's statement; where that is silent the
 * title, else the description.
 */
record Offer(@Nullable Pay pay, Origin origin) {

  static Offer of(JobPosting posting, Passages text) {
    Offer offer = read(posting, text);
    Pay pay = offer.pay;
    if (pay == null || pay.range().unit() != PayUnit.HOUR || pay.range().weeklyHours() != null) {
      return offer;
    }
    OptionalDouble hours = WeeklyHours.read(saidApart(posting), text);
    return hours.isEmpty()
        ? offer
        : new Offer(pay.withWeeklyHours(hours.getAsDouble()), offer.origin);
  }

  private static Offer read(JobPosting posting, Passages text) {
    PayStatement stated = posting.pay();
    Pay pay = stated == null ? null : PayReader.read(stated);
    if (pay != null) {
      return new Offer(pay, new Origin(From.FIELD, words(pay)));
    }
    if (!PayReader.isSilent(stated)) {
      return new Offer(null, Origin.NONE);
    }
    Optional<Pay.Parsed> titled = PayInText.inTitle(posting.title());
    return titled
        .map(parsed -> new Offer(parsed, new Origin(From.TITLE, words(parsed))))
        .or(
            () ->
                PayInText.read(text)
                    .map(parsed -> new Offer(parsed, new Origin(From.TEXT, words(parsed)))))
        .orElse(new Offer(null, Origin.NONE));
  }

  private static List<String> words(Pay pay) {
    return switch (pay) {
      case Pay.Stated stated -> List.of();
      case Pay.Parsed(PayRange range, String words) -> List.of(words);
      case Pay.Estimated estimated -> List.of();
    };
  }

  /** Where hours a week may stand besides the description. */
  private static List<String> saidApart(JobPosting posting) {
    List<String> said = new ArrayList<>(posting.employmentTypes());
    said.add(posting.title());
    String hours = posting.workHours();
    if (hours != null) {
      said.add(hours);
    }
    return said;
  }
}
