package metier.query.box;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the readers propose. A proposal weighs ten for each of its words, so that whatever explains
 * more words wins, and something for what it is, which decides between equally long ones: a phrase
 * that means nothing else before a title, a title before a bare city, that before a skill. As that
 * is less than nothing, one proposal for two words wins over two: a night auditor is no auditor at
 * night.
 */
final class Proposals {
  /** A new grad RN has two parts, though a name of the occupation says it in one. */
  static final int LEVEL = 1;

  static final int PHRASE = -1;
  static final int QUALIFIED_PLACE = -2;
  static final int TITLE = -3;
  static final int LICENCE = -4;
  static final int BARE_PLACE = -6;
  static final int SKILL = -7;

  private static final int A_WORD = 10;

  private final Words words;
  private final List<Proposal> all = new ArrayList<>();
  private final Set<Span> namesOfWho = new HashSet<>();

  Proposals(Words words) {
    this.words = words;
  }

  interface Made {
    BoxPart at(int start, int end);
  }

  void add(int from, int to, int kind, Made part) {
    add(from, to, kind, part.at(words.start(from), words.end(to - 1)));
  }

  void add(int from, int to, int kind, BoxPart part) {
    all.add(new Proposal(from, to, (to - from) * A_WORD + kind, part));
  }

  List<Proposal> all() {
    return all;
  }

  /** Remembers words that name who works, even where the next ones say what as. */
  void names(int from, int to) {
    namesOfWho.add(new Span(from, to));
  }

  /** Whether the words name who works: the RN of "RN case manager" is no licence asked for. */
  boolean namesWho(int from, int to) {
    return namesOfWho.contains(new Span(from, to));
  }

  /** Whether a title of several words begins there. */
  boolean longTitleBegins(int word) {
    return all.stream()
        .anyMatch(each -> each.from() == word && each.isTitle() && each.to() > word + 1);
  }

  boolean titleBegins(int word) {
    return all.stream().anyMatch(each -> each.from() == word && each.isTitle());
  }

  boolean titleEnds(int behind) {
    return all.stream().anyMatch(each -> each.to() == behind && each.isTitle());
  }

  boolean anyTitle() {
    return all.stream().anyMatch(Proposal::isTitle);
  }

  boolean begins(int word) {
    return all.stream().anyMatch(each -> each.from() == word);
  }

  boolean ends(int behind) {
    return all.stream().anyMatch(each -> each.to() == behind);
  }

  /** Whether something that narrows begins there. */
  boolean filterBegins(int word) {
    return all.stream().anyMatch(each -> each.from() == word && each.part().narrows());
  }

  boolean filterEnds(int behind) {
    return all.stream().anyMatch(each -> each.to() == behind && each.part().narrows());
  }
}
