package metier.web.outlet;

/** {@code robots.txt}, as RFC 9309 has it. */
public final class Robots {
  private Robots() {}

  /**
   * @param origin scheme and host of the installation
   */
  public static String of(String origin) {
    // Filters multiply without end; one parameter is a search that somebody may link to.
    return """
    User-agent: *
    Allow: /
    Disallow: /api/
    Disallow: /health/
    Disallow: /jobs.atom
    Disallow: /?*&

    Sitemap: %s/sitemap.xml
    """
        .formatted(origin);
  }
}
