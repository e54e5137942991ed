package metier.analysis.skill;

import java.util.List;

/** Orders the skills of a list by how well they say what some words mean. */
public interface SkillRanking {
  /**
   * @param skill its number in the list, from 0
   * @param score comparable with others of the same words alone
   */
  record Ranked(int skill, double score) {}

  /**
   * @param phrase the words that name a skill
   * @param sentence in which they stand; empty where none is known
   * @return the best {@code depth}; equal ones in the list's order
   */
  List<Ranked> ofPhrase(String phrase, String sentence, int depth);

  /** As {@link #ofPhrase} of whatever the sentence names. */
  List<Ranked> ofSentence(String sentence, int depth);
}
