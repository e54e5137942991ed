package metier.web.page;

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
   * @param heading how much more it finds
   * @param what was widened
   * @param href the wider search
   */
  public record Wider(String heading, String what, String href, List<ResultCard> cards) {}

  static WaysOn of(Recovery recovery, boolean nothing, SearchAddress address, Cards cards) {
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
        broadened == null ? null : wider(broadened, address, cards));
  }

  private static String sentence(List<Offer> offers) {
    return offers.isEmpty()
        ? "No posting has all of this. Fewer or other words may find more: a job title, a"
            + " skill, an employer."
        : "No posting has all of this. With a little less asked there is:";
  }

  private static Wider wider(Recovery.Broadened broadened, SearchAddress address, Cards cards) {
    SearchAddress wide = address.changed(broadened.changes());
    return new Wider(
        Wording.number(broadened.total()) + " more with a wider search",
        broadened.what(),
        wide.href(),
        broadened.hits().stream().map(hit -> cards.of(hit, address)).toList());
  }
}
