package metier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.analysis.KnownOccupations;
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

  /**
   * The occupation of that id or name, all of the family of that name, or all of that code of SOC
   * or ISCO or of the group of codes that it stands for.
   */
  List<String> occupations(Parameters parameters, String name) {
    KnownOccupations known = analyst.occupations();
    Optional<Occupation> ofId = known.ofId(name);
    if (ofId.isPresent()) {
      return List.of(ofId.get().id());
    }
    return Stream.of(known.ofFamily(name), known.ofCode(name), known.ofName(name).stream().toList())
        .filter(group -> !group.isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                List.of(
                    analyst
                        .occupation(name)
                        .orElseThrow(() -> unknown(parameters, "occupation", name))))
        .stream()
        .map(Occupation::id)
        .toList();
  }

  private static Parameters.Wrong unknown(Parameters parameters, String parameter, String name) {
    String value = Parameters.shortened(name);
    return parameters.wrong(
        parameter, value, "We don't know the " + parameter + " '" + value + "'.");
  }
}
