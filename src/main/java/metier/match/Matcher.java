package metier.match;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.config.Taxonomy;
import metier.engine.SearchEngine;
import metier.model.Meaning;
import metier.model.RecordKey;
import metier.model.SkillRef;
import metier.query.Filter;

/** Finds the few hundred records that may fit, and scores each exactly. */
public final class Matcher {
  private static final int RECALLED = 400;

  private final SearchEngine engine;
  private final Scoring scoring;
  private final Rarity rarity;
  private final Taxonomy taxonomy;
  private final Function<String, Meaning> textMeaning;

  /**
   * @param textMeaning where a whole text lies among others
   */
  Matcher(
      SearchEngine engine,
      Scoring scoring,
      Rarity rarity,
      Taxonomy taxonomy,
      Function<String, Meaning> textMeaning) {
    this.engine = engine;
    this.scoring = scoring;
    this.rarity = rarity;
    this.taxonomy = taxonomy;
    this.textMeaning = textMeaning;
  }

  /**
   * One that scores by the weights and names of {@code index-config}.
   *
   * @param analyst knows the occupations of the engine's records
   * @param clock tells how long ago is what somebody did
   */
  public static Matcher of(SearchEngine engine, Config config, Analyst analyst, Clock clock) {
    Rarity rarity = Rarity.amongPostings(engine);
    Scoring scoring =
        new Scoring(
            config.ranking().match(),
            rarity,
            new NearSkills(config.taxonomy(), analyst::textMeaning),
            new NearWork(analyst::occupationOfId, analyst::occupation, analyst::meaning),
            new Marks(analyst.shown()),
            clock);
    return new Matcher(engine, scoring, rarity, config.taxonomy(), analyst::textMeaning);
  }

  /** The postings that fit a person, the best first. */
  public Matches postings(Applicant applicant, Narrowing narrowing) {
    return ranked(applicant, narrowing.filters()).page(narrowing);
  }

  /** The résumés that fit a role, the best first. */
  public Matches candidates(Role role, Narrowing narrowing) {
    return ranked(role, narrowing.filters()).page(narrowing);
  }

  /** The résumés of people who do the same work, the best first: by their texts alone. */
  public Matches alike(Applicant applicant, Narrowing narrowing) {
    return alike(applicant, narrowing.filters()).page(narrowing);
  }

  /** Only the order of {@link #alike}: all that were compared, the best first. */
  public List<RecordKey> orderOfAlike(Applicant applicant, List<Filter> filters) {
    return alike(applicant, filters).keys();
  }

  /** Only the order of {@link #postings}: all that were compared, the best first. */
  public List<RecordKey> orderOfPostings(Applicant applicant, List<Filter> filters) {
    return ranked(applicant, filters).keys();
  }

  /** Only the order of {@link #candidates}: all that were compared, the best first. */
  public List<RecordKey> orderOfCandidates(Role role, List<Filter> filters) {
    return ranked(role, filters).keys();
  }

  /**
   * How one posting fits a person; nothing where it isn't held. Its rank is among all postings, and
   * 0 where it isn't among those compared.
   */
  public Optional<Match> posting(Applicant applicant, RecordKey posting) {
    return ranked(applicant, List.of()).match(posting);
  }

  /** Where a posting would stand if the person had this skill or licence as well. */
  public WhatIf whatIf(
      Applicant applicant, SkillRef added, RecordKey posting, Narrowing narrowing) {
    Applicant better = applicant.with(added, taxonomy.isLicence(added.id()), textMeaning);
    return new WhatIf(
        added,
        ranked(applicant, narrowing.filters()).standing(posting),
        ranked(better, narrowing.filters()).standing(posting));
  }

  private Ranked ranked(Applicant applicant, List<Filter> filters) {
    return ranked(new SeekingWork(applicant, scoring, rarity), filters);
  }

  private Ranked alike(Applicant applicant, List<Filter> filters) {
    Seeker seeker = new SeekingAlike(applicant, scoring, rarity);
    return Ranked.comparedClosely(engine, seeker, seeker.recall(filters, RECALLED));
  }

  private Ranked ranked(Role role, List<Filter> filters) {
    return ranked(new SeekingPeople(role, scoring, rarity), filters);
  }

  private Ranked ranked(Seeker seeker, List<Filter> filters) {
    return Ranked.of(engine, seeker, seeker.recall(filters, RECALLED));
  }
}
