package metier.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.analysis.SkillMention.Demand;
import metier.model.SkillRef;

/** Languages that a text says are spoken or asked for: a name beside words of speaking. */
final class SpokenLanguages {
  private static final List<String> CUES =
      List.of(
          "bilingual",
          "bi-lingual",
          "multilingual",
          "fluen",
          "speak",
          "spoken",
          "language",
          "proficien");

  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?i)\\bbi-?lingual|\\bmultilingual|\\bfluen(?:t|cy)|\\bspeak(?:s|ers?|ing)?\\b|\\bspoken"
              + "|\\b(?:second |foreign |target )?language\\b|\\bproficien(?:t|cy)");

  /** One or two capitalised words, "American Sign Language". */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:(?:American|British) Sign Language|Mandarin Chinese|\\p{Lu}\\p{Ll}{3,}(?:"
              + " Creole)?|ASL|BSL)\\b");

  private static final Pattern NOT_ASKED =
      Pattern.compile(
          "(?i)such as|other than english|free (?:language"
              + " )?(?:assistance|interpret)|programming|available in|translat(?:ed|ions?)"
              + " (?:in|available)|language (?:assistance|access)");

  /** Whoever writes a résumé in it shows it. */
  private static final String ENGLISH = "English";

  /** How far a language may stand from the words of speaking, in characters. */
  private static final int NEAR = 45;

  private SpokenLanguages() {}

  /** Those that an advert demands besides English, in its order. */
  static List<String> demanded(String title, Passages text) {
    Set<String> demanded = new LinkedHashSet<>();
    if (SPEAKING.matcher(title).find()) {
      named(title).forEach(named -> demanded.add(named.language()));
    }
    Demands demands = new Demands(text);
    for (Passages.Passage passage : text.with(CUES)) {
      if (!NOT_ASKED.matcher(passage.text()).find()) {
        for (Named named : named(passage.text())) {
          int at = passage.start() + named.start();
          List<SkillMention> asked =
              demands.read(
                  List.of(
                      SkillMention.byName(
                          new SkillRef(named.language(), named.language()),
                          at,
                          passage.start() + named.end())));
          if (!asked.isEmpty() && asked.getFirst().demand() != Demand.PREFERRED) {
            demanded.add(named.language());
          }
        }
      }
    }
    demanded.remove(ENGLISH);
    return List.copyOf(demanded);
  }

  /** Those that a résumé's text says are spoken. */
  static List<String> in(String text) {
    Set<String> spoken = new LinkedHashSet<>();
    for (Passages.Passage passage : new Passages(text).with(CUES)) {
      named(passage.text()).forEach(named -> spoken.add(named.language()));
    }
    return List.copyOf(spoken);
  }

  private record Named(String language, int start, int end) {}

  private static List<Named> named(String words) {
    List<Integer> said = new ArrayList<>();
    Matcher speaking = SPEAKING.matcher(words);
    while (speaking.find()) {
      said.add(speaking.start());
      said.add(speaking.end());
    }
    List<Named> named = new ArrayList<>();
    Matcher names = NAME.matcher(words);
    while (!said.isEmpty() && names.find()) {
      int from = names.start();
      int to = names.end();
      boolean near = said.stream().anyMatch(at -> at >= from - NEAR && at <= to + NEAR);
      if (near) {
        Languages.named(names.group())
            .ifPresent(language -> named.add(new Named(language, from, to)));
      }
    }
    return named;
  }
}
