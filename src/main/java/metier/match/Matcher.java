package metier.match;

import java.util.Optional;
import metier.engine.SearchEngine;
import metier.model.RecordKey;
import metier.model.SkillRef;

/** Finds the few hundred records that may fit, and scores each exactly. */
public final class Matcher {
  private final SearchEngine engine;

  public Matcher(SearchEngine engine) {
    this.engine = engine;
  }

  /** The postings that fit a person, the best first. */
  public Matches postings(Applicant applicant, Narrowing narrowing) {
    throw new UnsupportedOperationException();
  }

  /** The résumés that fit a role, the best first. */
  public Matches candidates(Role role, Narrowing narrowing) {
    throw new UnsupportedOperationException();
  }

  /** How one posting fits a person; nothing where it isn't held. */
  public Optional<Match> posting(Applicant applicant, RecordKey posting) {
    throw new UnsupportedOperationException();
  }

  /** How one résumé fits a role; nothing where it isn't held. */
  public Optional<Match> candidate(Role role, RecordKey resume) {
    throw new UnsupportedOperationException();
  }

  /** Where a posting would stand if the person had this skill or licence as well. */
  public WhatIf whatIf(
      Applicant applicant, SkillRef added, RecordKey posting, Narrowing narrowing) {
    throw new UnsupportedOperationException();
  }
}
