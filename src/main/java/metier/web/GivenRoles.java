package metier.web;

import java.util.List;
import java.util.Map;
import metier.analysis.Analyst;
import metier.career.Careers;
import metier.match.Role;
import metier.match.Roles;
import metier.model.JobPosting;
import metier.model.RecordKind;
import metier.model.Skill;
import metier.model.SkillRef;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.store.RecordStore;
import metier.web.page.RequirementEdits;

/** The work that a request is about: an advert that came along, or a posting that is held. */
final class GivenRoles {
  private static final int LONGEST_ADVERT = 1_000_000;

  private final RecordStore store;
  private final Roles roles;
  private final Analyst analyst;
  private final Careers careers;
  private final RequestReader reader;

  GivenRoles(
      RecordStore store, Roles roles, Analyst analyst, Careers careers, RequestReader reader) {
    this.store = store;
    this.roles = roles;
    this.analyst = analyst;
    this.careers = careers;
    this.reader = reader;
  }

  sealed interface Taken {
    record One(Role role) implements Taken {}

    record Refused(Problem problem) implements Taken {}
  }

  /** An advert, or a bare list of skills. */
  Taken advert(String text) {
    if (text.isBlank()) {
      return refused(GivenBody.unreadable("There is no text of an advert."));
    }
    return text.length() > LONGEST_ADVERT
        ? refused(GivenBody.unreadable("The advert is longer than a million characters."))
        : new Taken.One(roles.ofText(text));
  }

  Taken posting(String id) {
    return switch (Found.in(store, RecordKind.JOBS, id)) {
      case Found.One one when one.record().fact() instanceof JobPosting posting ->
          new Taken.One(roles.of(posting));
      case Found.One _ -> throw new IllegalStateException(id + " is no posting");
      case Found.Several several -> refused(RecordProblems.ambiguous(id, several.keys()));
      case Found.Deleted _ -> refused(RecordProblems.deleted(RecordKind.JOBS, id));
      case Found.Missing _ -> refused(RecordProblems.missing(RecordKind.JOBS, id));
    };
  }

  private static Taken refused(Problem problem) {
    return new Taken.Refused(problem);
  }

  /** With what a recruiter says of its requirements. */
  RequirementEdits.Outcome edited(Role role, RequirementEdits edits) {
    return edits.of(role, this::named, this::isLicence);
  }

  private boolean isLicence(SkillRef skill) {
    return careers
        .skillCalled(skill.id())
        .filter(known -> known.kind() == Skill.Kind.LICENCE)
        .isPresent();
  }

  /** Those that a name may mean; none where neither the taxonomy nor anybody here has it. */
  private List<SkillRef> named(String name) {
    return reader.candidates(Map.of("skill", List.of(name))) instanceof Reading.Ready
        ? analyst.skillsNamed(name)
        : List.of();
  }
}
