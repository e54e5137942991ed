package metier.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.skill.SkillRanking;
import metier.analysis.skill.SkillRanking.Ranked;

/**
 * Words of adverts, and the skills of a list that people found in them.
 *
 * @param judgements by the needs' ids, with the skills' ids
 */
public record SkillNeeds(List<Need> needs, Judgements judgements) {
  /** How deep lists are written and measured. */
  private static final int DEPTH = 100;

  public SkillNeeds {
    needs = List.copyOf(needs);
  }

  /**
   * @param phrase the words that name a skill; empty where all of the sentence is asked for
   * @param sentence in which they stand; empty where none is known
   */
  public record Need(String id, String phrase, String sentence) {}

  /** Phrases of a table (id, text, and their {@code sentence} where there is such a column). */
  public static SkillNeeds of(List<Question> questions, Judgements judgements) {
    return new SkillNeeds(
        questions.stream()
            .map(
                question ->
                    new Need(
                        question.id(),
                        question.text(),
                        String.join(" ", question.more().getOrDefault("sentence", List.of()))))
            .toList(),
        judgements);
  }

  /** What a ranking finds for each. */
  public Run ask(SkillRanking ranking, SkillNames skills) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Need need : needs) {
      List<Ranked> ranked =
          need.phrase().isEmpty()
              ? ranking.ofSentence(need.sentence(), DEPTH)
              : ranking.ofPhrase(need.phrase(), need.sentence(), DEPTH);
      found.put(need.id(), ranked.stream().map(each -> skills.ids().get(each.skill())).toList());
    }
    return new Run(found);
  }
}
