package metier.query.box;

import java.util.Map;
import java.util.Set;
import metier.model.Level;

/**
 * "entry level", "new grad", "no experience". The level words of titles ("senior accountant",
 * "nurse manager", "lead") stay words: they are said in titles, and are found there.
 */
final class LevelReader implements PartReader {
  private static final Map<String, Level> PHRASES =
      Map.ofEntries(
          Map.entry("entry level", Level.ENTRY),
          Map.entry("entrylevel", Level.ENTRY),
          Map.entry("new grad", Level.ENTRY),
          Map.entry("new grads", Level.ENTRY),
          Map.entry("new graduate", Level.ENTRY),
          Map.entry("new graduates", Level.ENTRY),
          Map.entry("recent graduate", Level.ENTRY),
          Map.entry("recent grad", Level.ENTRY),
          Map.entry("no experience", Level.ENTRY),
          Map.entry("no experience required", Level.ENTRY),
          Map.entry("no experience needed", Level.ENTRY),
          Map.entry("no experience necessary", Level.ENTRY),
          Map.entry("without experience", Level.ENTRY),
          Map.entry("will train", Level.ENTRY),
          Map.entry("early career", Level.ENTRY),
          Map.entry("mid level", Level.MID),
          Map.entry("mid career", Level.MID),
          Map.entry("senior level", Level.SENIOR),
          Map.entry("management level", Level.MANAGER),
          Map.entry("manager level", Level.MANAGER),
          Map.entry("director level", Level.DIRECTOR),
          Map.entry("executive level", Level.DIRECTOR));

  /** "No experience" is more than a level: a new graduate has learnt for years. */
  private static final Set<String> UNTRAINED = Set.of("no", "without", "will");

  private final PhraseTable<Level> phrases = new PhraseTable<>();
  private final PhraseTable<Level> beforeTitles =
      new PhraseTable<Level>().put("junior", Level.ENTRY).put("jr", Level.ENTRY);

  LevelReader() {
    PHRASES.forEach(phrases::put);
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (int at = 0; at < words.count(); at++) {
      boolean said = UNTRAINED.contains(words.word(at));
      for (PhraseTable.Match<Level> match : phrases.at(words, at)) {
        proposals.add(
            at,
            at + match.length(),
            Proposals.LEVEL,
            (s, e) -> new BoxPart.Levelled(match.meaning(), said, s, e));
      }
      for (PhraseTable.Match<Level> match : beforeTitles.at(words, at)) {
        if (proposals.titleBegins(at + 1)) {
          proposals.add(
              at,
              at + 1,
              Proposals.PHRASE,
              (s, e) -> new BoxPart.Levelled(match.meaning(), false, s, e));
        }
      }
    }
  }
}
