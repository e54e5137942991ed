package metier.career;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import metier.analysis.Analyst;
import metier.analysis.KnownOccupations;
import metier.career.path.Kinship;
import metier.career.path.NextOccupation;
import metier.career.path.Paths;
import metier.career.path.RoleNames;
import metier.career.portrait.Lookup;
import metier.career.portrait.Portrait;
import metier.career.portrait.Portraits;
import metier.config.Config;
import metier.config.Taxonomy;
import metier.engine.SearchEngine;
import metier.model.Occupation;
import metier.model.Skill;
import metier.model.SkillRef;
import metier.model.Video;
import metier.query.lexicon.Edition;
import metier.store.RecordStore;

/** Careers as the records of this installation tell them, none of it older than a minute. */
public final class MinedCareers implements Careers {
  private static final int SKILLS = 20;
  private static final int LINES_EACH = 3;
  private static final int EMPLOYERS = 15;
  private static final int BESIDE_A_SKILL = 12;

  /** Figures on a page may be this old, and then take as long as making them anew does. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Taxonomy taxonomy;
  private final Map<String, List<Video>> videos;
  private final Analyst analyst;
  private final Lookup lookup;
  private final Portraits portraits;
  private final PayEstimates estimates;
  private final WhatItPays pay;
  private final Edition<Crowd> crowd;
  private final CareerCounts counts;

  /**
   * @param estimates of the engine's records
   */
  public MinedCareers(
      SearchEngine engine,
      RecordStore store,
      Config config,
      Analyst analyst,
      PayEstimates estimates,
      Clock clock) {
    this(engine, store, config, analyst, estimates, clock, PATIENCE);
  }

  /**
   * @param estimates of the engine's records
   * @param patience how old a figure may be while the index changes
   */
  MinedCareers(
      SearchEngine engine,
      RecordStore store,
      Config config,
      Analyst analyst,
      PayEstimates estimates,
      Clock clock,
      Duration patience) {
    int k = config.site().peopleAtLeast();
    this.taxonomy = config.taxonomy();
    this.videos = config.videos();
    this.analyst = analyst;
    this.lookup = new Lookup(analyst);
    this.portraits = new Portraits(config, analyst, store);
    this.estimates = estimates;
    this.pay = new WhatItPays(engine, analyst, estimates, clock);
    this.crowd =
        Crowd.edition(
            engine,
            analyst::occupations,
            () -> new RoleNames(analyst::work, config.synonyms(), analyst::occupationOfId),
            this::kinship,
            k,
            clock,
            patience);
    this.counts =
        new CareerCounts(
            engine, store, taxonomy, analyst, () -> crowd.get().workforce(), k, clock, patience);
  }

  private Kinship kinship(KnownOccupations known) {
    return new Kinship(known.all(), analyst::meaning, portraits.related());
  }

  /** Counts everything as it is now, unless it has. */
  public void refresh() {
    portraits.refresh();
    lookup.refresh();
    counts.refresh();
    estimates.refresh();
    crowd.current();
  }

  @Override
  public Optional<Career> of(Occupation occupation, CareerAsk ask) {
    return portraits.of(occupation.id()).map(portrait -> career(portrait, ask));
  }

  private Career career(Portrait portrait, CareerAsk ask) {
    Occupation occupation = portrait.occupation();
    Crowd people = crowd.get();
    Paths paths = people.paths().of(occupation);
    return new Career(
        paths.areThin() ? ordered(portrait, people.next()) : portrait,
        pay.of(occupation, ask),
        counts.skills().of(occupation.id(), SKILLS, LINES_EACH),
        paths,
        counts.people().of(occupation.id()),
        counts.hirers().of(occupation.id(), ask.postings(), EMPLOYERS),
        videos.getOrDefault(occupation.id(), List.of()));
  }

  /** The related occupations to which people go first. */
  private static Portrait ordered(Portrait portrait, NextOccupation next) {
    Map<String, Portrait.Related> related = new LinkedHashMap<>();
    portrait.related().forEach(each -> related.put(each.occupation().id(), each));
    List<Portrait.Related> ordered = new ArrayList<>();
    next.ordered(portrait.occupation().id(), List.copyOf(related.keySet()))
        .forEach(id -> Optional.ofNullable(related.get(id)).ifPresent(ordered::add));
    return portrait.withRelated(ordered);
  }

  @Override
  public Optional<SkillPortrait> skill(Skill skill) {
    return counts.portraits().of(skill.id(), BESIDE_A_SKILL);
  }

  @Override
  public SequencedMap<Lookup.Family, List<Lookup.Member>> families() {
    Map<String, Integer> postings = counts.openPostings();
    return lookup.families(occupation -> postings.getOrDefault(occupation.id(), 0));
  }

  @Override
  public Lookup.Family family(Occupation occupation) {
    return lookup.family(occupation);
  }

  @Override
  public List<Skill> skills() {
    return taxonomy.skills();
  }

  @Override
  public String slug(Occupation occupation) {
    return lookup.slug(occupation);
  }

  @Override
  public Lookup.Found find(String typed) {
    return lookup.find(typed);
  }

  @Override
  public Optional<Skill> skillCalled(String typed) {
    return taxonomy.skill(typed).or(() -> named(typed)).or(() -> named(typed.replace('-', ' ')));
  }

  private Optional<Skill> named(String name) {
    return analyst.tagger().named(name).map(SkillRef::id).flatMap(taxonomy::skill);
  }
}
