package metier.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.analysis.SkillMention;
import metier.config.Config;
import metier.config.Taxonomy;
import metier.index.Fields;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Occupation;
import metier.model.RecordKind;
import metier.model.Shift;
import metier.model.Skill;
import metier.model.SkillRef;
import metier.query.lexicon.Correction;
import metier.query.lexicon.Spelling;
import metier.query.lexicon.TypedWord;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of the three searches; a wrong value is told by name. */
public final class RequestReader {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST_DAYS = 3650;
  private static final int USUAL_SIMILAR = 6;
  private static final int MOST_SIMILAR = 20;

  private final Taxonomy taxonomy;
  private final AskedWork askedWork;
  private final QueryParser parser;
  private final Analyst analyst;
  private final Clock clock;
  private final Vocabulary vocabulary;
  private final Spelling spelling;

  public RequestReader(Config config, Analyst analyst, Clock clock, Vocabulary vocabulary) {
    this.taxonomy = config.taxonomy();
    this.askedWork = new AskedWork(taxonomy, analyst.tagger());
    this.parser = new QueryParser(new SynonymExpansion(config.synonyms()));
    this.analyst = analyst;
    this.clock = clock;
    this.vocabulary = vocabulary;
    this.spelling = new Spelling(config, vocabulary);
  }

  /** Reads the words of the index as it is now, so that no search waits for it. */
  public void prepare() {
    spelling.prepare();
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
    draft.payMin();
    draft.posted();
    draft.expired();
    draft.diversify();
    return draft.ready(List.of("relevance", "date", "pay", "distance"), Sort.RELEVANCE);
  }

  private Reading.Ready resumes(Parameters parameters) {
    Draft draft = new Draft(RecordKind.RESUMES, parameters, LocalDate.now(clock));
    draft.words("q");
    draft.where();
    draft.skills();
    draft.occupation();
    OptionalInt years = parameters.integer("years_min", 0, 80);
    if (years.isPresent()) {
      draft.filter("years_min", new Query.Range(Fields.YEARS, years.getAsInt(), Long.MAX_VALUE));
    }
    return draft.ready(List.of("relevance", "distance"), Sort.RELEVANCE);
  }

  private Reading.Ready pay(Parameters parameters) {
    Draft draft = new Draft(RecordKind.PAY, parameters, LocalDate.now(clock));
    draft.words("title");
    draft.where();
    draft.occupation();
    draft.employers();
    draft.since();
    return draft.ready(List.of("pay", "relevance", "date", "distance"), Sort.PAY);
  }

  /** A request in the making. */
  private final class Draft {
    private final RecordKind kind;
    private final Parameters parameters;
    private final LocalDate today;
    private final List<Filter> filters = new ArrayList<>();
    private final Map<String, SkillRef> skills = new LinkedHashMap<>();
    private Query match = new Query.All();
    private String text = "";
    private List<Correction> corrections = List.of();
    private String words = "";
    private @Nullable Where where;
    private List<EmploymentType> types = List.of();
    private List<Shift> shifts = List.of();
    private List<Level> levels = List.of();
    private @Nullable Long payMin;
    private @Nullable Integer postedWithin;
    private @Nullable LocalDate postedAfter;
    private Optional<String> spread = Optional.of("off");

    Draft(RecordKind kind, Parameters parameters, LocalDate today) {
      this.kind = kind;
      this.parameters = parameters;
      this.today = today;
    }

    private void filter(String parameter, Query query) {
      filters.add(new Filter(parameter, query));
    }

    void words(String name) {
      Optional<String> typed = parameters.text(name);
      text = typed.orElse("");
      List<String> literal = literal(name);
      if (text.isEmpty()) {
        return;
      }
      switch (parser.parse(corrected(literal))) {
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

    /** The pieces of the text that are to be taken as typed. */
    private List<String> literal(String name) {
      String folded = text.toLowerCase(Locale.ROOT);
      List<String> pieces = parameters.all("literal");
      for (String piece : pieces) {
        boolean there =
            piece.equals(TypedWord.ALL)
                ? !text.isEmpty()
                : folded.contains(piece.toLowerCase(Locale.ROOT));
        if (!there) {
          parameters.ignore("literal", shortened(piece), "It doesn't stand in " + name + ".");
        }
      }
      return pieces;
    }

    /** The text with its misspelled words rewritten. */
    private String corrected(List<String> literal) {
      if (text.length() <= QueryParser.MAX_CHARACTERS) {
        corrections = spelling.correct(text, literal);
      }
      return Correction.applied(text, corrections);
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

    /** On unless it is turned off; another order than that of relevance stays as it was asked. */
    void diversify() {
      spread = parameters.choice("diversify", List.of("on", "off"));
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
      List<FacetRequest> facets = FacetChoices.of(parameters, today.toEpochDay());
      int limit = parameters.integer("limit", 0, SearchRequest.MAX_LIMIT).orElse(DEFAULT_LIMIT);
      OptionalInt offset = parameters.integer("offset", 0, SearchRequest.MAX_OFFSET);
      Cursor cursor = cursor();
      if (cursor != null && offset.isPresent()) {
        parameters.ignore(
            "offset", Integer.toString(offset.getAsInt()), "The cursor says where to go on.");
      }
      boolean explain = parameters.flag("explain").orElse(false);
      boolean diversify = diversify(sort);
      SearchRequest request =
          new SearchRequest(
              kind,
              match,
              filters,
              words,
              sort,
              place.origin(),
              place.radiusMiles(),
              Set.copyOf(skills.keySet()),
              askedWork.of(match, analyst.occupation(words), skills.keySet()),
              facets,
              today.toEpochDay(),
              offset.orElse(0),
              limit,
              cursor,
              explain,
              diversify);
      return new Reading.Ready(
          request,
          new Understood(
              text,
              null,
              null,
              place.place(),
              place.origin() == null ? null : place.radiusMiles(),
              place.remote(),
              types,
              shifts,
              levels,
              List.of(),
              List.copyOf(skills.values()),
              payMin,
              postedWithin,
              postedAfter,
              List.of(),
              corrections.stream()
                  .map(made -> new Understood.Correction(made.from(), made.to()))
                  .toList(),
              parameters.ignored()));
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

    private Sort sort(List<String> sorts, Sort usual, Where place) {
      Optional<String> given = parameters.text("sort");
      if (given.isEmpty()) {
        return usual;
      }
      String name = given.get().equals("salary") ? "pay" : given.get();
      parameters.requireChoice("sort", name, sorts);
      Sort sort = Sort.valueOf(name.toUpperCase(Locale.ROOT));
      if (sort == Sort.DISTANCE && place.origin() == null) {
        parameters.ignore("sort", name, "There is no place to measure from.");
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
                                  shortened(value),
                                  "That is no cursor of ours; start again without it.")))
          .orElse(null);
    }
  }

  private static String shortened(String value) {
    return value.length() <= 80 ? value : value.substring(0, 79) + "…";
  }
}
