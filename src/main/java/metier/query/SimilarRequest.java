package metier.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import metier.analysis.Analysed;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.GeoPoint;
import metier.model.JobPosting;
import metier.model.Occupation;
import metier.model.Place;
import metier.model.RecordKind;
import metier.model.SkillRef;
import metier.model.Workplace;

/**
 * Which postings are like one: those of its occupation or title, or with its most telling words,
 * that still stand; those near it, and those that ask for the same skills, come first.
 */
final class SimilarRequest {
  /** More words of an advert find the same adverts, more slowly. */
  private static final int TELLING = 25;

  /** Skills further down an advert are seldom what it is about. */
  private static final int SKILLS = 6;

  /** As far as many people go for the same work. */
  private static final double MILES = 50;

  // What the parts are worth beside each other: a near posting of the same work comes before one
  // far away that shares some phrases more.
  private static final double WORDS_WORTH = 0.3;
  private static final double OCCUPATION_WORTH = 1.5;
  private static final double PLACE_WORTH = 8;

  private SimilarRequest() {}

  static SearchRequest of(Analysed.Posting analysed, long today, int limit, boolean explain) {
    JobPosting posting = analysed.posting();
    Occupation occupation = analysed.occupation();
    List<Query> like = new ArrayList<>();
    like.add(
        new Query.Boost(
            new Query.Similar(Fields.WORDS, posting.title() + "\n" + analysed.text(), TELLING),
            WORDS_WORTH));
    like.add(new Query.Text(Fields.TITLE, groups(posting.title())));
    if (occupation != null) {
      like.add(
          new Query.Boost(new Query.Term(Fields.OCCUPATION, occupation.id()), OCCUPATION_WORTH));
    }
    List<Query> where = new ArrayList<>();
    GeoPoint origin = null;
    for (Place place : analysed.places()) {
      switch (place.kind()) {
        case CITY, ZIP, AREA -> {
          origin = origin == null ? place.point() : origin;
          where.add(
              new Query.Boost(new Query.Near(Fields.PLACE, place.point(), MILES), PLACE_WORTH));
        }
        case STATE ->
            where.add(
                new Query.Boost(
                    new Query.AnyOf(
                        Fields.STATE, List.of(Documents.state(place.country(), place.region()))),
                    PLACE_WORTH));
        case COUNTRY -> {}
      }
    }
    if (analysed.workplace() instanceof Workplace.Remote) {
      where.add(new Query.Boost(new Query.AnyOf(Fields.WORKPLACE, List.of("remote")), PLACE_WORTH));
    }
    Query match = new Query.Or(like);
    if (!where.isEmpty()) {
      where.add(new Query.Boost(new Query.All(), 0));
      match = new Query.And(List.of(match, new Query.Or(where)));
    }
    Set<String> skills =
        analysed.skills().stream().limit(SKILLS).map(SkillRef::id).collect(Collectors.toSet());
    return new SearchRequest(
        RecordKind.JOBS,
        match,
        List.of(new Filter("expired", new Query.Range(Fields.EXPIRES, today, Long.MAX_VALUE))),
        posting.title(),
        Sort.RELEVANCE,
        origin,
        origin == null ? 0 : MILES,
        skills,
        occupation == null ? Map.of() : Map.of(occupation.id(), 1.0),
        analysed.titleMeaning().isNone() ? null : Meant.asTyped(analysed.titleMeaning(), 1),
        List.of(),
        today,
        0,
        limit,
        null,
        explain,
        true);
  }

  /** As an answer says it. */
  static Understood understood(Analysed.Posting analysed, List<Understood.Ignored> ignored) {
    Occupation occupation = analysed.occupation();
    return new Understood(
        analysed.posting().title(),
        null,
        occupation == null
            ? null
            : new Understood.OccupationRef(occupation.id(), occupation.title()),
        analysed.places().isEmpty() ? null : analysed.places().getFirst(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        analysed.skills().stream().limit(SKILLS).toList(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        ignored,
        null);
  }

  private static List<Query.Group> groups(String title) {
    return Arrays.stream(title.strip().split("\\s+"))
        .limit(QueryParser.MAX_TERMS)
        .map(word -> new Query.Group(word, List.of()))
        .toList();
  }
}
