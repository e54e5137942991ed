package metier.query;

import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.config.Taxonomy;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.Employer;
import metier.model.Occupation;
import metier.model.Skill;

/** What people call a value that was chosen in a facet, where no document says it. */
record FacetNames(Taxonomy taxonomy, Analyst analyst, Parameters parameters) {
  String of(String field, String value) {
    return switch (field) {
      case Fields.SKILL, Fields.LICENCE -> taxonomy.skill(value).map(Skill::name).orElse(value);
      case Fields.OCCUPATION -> analyst.occupationOfId(value).map(Occupation::title).orElse(value);
      case Fields.EMPLOYER -> employer(value);
      case Fields.TYPE, Fields.SHIFT, Fields.LEVEL, Fields.WORKPLACE -> Documents.label(value);
      default -> value;
    };
  }

  private String employer(String id) {
    return Stream.of("employer", "-employer")
        .flatMap(name -> parameters.all(name).stream())
        .map(analyst::employer)
        .filter(employer -> employer.id().equals(id))
        .map(Employer::name)
        .findFirst()
        .orElse(id);
  }
}
