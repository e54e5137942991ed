package metier.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import metier.analysis.Analyst;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.query.box.BoxPart;

/**
 * What narrows a search of postings: its parameters, and where one is silent the part of the typed
 * text that says the same.
 */
final class JobParameters {
  static final int MOST_DAYS = 3650;
  private static final int MOST_PAY = 100_000_000;

  private final RequestDraft draft;
  private final Parameters parameters;
  private final TypedParts typed;
  private final Known known;
  private final Analyst analyst;

  JobParameters(RequestDraft draft, TypedParts typed, Known known, Analyst analyst) {
    this.draft = draft;
    this.parameters = draft.parameters;
    this.typed = typed;
    this.known = known;
    this.analyst = analyst;
  }

  void read() {
    draft.where(Where.of(parameters, analyst.gazetteer(), typed));
    workplaces();
    types();
    shifts();
    levels();
    licences();
    draft.skills(known);
    employers();
    draft.occupations(known);
    payMin();
    posted();
    expired();
    diversify();
  }

  /** Typed "hybrid" gives way to either parameter that says where the work is done. */
  private void workplaces() {
    List<String> given =
        parameters.anyOf("workplace", Documents.WORKPLACES.toArray(String[]::new), word -> word);
    String winner = !given.isEmpty() ? "workplace" : draft.where.remote() == null ? "" : "remote";
    List<BoxPart.Hybrid> hybrid = typed.of(BoxPart.Hybrid.class, winner);
    draft.anyOf("workplace", Fields.WORKPLACE, hybrid.isEmpty() ? given : List.of("hybrid"));
  }

  private void types() {
    draft.types =
        typed.orElse(
            parameters.anyOf("type", EmploymentType.values(), Enum::name),
            "type",
            BoxPart.Typed.class,
            BoxPart.Typed::type);
    draft.anyOf("type", Fields.TYPE, draft.types.stream().map(Enum::name).toList());
  }

  private void shifts() {
    draft.shifts =
        typed.orElse(
            parameters.anyOf("shift", Shift.values(), Shift::word),
            "shift",
            BoxPart.Shifted.class,
            BoxPart.Shifted::shift);
    draft.anyOf("shift", Fields.SHIFT, draft.shifts.stream().map(Shift::word).toList());
  }

  private void levels() {
    draft.levels =
        typed.orElse(
            parameters.anyOf("level", Level.values(), Level::word),
            "level",
            BoxPart.Levelled.class,
            BoxPart.Levelled::level);
    draft.anyOf("level", Fields.LEVEL, draft.levels.stream().map(Level::word).toList());
  }

  /**
   * All must be asked for, as with skills; those that were typed besides. Who types "cdl" means any
   * class of it, who ticks it in a facet that one.
   */
  private void licences() {
    for (String name : parameters.all("licence")) {
      SkillRef licence = known.licence(parameters, name);
      licence(licence, List.of(licence.id()));
    }
    typed
        .of(BoxPart.Licensed.class, "")
        .forEach(part -> licence(part.licence(), known.withNarrower(part.licence())));
  }

  private void licence(SkillRef licence, List<String> anyOf) {
    if (!draft.licences.contains(licence)) {
      draft.licences.add(licence);
      draft.anyOf("licence", Fields.LICENCE, anyOf);
    }
  }

  private void employers() {
    draft.employers(analyst);
    String winner = parameters.all("employer").isEmpty() ? "" : "employer";
    draft.anyOf(
        "employer",
        Fields.EMPLOYER,
        typed.of(BoxPart.Employed.class, winner).stream()
            .map(part -> part.employer().id())
            .toList());
  }

  private void payMin() {
    OptionalInt given = parameters.integer("pay_min", 0, MOST_PAY);
    boolean include =
        parameters
            .choice("pay_unknown", List.of("include", "exclude"))
            .map("include"::equals)
            .orElse(true);
    List<Long> least =
        typed.orElse(
            given.stream().mapToObj(Long::valueOf).toList(),
            "pay_min",
            BoxPart.Paying.class,
            BoxPart.Paying::annual);
    Query unknown = new Query.Term(Fields.PAY_SOURCE, "unknown");
    typed.notApplied(
        BoxPart.PayingAtMost.class,
        "Nothing narrows by the most that work pays; say the least, as in “$25/hr” or “over 60k”.");
    if (!least.isEmpty()) {
      long amount = least.stream().min(Long::compare).orElseThrow();
      draft.payMin = amount;
      Query enough = new Query.Range(Fields.PAY_MAX, amount, Long.MAX_VALUE);
      draft.filter("pay_min", include ? new Query.Or(List.of(enough, unknown)) : enough);
    } else if (!include) {
      draft.filter("pay_unknown", new Query.Not(unknown));
    }
  }

  private void posted() {
    OptionalInt within = parameters.integer("posted_within", 0, MOST_DAYS);
    var after = parameters.date("posted_after");
    String winner = within.isPresent() ? "posted_within" : after.isPresent() ? "posted_after" : "";
    List<BoxPart.PostedWithin> days = typed.of(BoxPart.PostedWithin.class, winner);
    List<BoxPart.PostedSince> since = typed.of(BoxPart.PostedSince.class, winner);
    within.ifPresent(this::postedWithin);
    days.stream().mapToInt(BoxPart.PostedWithin::days).min().ifPresent(this::postedWithin);
    after
        .or(() -> since.stream().findFirst().map(BoxPart.PostedSince::day))
        .ifPresent(
            day -> {
              draft.postedAfter = day;
              draft.filter(
                  "posted_after", new Query.Range(Fields.POSTED, day.toEpochDay(), Long.MAX_VALUE));
            });
  }

  private void postedWithin(int days) {
    draft.postedWithin = days;
    draft.filter(
        "posted_within",
        new Query.Range(Fields.POSTED, draft.today.toEpochDay() - days, Long.MAX_VALUE));
  }

  private void expired() {
    Optional<String> given = parameters.choice("expired", List.of("exclude", "include"));
    List<BoxPart.WithExpired> parts =
        typed.of(BoxPart.WithExpired.class, given.isPresent() ? "expired" : "");
    boolean include = given.map("include"::equals).orElse(!parts.isEmpty());
    if (!include) {
      draft.filter(
          "expired", new Query.Range(Fields.EXPIRES, draft.today.toEpochDay(), Long.MAX_VALUE));
    }
  }

  /** On unless it is turned off; another order than that of relevance stays as it was asked. */
  private void diversify() {
    draft.spread = parameters.choice("diversify", List.of("on", "off"));
  }
}
