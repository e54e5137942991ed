package metier.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.analysis.SkillMention;
import metier.config.Config;
import metier.config.Taxonomy;
import metier.index.Fields;
import metier.model.Meaning;
import metier.model.Occupation;
import metier.model.RecordKind;
import metier.query.box.Box;
import metier.query.box.BoxPart;
import metier.query.box.Span;
import metier.query.lexicon.Correction;
import metier.query.lexicon.Spelling;
import metier.query.lexicon.TypedWord;

/** Reads the parameters of the three searches; a wrong value is told by name. */
public final class RequestReader {
  private static final int USUAL_SIMILAR = 6;
  private static final int MOST_SIMILAR = 20;

  private final Taxonomy taxonomy;
  private final AskedWork askedWork;
  private final QueryParser parser;
  private final Analyst analyst;
  private final Clock clock;
  private final Known known;
  private final Spelling spelling;
  private final Predicate<String> hasPostings;
  private final Box box;
  private final Unwanted unwanted;
  private final double leastMeaning;

  public RequestReader(Config config, Analyst analyst, Clock clock, Vocabulary vocabulary) {
    this.taxonomy = config.taxonomy();
    this.askedWork = new AskedWork(config.taxonomy(), analyst.tagger());
    this.parser = new QueryParser(new SynonymExpansion(config.synonyms()));
    this.analyst = analyst;
    this.clock = clock;
    this.known = new Known(config.taxonomy(), analyst, vocabulary);
    this.spelling = new Spelling(config, vocabulary);
    this.hasPostings =
        employer -> vocabulary.frequency(RecordKind.JOBS, Fields.EMPLOYER, employer) > 0;
    this.box = new Box(config, analyst, hasPostings);
    this.unwanted = new Unwanted(box);
    this.leastMeaning = config.ranking().meaningLeast();
  }

  /** Begins to read the words of the index, so that no search waits for it. */
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

  /**
   * What narrows a match of postings, and which of the ranked are wanted: the filters of {@link
   * #jobs}, {@code limit} and {@code offset}. Nothing is searched by words.
   */
  public Reading matching(Map<String, List<String>> given) {
    return reading(
        given,
        parameters -> {
          RequestDraft draft = new RequestDraft(RecordKind.JOBS, parameters, LocalDate.now(clock));
          new JobParameters(draft, TypedParts.none(draft), known, analyst).read();
          draft.spread.ifPresent(
              value ->
                  parameters.ignore("diversify", value, "What fits best stands first, always."));
          return draft.ready();
        });
  }

