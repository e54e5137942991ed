package metier.match;

import metier.model.SkillRef;

/**
 * What a further skill or licence would change for one posting, found by matching all over again.
 *
 * @param before as it is; rank 0 where the posting isn't among those compared
 * @param after with it
 */
public record WhatIf(SkillRef added, Standing before, Standing after) {
  /**
   * @param rank from 1
   */
  public record Standing(int rank, double score) {}
}
