package metier.query.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.analysis.SkillMention;
import metier.config.Config;
import metier.config.Synonyms;
import metier.config.Taxonomy;
import metier.model.Occupation;
import metier.model.Skill;

/**
 * Reads what somebody typed into its parts. A reading looks words up and tries no patterns over
 * everything; one box serves all threads.
 */
public final class Box {
  private static final PhraseTable<Boolean> NEAR_ME = new PhraseTable<>();

  static {
    for (String phrase :
        List.of("near me", "close to me", "around me", "near here", "nearby", "in my area")) {
      NEAR_ME.put(phrase, true);
    }
  }

  private final List<PartReader> readers;
  private final TitleReader titles;
  private final SkillReader skills;

  /**
   * @param hasPostings whether an employer of this id has a posting
   */
  public Box(Config config, Analyst analyst, Predicate<String> hasPostings) {
    Taxonomy taxonomy = config.taxonomy();
    StateCodes codes = new StateCodes(analyst.gazetteer(), config.synonyms());
    this.titles = new TitleReader(analyst, config.synonyms());
    this.skills = new SkillReader(taxonomy, analyst.tagger());
    this.readers =
        List.of(
            titles,
            skills,
            new ShiftReader(),
            new TypeReader(),
            new LevelReader(),
            new RemoteReader(),
            new PayReader(),
            new FreshnessReader(),
            new ExpiredReader(),
            new EmployerReader(config.employers(), analyst, hasPostings),
            new PlaceReader(
                analyst.gazetteer(), wordsOfWork(taxonomy, config.synonyms())::contains, codes),
            new CodedTitleReader(titles, codes));
  }

  /**
   * The words in which work is told: names by themselves, and words of two names or more. A word of
   * one alone may be a city all the same ("glasgow coma scale").
   */
  private static Set<String> wordsOfWork(Taxonomy taxonomy, Synonyms synonyms) {
    Map<String, Integer> names = new HashMap<>();
    for (Occupation occupation : taxonomy.occupations()) {
      add(joined(List.of(occupation.title()), occupation.aliases()), names);
    }
    for (Skill skill : taxonomy.skills()) {
      add(joined(skill.anyCase(), skill.asWritten()), names);
    }
    synonyms.rows().forEach(row -> add(row.forms(), names));
    names.values().removeIf(count -> count < 2);
    return Set.copyOf(names.keySet());
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static void add(List<String> phrases, Map<String, Integer> names) {
    Set<String> held = new HashSet<>();
    for (String phrase : phrases) {
      Words words = new Words(phrase);
      held.addAll(words.between(0, words.count()));
      if (words.count() == 1) {
        names.merge(words.word(0), 2, Integer::sum);
      }
    }
    held.forEach(word -> names.merge(word, 1, Integer::sum));
  }

  /**
   * @param open what was typed, with a line's end for each character that isn't to be read (in
   *     quotes, behind a minus), so that places in it are places in what was typed
   */
  public BoxReading read(String open) {
    Words words = new Words(open);
    List<Span> nearMe = nearMe(words);
    Words told = nearMe.isEmpty() ? words : new Words(without(open, nearMe));
    Proposals proposals = new Proposals(told);
    readers.forEach(reader -> reader.read(told, proposals));
    List<Proposal> chosen = Choice.of(told, proposals.all());
    List<BoxPart> parts = chosen.stream().map(Proposal::part).toList();
    return new BoxReading(parts, skills(told, parts), Fillers.of(told, chosen), nearMe);
  }

  /** The chosen ones, and those that stand within a title. */
  private List<BoxPart.Skilled> skills(Words words, List<BoxPart> parts) {
    List<BoxPart.Skilled> named = new ArrayList<>();
    for (BoxPart part : parts) {
      if (part instanceof BoxPart.Skilled skilled) {
        named.add(skilled);
      }
    }
    for (SkillMention mention : skills.mentions(words)) {
      for (BoxPart part : parts) {
        if (part instanceof BoxPart.Titled
            && part.start() <= mention.start()
            && mention.end() <= part.end()
            && !skills.isLicence(mention.skill())) {
          named.add(new BoxPart.Skilled(mention.skill(), mention.start(), mention.end()));
        }
      }
    }
    return named;
  }

  private static List<Span> nearMe(Words words) {
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at < words.count(); at++) {
      int length = NEAR_ME.lengthAt(words, at);
      if (length > 0 && (length > 1 || words.apart(at + 1))) {
        spans.add(new Span(words.start(at), words.end(at + length - 1)));
      }
    }
    return spans;
  }

  private static String without(String text, List<Span> spans) {
    StringBuilder rest = new StringBuilder(text);
    for (Span span : spans) {
      for (int at = span.start(); at < span.end(); at++) {
        rest.setCharAt(at, '\n');
      }
    }
    return rest.toString();
  }
}
