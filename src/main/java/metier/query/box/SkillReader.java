package metier.query.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import metier.analysis.SkillMention;
import metier.analysis.SkillTagger;
import metier.config.Taxonomy;
import metier.model.Skill;
import metier.model.SkillRef;

/**
 * Skills by any of their names, and licences, which narrow. What a text has to write as R or IV
 * people type as they please: alone or beside a title or a skill it counts in any case.
 */
final class SkillReader implements PartReader {
  /** Behind a licence these say no more than that it is one. */
  private static final Set<String> REQUIRED = Set.of("required", "needed", "preferred");

  private final SkillTagger tagger;
  private final Predicate<String> isLicence;
  private final Map<String, SkillRef> asWritten = new HashMap<>();

  SkillReader(Taxonomy taxonomy, SkillTagger tagger) {
    this.tagger = tagger;
    this.isLicence = taxonomy::isLicence;
    for (Skill skill : taxonomy.skills()) {
      for (String spelling : skill.asWritten()) {
        String folded = Words.folded(spelling);
        // Without its sign an A&P would be any "ap".
        if (folded.length() == spelling.length()) {
          tagger.named(spelling).ifPresent(ref -> asWritten.putIfAbsent(folded, ref));
        }
      }
    }
  }

  boolean isLicence(SkillRef skill) {
    return isLicence.test(skill.id());
  }

  /** Every skill in the text, those within titles too. */
  List<SkillMention> mentions(Words words) {
    List<SkillMention> mentions = new ArrayList<>(tagger.tag(words.text()));
    for (int at = 0; at < words.count(); at++) {
      int start = words.start(at);
      int end = words.end(at);
      SkillRef skill = asWritten.get(words.word(at));
      if (skill != null
          && Words.folded(words.text().substring(start, end)).length() == end - start
          && mentions.stream().noneMatch(each -> each.start() < end && each.end() > start)
          && isPlain(words.text(), start, end)) {
        mentions.add(SkillMention.byName(skill, start, end));
      }
    }
    return mentions;
  }

  /** Not the C of C++ nor the R of R&D. */
  private static boolean isPlain(String text, int start, int end) {
    return (start == 0 || " ,/(\n".indexOf(text.charAt(start - 1)) >= 0)
        && (end == text.length() || " ,/)\n".indexOf(text.charAt(end)) >= 0);
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (SkillMention mention : mentions(words)) {
      int from = words.at(mention.start());
      int to = words.behind(mention.end());
      if (from >= to || to > words.count() || !isSaid(words, from, to, mention, proposals)) {
        continue;
      }
      if (isLicence.test(mention.skill().id())) {
        if (proposals.namesWho(from, to)) {
          continue;
        }
        int last = REQUIRED.contains(words.word(to)) ? to + 1 : to;
        int end = last == to ? mention.end() : words.end(last - 1);
        proposals.add(
            from,
            last,
            Proposals.LICENCE,
            new BoxPart.Licensed(mention.skill(), mention.start(), end));
      } else {
        proposals.add(
            from,
            to,
            Proposals.SKILL,
            new BoxPart.Skilled(mention.skill(), mention.start(), mention.end()));
      }
    }
  }

  /** In another case than the taxonomy's a short name counts alone or beside what work is. */
  private boolean isSaid(Words words, int from, int to, SkillMention mention, Proposals proposals) {
    Optional<SkillRef> written = Optional.ofNullable(asWritten.get(words.word(from)));
    String typed = words.text().substring(mention.start(), mention.end());
    if (to > from + 1 || written.isEmpty() || !tagger.tag(typed).isEmpty()) {
      return true;
    }
    return words.count() == 1
        || proposals.titleBegins(to)
        || proposals.titleEnds(from)
        || proposals.begins(to)
        || proposals.ends(from);
  }
}
