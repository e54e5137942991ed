package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import metier.analysis.Analyst;
import metier.career.Careers;
import metier.career.portrait.Attribution;
import metier.career.portrait.Lookup;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.query.Filter;
import metier.query.Hit;
import metier.query.Query;
import metier.query.SearchRequest;
import metier.query.Sort;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import metier.web.page.CareerParameters;
import metier.web.page.Links;
import org.jspecify.annotations.Nullable;

/** Occupations: our own of the tables, and those of the classifications that were taken in. */
final class Occupations {
  private static final int MOST = 20;
  private static final int LONGEST = 200;
  private static final String OWN = "metier";

  private final SearchEngine engine;
  private final RecordStore store;
  private final Analyst analyst;
  private final Careers careers;
  private final CareerParameters parameters;

  Occupations(
      SearchEngine engine,
      RecordStore store,
      Analyst analyst,
      Careers careers,
      CareerParameters parameters) {
    this.engine = engine;
    this.store = store;
    this.analyst = analyst;
    this.careers = careers;
    this.parameters = parameters;
  }

  private enum Match {
    TITLE,
    ALTERNATE_TITLE,
    WORDS
  }

  private record Looked(String id, String source, String title, String code, Match match) {
    String url() {
      String id = source.equals(OWN) ? this.id : source + "~" + this.id;
      return "/api/v1/occupations/" + Links.segment(id);
    }
  }

