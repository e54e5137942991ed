package metier.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.analysis.SkillMention;
import metier.config.Config;
import metier.config.Taxonomy;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.Employer;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Occupation;
import metier.model.RecordKind;
import metier.query.box.Box;
import metier.query.box.BoxPart;
import metier.query.box.Span;

/** Reads the parameters of the three searches; a wrong value is told by name. */
public final class RequestReader {
  /** Everything that was typed is to be taken as words. */
  private static final String ALL = "*";

  private final QueryParser parser;
  private final Analyst analyst;
  private final Clock clock;
  private final Known known;
  private final Box box;

  public RequestReader(Config config, Analyst analyst, Clock clock, Vocabulary vocabulary) {
    this.parser = new QueryParser(new SynonymExpansion(config.synonyms()));
    this.analyst = analyst;
    this.clock = clock;
    this.known = new Known(config.taxonomy(), analyst, vocabulary);
    this.box =
        new Box(
            config,
            analyst,
            employer -> vocabulary.frequency(RecordKind.JOBS, Fields.EMPLOYER, employer) > 0);
  }

  /** {@code GET /api/v1/jobs}. */
  public Reading jobs(Map<String, List<String>> given) {
    return reading(given, this::jobs);
  }

  /** {@code GET /api/v1/resumes}. */
  public Reading resumes(Map<String, List<String>> given) {
    return reading(given, this::resumes);
  }

  /** {@code GET /api/v1/pay}. */
  public Reading pay(Map<String, List<String>> given) {
    return reading(given, this::pay);
  }

  /** {@code GET /api/v1/jobs/{id}/similar}: {@code limit} and {@code explain}. */
  public Reading similar(Map<String, List<String>> given, Analysed.Posting posting) {
    return reading(
        given,
        parameters -> {
          int limit = parameters.integer("limit", 1, MOST_SIMILAR).orElse(USUAL_SIMILAR);
          boolean explain = parameters.flag("explain").orElse(false);
          return new Reading.Ready(
              SimilarRequest.of(posting, LocalDate.now(clock).toEpochDay(), limit, explain),
              SimilarRequest.understood(posting, parameters.ignored()));
        });
  }

  private interface Reader {
    Reading.Ready read(Parameters parameters);
  }

  private static Reading reading(Map<String, List<String>> given, Reader reader) {
    try {
      return reader.read(new Parameters(given));
    } catch (Parameters.Wrong wrong) {
      return wrong.refused();
    }
  }

  private Reading.Ready jobs(Parameters parameters) {
    LocalDate today = LocalDate.now(clock);
    Draft draft = new Draft(RecordKind.JOBS, parameters, today);
    draft.words("q");
    draft.where();
    draft.types();
    draft.shifts();
    draft.levels();
    draft.licences();
    draft.skills();
    draft.employers();
    draft.occupation();
    draft.workplace();
    draft.payMin();
    draft.posted();
    draft.expired();
    draft.later();
    return draft.ready(List.of("relevance", "date", "pay", "distance"), Sort.RELEVANCE);
  }

  private Reading.Ready resumes(Parameters parameters) {
    RequestDraft draft = new RequestDraft(RecordKind.RESUMES, parameters, LocalDate.now(clock));
    TypedParts typed = box(draft, false);
    draft.where(Where.of(parameters, analyst.gazetteer(), typed));
    draft.skills(known);
    draft.occupations(known);
    OptionalInt years = parameters.integer("years_min", 0, 80);
    if (years.isPresent()) {
      draft.filter("years_min", new Query.Range(Fields.YEARS, years.getAsInt(), Long.MAX_VALUE));
    }
    return draft.ready(List.of("relevance", "distance"), Sort.RELEVANCE);
  }

  private Reading.Ready pay(Parameters parameters) {
    RequestDraft draft = new RequestDraft(RecordKind.PAY, parameters, LocalDate.now(clock));
    title(draft);
    draft.where(Where.of(parameters, analyst.gazetteer(), TypedParts.none(draft)));
    draft.occupations(known);
    draft.employers(analyst);
    since(draft);
    return draft.ready(List.of("pay", "relevance", "date", "distance"), Sort.PAY);
  }

  /**
   * Reads {@code q}: its parts, and the words that go on being searched.
   *
   * @param narrowing whether it may say where, when and how the work is done
   */
  private TypedParts box(RequestDraft draft, boolean narrowing) {
    Parameters parameters = draft.parameters;
    Optional<String> given = parameters.text("q");
    List<String> pieces = parameters.all("literal");
    String q = given.orElse("");
    QueryParser.tooMuch(q).ifPresent(tooMuch -> refuse(parameters, "q", q, tooMuch));
    Typed typed = Typed.asItStands(q);
    BoxText text = BoxText.of(typed, literal(parameters, typed, pieces), box, narrowing);
    for (String nearMe : text.nearMe()) {
      parameters.ignore("q", nearMe, "We don't know where you are; say a city or a ZIP code.");
    }
    parse(draft, "q", text.searched(), text.concepts());
    draft.text = text.freeWords();
    draft.occupation = text.title().map(BoxPart.Titled::occupation).orElse(null);
    text.skills().forEach(part -> draft.skills.putIfAbsent(part.skill().id(), part.skill()));
    TypedParts parts = new TypedParts(draft, text);
    parts.takeWords();
    return parts;
  }

