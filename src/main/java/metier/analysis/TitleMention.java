package metier.analysis;

import metier.model.Occupation;

/**
 * A name of an occupation found in a text.
 *
 * @param start first character in the text, from 0
 * @param end one past the last
 * @param modifier whether a word that says what a job is follows: the nurse of "nurse recruiter"
 */
public record TitleMention(Occupation occupation, int start, int end, boolean modifier) {}