  Reply lookUp(Call call) {
    String typed = call.parameter("q");
    if (typed == null || Documents.foldedTitle(typed).isEmpty()) {
      return Problem.badParameter(
          "q", typed == null ? "" : typed, "q was empty; it is a title, or words of one.");
    }
    if (typed.length() > LONGEST) {
      return Problem.badParameter(
          "q", typed.substring(0, LONGEST), "q was longer than " + LONGEST + " characters.");
    }
    List<Looked> found = found(typed);
    Set<String> attributions = attributions(found);
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("occupations");
          for (Looked looked : found) {
            json.writeStartObject();
            json.writeStringField("id", WellFormed.text(looked.id()));
            json.writeStringField("source", WellFormed.text(looked.source()));
            json.writeStringField("title", WellFormed.text(looked.title()));
            json.writeStringField("code", WellFormed.text(looked.code()));
            json.writeStringField("matched", looked.match().name().toLowerCase(Locale.ROOT));
            json.writeStringField("url", looked.url());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("attribution");
          for (String attribution : attributions) {
            json.writeString(attribution);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** Whoever is called so first, then whoever is also called so, then who has the words. */
  private List<Looked> found(String typed) {
    Map<String, Looked> found = new LinkedHashMap<>();
    analyst
        .occupation(typed)
        .or(() -> analyst.occupationOfId(typed))
        .filter(analyst.occupations()::isOfTables)
        .ifPresent(own -> keep(found, looked(own, typed)));
    titled(typed).forEach(looked -> keep(found, looked));
    for (Hit hit : engine.search(request(words(typed), List.of())).hits()) {
      keep(found, looked(hit, Match.WORDS));
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static void keep(Map<String, Looked> found, Looked looked) {
    found.putIfAbsent(looked.source() + "~" + looked.id(), looked);
  }

  private static Looked looked(Occupation own, String typed) {
    boolean title = Documents.foldedTitle(own.title()).equals(Documents.foldedTitle(typed));
    return new Looked(
        own.id(), OWN, own.title(), own.soc(), title ? Match.TITLE : Match.ALTERNATE_TITLE);
  }

  private static Looked looked(Hit hit, Match match) {
    String code = hit.card() instanceof Card.Occupation occupation ? occupation.code() : "";
    return new Looked(hit.key().id(), hit.key().source(), hit.card().title(), code, match);
  }

  private List<Looked> titled(String title) {
    String folded = Documents.foldedTitle(title);
    Query called = new Query.Term(Fields.NAME, folded);
    return engine
        .search(request(new Query.All(), List.of(new Filter("id", called))))
        .hits()
        .stream()
        .map(
            hit ->
                looked(
                    hit,
                    Documents.foldedTitle(hit.card().title()).equals(folded)
                        ? Match.TITLE
                        : Match.ALTERNATE_TITLE))
        .sorted(
            Comparator.comparing(Looked::match)
                .thenComparing(Looked::title)
                .thenComparing(Looked::source)
                .thenComparing(Looked::id))
        .toList();
  }

  /** All words, the last perhaps not yet typed to its end. */
  private static Query words(String typed) {
    List<String> words = List.of(Documents.foldedTitle(typed).split(" "));
    List<Query> begun = new ArrayList<>();
    if (words.size() > 1) {
      begun.add(text(words.subList(0, words.size() - 1)));
    }
    begun.add(new Query.Prefix(Fields.WORDS, words.getLast()));
    return new Query.Or(List.of(text(words), new Query.And(begun)));
  }

  private static Query text(List<String> words) {
    return new Query.Text(
        Fields.WORDS, words.stream().map(word -> new Query.Group(word, List.of())).toList());
  }

  private static SearchRequest request(Query match, List<Filter> filters) {
    return new SearchRequest(
        RecordKind.OCCUPATIONS,
        match,
        filters,
        "",
        Sort.RELEVANCE,
        null,
        0,
        Set.of(),
        List.of(),
        0,
        0,
        MOST,
        null,
        false);
  }

  private Set<String> attributions(List<Looked> found) {
    Set<String> attributions = new LinkedHashSet<>();
    for (Looked looked : found) {
      if (looked.source().equals(OWN)) {
        attributions.add(Attribution.ONET_CODES);
      } else {
        store
            .find(new RecordKey(RecordKind.OCCUPATIONS, looked.source(), looked.id()))
            .map(StoredRecord::fact)
            .filter(OccupationProfile.class::isInstance)
            .ifPresent(fact -> attributions.add(Attribution.of((OccupationProfile) fact)));
      }
    }
    return attributions;
  }

  Reply one(Call call) {
    String id = call.path().apply("id");
    return switch (Found.in(store, RecordKind.OCCUPATIONS, id)) {
      case Found.One(StoredRecord record) -> whole(record, call);
      case Found.Several several -> RecordProblems.ambiguous(id, several.keys());
      case Found.Deleted deleted -> RecordProblems.deleted(RecordKind.OCCUPATIONS, id);
      case Found.Missing missing -> ownOrTitled(id, call);
    };
  }

  private Reply ownOrTitled(String slug, Call call) {
    Optional<Occupation> own =
        analyst.occupationOfId(slug).filter(analyst.occupations()::isOfTables);
    if (own.isPresent()) {
      return own(own.get(), call);
    }
    return titled(slug).stream()
        .findFirst()
        .flatMap(
            looked ->
                store.find(new RecordKey(RecordKind.OCCUPATIONS, looked.source(), looked.id())))
        .filter(record -> record.fact() != null)
        .map(record -> whole(record, call))
        .or(() -> called(slug).map(occupation -> known(occupation, call)))
        .orElseGet(() -> RecordProblems.missing(RecordKind.OCCUPATIONS, slug));
  }

  /** Of the tables, or of a classification's record. */
  private Reply known(Occupation occupation, Call call) {
    return !analyst.occupations().isOfTables(occupation)
            && Found.in(store, RecordKind.OCCUPATIONS, occupation.id())
                instanceof Found.One(StoredRecord record)
        ? whole(record, call)
        : own(occupation, call);
  }

  /** The one that its page's address, its id or any title means. */
  private Optional<Occupation> called(String typed) {
    return careers.find(typed) instanceof Lookup.Found.One(Occupation occupation)
        ? Optional.of(occupation)
        : Optional.empty();
  }

  private Reply whole(StoredRecord record, Call call) {
    if (!(record.fact() instanceof OccupationProfile profile)) {
      throw new IllegalStateException(record.key() + " is no occupation");
    }
    Optional<Occupation> known =
        called(record.key().id()).or(() -> analyst.occupations().ofName(profile.title()));
    return answer(
        known, call, career -> Reply.json(new OccupationJson(record.key(), profile, career)));
  }

  private Reply own(Occupation occupation, Call call) {
    return answer(
        Optional.of(occupation), call, career -> Reply.json(json -> own(json, occupation, career)));
  }

  /**
   * @param told makes the answer of what is told of the occupation, null where nothing is
   */
  private Reply answer(
      Optional<Occupation> occupation, Call call, Function<@Nullable CareerJson, Reply> told) {
    if (occupation.isEmpty()) {
      return told.apply(null);
    }
    CareerParameters.Asked asked = parameters.of(occupation.get(), call.parameters());
    if (asked.refused() != null) {
      return Problem.of(asked.refused());
    }
    return told.apply(
        careers
            .of(occupation.get(), asked.ask())
            .map(career -> new CareerJson(Links.career(careers.slug(occupation.get())), career))
            .orElse(null));
  }

  private static void own(JsonGenerator json, Occupation occupation, @Nullable CareerJson career)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", occupation.id());
    json.writeStringField("source", OWN);
    json.writeStringField("code", occupation.soc());
    json.writeStringField("title", occupation.title());
    json.writeStringField("description", occupation.summary());
    json.writeArrayFieldStart("alternate_titles");
    for (String alias : occupation.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    json.writeStringField("attribution", Attribution.ONET_CODES);
    OccupationJson.career(json, career);
    json.writeEndObject();
  }
}
