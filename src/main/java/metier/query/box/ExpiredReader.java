package metier.query.box;

import java.util.List;

/** "including expired": postings that no longer stand are wanted too. */
final class ExpiredReader implements PartReader {
  private static final PhraseTable<Boolean> PHRASES = new PhraseTable<>();

  static {
    for (String with : List.of("including", "include", "incl", "with", "show", "and", "also")) {
      for (String what : List.of("expired", "closed")) {
        PHRASES.put(with + " " + what, true);
        PHRASES.put(with + " " + what + " jobs", true);
        PHRASES.put(with + " " + what + " postings", true);
        PHRASES.put(with + " " + what + " ones", true);
      }
    }
    PHRASES.put("expired jobs", true).put("expired postings", true);
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (int at = 0; at < words.count(); at++) {
      int length = PHRASES.lengthAt(words, at);
      if (length > 0) {
        proposals.add(at, at + length, Proposals.PHRASE, BoxPart.WithExpired::new);
      }
    }
  }
}
