package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.analysis.SkillMention;
import metier.analysis.SkillTagger;
import metier.model.Position;
import metier.model.Resume;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a sentence of a résumé may be shown to others, and how well it shows a skill.
 *
 * <p>A sentence that may tell who its writer is isn't mended but left out: one with a word of the
 * writer's name, with the name of an employer or the initials of one or of a school, with a year,
 * with a way to reach somebody, or with a first word that is also one of an employer, school or
 * place of the résumé, unless it is a verb of work. So is one with a capital inside, for that is
 * how the names of people, firms and places look which no list knows; but skills, days, months, and
 * abbreviations that none of those employers, schools and places has may have one.
 */
final class PlainLine {
  static final Comparator<Judged> BEST =
      Comparator.comparingDouble(Judged::worth)
          .thenComparing(Judged::text, Comparator.reverseOrder());

  private static final int SHORTEST = 40;
  private static final int LONGEST = 220;

  /** Worth of a line that says plainly what was done. */
  private static final double LEAST_WORTH = 2;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BULLET = Pattern.compile("^[^\\p{L}\\p{N}\"(]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}'’]*");

  private static final Pattern CONTACT =
      Pattern.compile(
          "@|https?:|www\\.|\\.(?:com|org|net|edu|gov|io)\\b|(?:\\d[ ().-]{0,2}){7,}"
              + "|#\\d{4,}|\\b\\d+ (?:\\p{Lu}[\\p{L}.]* ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd"
              + "|Boulevard|Dr|Drive|Ln|Lane|Way|Suite)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern NAMED =
      Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Doctor)\\.? \\p{Lu}");

  /** Where a publisher of résumés masked something, and what was cut off or runs together. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "Company Name|City ,"
              + " State|\\.\\.\\.|…|[•|�_*]|(?i:\\b(?:and|or|the|of|to|with|for|in|a|by"
              + "|as|at|from|including|such)[.;:,]?$)|[,:(&–-]$"
              + "|(?<=\\p{Ll}) \\p{Lu}\\p{Ll}{3,}ed (?:\\p{Ll}|\\$|\\d)");

  private static final Pattern SHOUTED = Pattern.compile("(?:\\p{Lu}{4,}[^\\p{L}]+){3}");

  private static final Pattern WEAK =
      Pattern.compile(
          "(?i)responsible for|responsibilities|\\bduties\\b|\\betc\\b|and/or|\\bmy\\b|\\bme\\b"
              + "|\\bI\\b|\\bresume\\b|ability to|knowledge of|experience (?:in|with)");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** A year of the calendar, where "2000 specimens", "$2000" and "2000-bed" only count. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:\\b(?:in|since|during|until|till|from|after|before|between|year|spring|summer|fall"
              + "|autumn|winter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.,]?"
              + " (?:of )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?|\\d/)(?:19|20)\\d\\d\\b"
              + "|(?<!\\$)\\b(?:19|20)\\d\\d(?:s\\b|\\b(?![%+]|[/-]\\p{L}|"
              + " (?!(?:and|as|at|for|in|on|through|to|until|when|where|while|with)\\b)\\p{L}))");

  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** Verbs by which lines begin that aren't told by their ending. */
  private static final Set<String> VERBS =
      Set.of(
          ("act add address administer advise aid analyze answer apply arrange assemble assess"
                  + " assign assist attach attend audit balance bill book build buy calculate call"
                  + " care carry change chart check clean clear close coach code collect complete"
                  + " compile conduct configure consult contact control cook coordinate correct"
                  + " count cover create cut decorate delegate deliver demonstrate deploy design"
                  + " determine develop devise direct discuss dispatch document draft draw drive"
                  + " edit educate enforce enhance ensure enter establish evaluate examine execute"
                  + " explain facilitate file fill follow forecast gather generate give greet guide"
                  + " handle help hire host identify implement improve increase insert inspect"
                  + " install instruct interpret interview investigate issue keep label launch lead"
                  + " lift load log maintain make manage measure meet mentor mix monitor negotiate"
                  + " observe obtain offer open operate order organize oversee pack perform place"
                  + " plan prepare present price process produce program promote provide purchase"
                  + " rebuild receive recommend reconcile record recruit reduce repair replace"
                  + " report represent research resolve respond restock review run schedule"
                  + " screen secure select sell serve service set ship sort start stock"
                  + " streamline supervise supply support take teach test track train transfer"
                  + " transport treat troubleshoot type update upsell use utilize verify weld work"
                  + " write built brought began bought caught chose drew drove found gave grew"
                  + " held kept led made met ran rebuilt sang saw sold spoke taught took won"
                  + " oversaw overhaul")
              .split(" "));

