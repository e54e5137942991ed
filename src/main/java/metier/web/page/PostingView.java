package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting's page; text that isn't known is empty.
 *
 * @param id of the posting, by which the browser remembers it
 * @param href the address under which the posting is known for good
 * @param estimate a sentence on what such work pays where the posting doesn't say; else empty
 * @param estimateHref the page of what it pays
 * @param postedDay for machines ("2026-09-22")
 * @param postedOn the day in words
 * @param reposted a sentence where it was published before
 * @param closed a sentence where the posting no longer stands
 * @param facts what is known besides the text and what stands above it
 * @param skills each with a search for it
 * @param description safe HTML
 * @param apply where to apply; null where the posting doesn't say or no longer stands
 * @param origin the posting's page at its source
 * @param alsoPosted near-duplicates, by where they stand
 * @param similar postings like it
 * @param candidates the page of the résumés that fit it; null where the reader may not see those
 * @param linkedData JSON-LD that is safe to stand in a script element; null for a closed posting
 */
public record PostingView(
    String id,
    String href,
    String title,
    String employer,
    String place,
    String pay,
    String paySource,
    String annualPay,
    String estimate,
    String estimateHref,
    String postedDay,
    String postedOn,
    String age,
    String reposted,
    String closed,
    List<String> tags,
    List<Detail> facts,
    List<Link> skills,
    String description,
    @Nullable String apply,
    @Nullable String origin,
    List<Link> alsoPosted,
    String provenance,
    List<ResultCard> similar,
    @Nullable String linkedData,
    @Nullable String candidates) {

  /**
   * @param source the words of the source where they differ
   * @param href the page that says more of the value; null where there is none
   */
  public record Detail(String label, String value, String source, @Nullable String href) {
    Detail(String label, String value, String source) {
      this(label, value, source, null);
    }
  }
}
