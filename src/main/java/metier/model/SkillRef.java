package metier.model;

/**
 * A skill by id and name: one of the taxonomy, or one that a source named and the taxonomy doesn't
 * know, whose id is then the name in lower case with hyphens.
 */
public record SkillRef(String id, String name) {}