    private void filter(String parameter, Query query) {
      filters.add(new Filter(parameter, query));
    }

    void words(String name) {
      Optional<String> typed = parameters.text(name);
      if (typed.isEmpty()) {
        return;
      }
      text = typed.get();
      switch (parser.parse(text)) {
        case QueryParser.Outcome.TooMuch(String detail) ->
            throw parameters.wrong(name, shortened(text), detail.replaceFirst("^q ", name + " "));
        case QueryParser.Outcome.Parsed parsed -> {
          match = parsed.query();
          words = parsed.words();
          parsed.ignored().forEach(piece -> parameters.ignore(name, piece.value(), piece.why()));
          for (SkillMention mention : analyst.tagger().tag(words)) {
            skills.putIfAbsent(mention.skill().id(), mention.skill());
          }
        }
      }
    }

    void where() {
      where = Where.of(parameters, analyst.gazetteer());
      filters.addAll(where.filters());
    }

    void types() {
      types = parameters.anyOf("type", EmploymentType.values(), Enum::name);
      addAnyOf("type", Fields.TYPE, types.stream().map(Enum::name).toList());
    }

    void shifts() {
      shifts = parameters.anyOf("shift", Shift.values(), Shift::word);
      addAnyOf("shift", Fields.SHIFT, shifts.stream().map(Shift::word).toList());
    }

    void levels() {
      levels = parameters.anyOf("level", Level.values(), Level::word);
      addAnyOf("level", Fields.LEVEL, levels.stream().map(Level::word).toList());
    }

    private void addAnyOf(String parameter, String field, List<String> values) {
      if (!values.isEmpty()) {
        filter(parameter, new Query.AnyOf(field, values));
      }
    }

    /** All must be asked for, as with skills; each is a skill of its own as well. */
    void licences() {
      for (String name : parameters.all("licence")) {
        SkillRef licence =
            analyst
                .tagger()
                .named(name)
                .filter(skill -> kind(skill) == Skill.Kind.LICENCE)
                .orElseThrow(
                    () ->
                        parameters.wrong(
                            "licence",
                            shortened(name),
                            "We don't know the licence '" + shortened(name) + "'."));
        filter("licence", new Query.Term(Fields.LICENCE, licence.id()));
      }
    }

    private Skill.@Nullable Kind kind(SkillRef skill) {
      return taxonomy.skill(skill.id()).map(Skill::kind).orElse(null);
    }

    void skills() {
      for (String name : parameters.all("skill")) {
        for (SkillRef skill : skills(name)) {
          skills.put(skill.id(), skill);
          filter("skill", new Query.HasSkill(skill.id()));
        }
      }
    }

    private List<SkillRef> skills(String name) {
      List<SkillRef> meant = analyst.skillsNamed(name);
      boolean known =
          meant.stream()
              .anyMatch(
                  skill ->
                      taxonomy.skill(skill.id()).isPresent()
                          || vocabulary.frequency(kind, Fields.SKILL, skill.id()) > 0);
      if (!known) {
        throw parameters.wrong(
            "skill", shortened(name), "We don't know the skill '" + shortened(name) + "'.");
      }
      return meant;
    }

    void employers() {
      List<String> wanted =
          parameters.all("employer").stream().map(name -> analyst.employer(name).id()).toList();
      if (!wanted.isEmpty()) {
        filter("employer", new Query.AnyOf(Fields.EMPLOYER, wanted));
      }
      for (String unwanted : parameters.all("-employer")) {
        filter(
            "-employer",
            new Query.Not(new Query.Term(Fields.EMPLOYER, analyst.employer(unwanted).id())));
      }
    }

    void occupation() {
      List<String> wanted =
          parameters.all("occupation").stream().map(this::occupation).distinct().toList();
      if (!wanted.isEmpty()) {
        filter("occupation", new Query.AnyOf(Fields.OCCUPATION, wanted));
      }
    }

    void workplace() {
      List<String> wanted =
          parameters.anyOf("workplace", Documents.WORKPLACES.toArray(String[]::new), word -> word);
      addAnyOf("workplace", Fields.WORKPLACE, wanted);
    }

    private String occupation(String name) {
      return taxonomy
          .occupation(name)
          .or(() -> analyst.occupation(name))
          .map(Occupation::id)
          .orElseThrow(
              () ->
                  parameters.wrong(
                      "occupation",
                      shortened(name),
                      "We don't know the occupation '" + shortened(name) + "'."));
    }

    void payMin() {
      OptionalInt least = parameters.integer("pay_min", 0, 100_000_000);
      boolean include =
          parameters
              .choice("pay_unknown", List.of("include", "exclude"))
              .map("include"::equals)
              .orElse(true);
      Query unknown = new Query.Term(Fields.PAY_SOURCE, "unknown");
      if (least.isPresent()) {
        payMin = (long) least.getAsInt();
        Query enough = new Query.Range(Fields.PAY_MAX, payMin, Long.MAX_VALUE);
        filter("pay_min", include ? new Query.Or(List.of(enough, unknown)) : enough);
      } else if (!include) {
        filter("pay_unknown", new Query.Not(unknown));
      }
    }

