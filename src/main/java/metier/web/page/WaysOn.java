package metier.web.page;

import java.time.LocalDate;
import java.util.List;
import metier.query.Recovery;
import org.jspecify.annotations.Nullable;

/**
 * Where whoever found nothing, or little, can go on.
 *
 * @param sentence what to make of the result; empty where there is nothing to say
 * @param wider what a wider search finds besides; null where that wasn't looked for
 */
public record WaysOn(String sentence, List<Offer> offers, @Nullable Wider wider) {
  static final WaysOn NONE = new WaysOn("", List.of(), null);

  /**
   * Results of a wider search, counted apart from those of the search itself.
   *
   * @param heading what was widened, and how much more that finds
   * @param href the wider search
   */
  public record Wider(String heading, String href, List<ResultCard> cards) {}

  static WaysOn of(Recovery recovery, boolean nothing, SearchAddress address, LocalDate today) {
    List<Offer> offers =
        recovery.offers().stream()
            .map(
                offer ->
                    new Offer(
                        offer.label(),
                        address.changed(offer.changes()).href(),
                        Wording.count(offer.count(), "job")))
            .toList();
    Recovery.Broadened broadened = recovery.broadened();
    return new WaysOn(
        nothing ? sentence(offers) : "",
        offers,
        broadened == null ? null : wider(broadened, address, today));
  }

  private static String sentence(List<Offer> offers) {
    return offers.isEmpty()
        ? "No posting has all of this. Fewer or other words may find more: a job title, a"
            + " skill, an employer."
        : "No posting has all of this. With a little less asked there is:";
  }

  private static Wider wider(Recovery.Broadened broadened, SearchAddress address, LocalDate today) {
    SearchAddress wide = address.changed(broadened.changes());
    return new Wider(
        broadened.what() + ": " + Wording.number(broadened.total()) + " more",
        wide.href(),
        broadened.hits().stream().map(hit -> ResultCard.of(hit, wide, today)).toList());
  }
}
