package metier.analysis;

import metier.model.Occupation;

/**
 * The occupation that words may mean though no name of it stands in them.
 *
 * @param probability that it is this one, of all that are known
 * @param sure whether it may stand for the words without being asked about
 */
public record OccupationGuess(Occupation occupation, double probability, boolean sure) {}
