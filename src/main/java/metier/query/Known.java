package metier.query;

import java.util.ArrayList;
import java.util.List;
import metier.analysis.Analyst;
import metier.config.Taxonomy;
import metier.index.Fields;
import metier.model.Occupation;
import metier.model.RecordKind;
import metier.model.Skill;
import metier.model.SkillRef;

/** Which skill, licence or occupation a parameter's value names; what nobody knows is refused. */
final class Known {
  private final Taxonomy taxonomy;
  private final Analyst analyst;
  private final Vocabulary vocabulary;

  Known(Taxonomy taxonomy, Analyst analyst, Vocabulary vocabulary) {
    this.taxonomy = taxonomy;
    this.analyst = analyst;
    this.vocabulary = vocabulary;
  }

  List<SkillRef> skills(Parameters parameters, RecordKind kind, String name) {
    List<SkillRef> meant = analyst.skillsNamed(name);
    boolean known =
        meant.stream()
            .anyMatch(
                skill ->
                    taxonomy.skill(skill.id()).isPresent()
                        || vocabulary.frequency(kind, Fields.SKILL, skill.id()) > 0);
    if (!known) {
      throw unknown(parameters, "skill", name);
    }
    return meant;
  }

  SkillRef licence(Parameters parameters, String name) {
    return analyst
        .tagger()
        .named(name)
        .filter(skill -> taxonomy.skill(skill.id()).filter(Known::isLicence).isPresent())
        .orElseThrow(() -> unknown(parameters, "licence", name));
  }

  /** What the values are called that a request chooses in facets. */
  FacetNames names(Parameters parameters) {
    return new FacetNames(taxonomy, analyst, parameters);
  }

  /** The ids of a licence and of those that are kinds of it. */
  List<String> withNarrower(SkillRef licence) {
    List<String> ids = new ArrayList<>(List.of(licence.id()));
    for (Skill skill : taxonomy.skills()) {
      if (isLicence(skill) && licence.id().equals(skill.broader())) {
        ids.add(skill.id());
      }
    }
    return ids;
  }

  private static boolean isLicence(Skill skill) {
    return skill.kind() == Skill.Kind.LICENCE;
  }

  String occupation(Parameters parameters, String name) {
    return taxonomy
        .occupation(name)
        .or(() -> analyst.occupation(name))
        .map(Occupation::id)
        .orElseThrow(() -> unknown(parameters, "occupation", name));
  }

  /** The occupation of that id or name, or all of the family of that name. */
  List<String> occupations(Parameters parameters, String name) {
    List<String> family = family(taxonomy, name);
    return taxonomy.occupation(name).isPresent() || family.isEmpty()
        ? List.of(occupation(parameters, name))
        : family;
  }

  /** Ids of the occupations of a family ("allied-health"); none where there is no such family. */
  static List<String> family(Taxonomy taxonomy, String family) {
    return taxonomy.occupations().stream()
        .filter(occupation -> occupation.family().equals(family))
        .map(Occupation::id)
        .toList();
  }

  private static Parameters.Wrong unknown(Parameters parameters, String parameter, String name) {
    String value = Parameters.shortened(name);
    return parameters.wrong(
        parameter, value, "We don't know the " + parameter + " '" + value + "'.");
  }
}
