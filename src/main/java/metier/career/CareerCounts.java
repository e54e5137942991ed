package metier.career;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import metier.analysis.Analyst;
import metier.config.Taxonomy;
import metier.engine.SearchEngine;
import metier.store.RecordStore;

/** What is counted for career pages over the same postings and people. */
final class CareerCounts {
  private final OpenPostings postings;
  private final TellingSkills skills;
  private final SkillPortraits portraits;
  private final Demography people;
  private final Hirers hirers;

  /**
   * @param workforce of the engine, at the moment
   * @param k the fewest people that may be told of
   * @param patience how old what is counted of all postings may be while the index changes
   */
  CareerCounts(
      SearchEngine engine,
      RecordStore store,
      Taxonomy taxonomy,
      Analyst analyst,
      Supplier<Workforce> workforce,
      int k,
      Clock clock,
      Duration patience) {
    this.postings = new OpenPostings(engine, clock, patience);
    ResumeLines lines = new ResumeLines(store, analyst.tagger(), k);
    this.skills = new TellingSkills(postings, taxonomy, workforce, lines, k);
    this.portraits =
        new SkillPortraits(postings, taxonomy, analyst::occupationOfId, workforce, lines, k);
    this.people = new Demography(workforce, k);
    this.hirers = new Hirers(postings);
  }

  /** Counts all postings as they are now, unless it has. */
  void refresh() {
    postings.refresh();
  }

  /** How many postings of each occupation stand, by its id. */
  Map<String, Integer> openPostings() {
    return postings.all().occupations();
  }

  TellingSkills skills() {
    return skills;
  }

  SkillPortraits portraits() {
    return portraits;
  }

  Demography people() {
    return people;
  }

  Hirers hirers() {
    return hirers;
  }
}