  /** The same for a match of résumés: {@code where}, {@code skill}, {@code years_min} and so on. */
  public Reading candidates(Map<String, List<String>> given) {
    return reading(
        given,
        parameters -> {
          RequestDraft draft =
              new RequestDraft(RecordKind.RESUMES, parameters, LocalDate.now(clock));
          people(draft, TypedParts.none(draft));
          return draft.ready();
        });
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

  /** The searches beside one of postings that ask for a little less. */
  List<Alternatives.Alternative> alternatives(
      Map<String, List<String>> given, Reading.Ready ready) {
    return Alternatives.of(given, ready, taxonomy, analyst.occupations());
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
    RequestDraft draft = new RequestDraft(RecordKind.JOBS, parameters, LocalDate.now(clock));
    TypedParts typed = box(draft, true);
    new JobParameters(draft, typed, known, analyst).read();
    return ready(draft, List.of("relevance", "date", "pay", "distance"), Sort.RELEVANCE);
  }

  private Reading.Ready resumes(Parameters parameters) {
    RequestDraft draft = new RequestDraft(RecordKind.RESUMES, parameters, LocalDate.now(clock));
    people(draft, box(draft, false));
    return ready(draft, List.of("relevance", "distance"), Sort.RELEVANCE);
  }

  private void people(RequestDraft draft, TypedParts typed) {
    draft.where(Where.of(draft.parameters, analyst.gazetteer(), typed));
    draft.skills(known);
    draft.occupations(known);
    OptionalInt years = draft.parameters.integer("years_min", 0, 80);
    if (years.isPresent()) {
      draft.filter("years_min", new Query.Range(Fields.YEARS, years.getAsInt(), Long.MAX_VALUE));
    }
    updated(draft);
  }

  private static void updated(RequestDraft draft) {
    OptionalInt within = draft.parameters.integer("updated_within", 0, JobParameters.MOST_DAYS);
    if (within.isPresent()) {
      draft.updatedWithin = within.getAsInt();
      draft.filter("updated_within", updatedSince(draft.today.minusDays(within.getAsInt())));
    }
    draft
        .parameters
        .date("updated_after")
        .ifPresent(
            day -> {
              draft.updatedAfter = day;
              draft.filter("updated_after", updatedSince(day));
            });
  }

  private static Query updatedSince(LocalDate day) {
    return new Query.Range(Fields.UPDATED, day.toEpochDay(), Long.MAX_VALUE);
  }

  private Reading.Ready pay(Parameters parameters) {
    RequestDraft draft = new RequestDraft(RecordKind.PAY, parameters, LocalDate.now(clock));
    title(draft);
    draft.where(Where.of(parameters, analyst.gazetteer(), TypedParts.none(draft)));
    draft.occupations(known);
    draft.employers(analyst);
    since(draft);
    return ready(draft, List.of("pay", "relevance", "date", "distance"), Sort.PAY);
  }

  private Reading.Ready ready(RequestDraft draft, List<String> sorts, Sort usual) {
    Optional<Occupation> titled =
        Optional.ofNullable(draft.occupation).or(() -> analyst.occupation(draft.words));
    draft.work = askedWork.of(draft.match, titled, draft.askedSkills());
    Meaning meaning = analyst.meaning(draft.words);
    if (!meaning.isNone()) {
      boolean literal = !draft.parameters.all("literal").isEmpty();
      draft.meant =
          literal || WorkGuess.namesNoWork(draft.words)
              ? Meant.asTyped(meaning, leastMeaning)
              : Meant.of(draft.match, meaning, leastMeaning);
    }
    return draft.ready(known.names(draft.parameters), sorts, usual);
  }

  /**
   * Reads {@code q}: its parts, and the words that go on being searched.
   *
   * @param narrowing whether it may say where, when and how the work is done
   */
  private TypedParts box(RequestDraft draft, boolean narrowing) {
    Parameters parameters = draft.parameters;
    List<String> pieces = parameters.all("literal");
    Typed typed = spelled(draft, "q", pieces);
    BoxText text = BoxText.of(typed, literal(parameters, "q", typed, pieces), box, narrowing);
    for (String nearMe : text.nearMe()) {
      parameters.ignore("q", nearMe, "We don't know where you are; say a city or a ZIP code.");
    }
    boolean levelGiven = narrowing && !parameters.all("level").isEmpty();
    List<Concept> concepts = new ArrayList<>(text.concepts());
    if (pieces.isEmpty()) {
      WorkGuess.of(text, analyst, name -> hasPostings.test(analyst.employer(name).id()))
          .ifPresent(
              guessed -> {
                draft.guess = guessed.told();
                concepts.addAll(guessed.concepts());
              });
    }
    parse(draft, "q", text.searched(levelGiven), concepts);
    draft.text = text.freeWords();
    draft.occupation = text.title().map(BoxPart.Titled::occupation).orElse(null);
    text.skills().forEach(part -> draft.skills.putIfAbsent(part.skill().id(), part.skill()));
    if (narrowing) {
      text.unwanted().stream()
          .flatMap(words -> unwanted.of(words).stream())
          .forEach(query -> draft.filter("q", new Query.Not(query)));
    }
    TypedParts parts = new TypedParts(draft, text);
    parts.takeWords();
    return parts;
  }

  /**
   * What was typed, with its misspelled words rewritten.
   *
   * @param literal pieces that stay as they are
   */
  private Typed spelled(RequestDraft draft, String name, List<String> literal) {
    String text = draft.parameters.text(name).orElse("");
    QueryParser.tooMuch(text).ifPresent(tooMuch -> refuse(draft.parameters, name, text, tooMuch));
    List<Correction> made = spelling.correct(text, literal, draft.kind);
    draft.corrections =
        made.stream().map(each -> new Understood.Correction(each.from(), each.to())).toList();
    return new Typed(text, made);
  }

  /** Where the pieces stand that are to be taken as plain words. */
  private static List<Span> literal(
      Parameters parameters, String name, Typed typed, List<String> pieces) {
    List<Span> literal = new ArrayList<>();
    for (String piece : pieces) {
      List<Span> places =
          piece.equals(TypedWord.ALL)
              ? List.of(new Span(0, typed.read().length()))
              : typed.places(piece);
      if (places.isEmpty()) {
        parameters.ignore(
            "literal", Parameters.shortened(piece), "It doesn't stand in " + name + " as a word.");
      }
      literal.addAll(places);
    }
    return literal;
  }

  /** Reads {@code title} of the search of pay: words and nothing else. */
  private void title(RequestDraft draft) {
    List<String> pieces = draft.parameters.all("literal");
    Typed title = spelled(draft, "title", pieces);
    literal(draft.parameters, "title", title, pieces);
    draft.text = title.typed();
    parse(draft, "title", title.read(), List.of());
    for (SkillMention mention : analyst.tagger().tag(draft.words)) {
      draft.skills.putIfAbsent(mention.skill().id(), mention.skill());
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
