package metier.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.SkillMention.Found;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.TransformerUnavailable;
import metier.analysis.vector.Vectors;
import metier.config.Taxonomy;
import metier.model.Skill;
import metier.model.SkillRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Skills that a posting asks for in other words than the taxonomy has: "collection of data". Looked
 * for only where skills are listed, in what no name was found in, and taken only where one name is
 * very near; single words mean too much to be taken by their vectors.
 */
public final class SkillsByMeaning {
  private static final Logger log = LoggerFactory.getLogger(SkillsByMeaning.class);

  /** What the cheap encoder finds no nearer isn't shown to the judge. */
  private static final float LEAST_COSINE = 0.8f;

  /**
   * Of hospitals' adverts nine in ten phrases that the judge finds this near a name mean its skill;
   * it adds one to some ninety postings. At .85 eight in ten do, and the cheap encoder alone, at
   * whatever cosine, doesn't come to more.
   */
  private static final double LEAST_CONFIDENCE = 0.92;

  private static final int LEAST_WORDS = 2;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_ITEM = 60;

  /** By so many letters two words may be forms of one. */
  private static final int STEM = 4;

  private static final SwiftPattern LEAD =
      new SwiftPattern(
          "(?i)\\b(?:experience (?:with|of|in|using)|knowledge of|understanding of|ability to"
              + "|skills? in|proficien\\w+ (?:in|with)|familiar\\w* with|able to|training in"
              + "|competen\\w+ in)\\s+(?<listed>[^.;:()\\n]{3,60})");

  private static final Pattern ENTRY = Pattern.compile("(?:(?! (?:and|or) )[^,/])+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#'’]+");

  /** Words that tell nothing of which skill is meant. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "with",
          "and",
          "or",
          "as",
          "by",
          "an",
          "be",
          "is",
          "are",
          "our",
          "your",
          "their",
          "this",
          "that",
          "those",
          "these",
          "all",
          "any",
          "both",
          "well",
          "other",
          "own",
          "good",
          "excellent",
          "strong",
          "great",
          "experience",
          "experienced",
          "skill",
          "skills",
          "ability",
          "knowledge",
          "previous",
          "provided",
          "use",
          "using");

  private final Map<String, List<Name>> byStem = new HashMap<>();
  private final Set<String> notSkills;
  private final Encoder encoder;
  private final Supplier<Encoder> judge;
  private volatile boolean judgeIsAway;

  private record Name(SkillRef skill, String words, float[] vector) {}

  /**
   * @param encoder a cheap one that proposes; each name is encoded at once
   * @param judge a better one, asked of the few that were proposed
   */
  public SkillsByMeaning(Taxonomy taxonomy, Encoder encoder, Supplier<Encoder> judge) {
    this.encoder = encoder;
    this.judge = judge;
    this.notSkills =
        taxonomy.notSkills().stream()
            .map(each -> each.phrase().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    for (Skill skill : taxonomy.skills()) {
      SkillRef ref = new SkillRef(skill.id(), skill.name());
      Stream.concat(Stream.of(skill.name()), skill.anyCase().stream())
          .distinct()
          .forEach(name -> add(ref, name));
    }
  }

  private void add(SkillRef skill, String name) {
    Name added = new Name(skill, name, encoder.encode(name));
    stems(name).forEach(stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(added));
  }

  private static Set<String> stems(String phrase) {
    return WORD.matcher(phrase.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !EMPTY.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * All mentions in the text's order.
   *
   * @param text clean lines
   * @param named found in it by name
   */
  List<SkillMention> beside(String text, List<SkillMention> named) {
    boolean[] taken = new boolean[text.length()];
    named.forEach(mention -> Arrays.fill(taken, mention.start(), mention.end(), true));
    List<SkillMention> found = new ArrayList<>(named);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (text.startsWith(CleanLines.BULLET, start) && end - start <= LONGEST_ITEM) {
        entry(text, start + CleanLines.BULLET.length(), end, taken).ifPresent(found::add);
      }
      start = end + 1;
    }
    for (MatchResult lead : LEAD.results(text, Integer.MAX_VALUE)) {
      int from = lead.start("listed");
      ENTRY
          .matcher(lead.group("listed"))
          .results()
          .flatMap(each -> entry(text, from + each.start(), from + each.end(), taken).stream())
          .forEach(found::add);
    }
    found.sort(Comparator.comparingInt(SkillMention::start));
    return found;
  }

  private Optional<SkillMention> entry(String text, int from, int to, boolean[] taken) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    for (int at = start; at < end; at++) {
      if (taken[at]) {
        return Optional.empty();
      }
    }
    Optional<SkillMention> found = of(text.substring(start, end), start);
    found.ifPresent(mention -> Arrays.fill(taken, mention.start(), mention.end(), true));
    return found;
  }

  /** 0 where the judge can't be had: names go on being found, and postings being taken in. */
  private double judged(String phrase, String name) {
    if (judgeIsAway) {
      return 0;
    }
    try {
      return Vectors.dot(judge.get().encode(phrase), judge.get().encode(name));
    } catch (TransformerUnavailable e) {
      judgeIsAway = true;
      log.warn("Skills are found by their names alone: {}", e.getMessage());
      return 0;
    }
  }

  private Optional<SkillMention> of(String phrase, int start) {
    Set<String> stems = stems(phrase);
    if (stems.size() < LEAST_WORDS
        || stems.size() > MOST_WORDS
        || notSkills.contains(phrase.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    // A name so near shares the rarest word that both have with a name at all.
    List<Name> sharing =
        stems.stream()
            .map(stem -> byStem.getOrDefault(stem, List.of()))
            .filter(each -> !each.isEmpty())
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    if (sharing.isEmpty()) {
      return Optional.empty();
    }
    float[] vector = encoder.encode(phrase);
    float best = LEAST_COSINE;
    Name nearest = null;
    for (Name name : sharing) {
      float cosine = Vectors.dot(vector, name.vector());
      if (cosine > best) {
        best = cosine;
        nearest = name;
      }
    }
    if (nearest == null) {
      return Optional.empty();
    }
    double confidence = Math.min(1, judged(phrase, nearest.words()));
    return confidence < LEAST_CONFIDENCE
        ? Optional.empty()
        : Optional.of(
            new SkillMention(
                nearest.skill(),
                start,
                start + phrase.length(),
                Found.BY_MEANING,
                confidence,
                null));
  }
}
