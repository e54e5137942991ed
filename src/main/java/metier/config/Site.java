package metier.config;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How this installation presents itself, as {@code index-config/site.tsv} says.
 *
 * @param name at the top of every page
 * @param address scheme and host under which others reach it ({@code https://jobs.example.org}),
 *     without a slash behind; null where each request is to name it
 * @param accent of buttons and links on light pages; null for the design's own
 * @param accentDark the same on dark pages
 * @param allowedOrigins of which pages may read the API; {@code *} for all
 * @param peopleAtLeast of fewer people than these no count is told
 */
public record Site(
    String name,
    @Nullable String address,
    @Nullable Colour accent,
    @Nullable Colour accentDark,
    Set<String> allowedOrigins,
    int peopleAtLeast) {
  /** What both schemes print text on; {@code --paper} of the style sheet. */
  public static final Colour LIGHT_PAPER = new Colour(0xff, 0xff, 0xff);

  public static final Colour DARK_PAPER = new Colour(0x1a, 0x1f, 0x2b);

  public Site {
    require(SiteSetting.NAME, name);
    require(SiteSetting.ADDRESS, address);
    require(SiteSetting.ACCENT, accent);
    require(SiteSetting.ACCENT_DARK, accentDark);
    allowedOrigins = Set.copyOf(allowedOrigins);
    allowedOrigins.forEach(origin -> require(SiteSetting.ALLOWED_ORIGINS, origin));
    require(SiteSetting.PEOPLE_AT_LEAST, peopleAtLeast);
  }

  private static void require(SiteSetting setting, @Nullable Object value) {
    setting
        .fault(value == null ? "" : value.toString())
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(setting.key() + fault);
            });
  }

  /** Whether a page of that origin may read what the API answers. */
  public boolean allows(String origin) {
    return allowedOrigins.contains("*") || allowedOrigins.contains(origin);
  }
}
