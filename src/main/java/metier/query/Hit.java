package metier.query;

import java.util.List;
import metier.index.Card;
import metier.model.RecordKey;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * One found record.
 *
 * @param snippet null when nothing was typed that could be shown
 * @param bullets of a résumé: the lines that answer best
 * @param matchedSkills those asked for that the record has
 * @param distanceMiles to the nearest of the record's places; null without an origin or a place
 */
public record Hit(
    RecordKey key,
    double score,
    Card card,
    @Nullable Snippet snippet,
    List<Snippet> bullets,
    List<SkillRef> matchedSkills,
    @Nullable Double distanceMiles,
    @Nullable Explanation explanation) {
  public Hit {
    bullets = List.copyOf(bullets);
    matchedSkills = List.copyOf(matchedSkills);
  }
}
