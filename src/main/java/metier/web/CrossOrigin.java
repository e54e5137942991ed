package metier.web;

import io.javalin.http.Context;
import metier.config.Site;

/**
 * Lets pages of other sites read what the API answers to anybody, where {@code site.tsv} names
 * them. Nothing that needs a key: a browser asks first before it sends one to another site, and
 * that question isn't answered.
 */
final class CrossOrigin {
  private final Site site;

  CrossOrigin(Site site) {
    this.site = site;
  }

  void allow(Context ctx, Route route) {
    boolean data = route.path().startsWith("/api/") || route.path().equals("/jobs.atom");
    if (site.allowedOrigins().isEmpty() || route.access() != Access.OPEN || !data) {
      return;
    }
    ctx.header("Vary", "Origin");
    String origin = ctx.req().getHeader("Origin");
    if (origin != null && site.allows(origin)) {
      ctx.header("Access-Control-Allow-Origin", origin);
    }
  }
}
