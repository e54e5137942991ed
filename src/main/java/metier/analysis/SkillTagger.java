package metier.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.config.Taxonomy;
import metier.model.NotSkill;
import metier.model.Skill;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the taxonomy's skills in a text: the longest name at each place, from left to right.
 *
 * <p>A name that stands among a skill's {@code asWritten} counts only in exactly that spelling, and
 * not in a line that is all capitals, where it tells nothing ("WE NEED IT NOW"). A name of two
 * meanings counts only where the text settles that the skill is meant.
 */
public final class SkillTagger {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Phrases phrases = new Phrases();
  private final List<Form> forms = new ArrayList<>();
  private final Map<String, SkillRef> byId = new HashMap<>();

  /** The phrases that mean no skill; their numbers follow those of the forms. */
  private final List<NotSkill> notSkills;

  /**
   * @param spelling null where case is free
   * @param unless words of which a text has to hold one; none where the name is clear by itself
   */
  private record Form(Skill skill, @Nullable Spelling spelling, List<String> unless) {}

  public SkillTagger(Taxonomy taxonomy) {
    this.notSkills = taxonomy.notSkills();
    Map<List<String>, List<String>> ambiguous = new HashMap<>();
    notSkills.forEach(each -> ambiguous.put(folded(each.phrase()), each.unless()));
    // Spellings first: where "Excel" as written is one skill and "excel" another, both are found.
    for (Skill skill : taxonomy.skills()) {
      byId.put(skill.id(), new SkillRef(skill.id(), skill.name()));
      for (String spelling : skill.asWritten()) {
        add(spelling, skill, Spelling.of(spelling), ambiguous);
      }
    }
    for (Skill skill : taxonomy.skills()) {
      skill.anyCase().forEach(name -> add(name, skill, null, ambiguous));
    }
    for (int number = 0; number < notSkills.size(); number++) {
      phrases.add(notSkills.get(number).phrase(), forms.size() + number);
    }
  }

  private void add(
      String name,
      Skill skill,
      @Nullable Spelling spelling,
      Map<List<String>, List<String>> ambiguous) {
    phrases.add(name, forms.size());
    forms.add(new Form(skill, spelling, ambiguous.getOrDefault(folded(name), List.of())));
  }

  private static List<String> folded(String phrase) {
    return Spelling.of(phrase.toLowerCase(Locale.ROOT)).words();
  }

  /** Every mention in the text's order; mentions don't overlap. */
  public List<SkillMention> tag(String text) {
    Tokens tokens = Tokens.of(text);
    Phrases.Reading reading = phrases.read(text, tokens);
    LocalMeanings meanings = new LocalMeanings(text, tokens);
    Phrases.Acceptance acceptance =
        (number, from, to) ->
            isSkill(number)
                ? stands(forms.get(number), text, tokens, from, to, meanings)
                : hides(notSkills.get(number - forms.size()), meanings);
    List<SkillMention> mentions = new ArrayList<>();
    int token = 0;
    while (token < tokens.count()) {
      Phrases.Match match = reading.longestAt(token, acceptance);
      if (match.length() == 0) {
        token++;
      } else {
        int end = token + match.length();
        if (isSkill(match.number())) {
          SkillRef skill = ref(forms.get(match.number()));
          mentions.add(SkillMention.byName(skill, tokens.start(token), tokens.end(end - 1)));
        }
        token = end;
      }
    }
    return mentions;
  }

  private static boolean stands(
      Form form, String text, Tokens tokens, int from, int to, LocalMeanings meanings) {
    Spelling spelling = form.spelling();
    return (spelling == null || spelling.stands(text, tokens, from, to))
        && (form.unless().isEmpty() || meanings.allow(form.unless()))
        && !(to - from == 1 && meanings.isOther(from, form.skill()));
  }

  private static boolean hides(NotSkill phrase, LocalMeanings meanings) {
    return phrase.unless().isEmpty() || !meanings.allow(phrase.unless());
  }

  private SkillRef ref(Form form) {
    return Objects.requireNonNull(byId.get(form.skill().id()));
  }

  /** The taxonomy's skill of this id, name or alias, whatever its case. */
  public Optional<SkillRef> named(String idOrAnyName) {
    String name = idOrAnyName.strip();
    SkillRef skill = byId.get(name.toLowerCase(Locale.ROOT));
    if (skill != null) {
      return Optional.of(skill);
    }
    Spelling written = Spelling.of(name);
    List<Integer> numbers = phrases.exactly(name).stream().filter(this::isSkill).toList();
    Optional<Form> asWritten =
        numbers.stream()
            .map(forms::get)
            .filter(form -> form.spelling() != null && form.spelling().equals(written))
            .findFirst();
    // Without a text around it, a filter's "rn" can only mean what RN means.
    return asWritten
        .or(() -> numbers.stream().map(forms::get).filter(f -> f.spelling() == null).findFirst())
        .or(() -> numbers.stream().map(forms::get).findFirst())
        .map(this::ref);
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
}
