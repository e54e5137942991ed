package metier.config;

/**
 * What the fit of a person and a role is made of: weights beside each other, of which only those
 * count about which a role demands something.
 *
 * @param work for work like the role's, over the whole career
 * @param skills for the skills asked for
 * @param words for words that both texts have
 * @param meaning for texts that mean much the same
 * @param licences for the licences demanded; a missing one costs as much
 * @param level for the level asked for
 * @param years for the years of experience asked for
 * @param education for the degree asked for
 * @param languages for the languages asked for
 * @param place for living near work that isn't remote
 */
public record MatchWeights(
    double work,
    double skills,
    double words,
    double meaning,
    double licences,
    double level,
    double years,
    double education,
    double languages,
    double place) {
  public MatchWeights {
    Ranking.require(Setting.MATCH_WORK, work);
    Ranking.require(Setting.MATCH_SKILLS, skills);
    Ranking.require(Setting.MATCH_WORDS, words);
    Ranking.require(Setting.MATCH_MEANING, meaning);
    Ranking.require(Setting.MATCH_LICENCES, licences);
    Ranking.require(Setting.MATCH_LEVEL, level);
    Ranking.require(Setting.MATCH_YEARS, years);
    Ranking.require(Setting.MATCH_EDUCATION, education);
    Ranking.require(Setting.MATCH_LANGUAGES, languages);
    Ranking.require(Setting.MATCH_PLACE, place);
  }
}
