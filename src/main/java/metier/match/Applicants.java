package metier.match;

import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.index.Profiles;
import metier.model.Resume;

/** Makes applicants of résumés. */
public final class Applicants {
  private final Analyst analyst;

  public Applicants(Analyst analyst) {
    this.analyst = analyst;
  }

  public Applicant of(Resume resume) {
    if (!(analyst.analyse(resume) instanceof Analysed.Curriculum analysed)) {
      throw new IllegalStateException("a résumé was analysed as something else");
    }
    return of(analysed);
  }

  public static Applicant of(Analysed.Curriculum analysed) {
    return new Applicant(Profiles.of(analysed), Profiles.text(analysed));
  }

  /** Somebody who does at present what a role is about: finds postings like it. */
  public static Applicant like(Role role) {
    return new Applicant(Exchanged.asPerson(role.requirements(), null), role.text());
  }
}
