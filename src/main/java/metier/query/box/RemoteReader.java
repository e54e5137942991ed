package metier.query.box;

import java.util.List;
import metier.analysis.Said;

/** "remote", "work from home", "hybrid"; not remote sensing, nor a hybrid theatre. */
final class RemoteReader implements PartReader {
  private static final List<String> REMOTE =
      List.of(
          "remote",
          "remotely",
          "fully remote",
          "100 remote",
          "remote only",
          "remote work",
          "remote job",
          "remote jobs",
          "work from home",
          "working from home",
          "work at home",
          "wfh",
          "home based",
          "telework",
          "telecommute",
          "telecommuting",
          "work remotely");
  private static final List<String> HYBRID =
      List.of("hybrid", "hybrid remote", "hybrid work", "hybrid job", "hybrid jobs");

  /** So many words behind tell what it is that is remote. */
  private static final int LOOKED_BEHIND = 2;

  private final PhraseTable<Boolean> phrases = new PhraseTable<>();

  RemoteReader() {
    REMOTE.forEach(phrase -> phrases.put(phrase, true));
    HYBRID.forEach(phrase -> phrases.put(phrase, false));
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (int at = 0; at < words.count(); at++) {
      for (PhraseTable.Match<Boolean> match : phrases.at(words, at)) {
        int to = at + match.length();
        String around = around(words, at, to);
        if (match.meaning() && (Said.remote(around) || match.length() > 1)) {
          proposals.add(at, to, Proposals.PHRASE, BoxPart.Remote::new);
        } else if (!match.meaning() && Said.hybrid(around)) {
          proposals.add(at, to, Proposals.PHRASE, BoxPart.Hybrid::new);
        }
      }
    }
  }

  private static String around(Words words, int from, int to) {
    int last = to;
    while (last < words.count() && last < to + LOOKED_BEHIND && !words.apart(last)) {
      last++;
    }
    return words.text().substring(words.start(from), words.end(last - 1));
  }
}
