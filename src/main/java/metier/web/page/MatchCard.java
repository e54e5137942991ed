package metier.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A posting that fits, with its reasons.
 *
 * @param raise what would raise its rank; null where nothing that it asks for is missing
 */
public record MatchCard(
    ResultCard posting, int rank, ScoreBar score, SkillEvidence evidence, @Nullable String raise) {}