  private final SkillTagger tagger;

  PlainLine(SkillTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * @param worth the more, the better it shows what was done
   */
  record Judged(String text, double worth) {}

  /**
   * Words in lower case by which a résumé's writer could be known.
   *
   * @param capital those that count only with a capital, for they are words of the language too
   * @param names of employers, which count however they are written
   */
  record Secrets(Set<String> always, Set<String> capital, Set<String> names) {
    static final Secrets NONE = new Secrets(Set.of(), Set.of(), Set.of());

    static Secrets of(Resume resume) {
      Set<String> always = new HashSet<>();
      Set<String> capital = new HashSet<>();
      Set<String> names = new HashSet<>();
      if (resume.name() != null) {
        words(resume.name(), always);
      }
      if (resume.place() != null) {
        StatedPlace place = resume.place();
        words(place.text(), capital);
        words(place.street(), capital);
        words(place.city(), capital);
        words(place.region(), capital);
        words(place.country(), capital);
      }
      for (Position position : resume.positions()) {
        words(position.employer(), capital);
        name(position.employer(), names);
        initials(position.employer(), always);
        words(position.place(), capital);
      }
      for (String study : resume.education()) {
        words(study, capital);
        initials(study, always);
      }
      return new Secrets(always, capital, names);
    }

    /** "elliott terrace" for "Elliott Terrace Hospital", too. */
    private static void name(String employer, Set<String> names) {
      List<String> words = List.of(spaced(employer).strip().split(" "));
      if (!words.getFirst().isEmpty()) {
        names.add(" " + String.join(" ", words) + " ");
      }
      if (words.size() > 2) {
        names.add(" " + String.join(" ", words.subList(0, words.size() - 1)) + " ");
      }
    }

    boolean isNamedIn(String sentence) {
      String spaced = spaced(sentence);
      return names.stream().anyMatch(spaced::contains);
    }

    /** In lower case, with a space before and behind each word. */
    private static String spaced(String text) {
      return " " + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    private static void words(@Nullable String text, Set<String> words) {
      if (text == null) {
        return;
      }
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        if (matcher.group().length() > 1) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
    }

    /** "UCSF" of "University of California, San Francisco". */
    private static void initials(String text, Set<String> words) {
      StringBuilder initials = new StringBuilder();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        if (Character.isUpperCase(matcher.group().charAt(0))) {
          initials.append(matcher.group().charAt(0));
        }
      }
      if (initials.length() > 2) {
        words.add(initials.toString().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The sentences of a bullet that show the skill and may be shown. */
  List<Judged> judged(String bullet, String skill, Secrets secrets) {
    List<Judged> judged = new ArrayList<>();
    for (String sentence : sentences(bullet)) {
      if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST && isWhole(sentence)) {
        List<SkillMention> mentions = tagger.tag(sentence);
        double worth = worth(sentence, skill, mentions);
        if (worth >= LEAST_WORTH && !tellsWho(sentence, mentions, secrets)) {
          judged.add(new Judged(sentence, worth));
        }
      }
    }
    return judged;
  }

  private static List<String> sentences(String bullet) {
    String text = SPACES.matcher(BULLET.matcher(bullet).replaceFirst("")).replaceAll(" ").strip();
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE_END.split(text)) {
      sentences.add(
          sentence.endsWith(";") ? sentence.substring(0, sentence.length() - 1) : sentence);
    }
    return sentences;
  }

  private static boolean isWhole(String sentence) {
    return Character.isUpperCase(sentence.charAt(0))
        && !BROKEN.matcher(sentence).find()
        && !SHOUTED.matcher(sentence).find()
        && sentence.chars().filter(c -> c == '(').count()
            == sentence.chars().filter(c -> c == ')').count();
  }

  private static double worth(String sentence, String skill, List<SkillMention> mentions) {
    List<SkillMention> own = mentions.stream().filter(m -> m.skill().id().equals(skill)).toList();
    if (own.isEmpty()) {
      return 0;
    }
    long skills = mentions.stream().map(mention -> mention.skill().id()).distinct().count();
    double worth = opening(sentence);
    worth += hasNumber(sentence) ? 1.5 : 0;
    worth += sentence.length() >= 60 && sentence.length() <= 160 ? 1 : 0;
    worth += own.getFirst().start() < 60 ? 0.5 : 0;
    worth -= WEAK.matcher(sentence).find() ? 2 : 0;
    worth -= 0.5 * Math.max(0, sentence.chars().filter(c -> c == ',').count() - 3);
    return worth - 0.7 * Math.max(0, skills - 4);
  }

  /** "Drew 40 patients a day" before "Drawing blood" before anything else. */
  private static double opening(String sentence) {
    Matcher first = WORD.matcher(sentence);
    if (!first.find()) {
      return 0;
    }
    String word = first.group().toLowerCase(Locale.ROOT);
    if (isVerb(word)) {
      return 3;
    }
    return word.length() > 4 && word.endsWith("ed") ? 3 : word.endsWith("ing") ? 1.5 : 0;
  }

  private static boolean isVerb(String word) {
    String base = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return VERBS.contains(word) || VERBS.contains(base);
  }

  private static boolean hasNumber(String sentence) {
    return YEAR.matcher(sentence).replaceAll("").chars().anyMatch(Character::isDigit);
  }

  private static boolean tellsWho(String sentence, List<SkillMention> mentions, Secrets secrets) {
    if (CONTACT.matcher(sentence).find()
        || NAMED.matcher(sentence).find()
        || isDated(sentence, mentions)
        || secrets.isNamedIn(sentence)) {
      return true;
    }
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      String word = words.group();
      String lower = word.toLowerCase(Locale.ROOT);
      boolean first = words.start() == 0;
      if (secrets.always().contains(lower)
          || (first && (isPossessive(word) || isNamesake(lower, secrets)))
          || (!first && isName(word, lower, words.start(), mentions, secrets))) {
        return true;
      }
    }
    return false;
  }

  /** The year of "Windows Server 2012" is a part of the skill's name. */
  private static boolean isDated(String sentence, List<SkillMention> mentions) {
    return DATED
        .matcher(sentence)
        .results()
        .anyMatch(
            dated ->
                mentions.stream()
                    .noneMatch(
                        mention -> mention.start() < dated.end() && dated.end() <= mention.end()));
  }

  private static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  /** Of "Providence Health" the first word of a sentence; "Care" of a firm opens many others. */
  private static boolean isNamesake(String lower, Secrets secrets) {
    return secrets.capital().contains(lower) && !isVerb(lower);
  }

  private static boolean isName(
      String word, String lower, int at, List<SkillMention> mentions, Secrets secrets) {
    if (!Character.isUpperCase(word.charAt(0)) || CALENDAR.contains(lower)) {
      return false;
    }
    if (mentions.stream().anyMatch(mention -> mention.start() <= at && at < mention.end())) {
      return false;
    }
    boolean initials = word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
    return !initials || secrets.capital().contains(lower);
  }
}
