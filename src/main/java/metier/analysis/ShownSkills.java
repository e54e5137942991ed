package metier.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.config.Taxonomy;
import metier.model.NotShown;
import metier.model.Skill;
import metier.model.SkillRef;

/**
 * The skills that a résumé's words show of its person: those that they name, less what is denied,
 * only wished for or somebody else's, and what says too little of the skill.
 */
public final class ShownSkills {
  /** So much around a mention may belong to a phrase that holds it. */
  private static final int AROUND = 40;

  private static final Pattern WISH =
      Pattern.compile(
          "(?i)\\b(?:seeking|looking (?:for|to)|in search of|like to|want(?:ing)? to"
              + "|hop(?:e|ing) to|wish(?:ing)? to|aspir\\w+|aim(?:ing)? to|eager to|keen to"
              + "|interested in|to (?:obtain|secure|gain|acquire|pursue|find|attain)"
              + "|objective|career goal)\\b");

  /** Whoever wants to use what they have does have it. */
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?i)\\b(?:my|us(?:e|es|ing)|utili[sz]\\w+|appl(?:y|ying|ies)|skills?|experienced?"
              + "|background|knowledge|expertise|strengths?|abilit\\w+|offer\\w*|bring\\w*"
              + "|leverag\\w+|contribut\\w+|years?|degree|graduate|proven|strong|extensive"
              + "|excellent)\\b");

  /** What a "Spanish" or an "Italian" is that nobody speaks. */
  private static final Pattern NO_LANGUAGE =
      Pattern.compile(
          "(?i)^(?:-(?:licen|based|owned|american|style|born|made)|"
              + " (?:cuisines?|restaurants?|foods?|cooking|dishes|bistro|markets?|clients?|customers"
              + "|compan(?:y|ies)|wines?|consulate|embassy|army|navy|government|immersion|operators?"
              + "|subsidiary|offices?|teams?|cars?)\\b)");

  /** "A company that specializes in": what the employer does, not this person. */
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "(?i)(?:^\\W*(?:an?|the) (?:[\\w&,$%.'-]+ ){0,8}?(?:organi[sz]ation|company|corporation"
              + "|manufacturer|agency|retailer|supplier|subsidiary|startup|firm(?!"
              + " (?:grasp|understanding|belie|knowledge|foundation)))(?![\\w-])"
              + "|\\b(?:company|firm|organi[sz]ation|corporation|agency|manufacturer|provider)"
              + " (?:that |which )?speciali[sz]\\w+|^\\W*one of the \\w+|annual revenue"
              + "|\\b(?-i:Inc\\.?|LLC|Ltd\\.?|Group|Company|Corporation|Solutions|Healthcare|Hospital|Technologies|International),?"
              + " (?:provides|offers|is (?:an?|the|one of)))");

  /** "College of Communication": a school's name is no skill of manners. */
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?i)\\b(?:college|school|university|institute|academy|faculty) (?:of|for) (?:[\\w&]+"
              + " ){0,3}$");

  private static final Pattern PASTIME =
      Pattern.compile(
          "(?i)\\b(?:reading|travell?ing|hiking|piano|guitar|painting|running|jogging|swimming"
              + "|photography|cycling|gardening|football|soccer|basketball|tennis|chess|fishing"
              + "|camping|movies|yoga|dancing)\\b");

  private static final int PASTIMES = 3;

  private static final Pattern TOWARDS =
      Pattern.compile(
          "(?i)\\b(?:with|(?<!responsible"
              + " )for|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|(?<!promoted )(?<!advanced"
              + " )to|from|between|under|alongside|by)(?:"
              + " (?:the|our|all|other|various|internal|their|its|an?|and|senior|executive|local|corporate|entire))*(?:"
              + " (?-i:\\p{Lu}[\\w&]*))? $");

  private static final Pattern COLLEAGUES =
      Pattern.compile(
          "(?i)^(?:(?:,| and| &|/) ?[\\w-]+){0,2}(?: [a-z]+)?"
              + " (?:teams?|departments?|staff|personnel|directors?"
              + "|managers?|representatives?|reps|specialists?|consultants?|engineers?|teachers?"
              + "|nurses?|professionals|colleagues|groups?|leaders)\\b");

  private static final int TOWARDS_BEFORE = 60;
  private static final int BEHIND = 80;

  /** Beside these a licence is held; in a long line of duties it else is only talked about. */
  private static final Pattern HELD =
      Pattern.compile(
          "(?i)certif|licen[sc]|\\b(?:hold|holding|held|obtain\\w*|earn\\w*|pass(?:ed|ing)|complet\\w+"
              + "|qualified|credential\\w*|became|accredited|permit|degree|diploma)\\b");

  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?i)\\b(?:candidate|in progress|pending|eligible|preparing (?:for|to)|working"
              + " (?:towards?|on)|pursuing|prerequisites?|expected|learners?)\\b");

  /** Titles and entries of lists are shorter. */
  private static final int LONG_LINE = 60;

  private static final int NEAR = 45;

  /** Whom somebody hires, books or directs has the skill, not they. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)(?:trainers|instructors|designers|teachers|engineers|assistants|nurses|therapists"
              + "|technicians|representatives|officers|operators|electricians|accountants)$");

  private static final String LANGUAGES = "bilingual";
  private static final String LEADERS = "leadership";

  private final SkillTagger tagger;
  private final Taxonomy taxonomy;
  private final Map<String, List<String>> tooLittle = new HashMap<>();

  public ShownSkills(SkillTagger tagger, Taxonomy taxonomy) {
    this.tagger = tagger;
    this.taxonomy = taxonomy;
    for (NotShown each : taxonomy.notShown()) {
      tooLittle.put(each.skill(), each.phrases().stream().map(ShownSkills::folded).toList());
    }
  }

  /** Mentions in words on what was done: a bullet, a title. */
  public List<SkillMention> done(String text) {
    return in(text, false);
  }

  /** Mentions in what somebody says of themselves, where wishes stand as well. */
  public List<SkillMention> said(String text) {
    return in(text, true);
  }

  /**
   * Of the skills that an entry of a list means, those that it shows.
   *
   * @param named what it means
   */
  List<SkillRef> listed(String entry, List<SkillRef> named) {
    List<SkillRef> mentioned = refs(tagger.tag(entry));
    List<SkillRef> shown = refs(said(entry));
    return named.stream()
        .filter(skill -> shown.contains(skill) || !mentioned.contains(skill))
        .toList();
  }

  static List<SkillRef> refs(List<SkillMention> mentions) {
    return mentions.stream().map(SkillMention::skill).distinct().toList();
  }

  private List<SkillMention> in(String text, boolean withWishes) {
    List<SkillMention> mentions = tagger.tag(text);
    if (mentions.isEmpty()) {
      return mentions;
    }
    Passages passages = new Passages(text);
    Denials denials = new Denials();
    return mentions.stream()
        .filter(
            mention ->
                !saysTooLittle(mention, text)
                    && !isNobodysOwn(mention, text)
                    && stands(
                        mention,
                        passages.around(mention.start(), mention.end()),
                        denials,
                        withWishes))
        .toList();
  }

  /** What its sentence makes of it. */
  private boolean stands(
      SkillMention mention, Passages.Passage passage, Denials denials, boolean withWishes) {
    int from = mention.start() - passage.start();
    int to = mention.end() - passage.start();
    if (from < 0 || to > passage.text().length()) {
      return true;
    }
    String ahead = passage.text().substring(0, from);
    if (isOf(Skill.Kind.SOFT, mention) && SCHOOL.matcher(ahead).find()) {
      return false;
    }
    if (isOf(Skill.Kind.LICENCE, mention)
        && (isNotYet(passage.text(), from, to)
            || !withWishes
                && passage.text().length() > LONG_LINE
                && !HELD.matcher(passage.text()).find())) {
      return false;
    }
    return !denials.denied(passage, from, to, true)
        && !EMPLOYER.matcher(ahead).find()
        && !(withWishes && (isWish(ahead) || isPastime(passage.text())));
  }

  private static boolean isNotYet(String sentence, int from, int to) {
    return NOT_YET
        .matcher(
            sentence.substring(Math.max(0, from - NEAR), Math.min(sentence.length(), to + NEAR)))
        .find();
  }

  private boolean isOf(Skill.Kind kind, SkillMention mention) {
    return taxonomy.skill(mention.skill().id()).filter(skill -> skill.kind() == kind).isPresent();
  }

  private static boolean isPastime(String sentence) {
    return PASTIME.matcher(sentence).results().limit(PASTIMES).count() == PASTIMES;
  }

  private boolean saysTooLittle(SkillMention mention, String text) {
    List<String> phrases = tooLittle.get(mention.skill().id());
    if (phrases == null) {
      return false;
    }
    int start = Math.max(0, mention.start() - AROUND);
    String around = folded(text.substring(start, Math.min(text.length(), mention.end() + AROUND)));
    int from = mention.start() - start;
    int to = mention.end() - start;
    return phrases.stream().anyMatch(phrase -> covers(around, phrase, from, to));
  }

  private static boolean covers(String around, String phrase, int from, int to) {
    for (int at = around.indexOf(phrase); at >= 0; at = around.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      if (at <= from
          && to <= end
          && (at == 0 || !Character.isLetterOrDigit(around.charAt(at - 1)))
          && (end == around.length() || !Character.isLetterOrDigit(around.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Character by character, so that places stay. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c == '-' || c == '/' || c == '\n' ? ' ' : Character.toLowerCase(c));
    }
    return folded.toString();
  }

  private static boolean isWish(String ahead) {
    Matcher wishes = WISH.matcher(ahead);
    int end = -1;
    while (wishes.find()) {
      end = wishes.end();
    }
    return end >= 0 && !CLAIM.matcher(ahead.substring(end).toLowerCase(Locale.ROOT)).find();
  }

  private boolean isNobodysOwn(SkillMention mention, String text) {
    String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + BEHIND));
    String words = text.substring(mention.start(), mention.end());
    if (PEOPLE.matcher(words).find()) {
      return true;
    }
    return isLanguage(mention)
        ? NO_LANGUAGE.matcher(behind).find()
        : (COLLEAGUES.matcher(behind).find() || words.equalsIgnoreCase(LEADERS))
            && TOWARDS
                .matcher(
                    text.substring(Math.max(0, mention.start() - TOWARDS_BEFORE), mention.start()))
                .find();
  }

  private boolean isLanguage(SkillMention mention) {
    return taxonomy
        .skill(mention.skill().id())
        .filter(skill -> LANGUAGES.equals(skill.broader()))
        .isPresent();
  }
}
