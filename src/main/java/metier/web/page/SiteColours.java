package metier.web.page;

import metier.config.Colour;
import metier.config.Site;
import org.jspecify.annotations.Nullable;

/**
 * An installation's own accent, with the shades that the design makes of its accent, as rules that
 * stand behind those of {@code tokens.css}.
 *
 * @param deep of text on a wash, and of what is pointed at
 * @param wash behind what is chosen or pointed at
 */
record SiteColours(Colour accent, Colour deep, Colour wash) {
  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final double DEEP = 0.75;

  static SiteColours light(Colour accent) {
    return new SiteColours(accent, accent.over(BLACK, DEEP), accent.over(Site.LIGHT_PAPER, 0.1));
  }

  static SiteColours dark(Colour accent) {
    return new SiteColours(accent, accent.over(WHITE, DEEP), accent.over(Site.DARK_PAPER, 0.15));
  }

  static String rules(Site site) {
    Colour light = site.accent();
    Colour dark = site.accentDark();
    return rule("@media not (prefers-color-scheme: dark)", light == null ? null : light(light))
        + rule("@media (prefers-color-scheme: dark)", dark == null ? null : dark(dark));
  }

  private static String rule(String media, @Nullable SiteColours colours) {
    return colours == null
        ? ""
        : "%s { :root { --accent: %s; --accent-deep: %s; --accent-wash: %s; } }\n"
            .formatted(media, colours.accent, colours.deep, colours.wash);
  }
}
