package metier.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.SkillMention;
import metier.analysis.SkillTagger;
import metier.analysis.skill.SpanFinder;
import metier.analysis.skill.SpanFinder.Example;
import metier.analysis.skill.SpanFinder.Stretch;
import metier.config.Taxonomy;

/** Finds the spans of sentences that name a skill, and counts how many were marked so. */
public final class SkillSpans {
  private static final String SKILL = "skill";
  private static final String KNOWLEDGE = "knowledge";

  private final Taxonomy taxonomy;
  private final SkillTagger tagger;

  public SkillSpans(Taxonomy taxonomy, SkillTagger tagger) {
    this.taxonomy = taxonomy;
    this.tagger = tagger;
  }

  /** The taxonomy's phrases: soft skills beside "skill", all others beside "knowledge". */
  public Map<String, SpanAgreement> ofTaxonomy(TaggedSentences marked) {
    Map<String, SpanAgreement> byKind = new LinkedHashMap<>();
    marked
        .byKind()
        .forEach(
            (kind, sentences) -> {
              SpanAgreement agreement = SpanAgreement.NONE;
              for (Example sentence : sentences) {
                agreement = agreement.plus(phrases(sentence.tokens(), kind), sentence.stretches());
              }
              byKind.put(kind, agreement);
            });
    return byKind;
  }

  private List<Stretch> phrases(List<String> tokens, String kind) {
    int[] starts = new int[tokens.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.append(i > 0 ? " " : "").length();
      text.append(tokens.get(i));
    }
    List<Stretch> found = new ArrayList<>();
    for (SkillMention mention : tagger.tag(text.toString())) {
      if (kindOf(mention).equals(kind)) {
        int start = tokenAt(starts, mention.start());
        found.add(new Stretch(start, tokenAt(starts, mention.end() - 1) + 1));
      }
    }
    return found;
  }

  private static int tokenAt(int[] starts, int character) {
    int token = 0;
    while (token + 1 < starts.length && starts[token + 1] <= character) {
      token++;
    }
    return token;
  }

  private String kindOf(SkillMention mention) {
    return taxonomy
        .skill(mention.skill().id())
        .map(
            skill ->
                switch (skill.kind()) {
                  case SOFT -> SKILL;
                  case HARD, TOOL, LICENCE -> KNOWLEDGE;
                })
        .orElse(KNOWLEDGE);
  }

  /** A finder for each kind, trained on the examples. */
  public static Map<String, SpanAgreement> trained(
      TaggedSentences examples, TaggedSentences marked) {
    Map<String, SpanAgreement> byKind = new LinkedHashMap<>();
    marked
        .byKind()
        .forEach(
            (kind, sentences) -> {
              SpanFinder finder =
                  SpanFinder.trained(examples.byKind().getOrDefault(kind, List.of()));
              SpanAgreement agreement = SpanAgreement.NONE;
              for (Example sentence : sentences) {
                agreement = agreement.plus(finder.find(sentence.tokens()), sentence.stretches());
              }
              byKind.put(kind, agreement);
            });
    return byKind;
  }
}
