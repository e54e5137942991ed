package metier.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.config.Taxonomy;
import metier.model.Skill;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the taxonomy's skills in a text: the longest name at each place, from left to right.
 *
 * <p>A name that stands among a skill's {@code asWritten} counts only in exactly that spelling, and
 * not in a line that is all capitals, where it tells nothing ("WE NEED IT NOW").
 */
public final class SkillTagger {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Beside these a single letter is part of something else: R&D, C-section, P&L, B+. */
  private static final String GLUE = "&+#-'’@.";

  /** A line in capitals shouts when it holds a word this long; a list of acronyms doesn't. */
  private static final int SHOUTED_WORD = 5;

  /** How far a line is looked at on either side; lines may be as long as texts. */
  private static final int LINE_SEEN = 200;

  private final Phrases phrases = new Phrases();
  private final List<Form> forms = new ArrayList<>();
  private final Map<String, SkillRef> byId = new HashMap<>();

  /**
   * @param spelling the words of a form that counts only as written; null where case is free
   */
  private record Form(SkillRef skill, @Nullable List<String> spelling) {}

  public SkillTagger(Taxonomy taxonomy) {
    // Spellings first: where "Excel" as written is one skill and "excel" another, both are found.
    for (Skill skill : taxonomy.skills()) {
      SkillRef ref = new SkillRef(skill.id(), skill.name());
      byId.put(skill.id(), ref);
      for (String spelling : skill.asWritten()) {
        add(spelling, new Form(ref, wordsOf(spelling)));
      }
    }
    for (Skill skill : taxonomy.skills()) {
      SkillRef ref = new SkillRef(skill.id(), skill.name());
      skill.anyCase().forEach(form -> add(form, new Form(ref, null)));
    }
    int notASkill = forms.size();
    taxonomy.notSkills().forEach(phrase -> phrases.add(phrase, notASkill));
  }

  private void add(String phrase, Form form) {
    phrases.add(phrase, forms.size());
    forms.add(form);
  }

  private static List<String> wordsOf(String phrase) {
    Tokens tokens = Tokens.of(phrase);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      words.add(tokens.word(token));
    }
    return words;
  }

  /** Every mention in the text's order; mentions don't overlap. */
  public List<SkillMention> tag(String text) {
    Tokens tokens = Tokens.of(text);
    Phrases.Reading reading = phrases.read(text, tokens);
    Phrases.Acceptance acceptance =
        (number, from, to) -> !isSkill(number) || stands(forms.get(number), text, tokens, from, to);
    List<SkillMention> mentions = new ArrayList<>();
    int token = 0;
    while (token < tokens.count()) {
      Phrases.Match match = reading.longestAt(token, acceptance);
      if (match.length() == 0) {
        token++;
      } else {
        int end = token + match.length();
        if (isSkill(match.number())) {
          SkillRef skill = forms.get(match.number()).skill();
          mentions.add(new SkillMention(skill, tokens.start(token), tokens.end(end - 1), 1));
        }
        token = end;
      }
    }
    return mentions;
  }

  /** The taxonomy's skill of this id, name or alias, whatever its case. */
  public Optional<SkillRef> named(String idOrAnyName) {
    String name = idOrAnyName.strip();
    SkillRef skill = byId.get(name.toLowerCase(Locale.ROOT));
    if (skill != null) {
      return Optional.of(skill);
    }
    List<Integer> numbers = phrases.exactly(name).stream().filter(this::isSkill).toList();
    Optional<Form> asWritten =
        numbers.stream()
            .map(forms::get)
            .filter(form -> form.spelling() != null && form.spelling().equals(wordsOf(name)))
            .findFirst();
    // Without a text around it, a filter's "rn" can only mean what RN means.
    return asWritten
        .or(() -> numbers.stream().map(forms::get).filter(f -> f.spelling() == null).findFirst())
        .or(() -> numbers.stream().map(forms::get).findFirst())
        .map(Form::skill);
  }

  /** Whether the number is a form's; else the phrase is one of those that mean no skill. */
  private boolean isSkill(int number) {
    return number < forms.size();
  }

  /** The id of a skill that the taxonomy doesn't know: lower case with hyphens. */
  public static String slug(String name) {
    String said =
        name.replace("+", " plus ")
            .replace("#", " sharp ")
            .replaceAll("(?<!\\S)\\.(?=\\S)", "dot ");
    String plain = ACCENTS.matcher(Normalizer.normalize(said, Normalizer.Form.NFD)).replaceAll("");
    String slug = NOT_IN_SLUG.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return slug.replaceAll("^-|-$", "");
  }

  private static boolean stands(Form form, String text, Tokens tokens, int from, int to) {
    List<String> spelling = form.spelling();
    if (spelling == null) {
      return true;
    }
    for (int token = from; token < to; token++) {
      if (!tokens.reads(token, spelling.get(token - from))) {
        return false;
      }
    }
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    return !(end - start == 1 && isGlued(text, start, end)) && !isShouted(text, start, end);
  }

  private static boolean isGlued(String text, int start, int end) {
    boolean before = start > 0 && GLUE.indexOf(text.charAt(start - 1)) >= 0;
    // RT(R), IR(ME)R and (C) are credentials, laws and marks.
    boolean bracketed =
        start > 0
            && (text.charAt(start - 1) == ')'
                || (text.charAt(start - 1) == '('
                    && end < text.length()
                    && text.charAt(end) == ')'));
    boolean after = end < text.length() && GLUE.indexOf(text.charAt(end)) >= 0;
    boolean closesSentence =
        after
            && text.charAt(end) == '.'
            && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    return before || bracketed || (after && !closesSentence);
  }

  /** Whether the line around the form is in capitals throughout and more than a few acronyms. */
  private static boolean isShouted(String text, int start, int end) {
    return around(text, start - 1, -1) + around(text, end, 1) > 0;
  }

  /**
   * What the line says on one side of a form: less than -1 where it has a small letter, 1 where it
   * is in capitals and has a long word, else 0.
   */
  private static int around(String text, int from, int step) {
    int run = 0;
    int said = 0;
    for (int seen = 0, at = from; seen < LINE_SEEN; seen++, at += step) {
      if (at < 0 || at >= text.length() || text.charAt(at) == '\n') {
        break;
      }
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return -2;
      }
      run = Character.isLetter(c) ? run + 1 : 0;
      if (run >= SHOUTED_WORD) {
        said = 1;
      }
    }
    return said;
  }
}
