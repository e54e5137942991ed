package metier.analysis;

import metier.model.SkillRef;

/**
 * A skill found in a text.
 *
 * @param start first character in the text, from 0
 * @param end one past the last
 * @param confidence 0–1; a phrase of the taxonomy is 1
 */
public record SkillMention(SkillRef skill, int start, int end, double confidence) {}
