package metier.web.outlet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.SkillRef;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.Understood;
import metier.web.page.Links;
import metier.web.page.Wording;

/** Any search as an Atom feed (RFC 4287), the newest postings first unless asked otherwise. */
public final class JobsFeed {
  private static final String USUAL_LIMIT = "50";

  /** Of a posting that doesn't say its day: old, or readers would show it as new each time. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  /** What changes neither which postings are meant nor their order. */
  private static final List<String> NOT_THE_SEARCH =
      List.of("limit", "offset", "cursor", "facet", "explain");

  private final SearchEngine engine;
  private final RequestReader reader;
  private final String site;

  /**
   * @param site the installation's name
   */
  public JobsFeed(SearchEngine engine, RequestReader reader, String site) {
    this.engine = engine;
    this.reader = reader;
    this.site = site;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Feed(byte[] xml) implements Outcome {}

    record Refused(Reading.Refused why) implements Outcome {}
  }

  /**
   * @param given the parameters of the search
   */
  public Outcome of(Map<String, List<String>> given, String origin) {
    Map<String, List<String>> search = new LinkedHashMap<>(given);
    NOT_THE_SEARCH.forEach(search::remove);
    Map<String, List<String>> asked = new LinkedHashMap<>(given);
    asked.remove("facet");
    asked.remove("explain");
    asked.putIfAbsent("limit", List.of(USUAL_LIMIT));
    asked.putIfAbsent("sort", List.of("date"));
    return switch (reader.jobs(asked)) {
      case Reading.Refused refused -> new Outcome.Refused(refused);
      case Reading.Ready ready ->
          new Outcome.Feed(
              feed(search, ready.understood(), engine.search(ready.request()).hits(), origin));
    };
  }

  private byte[] feed(
      Map<String, List<String>> search, Understood understood, List<Hit> hits, String origin) {
    AtomWriter xml = new AtomWriter();
    xml.text("id", id("search " + new TreeMap<>(search)));
    xml.text("title", title(search, understood) + " – " + site);
    if (!understood.ignored().isEmpty()) {
      xml.text("subtitle", notUsed(understood));
    }
    xml.text(
        "updated",
        hits.stream().map(JobsFeed::updated).max(String::compareTo).orElse(time(NO_DAY)));
    xml.link("self", "application/atom+xml", origin + Links.feed(search));
    xml.link("alternate", "text/html", origin + Links.search(search));
    author(xml, site);
    hits.forEach(hit -> entry(xml, hit, origin));
    return xml.document();
  }

  private static String title(Map<String, List<String>> search, Understood understood) {
    StringBuilder title = new StringBuilder("Jobs");
    List<String> typed = search.getOrDefault("q", List.of());
    if (!typed.isEmpty() && !typed.getLast().isBlank()) {
      title.append(" for “").append(typed.getLast().strip()).append('”');
    }
    Place place = understood.place();
    if (place != null) {
      title.append(understood.radiusMiles() == null ? " in " : " near ").append(place.label());
    }
    return title.toString();
  }

  private static String notUsed(Understood understood) {
    return understood.ignored().stream()
        .map(ignored -> ignored.parameter() + "=" + ignored.value() + ": " + ignored.why())
        .collect(Collectors.joining(" ", "Not used: ", ""));
  }

  private void entry(AtomWriter xml, Hit hit, String origin) {
    if (!(hit.card() instanceof Card.Job card)) {
      throw new IllegalStateException("a search for jobs found " + hit.key());
    }
    xml.begin("entry");
    xml.text("id", id(hit.key()));
    xml.text("title", card.title());
    xml.text("updated", updated(hit));
    if (card.posted() != null) {
      xml.text("published", time(card.posted()));
    }
    xml.link("alternate", "text/html", origin + Links.job(hit.key()));
    author(xml, card.employer().isEmpty() ? site : card.employer());
    card.skills().stream().map(SkillRef::name).forEach(xml::category);
    xml.text("summary", summary(card));
    xml.end();
  }

  private static String summary(Card.Job card) {
    Stream<String> facts =
        Stream.of(
                Stream.of(card.employer()),
                card.places().stream().map(Place::label),
                Stream.of(card.remote() ? "Remote" : ""),
                card.types().stream().map(Wording::type),
                card.shifts().stream().map(Wording::shift),
                Stream.of(card.pay() == null ? "Pay not stated" : Wording.pay(card.pay())))
            .flatMap(part -> part);
    return facts.filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static void author(AtomWriter xml, String name) {
    xml.begin("author");
    xml.text("name", name);
    xml.end();
  }

  private static String updated(Hit hit) {
    LocalDate posted = hit.card() instanceof Card.Job job ? job.posted() : null;
    return time(posted == null ? NO_DAY : posted);
  }

  private static String time(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
  }

  /** The same whatever address the installation moves to. */
  private static String id(RecordKey key) {
    return id("posting " + key.qualified());
  }

  private static String id(String what) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }
}
