package metier.web.outlet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.model.RecordKind;
import metier.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * The postings that stand, and the pages about work, for search engines (sitemaps.org): one file
 * while they fit into it, else a file that names the others.
 *
 * <p>Listing all postings reads the whole index, and anybody may ask; so what was listed is given
 * again for a while even where the index has moved on.
 */
public final class SiteMap {
  /** As many as the protocol allows in a file. */
  public static final int MOST = 50_000;

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  /**
   * @param parts of at most {@link #most} lines, each a path and, behind a space, the day of its
   *     posting where that is known: a fraction of what objects would take
   */
  private record Listing(long seq, LocalDate day, Instant made, List<String> parts) {}

  private final SearchEngine engine;
  private final Clock clock;
  private final Supplier<List<String>> pages;
  private final int most;
  private final Duration kept;
  private @Nullable Listing last;

  /**
   * @param pages the paths of further pages
   */
  public SiteMap(SearchEngine engine, Clock clock, Supplier<List<String>> pages) {
    this(engine, clock, pages, MOST, KEPT);
  }

  SiteMap(SearchEngine engine, Clock clock, Supplier<List<String>> pages, int most, Duration kept) {
    this.engine = engine;
    this.clock = clock;
    this.pages = pages;
    this.most = most;
    this.kept = kept;
  }

  /** {@code /sitemap.xml}. */
  public String whole(String origin) {
    List<String> parts = listing().parts();
    if (parts.size() == 1) {
      return addresses(origin, parts.getFirst());
    }
    StringBuilder xml = new StringBuilder(HEAD).append("<sitemapindex").append(SPACE).append(">\n");
    for (int part = 1; part <= parts.size(); part++) {
      xml.append("<sitemap><loc>")
          .append(origin)
          .append(partPath(part))
          .append("</loc></sitemap>\n");
    }
    return xml.append("</sitemapindex>\n").toString();
  }

  /**
   * {@code /sitemaps/{part}}.
   *
   * @param name "2.xml"; empty where there is no such part
   */
  public Optional<String> part(String name, String origin) {
    List<String> parts = listing().parts();
    for (int part = 1; part <= parts.size(); part++) {
      if (partPath(part).equals("/sitemaps/" + name)) {
        return Optional.of(addresses(origin, parts.get(part - 1)));
      }
    }
    return Optional.empty();
  }

  private static String partPath(int part) {
    return "/sitemaps/" + part + ".xml";
  }

  /** Neither paths, which are percent-encoded, nor origins hold anything that XML would escape. */
  private static String addresses(String origin, String part) {
    StringBuilder xml = new StringBuilder(3 * part.length());
    xml.append(HEAD).append("<urlset").append(SPACE).append(">\n");
    part.lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              xml.append("<url><loc>").append(origin).append(line, 0, space).append("</loc>");
              if (space + 1 < line.length()) {
                xml.append("<lastmod>").append(line, space + 1, line.length()).append("</lastmod>");
              }
              xml.append("</url>\n");
            });
    return xml.append("</urlset>\n").toString();
  }

  private synchronized Listing listing() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    long seq = engine.visibleSeq();
    Listing before = last;
    if (before != null
        && before.day().equals(today)
        && (before.seq() == seq || before.made().plus(kept).isAfter(now))) {
      return before;
    }
    Listing listing = new Listing(seq, today, now, standing(today));
    last = listing;
    return listing;
  }

  private List<String> standing(LocalDate today) {
    Lines lines = new Lines();
    lines.add("/", null);
    pages.get().forEach(path -> lines.add(path, null));
    engine.forEachCard(
        RecordKind.JOBS,
        (key, card) -> {
          if (card instanceof Card.Job job
              && (job.expires() == null || !job.expires().isBefore(today))) {
            lines.add(Links.job(key), job.posted());
          }
        });
    return lines.parts();
  }

  private final class Lines {
    private final List<String> parts = new ArrayList<>();
    private StringBuilder part = new StringBuilder();
    private int count;

    void add(String path, @Nullable LocalDate day) {
      if (count == most) {
        parts.add(part.toString());
        part = new StringBuilder();
        count = 0;
      }
      part.append(path).append(' ').append(day == null ? "" : day).append('\n');
      count++;
    }

    List<String> parts() {
      parts.add(part.toString());
      return List.copyOf(parts);
    }
  }
}
