package metier.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import metier.analysis.Analyst;
import metier.index.Fields;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Occupation;
import metier.model.RecordKind;
import metier.model.Shift;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** A request in the making: what has been read of it so far, and what is read for every kind. */
final class RequestDraft {
  private static final int DEFAULT_LIMIT = 20;

  final RecordKind kind;
  final Parameters parameters;
  final LocalDate today;
  final Map<String, SkillRef> skills = new LinkedHashMap<>();
  final List<SkillRef> licences = new ArrayList<>();
  final List<Understood.Part> parts = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  Query match = new Query.All();
  String text = "";
  String words = "";
  List<Understood.Correction> corrections = List.of();
  @Nullable Occupation occupation;
  Understood.@Nullable Guess guess;
  Map<String, Double> work = Map.of();
  @Nullable Meant meant;
  Optional<String> spread = Optional.of("off");
  Where where = Where.NOWHERE;
  List<EmploymentType> types = List.of();
  List<Shift> shifts = List.of();
  List<Level> levels = List.of();
  @Nullable Long payMin;
  @Nullable Integer postedWithin;
  @Nullable LocalDate postedAfter;
  @Nullable Integer updatedWithin;
  @Nullable LocalDate updatedAfter;

  RequestDraft(RecordKind kind, Parameters parameters, LocalDate today) {
    this.kind = kind;
    this.parameters = parameters;
    this.today = today;
  }

  void filter(String parameter, Query query) {
    filters.add(new Filter(parameter, query));
  }

  void anyOf(String parameter, String field, List<String> values) {
    if (!values.isEmpty()) {
      filter(parameter, new Query.AnyOf(field, values));
    }
  }

  void where(Where read) {
    where = read;
    filters.addAll(read.filters());
  }

  void skills(Known known) {
    for (String name : parameters.all("skill")) {
      for (SkillRef skill : known.skills(parameters, kind, name)) {
        skills.put(skill.id(), skill);
        filter("skill", new Query.HasSkill(skill.id()));
      }
    }
  }

  void employers(Analyst analyst) {
    anyOf(
        "employer",
        Fields.EMPLOYER,
        parameters.all("employer").stream().map(name -> analyst.employer(name).id()).toList());
    for (String unwanted : parameters.all("-employer")) {
      filter(
          "-employer",
          new Query.Not(new Query.Term(Fields.EMPLOYER, analyst.employer(unwanted).id())));
    }
  }

  void occupations(Known known) {
    anyOf(
        "occupation",
        Fields.OCCUPATION,
        parameters.all("occupation").stream()
            .flatMap(name -> known.occupations(parameters, name).stream())
            .distinct()
            .toList());
  }

  /** Ids of the skills asked for, licences among them. */
  Set<String> askedSkills() {
    Set<String> asked = new LinkedHashSet<>(skills.keySet());
    licences.forEach(licence -> asked.add(licence.id()));
    return asked;
  }

  Reading.Ready ready(FacetNames names, List<String> sorts, Sort usual) {
    Sort sort = sort(sorts, usual);
    List<FacetRequest> facets =
        new FacetChoices(filters, where.place(), today.toEpochDay(), names).of(parameters, kind);
    int limit = parameters.integer("limit", 0, SearchRequest.MAX_LIMIT).orElse(DEFAULT_LIMIT);
    OptionalInt offset = parameters.integer("offset", 0, SearchRequest.MAX_OFFSET);
    Cursor cursor = cursor();
    if (cursor != null && offset.isPresent()) {
      parameters.ignore(
          "offset", Integer.toString(offset.getAsInt()), "The cursor says where to go on.");
    }
    boolean explain = parameters.flag("explain").orElse(false);
    SearchRequest request =
        new SearchRequest(
            kind,
            match,
            filters,
            words,
            sort,
            where.origin(),
            where.radiusMiles(),
            askedSkills(),
            work,
            meant,
            facets,
            today.toEpochDay(),
            offset.orElse(0),
            limit,
            cursor,
            explain,
            diversify(sort));
    return new Reading.Ready(request, understood());
  }

  /** Where nothing is searched by words: the filters, and which of what they leave is wanted. */
  Reading.Ready ready() {
    int limit = parameters.integer("limit", 1, SearchRequest.MAX_LIMIT).orElse(DEFAULT_LIMIT);
    int offset = parameters.integer("offset", 0, SearchRequest.MAX_OFFSET).orElse(0);
    SearchRequest request =
        new SearchRequest(
            kind,
            new Query.All(),
            filters,
            "",
            Sort.RELEVANCE,
            where.origin(),
            where.radiusMiles(),
            askedSkills(),
            List.of(),
            today.toEpochDay(),
            offset,
            limit,
            null,
            false);
    return new Reading.Ready(request, understood());
  }

  private Understood understood() {
    Occupation titled = occupation;
    return new Understood(
        text,
        titled == null ? null : titled.title(),
        titled == null ? null : new Understood.OccupationRef(titled.id(), titled.title()),
        where.place(),
        where.radius(),
        where.remote(),
        types,
        shifts,
        levels,
        licences,
        List.copyOf(skills.values()),
        payMin,
        postedWithin,
        postedAfter,
        updatedWithin,
        updatedAfter,
        parts.stream().sorted(Comparator.comparingInt(Understood.Part::start)).toList(),
        corrections,
        parameters.ignored(),
        guess);
  }

  private boolean diversify(Sort sort) {
    if (sort == Sort.RELEVANCE) {
      return !spread.equals(Optional.of("off"));
    }
    spread
        .filter("on"::equals)
        .ifPresent(
            value ->
                parameters.ignore(
                    "diversify", value, "Only hits ordered by relevance are spread out."));
    return false;
  }

  private Sort sort(List<String> sorts, Sort usual) {
    Optional<String> given = parameters.text("sort");
    if (given.isEmpty()) {
      return usual;
    }
    String name = given.get().equals("salary") ? "pay" : given.get();
    parameters.requireChoice("sort", name, sorts);
    Sort sort = Sort.valueOf(name.toUpperCase(Locale.ROOT));
    if (sort == Sort.DISTANCE && where.origin() == null) {
      parameters.ignore("sort", name, "There is no one place to measure from.");
      return usual;
    }
    return sort;
  }

  private @Nullable Cursor cursor() {
    return parameters
        .text("cursor")
        .map(
            value ->
                Cursor.decode(value)
                    .orElseThrow(
                        () ->
                            parameters.wrong(
                                "cursor",
                                Parameters.shortened(value),
                                "That is no cursor of ours; start again without it.")))
        .orElse(null);
  }
}