    void posted() {
      OptionalInt within = parameters.integer("posted_within", 0, MOST_DAYS);
      if (within.isPresent()) {
        postedWithin = within.getAsInt();
        filter(
            "posted_within",
            new Query.Range(Fields.POSTED, today.toEpochDay() - postedWithin, Long.MAX_VALUE));
      }
      parameters
          .date("posted_after")
          .ifPresent(
              day -> {
                postedAfter = day;
                filter(
                    "posted_after",
                    new Query.Range(Fields.POSTED, day.toEpochDay(), Long.MAX_VALUE));
              });
    }

    void expired() {
      boolean include =
          parameters
              .choice("expired", List.of("exclude", "include"))
              .map("include"::equals)
              .orElse(false);
      if (!include) {
        filter("expired", new Query.Range(Fields.EXPIRES, today.toEpochDay(), Long.MAX_VALUE));
      }
    }

    /** A parameter of the interface that has no effect yet. */
    void later() {
      parameters
          .choice("diversify", List.of("on", "off"))
          .filter("on"::equals)
          .ifPresent(
              value ->
                  parameters.ignore(
                      "diversify", value, "Hits of one employer aren't spread out yet."));
    }

    void since() {
      parameters
          .text("since")
          .ifPresent(
              value -> {
                LocalDate day =
                    value.matches("(19|20)\\d\\d")
                        ? LocalDate.of(Integer.parseInt(value), 1, 1)
                        : parameters
                            .date("since")
                            .orElseThrow(
                                () -> parameters.wrong("since", value, "since was blank."));
                postedAfter = day;
                filter("since", new Query.Range(Fields.POSTED, day.toEpochDay(), Long.MAX_VALUE));
              });
    }

    Reading.Ready ready(List<String> sorts, Sort usual) {
      Where place = where == null ? new Where(null, null, 0, null, List.of()) : where;
      Sort sort = sort(sorts, usual, place);
      List<FacetRequest> facets =
          new FacetChoices(filters, place.place(), today.toEpochDay(), this::name)
              .of(parameters, kind);
      int limit = parameters.integer("limit", 0, SearchRequest.MAX_LIMIT).orElse(DEFAULT_LIMIT);
      OptionalInt offset = parameters.integer("offset", 0, SearchRequest.MAX_OFFSET);
      Cursor cursor = cursor();
      if (cursor != null && offset.isPresent()) {
        parameters.ignore(
            "literal", Parameters.shortened(piece), "It doesn't stand in q as a word.");
      }
      literal.addAll(places);
    }
    return literal;
  }

    /** What people call the value of a facet. */
    private String name(String field, String value) {
      return switch (field) {
        case Fields.SKILL, Fields.LICENCE -> taxonomy.skill(value).map(Skill::name).orElse(value);
        case Fields.OCCUPATION ->
            analyst.occupationOfId(value).map(Occupation::title).orElse(value);
        case Fields.EMPLOYER ->
            Stream.of("employer", "-employer")
                .flatMap(name -> parameters.all(name).stream())
                .map(analyst::employer)
                .filter(employer -> employer.id().equals(value))
                .map(Employer::name)
                .findFirst()
                .orElse(value);
        case Fields.TYPE, Fields.SHIFT, Fields.LEVEL, Fields.WORKPLACE -> Documents.label(value);
        default -> value;
      };
    }

    private Sort sort(List<String> sorts, Sort usual, Where place) {
      Optional<String> given = parameters.text("sort");
      if (given.isEmpty()) {
        return usual;
      }
    }
  }

  private void parse(RequestDraft draft, String name, String text, List<Concept> concepts) {
    switch (parser.parse(text, concepts)) {
      case QueryParser.Outcome.TooMuch tooMuch -> refuse(draft.parameters, name, text, tooMuch);
      case QueryParser.Outcome.Parsed parsed -> {
        draft.match = parsed.query();
        draft.words = parsed.words();
        parsed
            .ignored()
            .forEach(piece -> draft.parameters.ignore(name, piece.value(), piece.why()));
      }
    }
  }

  private static void refuse(
      Parameters parameters, String name, String text, QueryParser.Outcome.TooMuch tooMuch) {
    throw parameters.wrong(
        name, Parameters.shortened(text), tooMuch.detail().replaceFirst("^q ", name + " "));
  }

  private static void since(RequestDraft draft) {
    draft
        .parameters
        .text("since")
        .ifPresent(
            value -> {
              LocalDate day =
                  value.matches("(19|20)\\d\\d")
                      ? LocalDate.of(Integer.parseInt(value), 1, 1)
                      : draft
                          .parameters
                          .date("since")
                          .orElseThrow(
                              () -> draft.parameters.wrong("since", value, "since was blank."));
              draft.postedAfter = day;
              draft.filter(
                  "since", new Query.Range(Fields.POSTED, day.toEpochDay(), Long.MAX_VALUE));
            });
  }
}
