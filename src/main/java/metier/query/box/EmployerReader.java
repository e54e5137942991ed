package metier.query.box;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import metier.analysis.Analyst;
import metier.config.KnownEmployer;
import metier.model.Employer;

/**
 * Employers by the names of the table, and behind "at" by the name of any that has a posting. A
 * short alias ("VA", "HCA") is one only behind "at": it means too many other things.
 */
final class EmployerReader implements PartReader {
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_NAME = 7;
  private static final Set<String> AT = Set.of("at", "with");

  private final PhraseTable<Employer> listed = new PhraseTable<>();
  private final Analyst analyst;
  private final Predicate<String> hasPostings;

  /**
   * @param hasPostings whether an employer of this id has a posting
   */
  EmployerReader(List<KnownEmployer> employers, Analyst analyst, Predicate<String> hasPostings) {
    this.analyst = analyst;
    this.hasPostings = hasPostings;
    for (KnownEmployer known : employers) {
      Employer employer = analyst.employer(known.name());
      listed.put(known.name(), employer);
      known.aliases().forEach(alias -> listed.put(alias, employer));
    }
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (int at = 0; at < words.count(); at++) {
      boolean told = AT.contains(words.word(at - 1));
      for (PhraseTable.Match<Employer> match : listed.at(words, at)) {
        int to = at + match.length();
        if (told || words.end(to - 1) - words.start(at) >= SHORTEST_NAME) {
          add(words, at, to, match.meaning(), proposals);
        }
      }
      if (told) {
        behindAt(words, at, proposals);
      }
    }
  }

  private void behindAt(Words words, int at, Proposals proposals) {
    for (int to = Math.min(words.count(), at + LONGEST_NAME); to > at; to--) {
      if (words.joined(at, to)) {
        Employer employer =
            analyst.employer(words.text().substring(words.start(at), words.end(to - 1)));
        if (hasPostings.test(employer.id())) {
          add(words, at, to, employer, proposals);
          return;
        }
      }
    }
  }

  private static void add(Words words, int from, int to, Employer employer, Proposals proposals) {
    int first = AT.contains(words.word(from - 1)) && !words.apart(from) ? from - 1 : from;
    proposals.add(first, to, Proposals.PHRASE, (s, e) -> new BoxPart.Employed(employer, s, e));
  }
}
