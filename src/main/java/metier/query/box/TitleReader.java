package metier.query.box;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.analysis.TitleMention;
import metier.config.Synonyms;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * Job titles: the longest name of an occupation, by the taxonomy's names and by the synonyms that
 * stand in one row with such a name ("md", where its row holds).
 */
final class TitleReader implements PartReader {
  private static final Pattern TECH = Pattern.compile("(?i)\\btechs?$");

  private final Analyst analyst;
  private final PhraseTable<Known> synonyms = new PhraseTable<>();

  /**
   * @param when words of which one has to be typed too; empty: always
   */
  private record Known(Occupation occupation, Set<String> when) {
    boolean holds(Words words) {
      return when.isEmpty() || words.between(0, words.count()).stream().anyMatch(when::contains);
    }
  }

  TitleReader(Analyst analyst, Synonyms synonyms) {
    this.analyst = analyst;
    for (Synonyms.Row row : synonyms.rows()) {
      Occupation named = named(row);
      if (named != null) {
        Known known = new Known(named, Set.copyOf(row.when()));
        row.forms().forEach(form -> this.synonyms.put(form, known));
      }
    }
  }

  /** The one occupation that forms of the row are names of; null where none or several are. */
  private @Nullable Occupation named(Synonyms.Row row) {
    List<Occupation> occupations = row.forms().stream().flatMap(this::called).distinct().toList();
    return occupations.size() == 1 ? occupations.getFirst() : null;
  }

  /** The occupation of a code wherever it stands; null where the code is no title. */
  @Nullable Occupation coded(Words words, int at) {
    return synonyms.at(words, at).stream()
        .filter(match -> match.length() == 1)
        .map(match -> match.meaning().occupation())
        .findFirst()
        .orElse(null);
  }

  @Override
  public void read(Words words, Proposals proposals) {
    List<TitleMention> mentions = analyst.titles(words.text());
    for (TitleMention mention : mentions) {
      int from = words.at(mention.start());
      int to = words.behind(mention.end());
      proposals.names(from, to);
      boolean joins =
          words.word(from).equals("or")
              && !words.capital(from)
              && mentions.stream().anyMatch(other -> words.behind(other.end()) == from);
      if (!mention.modifier() && !joins && from < to && to <= words.count()) {
        TitleMention core = core(mention, mentions);
        proposals.add(
            from,
            to,
            Proposals.TITLE,
            new BoxPart.Titled(
                mention.occupation(),
                others(words.text().substring(core.start(), core.end()), mention.occupation()),
                core.start(),
                core.end(),
                mention.start(),
                mention.end()));
      }
    }
    for (int at = 0; at < words.count(); at++) {
      for (PhraseTable.Match<Known> match : synonyms.at(words, at)) {
        int to = at + match.length();
        if (match.meaning().holds(words) && mentions.stream().noneMatch(covers(words, at, to))) {
          proposals.add(
              at,
              to,
              Proposals.TITLE,
              (s, e) -> BoxPart.Titled.of(match.meaning().occupation(), s, e));
        }
      }
    }
  }

  /** Who says "tech" may mean a technologist as well as a technician. */
  private List<Occupation> others(String name, Occupation occupation) {
    Matcher tech = TECH.matcher(name);
    return tech.find()
        ? called(tech.replaceFirst("technologist"))
            .filter(other -> !other.equals(occupation))
            .toList()
        : List.of();
  }

  /** The occupations of which the whole of a text is a name. */
  private Stream<Occupation> called(String name) {
    return analyst.titles(name).stream()
        .filter(title -> title.start() == 0 && title.end() == name.length())
        .map(TitleMention::occupation)
        .distinct();
  }

  private static Predicate<TitleMention> covers(Words words, int from, int to) {
    return mention -> mention.start() <= words.start(from) && mention.end() >= words.end(to - 1);
  }

  /** The shortest name of the same occupation that stands within, the last of equally long ones. */
  private static TitleMention core(TitleMention title, List<TitleMention> mentions) {
    TitleMention core = title;
    for (TitleMention other : mentions) {
      boolean within = other.start() >= title.start() && other.end() <= title.end();
      if (within
          && other.occupation().equals(title.occupation())
          && other.end() - other.start() <= core.end() - core.start()) {
        core = other;
      }
    }
    return core;
  }
}
