package metier.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import metier.config.Site;
import metier.web.outlet.JobsFeed;
import metier.web.outlet.Robots;
import metier.web.outlet.SiteMap;

/** What search engines and feed readers fetch, whose addresses have to be whole. */
final class Outlets {
  private static final String ATOM = "application/atom+xml; charset=utf-8";
  private static final String XML = "application/xml; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  /** A name or number and perhaps a port: nothing that could break out of an address. */
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9A-Fa-f:]+](:\\d+)?");

  private final JobsFeed feed;
  private final SiteMap map;
  private final Site site;

  Outlets(JobsFeed feed, SiteMap map, Site site) {
    this.feed = feed;
    this.map = map;
    this.site = site;
  }

  Reply feed(Call call) {
    return switch (feed.of(call.parameters(), origin(call))) {
      case JobsFeed.Outcome.Feed(byte[] xml) -> Reply.kept(ATOM, xml);
      case JobsFeed.Outcome.Refused(var why) -> Problem.of(why);
    };
  }

  Reply siteMap(Call call) {
    return Reply.kept(XML, map.whole(origin(call)).getBytes(UTF_8));
  }

  Reply siteMapPart(Call call) {
    String part = call.path().apply("part");
    return map.part(part, origin(call))
        .<Reply>map(xml -> Reply.kept(XML, xml.getBytes(UTF_8)))
        .orElseGet(
            () ->
                Problem.of(404, "Not found", "The site map has no part of this name.")
                    .about("part", part));
  }

  Reply robots(Call call) {
    return Reply.kept(TEXT, Robots.of(origin(call)).getBytes(UTF_8));
  }

  /** Scheme and host under which others reach us: as the site says, else as the request does. */
  private String origin(Call call) {
    if (site.address() != null) {
      return site.address();
    }
    String host = call.header().apply("Host");
    return "http://" + (host != null && HOST.matcher(host).matches() ? host : "localhost");
  }
}
