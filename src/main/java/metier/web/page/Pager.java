package metier.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a ranking stands, and the pages beside it.
 *
 * @param label what is ranked ("Pages of matches")
 * @param range "21–40 of 400"; empty where there is but one page
 */
public record Pager(String label, String range, @Nullable Link previous, @Nullable Link next) {
  static Pager none(String label) {
    return new Pager(label, "", null, null);
  }

  /**
   * @param path of the page
   * @param shown how many stand on this page
   * @param all how many are ranked
   */
  static Pager of(
      String label, SearchAddress address, String path, int offset, int limit, int shown, int all) {
    int following = offset + limit;
    boolean more = following < all;
    if (offset == 0 && !more) {
      return none(label);
    }
    // Whoever asks for a page behind the last one is led back to that.
    int before = Math.min(offset - limit, Math.max(0, all - 1) / limit * limit);
    return new Pager(
        label,
        shown == 0
            ? "Nothing stands behind rank " + Wording.number(all)
            : Wording.number(offset + 1)
                + "–"
                + Wording.number(offset + shown)
                + " of "
                + Wording.number(all),
        offset == 0 ? null : new Link("Previous", address.at(Math.max(0, before)).href(path)),
        more ? new Link("Next", address.at(following).href(path)) : null);
  }
}
